"""The final creative report."""
