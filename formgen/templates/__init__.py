"""Finds, compiles and caches templates, and holds each against its dataclass."""
