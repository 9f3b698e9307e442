"""Reads filled Word documents by their content controls."""
