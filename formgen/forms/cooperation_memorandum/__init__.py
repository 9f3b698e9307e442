"""The memorandum of cooperation of a state institution and an NGO."""
