"""Fills compiled workbook templates."""
