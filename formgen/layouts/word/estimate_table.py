"""The table of an estimate: expenses with their sums, as the forms of the state social order print them."""

from __future__ import annotations

from formgen.layouts.word.elements import Cell, Column, Number, P, Row, Table

__all__ = ["ESTIMATE_COLUMNS", "estimate_table", "expense_cells", "sum_row"]

ESTIMATE_COLUMNS = (
    Column(10, "№", "№", align="center"),
    Column(39.5, "Іс-шара / шығыс атауы", "Мероприятие / наименование расходов"),
    Column(24, "Өлшем бірлігі", "Единица измерения", align="center"),
    Column(22.5, "Саны", "Количество", align="center"),
    Column(34.5, "Бағасы, теңге", "Цена, тенге", align="right"),
    Column(34.5, "Сомасы, теңге", "Сумма, тенге", align="right"),
)


def expense_cells(number: Number | None = None) -> tuple[Cell | P | Number, ...]:
    """Return the cells of one expense, for a row that loops over expenses."""
    return (
        number or Number(),
        P("{.name}", "{.name}"),
        P("{.unit}", "{.unit}"),
        P("{.quantity}", "{.quantity}"),
        P("{.price}", "{.price}"),
        P("{.sum|money}", "{.sum|money}"),
    )


def sum_row(kk: str, ru: str, path: str) -> Row:
    """Return the row of a sum: its caption over all columns but the last, and the sum at ``path``."""
    caption = P(f"**{kk}**", f"**{ru}**", "Cell", keep_next=True)
    value = f"**{{{path}|money}}**"
    return Row((Cell((caption,), span=len(ESTIMATE_COLUMNS) - 1), P(value, value)), keep_next=True)


def estimate_table(path: str) -> Table:
    """Return the table of the expenses at ``path``. The form's ``<path>_total`` is their sum."""
    return Table(
        columns=ESTIMATE_COLUMNS,
        body=(Row(expense_cells(), each=path), sum_row("БАРЛЫҒЫ", "ВСЕГО", f"{path}_total")),
        compact=True,
    )
