"""formgen's own templates as Python: written by ``formgen templates build``."""
