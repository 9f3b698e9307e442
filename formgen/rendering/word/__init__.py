"""Fills compiled Word templates."""
