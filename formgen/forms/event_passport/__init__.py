"""The passport of an event of a project's plan: what is planned of it, agreed with the customer."""
