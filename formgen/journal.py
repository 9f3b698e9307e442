"""What formgen logs, under the standard library's logger ``formgen`` and those below it.

Importing ``logging`` takes several milliseconds of a command. A program that has not imported it has no
handler either, so nothing is lost there: then nothing is logged. A worker process of formgen's own has no
handlers; it keeps its entries, and the process that hands out the work logs them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TypeAlias

__all__ = ["ERROR", "INFO", "WARNING", "Entry", "kept_entries", "log"]

INFO: Final = 20
WARNING: Final = 30
ERROR: Final = 40

Entry: TypeAlias = tuple[str, int, str, tuple[object, ...]]
"""The logger's name below ``formgen``, the level, the message and its arguments."""


class _Worker:
    """Holds the entries of a worker process while it works."""

    entries: list[Entry] | None = None


def log(room: str, level: int, message: str, *args: object) -> None:
    """Log a message under ``formgen.<room>``, with ``%s`` in it for each argument."""
    if _Worker.entries is not None:
        _Worker.entries.append((room, level, message, args))
        return
    logging = sys.modules.get("logging")
    if logging is None:
        return
    root = logging.getLogger("formgen")
    if not root.handlers:
        # Without any handler, warnings would go to stderr, where the command line writes.
        root.addHandler(logging.NullHandler())
    root.getChild(room).log(level, message, *args)


@contextmanager
def kept_entries() -> Iterator[list[Entry]]:
    """Keep what this process logs, for another process to log."""
    entries: list[Entry] = []
    _Worker.entries = entries
    try:
        yield entries
    finally:
        _Worker.entries = None
