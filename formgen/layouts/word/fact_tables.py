"""The facts at the head of a report: a table of two columns, with a caption and its value in each row."""

from __future__ import annotations

from formgen.layouts.word.elements import Cell, Column, Element, P, Row, Table

__all__ = ["contract_fact", "fact", "facts"]

_ROOM = "\u00a0" * 20
"""Space in the blank form to write a contract's number before its date."""


def facts(*rows: Row, widths: tuple[float, float] = (60, 105)) -> Table:
    """Return the table of these facts. The ``widths`` of both columns are in millimetres."""
    return Table(columns=tuple(map(Column, widths)), body=rows)


def fact(kk: str, ru: str, *content: Element) -> Row:
    """Return a row: its caption in bold, and its value."""
    return Row((Cell((P(f"**{kk}**", f"**{ru}**"),)), Cell(content)))


def contract_fact() -> Row:
    """Return the row of the number and the day of ``contract``."""
    number = f"{{contract.number}}{{?{_ROOM}?}}"
    return fact(
        "Шарт нөмірі",
        "Номер договора",
        P(f"{number}, {{contract.date|date_or_line}}", f"{number} от\u00a0{{contract.date|date_or_line}}"),
    )
