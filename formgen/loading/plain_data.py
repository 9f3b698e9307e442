"""What every format of a data file is read into: plain data, and the line that each part of it starts on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import field
from typing import Any, Final, TypeAlias

from formgen.letters import composed
from formgen.messages.quoting import shown
from formgen.records import record

__all__ = ["FILE", "TABLE", "Document", "Lines", "Repeated", "Step", "mapping_of", "step_of", "steps_of"]

FILE: Final = "$file"
"""The key that stands alone in a mapping and names the file that the mapping is to be taken from."""

TABLE: Final = "$table"
"""The key that stands alone in the place of a list and names the table that its items are taken from."""

Step: TypeAlias = str | int
"""One step down into data: a key of a mapping, or an index of a list."""


@record
class Lines:
    """The line that a value starts on, and those of the values in it, by ``step_of`` their keys."""

    line: int
    below: dict[Step, Lines] = field(default_factory=dict)


@record
class Document:
    """Data as it stood in a file: mappings, lists, strings, exact numbers, booleans, dates, ``None``."""

    data: object
    file: str
    lines: Callable[[], Lines]


class Repeated(dict[str, Any]):
    """A mapping in which the keys ``repeated`` stood more than once."""

    repeated: tuple[str, ...] = ()


def mapping_of(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return the mapping of ``pairs``, which remembers the keys that came twice."""
    given = [(key if key.isascii() else composed(key), value) for key, value in pairs]
    made = dict(given)
    if len(made) == len(given):
        return made
    counts = Counter(key for key, _ in given)
    again = Repeated(made)
    again.repeated = tuple(key for key, count in counts.items() if count > 1)
    return again


def step_of(key: object) -> str:
    """Return the step of a field path that stands for a key: a likeness of it where it is no plain word."""
    if isinstance(key, str) and key.isidentifier():
        return key
    return _MARKS.sub("_", shown(str(key))) or "_"


_MARKS: Final = re.compile(r"[.\[\]]")
_STEP: Final = re.compile(r"\[(\d{1,9})\]|([^.\[\]]+)")


def steps_of(path: str) -> list[Step]:
    """Return the steps of a field path: ``projects[2].period`` goes ``"projects"``, ``2``, ``"period"``."""
    return [int(found[1]) if found[1] else found[2] for found in _STEP.finditer(path)]
