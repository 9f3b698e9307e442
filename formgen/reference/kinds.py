"""The name of each kind of field, and the notation of its value in a data file."""

from __future__ import annotations

from typing import Final

from formgen.messages import Words
from formgen.model.fields import Kind

__all__ = ["KIND_EXAMPLES", "KIND_NAMES", "PYTHON_EXAMPLES"]

KIND_NAMES: Final[dict[Kind, Words]] = {
    Kind.TEXT: ("екі тілдегі мәтін", "текст на двух языках", "text in both languages"),
    Kind.STR: ("мәтін", "текст", "text"),
    Kind.COUNT: ("бүтін сан", "целое число", "whole number"),
    Kind.YEAR: ("жыл", "год", "year"),
    Kind.BOOL: ("иә немесе жоқ", "да или нет", "yes or no"),
    Kind.QUANTITY: ("сан", "число", "number"),
    Kind.MONEY: ("теңгедегі сома", "сумма в тенге", "sum in tenge"),
    Kind.DATE: ("күн", "дата", "date"),
    Kind.MONTH: ("ай", "месяц", "month"),
    Kind.PERIOD: ("кезең", "период", "period"),
    Kind.CHOICE: ("тізімдегі мән", "значение из списка", "choice"),
    Kind.EMAIL: ("электрондық мекенжай", "электронный адрес", "e-mail address"),
    Kind.BIN: ("БСН", "БИН", "BIN"),
    Kind.IBAN: ("ЖСК (IBAN)", "ИИК (IBAN)", "IBAN"),
    Kind.BIC: ("БСК", "БИК", "BIC"),
    Kind.OBJECT: ("өрістер тобы", "группа полей", "group of fields"),
    Kind.LIST: ("тізім", "список", "list"),
}
"""The name of each kind in Kazakh, Russian and English."""

KIND_EXAMPLES: Final[dict[Kind, str]] = {
    Kind.TEXT: "{kk: Директор, ru: Директор}",
    Kind.STR: '"155-27/2026"',
    Kind.COUNT: "32",
    Kind.YEAR: "2026",
    Kind.BOOL: "true",
    Kind.QUANTITY: '"962.5"',
    Kind.MONEY: '"125000.50"',
    Kind.DATE: "2026-11-22",
    Kind.MONTH: "2026-03",
    Kind.PERIOD: "{start: 2026-03-02, end: 2026-06-30}",
    Kind.EMAIL: "info@ornek.example",
    Kind.BIN: '"140540999993"',
    Kind.IBAN: "KZ83999KZT0000123456",
    Kind.BIC: "SMPLKZKA",
}
"""A value of each single kind in YAML; a choice is one of its codes."""

PYTHON_EXAMPLES: Final[dict[Kind, str]] = {
    Kind.TEXT: "Text(kk={0!r}, ru={0!r})".format("Директор"),
    Kind.STR: '"155-27/2026"',
    Kind.COUNT: "32",
    Kind.YEAR: "2026",
    Kind.BOOL: "True",
    Kind.QUANTITY: 'Decimal("962.5")',
    Kind.MONEY: 'Decimal("125000.50")',
    Kind.DATE: "dt.date(2026, 11, 22)",
    Kind.MONTH: "Month(2026, 3)",
    Kind.PERIOD: "Period(dt.date(2026, 3, 2), dt.date(2026, 6, 30))",
    Kind.EMAIL: '"info@ornek.example"',
    Kind.BIN: '"140540999993"',
    Kind.IBAN: '"KZ83999KZT0000123456"',
    Kind.BIC: '"SMPLKZKA"',
}
"""The same values in Python."""
