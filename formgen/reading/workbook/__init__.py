"""Reads filled workbooks by their defined names."""
