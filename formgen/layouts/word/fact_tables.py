"""The facts at the head of a paper: a table of two columns, with a caption and its value in each row."""

from __future__ import annotations

from formgen.layouts.word.elements import Cell, Column, Element, P, Row, Table, When

__all__ = ["contract_fact", "fact", "facts", "in_brackets", "project_facts"]

_ROOM = "\u00a0" * 20
"""Space in the blank form to write a contract's number before its date."""


def facts(*rows: Row, widths: tuple[float, float] = (60, 105)) -> Table:
    """Return the table of these facts. The ``widths`` of both columns are in millimetres."""
    return Table(columns=tuple(map(Column, widths)), body=rows)


def fact(kk: str, ru: str, *content: str | Element, when: str | None = None, splits: bool = False) -> Row:
    """Return a row: its caption in bold, and its value. A string is the markup of both languages.

    With ``when``, the row is printed only if there is a value at that path. With ``splits``, it may continue
    on the next page.
    """
    value = tuple(P(each, each) if isinstance(each, str) else each for each in content)
    return Row((P(f"**{kk}**", f"**{ru}**"), Cell(value)), when=when, splits=splits)


def contract_fact(when: str | None = None) -> Row:
    """Return the row of the number and the day of ``contract``."""
    number = f"{{contract.number}}{{?{_ROOM}?}}"
    return fact(
        "Шарт нөмірі",
        "Номер договора",
        P(f"{number}, {{contract.date|date_or_line}}", f"{number} от\u00a0{{contract.date|date_or_line}}"),
        when=when,
    )


def in_brackets(path: str) -> When:
    """Return the value at ``path`` in brackets if there is one, in a line of its own below the value of a fact.

    Beside a name, it would look like brackets at the end of the name.
    """
    return When(path, (P(f"({{{path}}})", f"({{{path}}})"),), blank=False)


def project_facts(*more: Row, width: float = 165) -> Table:
    """Return the head of a project's list: the supplier, the project, the contract if there is one, and ``more``.

    ``width`` is in millimetres.
    """
    return facts(
        fact("Өнім беруші атауы", "Наименование поставщика", "{supplier.name}"),
        fact("Жоба атауы", "Название проекта", "{project}"),
        contract_fact(when="contract"),
        *more,
        widths=(55, width - 55),
    )
