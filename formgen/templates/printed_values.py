"""Collects the values that templates print, to prove that none was lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

__all__ = ["PRINTED"]


class _Printed(threading.local):
    """The values printed in this thread since ``begin``, each as often as it was printed.

    ``paragraphs`` are texts whose lines print one by one, with these lines.
    """

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Forget the values printed before."""
        self.values: list[Any] = []
        self.paragraphs: list[tuple[Any, Sequence[str]]] = []

    @contextmanager
    def pausing(self) -> Iterator[None]:
        """Count nothing that is evaluated inside, because it is not printed there."""
        values, paragraphs = len(self.values), len(self.paragraphs)
        yield
        del self.values[values:]
        del self.paragraphs[paragraphs:]

    def all(self) -> list[Any]:
        """Return the printed values; a text counts if each of its paragraphs was printed."""
        lines = set(map(id, self.values))
        whole = [value for value, parts in self.paragraphs if lines.issuperset(map(id, parts))]
        return self.values + whole


PRINTED = _Printed()
