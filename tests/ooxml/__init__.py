"""OOXML packages, and what is seen of them."""
