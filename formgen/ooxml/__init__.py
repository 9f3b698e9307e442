"""Opens Office Open XML packages within limits, and writes them valid and reproducible."""
