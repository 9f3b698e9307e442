"""The interim creative report."""
