"""Messages of the rules of the interim financial report."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "line.spent_before_first_report": (
        "Бұл – бірінші есеп, ал есепті кезеңге дейін игерілген сома көрсетілген: {value} теңге",
        "Это первый отчет, а указана сумма, освоенная до отчетного периода: {value} тенге",
        "This is the first report, yet a sum spent before its period is given: {value} tenge",
    ),
}
