"""Workbook templates: sheets read once into plans, formulas taken apart."""
