"""Messages of the rules of the interim financial report."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "line.spent_before_first_report": (
        "Бұл – бірінші есеп, ал есепті кезеңге дейін игерілген сома көрсетілген: {value:money}\N{NO-BREAK SPACE}теңге",
        "Это первый отчет, а указана сумма, освоенная до отчетного периода: {value:money}\N{NO-BREAK SPACE}тенге",
        "This is the first report, but it gives a sum spent before its period: {value:money}\N{NO-BREAK SPACE}tenge",
    ),
}
