"""The scores of potential suppliers' technical specifications, and whose conditional price is the lowest."""
