"""Finds, compiles and caches templates, and checks each against its dataclass."""
