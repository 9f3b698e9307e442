"""The file formats of documents."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

__all__ = ["Format", "FormatLike"]


class Format(StrEnum):
    """A file format. ``Format(text)`` makes one of any ``str``, or raises ``ValueError``."""

    DOCX = "docx"
    XLSX = "xlsx"
    PDF = "pdf"


FormatLike: TypeAlias = Format | Literal["docx", "xlsx", "pdf"]
"""A format, or its name written out. Type checkers refuse any other string."""
