"""Every message with values such as it is said with, at each door."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from formgen.agreement.papers import Mention
from formgen.bilingual import Text
from formgen.forms import form_class
from formgen.messages import Spelling, catalogue, say
from formgen.messages.quoting import given
from formgen.messages.unseen_characters import Character
from formgen.periods import Month, Period

__all__ = ["COUNTS", "LANGS", "params_of", "said"]

LANGS: Final = ("kk", "ru", "en")
COUNTS: Final = (1, 2, 5, 11, 21)
"""Numbers that take each plural of Russian."""

_DAY: Final = dt.date(2026, 11, 22)
_PERIOD: Final = Period(dt.date(2026, 3, 2), dt.date(2026, 11, 30))
_MONEY: Final = Decimal("125000.50")
_LABEL: Final = Text(kk="Шарттың күні", ru="Дата договора")

_BY_NAME: Final[Mapping[str, Any]] = {
    "amount": _MONEY,
    "char": "U+0007",
    "character": Character("\u00a0"),
    "chars": (Character("\u200b"),),
    "contract": _DAY,
    "count": 21,
    "days": 5,
    "deadline": dt.date(2026, 5, 15),
    "encoding": "koi8-r",
    "end": _PERIOD.end,
    "field": _LABEL,
    "filled": _DAY,
    "first": 2,
    "form": "budget_request",
    "format": "YAML",
    "forms": ("budget_request", "planned_topics"),
    "key": "filed_on",
    "keys": "name, bin",
    "known": "Акты, Счета",
    "lang": "ru",
    "last": 2100,
    "least": 5,
    "letters": "a (U+0061)",
    "limit": 10_000,
    "line": 12,
    "meant": "",
    "missing": Text(kk="салым", ru="вклад"),
    "months": 3,
    "name": "supplier.name",
    "near": "Дата",
    "other_file": "report.ru.docx",
    "other_form": "planned_topics",
    "other_lang": "kk",
    "part": "word/document.xml",
    "percent": 5,
    "place": Mention("report.xlsx", form_class("final_financial_report"), "documents[1].date"),
    "places": 6,
    "planned": 30,
    "position": 5,
    "reason": "Permission denied",
    "report": _DAY,
    "row": "3",
    "rows": 21,
    "seconds": "5",
    "sheet": "Құжаттар",
    "signed": _DAY,
    "since": dt.date(2025, 1, 1),
    "spent": _MONEY,
    "start": _PERIOD.start,
    "suffix": ".odt",
    "sum": 12,
    "table": "2",
    "taken": "077000000001",
    "value": "Директор",
    "wanted": "salaries, taxes",
    "word": "$file",
    "words": "мектеп",
    "year": 2027,
    "years": 3,
}
"""A value of each name that messages have."""

_DAYS: Final = (
    "date.after_deadline",
    "date.after_report",
    "date.before_contract",
    "budget_request.after_deadline",
    "evaluation.before_end",
    "evaluation.after_report",
    "evaluation.published_late",
    "discussion.published_late",
    "discussion.received_outside",
    "entry.outside_period",
    "entries.not_in_order",
    "event.ends_before_start",
    "event.outside_period",
    "memorandum.valid_too_short",
    "monitoring.after_deadline",
    "previous_project.too_old",
    "project.too_old",
    "scoring.act_not_in_force",
    "topics.discussion_too_late",
    "topics.published_late",
    "agree.event_date",
)
_PERIODS: Final = ("agree.outside", "agree.overlap", "agree.gap", "agree.event_time")
_NUMBERS: Final = (
    "agree.number_missing",
    "agree.number_twice",
    "agree.people",
    "agree.people_less",
    "agree.below_plan",
    "attachment.unused",
    "baseline.not_first_report",
    "beneficiaries.sum_differs",
    "blank_rows.too_many",
    "commission.size",
    "count.negative",
    "evaluation.low_score_no_reason",
    "evaluation.score_out_of_range",
    "evaluation.scores_differ",
    "event.below_plan",
    "event.no_attachment",
    "monitoring.coverage_not_held",
    "monitoring.coverage_under_plan",
    "read.rows_differ",
    "read.two_counts",
    "reference.no_attachment",
    "report.number_below_one",
    "score.outside_scale",
    "topics.discussion_too_short",
    "topics.year_out_of_range",
    "year.range",
)


def params_of(code: str, count: int = 21) -> dict[str, object]:
    """Return a value for each name in the message of ``code``; a counted noun has ``count`` before it."""
    words = catalogue()[code]
    params: dict[str, object] = {}
    for name, how in re.findall(r"\{(\w+)(?::([^{}]*))?\}", "".join(words)):
        if name != "example":
            params[name] = _value(code, name, how, words[1], count)
    return params


def _value(code: str, name: str, how: str, russian: str, count: int) -> object:
    if re.search(rf"\{{{name}:[^{{}}]*\|", russian):
        return count
    if name in ("value", "other", "kk", "ru"):
        if how == "money" or code in (
            "bid.no_price",
            "expense.not_positive",
            "money.places",
            "money.negative",
        ):
            return Decimal("-12.555") if code.startswith("money") else _MONEY
        if code in ("number.too_large", "quantity.places"):
            return Decimal("1234567.1234567")
        if code in _DAYS:
            return _DAY
        if code in _PERIODS:
            return _PERIOD
        if code.startswith("payment."):
            return Month(2026, 3)
        if code in _NUMBERS:
            return 4
        if how == "given":
            return given("12 мың")
    if name == "start" and code == "material_base.missing":
        return 2026
    if name == "end" and code == "material_base.missing":
        return 2027
    if name == "planned" and code == "line.overspent":
        return _MONEY
    if name == "first" and code.endswith("range"):
        return 1991
    if name == "other":
        return "Бухгалтер" if code != "read.two_fields" else _LABEL
    if name in {"kk", "ru"}:
        return "Директор"
    if name == "wanted" and code == "page.differs":
        return "12 000,00"
    if name == "file":
        return "report.xlsx"
    return _BY_NAME[name]


def said() -> Iterator[tuple[str, str, Spelling, str]]:
    """Yield each message in each language at each door: its code, language, spelling and text.

    Counted nouns are said with each of ``COUNTS``.
    """
    for code, words in catalogue().items():
        counts = COUNTS if "|" in words[1] else COUNTS[-1:]
        for lang in LANGS:
            for spelling in Spelling:
                for count in counts:
                    yield code, lang, spelling, say(code, params_of(code, count), lang, spelling)
