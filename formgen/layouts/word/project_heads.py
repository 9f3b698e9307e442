"""The head of a project's list: the supplier, the project, the contract and rows of the list's own."""

from __future__ import annotations

from formgen.layouts.word.elements import Cell, Column, P, Row, Table, When

__all__ = ["COLUMNS", "head_row", "project_head"]

_ROOM = "\u00a0" * 30
"""Space in the blank form to write a contract's number before its date."""


COLUMNS = (Column(55), Column(110))
"""The columns of the captions and of the values, on an upright page."""


def project_head(*more: Row, width: float = 165) -> Table:
    """Return the head: the supplier, the project, the contract if there is one, and the rows ``more``.

    ``width`` is in millimetres.
    """
    of_contract = Row(
        (
            P("**Шарт нөмірі**", "**Номер договора**"),
            P(
                f"{{contract.number}}{{?{_ROOM}?}}, {{contract.date}}",
                f"{{contract.number}}{{?{_ROOM}?}} от {{contract.date}}",
            ),
        ),
        when="contract",
    )
    return Table(
        columns=(COLUMNS[0], Column(width - COLUMNS[0].width)),
        body=(
            head_row("Өнім беруші атауы", "Наименование поставщика", "{supplier.name}"),
            head_row("Жоба атауы", "Название проекта", "{project}"),
            of_contract,
            *more,
        ),
    )


def head_row(kk: str, ru: str, markup: str, *, kind: str | None = None) -> Row:
    """Return a row of the head: a caption and a value, followed by the value at ``kind`` in brackets."""
    value: P | When = P(markup, markup)
    if kind is not None:
        with_kind = f"{markup} ({{{kind}}})"
        value = When(kind, (P(with_kind, with_kind),), blank=False, otherwise=(P(markup, markup),))
    return Row((P(f"**{kk}**", f"**{ru}**"), Cell((value,))))
