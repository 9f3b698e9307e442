"""Turn paths along a template into the values on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from formgen.reading.document_values import AmbiguousWords
from formgen.reading.page.alignment import Alignment, Step
from formgen.reading.page.matches import Mark, Match, Value
from formgen.reading.page.pages import Line, Row, lines_of

__all__ = ["lines_of_row", "readings_of"]


def readings_of(alignment: Alignment[Any] | None) -> list[Match]:
    """Return the readings of an alignment; only one if its paths give the same values."""
    if alignment is None:
        return []
    one, other = (_reading(alignment.cost, steps) for steps in (alignment.first, alignment.last))
    one.unsure += filter(None, map(_unsure, alignment.choices))
    return [one] if one.values == other.values else [one, other]


def _unsure(steps: Sequence[Step[Any]]) -> AmbiguousWords | None:
    """Return the ambiguous texts: those whose different steps give different values."""
    found: dict[tuple[tuple[str, str], ...], str] = {}
    for step in steps:
        values = () if step.match is None else step.match.values
        given = tuple(
            (each.slot.path, each.text)
            for each in values
            if isinstance(each, Value) and each.slot.path and each.text
        )
        found.setdefault(given, given[0][0] if given else "")
    paths = tuple(dict.fromkeys(found.values()))
    if len(paths) < 2:
        return None
    thing = steps[0].thing
    lines = [thing] if isinstance(thing, Line) else lines_of_row(thing) if isinstance(thing, Row) else []
    return AmbiguousWords(" ".join(line.text for line in lines), paths)


def _reading(cost: int, steps: Sequence[Step[Any]]) -> Match:
    """Return the values of steps, with the beginnings and ends of the items around them."""
    made = Match(cost)
    for step in steps:
        if step.match is not None:
            made.values += step.match.values
            made.left += step.match.left
            made.unsure += step.match.unsure
        elif step.loop is not None:
            made.values.append(Mark(step.loop, begins=step.kind == "begin"))
        elif step.kind == "left":
            thing = step.thing
            lines = (
                [thing] if isinstance(thing, Line) else lines_of_row(thing) if isinstance(thing, Row) else []
            )
            made.left += ((line, line.text) for line in lines)
    return made


def lines_of_row(row: Row) -> list[Line]:
    """Return all lines of a row."""
    return [line for cell in row.cells for line in lines_of(cell.items)]
