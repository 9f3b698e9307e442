"""Spells texts in XML. The standard library's functions import an HTTP client: 10 ms for each command."""

from __future__ import annotations

__all__ = ["attribute", "escape"]


def escape(text: str) -> str:
    """Return ``text`` escaped for the content of an XML element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Return ``text`` as the value of an attribute, with its quotes.

    >>> attribute('A & "B"')
    '"A &amp; &quot;B&quot;"'
    """
    quoted = escape(text).replace('"', "&quot;")
    return f'"{quoted}"'
