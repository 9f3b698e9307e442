"""The application to take part in the competition for a premium: annex 1."""
