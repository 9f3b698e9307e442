"""Office Open XML packages: opened within bounds, and written in one valid and reproducible way."""
