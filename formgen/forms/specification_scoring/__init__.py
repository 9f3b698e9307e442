"""The scores of potential suppliers' technical specifications, and the bid with the lowest conditional price."""
