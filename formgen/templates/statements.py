"""The tree of a template: its placeholders in their branches and loops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from formgen.templates.shapes import Shape

__all__ = ["Branch", "Condition", "Print", "Repeat", "Statement", "prints_of"]


@dataclass(frozen=True)
class Print:
    """A placeholder: the paths of the fields that it prints, or of computed values with ``@`` before them.

    - ``words`` are the text of the expression.
    - ``control`` is the path that the control around it names.
    - ``changes``: a filter may change the value.
    - ``is_part``: it prints one item of a list for all.
    - ``months`` names the heads of columns that show the months of the printed payments.
    """

    names: tuple[str, ...]
    words: str
    control: str = ""
    seen: bool = True
    changes: bool = False
    is_part: bool = False
    months: str = ""


@dataclass(frozen=True)
class Condition:
    """A condition: of one value's ``shape``, or of other conditions (``not``, ``and``, ``or``).

    ``key`` identifies the condition; ``known`` is its result if that is always the same.
    """

    key: str
    shape: Shape | None = None
    known: bool | None = None
    operator: str = ""
    parts: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Branch:
    """The statements for a condition that holds, and those for one that does not."""

    test: Condition
    body: Sequence[Statement]
    otherwise: Sequence[Statement]


@dataclass(frozen=True)
class Repeat:
    """The statements for each item of a list that passes ``test``.

    ``months`` names columns of months if the test only asks whether an item belongs to the column: over
    all columns, each item passes it once.
    """

    items: Shape
    key: str
    body: Sequence[Statement]
    test: Condition | None = None
    months: str = ""


Statement: TypeAlias = Print | Branch | Repeat


def prints_of(statements: Iterable[Statement]) -> Iterator[Print]:
    """Yield each placeholder of a template."""
    for statement in statements:
        if isinstance(statement, Print):
            yield statement
        elif isinstance(statement, Branch):
            yield from prints_of(statement.body)
            yield from prints_of(statement.otherwise)
        else:
            yield from prints_of(statement.body)
