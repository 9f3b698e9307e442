"""The list of participants of an event, to sign at the event and to enclose with the creative reports."""
