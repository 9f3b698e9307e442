"""The interim financial report."""
