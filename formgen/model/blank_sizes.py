"""The number of rows and the months of a blank form, as chosen by the person who prints it."""

from __future__ import annotations

from typing import Final

from formgen.errors import FormgenError
from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.limits import BLANK_ROWS_LIMIT, MONTHS_LIMIT
from formgen.periods import Month
from formgen.records import value

__all__ = ["USUAL_ROWS", "BlankSizes", "blank_sizes", "is_by_month", "is_table"]

USUAL_ROWS: Final = 5
"""The usual number of empty rows of a list in a blank form."""


@value(frozen=True)
class BlankSizes:
    """The number of rows of each table, and the months of each breakdown; ``None`` for the usual ones."""

    rows: int | None = None
    months: tuple[Month, ...] | None = None


def blank_sizes(cls: type[Form], rows: int | None, months: str | None) -> BlankSizes:
    """Return the sizes for a blank form of ``cls``. ``months`` are a first and a last one, 2026-03..2026-10.

    :raises FormgenError: if the form has no table for the rows or no breakdown for the months, if there are
        too many of them, or if ``months`` are unreadable.
    """
    infos = list(_infos(cls))
    if rows is not None:
        if not any(map(is_table, infos)):
            raise _nothing_for("--rows", cls.ID)
        if not 1 <= rows <= BLANK_ROWS_LIMIT:
            raise FormgenError(
                kk=f"Бос жолдар саны 1–{BLANK_ROWS_LIMIT} аралығында болуы керек, ал көрсетілгені: {rows}",
                ru=f"Пустых строк может быть от 1 до {BLANK_ROWS_LIMIT}, а указано: {rows}",
                en=f"There can be 1 to {BLANK_ROWS_LIMIT} blank rows, not {rows}",
            )
    if months is None:
        return BlankSizes(rows)
    if not any(map(is_by_month, infos)):
        raise _nothing_for("--months", cls.ID)
    return BlankSizes(rows, _months(months))


def is_table(info: FieldInfo) -> bool:
    """Tell whether a field is a list that prints a row for each item: not a block with lists of its own."""
    item = info.item
    if info.kind is not Kind.LIST or item is None or item.kind is not Kind.OBJECT or is_by_month(info):
        return False
    assert item.type is not None
    lists = (field for field in fields_of(item.type).values() if field.kind is Kind.LIST)
    return all(map(is_by_month, lists))


def is_by_month(info: FieldInfo) -> bool:
    """Tell whether a field is a list of sums by months."""
    item = info.item
    if info.kind is not Kind.LIST or item is None or item.type is None or item.kind is not Kind.OBJECT:
        return False
    return any(field.kind is Kind.MONTH for field in fields_of(item.type).values())


def _infos(cls: type[object]) -> list[FieldInfo]:
    """Return the fields of a class and of the values in it."""
    found: list[FieldInfo] = []
    for info in fields_of(cls).values():
        found.append(info)
        inner = info if info.kind is Kind.OBJECT else info.item
        if inner is not None and inner.kind is Kind.OBJECT and inner.type is not None:
            found += _infos(inner.type)
    return found


def _months(text: str) -> tuple[Month, ...]:
    first_text, dots, last_text = text.partition("..")
    try:
        first = Month.parse(first_text.strip())
        last = Month.parse(last_text.strip()) if dots else first
    except ValueError:
        raise _wrong_months(text) from None
    months = [first]
    while months[-1] < last and len(months) <= MONTHS_LIMIT:
        months.append(months[-1].next())
    if months[-1] != last or len(months) > MONTHS_LIMIT:
        raise _wrong_months(text)
    return tuple(months)


def _wrong_months(text: str) -> FormgenError:
    example = "2026-03..2026-10"
    return FormgenError(
        kk=f"Бірінші және соңғы айды көрсетіңіз, ең көбі {MONTHS_LIMIT}\N{NO-BREAK SPACE}ай "
        f"(мысалы, {example}); көрсетілгені: «{text}»",
        ru=f"Укажите первый и последний месяц, всего не больше {MONTHS_LIMIT} (например, {example}); "
        f"указано: «{text}»",
        en=f"Give the first and the last month, {MONTHS_LIMIT} months at most (such as {example}); "
        f"got “{text}”",
    )


def _nothing_for(option: str, form_id: str) -> FormgenError:
    kk, ru, en = {
        "--rows": ("жолдары бар кесте", "таблицы со строками", "table with rows"),
        "--months": ("айлар бойынша кесте", "таблицы по месяцам", "table by months"),
    }[option]
    return FormgenError(
        kk=f"{form_id} нысанында {kk} жоқ: {option} параметрі қолданылмайды",
        ru=f"В форме {form_id} нет {ru}: параметр {option} к ней не применяется",
        en=f"The form {form_id} has no {en}: {option} does not apply to it",
    )
