"""The technical specification of a potential supplier."""
