"""Plain data, into which every format of a data file is read, and the line on which each part starts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import field
from typing import Any, Final, TypeAlias

from formgen.letters import composed
from formgen.messages.quoting import excerpt
from formgen.records import record

__all__ = ["FILE", "TABLE", "Document", "Lines", "Repeated", "Step", "mapping_of", "step_of", "steps_of"]

FILE: Final = "$file"
"""The key that is alone in a mapping and names the file with the mapping's content."""

TABLE: Final = "$table"
"""The key that stands alone in the place of a list and names the table that its items are taken from."""

Step: TypeAlias = str | int
"""One step down into data: a key of a mapping, or an index of a list."""


@record
class Lines:
    """The line on which a value starts, and the lines of the values in it, by ``step_of`` their keys."""

    line: int
    below: dict[Step, Lines] = field(default_factory=dict)


@record
class Document:
    """The data of a file: mappings, lists, strings, exact numbers, booleans, dates and ``None``."""

    data: object
    file: str
    lines: Callable[[], Lines]


class Repeated(dict[str, Any]):
    """A mapping whose file has the keys ``repeated`` more than once."""

    repeated: tuple[str, ...] = ()


def mapping_of(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return the mapping of ``pairs``; it is ``Repeated`` if a key comes twice."""
    items = [(key if key.isascii() else composed(key), value) for key, value in pairs]
    made = dict(items)
    if len(made) == len(items):
        return made
    counts = Counter(key for key, _ in items)
    again = Repeated(made)
    again.repeated = tuple(key for key, count in counts.items() if count > 1)
    return again


def step_of(key: object) -> str:
    """Return the step of a field path for a key. A key that is no plain word has its marks replaced."""
    if isinstance(key, str) and key.isidentifier():
        return key
    return re.sub(_MARKS, "_", excerpt(str(key))) or "_"


_MARKS: Final = r"[.\[\]]"
_STEP: Final = r"\[(\d{1,9})\]|([^.\[\]]+)"


def steps_of(path: str) -> list[Step]:
    """Return the steps of a field path: ``projects[2].period`` has ``"projects"``, ``2``, ``"period"``."""
    return [int(found[1]) if found[1] else found[2] for found in re.finditer(_STEP, path)]
