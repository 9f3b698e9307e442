"""The customer's general requirements for services."""
