"""The independent referee for every file that formgen writes: a port of the Open XML SDK's validator."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from openxml_audit import FileFormat, OpenXmlValidator

__all__ = ["audit"]


def audit(data: bytes, suffix: str) -> list[str]:
    """Return every finding about a document, of any severity. ``suffix`` is ``.docx`` or ``.xlsx``."""
    with tempfile.TemporaryDirectory() as folder:
        path = (Path(folder) / "document").with_suffix("." + suffix.removeprefix("."))
        path.write_bytes(data)
        result = _validator().validate(path)
    return [f"{finding.severity.value}: {finding}" for finding in result.errors]


@cache
def _validator() -> Any:
    return OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=0, security_validation=True)
