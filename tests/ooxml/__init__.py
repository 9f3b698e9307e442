"""OOXML packages, and the visibility of their parts."""
