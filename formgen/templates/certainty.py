"""Proves that a template prints a field's value whenever the field has one.

The proof is for one field at a time: if that field has a value, which conditions hold, and is there a
placeholder for it in each case? An undecided condition is tried both ways. A failed proof means that a value
may be lost, not that it ever is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from formgen.model.fields import Kind
from formgen.model.month_grids import MonthColumn, MonthGrid
from formgen.templates.shapes import Part, Shape
from formgen.templates.statements import Branch, Condition, Print, Repeat, Statement

__all__ = ["is_certain"]

_SPLITS: Final = 8
"""The most conditions that are tried both ways at once."""

_NONE: Final[Mapping[str, bool]] = {}


def is_certain(name: str, statements: Sequence[Statement]) -> bool:
    """Tell whether the value of ``name`` is printed, whole and visible, whenever there is one.

    ``name`` is a field's path or, with ``@`` before it, the path of a computed value.
    """
    return _prints(_Question(name, name, statements), statements, _NONE)


@dataclass(frozen=True)
class _Question:
    """Whether these statements print ``name`` whenever ``given`` has a value."""

    name: str
    given: str
    all: Sequence[Statement]


def _prints(asked: _Question, body: Sequence[Statement], assumed: Mapping[str, bool]) -> bool:
    parts: dict[str, set[Part]] = {}
    for statement in body:
        if isinstance(statement, Print):
            if _is_whole(statement, asked):
                return True
        elif isinstance(statement, Branch):
            if _branch_prints(asked, statement, assumed):
                return True
        elif _repeat_prints(asked, statement):
            part = statement.items.part
            if part is None:
                return True
            found = parts.setdefault(statement.key, set())
            found.add(part)
            if part.bound is not None and Part(part.bound, before=not part.before) in found:
                return True
    if len(assumed) < _SPLITS:
        open_ = next((key for statement in body for key in _undecided(asked, statement, assumed)), None)
        if open_ is not None:
            return all(_prints(asked, body, {**assumed, open_: holds}) for holds in (True, False))
    return False


def _is_whole(printed: Print, asked: _Question) -> bool:
    name = asked.name
    if name not in printed.names or not printed.seen or printed.changes or printed.is_part:
        return False
    # A payment's month stands at the head of its column.
    return not (printed.months and name.endswith(".month")) or _prints(
        replace(asked, name=printed.months), asked.all, _NONE
    )


def _branch_prints(asked: _Question, branch: Branch, assumed: Mapping[str, bool]) -> bool:
    holds = _holds(branch.test, asked.given, assumed)
    return (holds is False or _prints(asked, branch.body, assumed)) and (
        holds is True or _prints(asked, branch.otherwise, assumed)
    )


def _repeat_prints(asked: _Question, repeat: Repeat) -> bool:
    name = asked.name
    items = repeat.items
    list_name = items.path or f"@{items.computed}"
    if name == list_name or name.startswith(f"{list_name}[]"):
        if (
            repeat.test is not None
            and not repeat.months
            and _holds(repeat.test, asked.given, _NONE) is not True
        ):
            return False
    elif repeat.test is not None or not (items.filled or _is_of_months(items)):
        return False
    return _prints(asked, repeat.body, _NONE)


def _is_of_months(items: Shape) -> bool:
    """Tell whether a list is of months, or of the tables with these months; no form leaves those empty."""
    item = items.item
    if item is None or items.path or not items.computed:
        return False
    return item.cls in (MonthGrid, MonthColumn) or item.kind is Kind.MONTH


def _holds(test: Condition, name: str, assumed: Mapping[str, bool]) -> bool | None:
    """Tell whether a condition holds if ``name`` has a value; ``None`` if it depends on other values."""
    if test.known is not None:
        return test.known
    if test.key in assumed:
        return assumed[test.key]
    if test.operator:
        found = [_holds(part, name, assumed) for part in test.parts]
        if test.operator == "not":
            return None if found[0] is None else not found[0]
        decisive = test.operator == "or"
        if decisive in found:
            return decisive
        return None if None in found else not decisive
    shape = test.shape
    if shape is None or not shape.path:
        return None
    if name in shape.rivals:
        return False
    given = shape.present or name == shape.path or name.startswith((f"{shape.path}.", f"{shape.path}[]"))
    if shape.kind is Kind.LIST and name.startswith(f"{shape.path}[]"):
        return True
    return True if given and shape.is_always_true else None


def _undecided(asked: _Question, statement: Statement, assumed: Mapping[str, bool]) -> Iterator[str]:
    """Yield the undecided conditions that a print of the name depends on."""
    if not isinstance(statement, Branch) or not _mentions(asked.name, statement):
        return
    holds = _holds(statement.test, asked.given, assumed)
    if holds is None:
        yield from _open_parts(statement.test, asked.given, assumed)
    for branch in (statement.body,) if holds else (statement.otherwise,) if holds is False else ():
        for inner in branch:
            yield from _undecided(asked, inner, assumed)


def _open_parts(test: Condition, name: str, assumed: Mapping[str, bool]) -> Iterator[str]:
    if test.operator:
        for part in test.parts:
            if _holds(part, name, assumed) is None:
                yield from _open_parts(part, name, assumed)
    else:
        yield test.key


def _mentions(name: str, statement: Statement) -> bool:
    if isinstance(statement, Print):
        return name in statement.names
    if isinstance(statement, Branch):
        return any(_mentions(name, inner) for inner in (*statement.body, *statement.otherwise))
    return any(_mentions(name, inner) for inner in statement.body)
