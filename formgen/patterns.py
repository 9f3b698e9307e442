"""Regular expressions that are compiled when they are first used: most processes use few of them."""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["pattern"]


class _Pattern:
    """Stands in the place of a compiled pattern, and takes over its methods one by one."""

    def __init__(self, words: str, flags: int) -> None:
        self._given = words, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)  # re keeps what it has compiled
        setattr(self, name, found)
        return found


def pattern(words: str, flags: int = 0) -> re.Pattern[str]:
    """Return what does as ``re.compile`` would return."""
    return cast("re.Pattern[str]", _Pattern(words, flags))
