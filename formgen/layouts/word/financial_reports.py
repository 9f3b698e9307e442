"""The parts that both financial reports of a state social order share."""

from __future__ import annotations

from formgen.layouts.word.elements import Cell, Column, Element, Lines, Number, P, Row, Table
from formgen.layouts.word.signatures import SEAL, signatures

__all__ = ["closing", "expenses_table", "opening"]


def opening() -> tuple[Element, ...]:
    """Return the lines above the table: the supplier and the period."""
    return (
        P("**Өнім беруші:** {supplier.name}", "**Поставщик:** {supplier.name}", "Line"),
        P("**Мерзімі:** {period}", "**Период:** {period}", "Line"),
    )


def expenses_table(columns: tuple[Column, ...], sums: tuple[str, ...]) -> Table:
    """Return the table of groups of expense lines.

    ``columns`` are the number, the name, the ``sums`` and the documents. ``sums`` name fields of a line; a
    group and the report have properties of the same names.
    """

    def totals(kk: str, ru: str, before: str) -> Row:
        values = (f"**{{{before}{name}|money}}**" for name in sums)
        caption = Cell((P(f"**{kk}**", f"**{ru}**", "Cell"),), span=2)
        return Row((caption, *(P(value, value) for value in values), P("", "", "Cell")))

    line = tuple("{." + name + ("|money}" if name == "balance" else "}") for name in sums)
    return Table(
        columns=columns,
        body=(
            Row(
                (
                    Number(keep_next=True),
                    Cell((P("**{.name}**", "**{.name}**", "Cell", keep_next=True),), span=len(columns) - 1),
                ),
                each="groups",
                rows=(
                    Row(
                        (
                            Number(level=1),
                            P("{.name}", "{.name}"),
                            *(P(value, value) for value in line),
                            P("{.documents}", "{.documents}"),
                        ),
                        each=".lines",
                    ),
                    totals("Жиыны", "Итого", "."),
                ),
            ),
            totals("БАРЛЫҒЫ", "ВСЕГО", ""),
        ),
    )


def closing() -> tuple[Element, ...]:
    """Return the signatures, the place of the seal and the day of the report."""
    return (
        Lines(1, "Gap", keep_next=True),
        signatures(
            ("Басшы", "Руководитель", "head"),
            ("Бухгалтер", "Бухгалтер", "accountant"),
            below=(
                SEAL,
                P(
                    "Есеп құрастырылған күн: {compiled_on|date_line}",
                    "Дата составления отчета: {compiled_on|date_line}",
                    "Plain",
                ),
            ),
            widths=(40, 65, 4, 45, 4, 80),
        ),
    )
