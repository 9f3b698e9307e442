"""Builds forms from plain data and finds all mistakes at once, each with its path. It knows no file format.

A class is compiled once into builders. A builder returns the value, or ``None`` if it cannot be built, and
adds its problems to the job. Their paths begin at the builder's own value; the builder around it puts its
name before them. A form with errors is built as far as possible, so that a draft can be printed. Only types
are judged here; a check judges the values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias

from formgen.bilingual import Text
from formgen.forms import FORM_IDS, editions_of
from formgen.letters import composed, decomposed
from formgen.loading.includes import Includes, RefusedInclude
from formgen.loading.plain_data import FILE, TABLE, Repeated, step_of
from formgen.loading.scalars import SCALARS, Mismatch, RefusedCell, day
from formgen.messages.quoting import excerpt, given, nearest, spelt_out
from formgen.model.base import Form, warning
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.labels import labelled
from formgen.periods import Period
from formgen.problems import Problem

__all__ = ["structure"]


class _Job:
    """The building of one form: its problems so far, and the files from which it takes parts."""

    __slots__ = ("includes", "problems")

    def __init__(self, includes: Includes) -> None:
        self.includes = includes
        self.problems: list[Problem] = []

    def report(self, code: str, path: str = "", **params: object) -> None:
        self.problems.append(Problem(path, code, params=params))

    def refuse(self, cell: RefusedCell) -> None:
        """Report the cell of a table; its value is then missing without a word."""
        self.report(cell.code, value=cell.value)


Builder: TypeAlias = Callable[[Any, _Job], Any]

_MOST_SUGGESTIONS: Final = 20
"""The most unknown keys of a mapping for which a known key is suggested.

Each suggestion takes a millisecond.
"""


_MOST_NAMED: Final = 5
"""The most words that a message names."""


def structure(data: object, includes: Includes | None = None) -> tuple[Form | None, list[Problem]]:
    """Return the form that ``data`` describes, and its problems.

    The form is ``None`` if ``data`` does not name it. A required value that is missing or cannot be built is
    ``None`` in the form and has a problem.
    """
    job = _Job(includes or Includes())
    if not isinstance(data, Mapping):
        job.report("value.not_mapping", value=given(data))
        return None, job.problems
    form_id = data.get("form")
    if not isinstance(form_id, str) or form_id not in FORM_IDS:
        wanted = tuple(FORM_IDS)
        if form_id is None:
            job.report("form.missing", "form", wanted=wanted)
        else:
            meant = nearest(form_id, FORM_IDS)
            job.report("form.unknown", "form", value=given(form_id), meant=meant, wanted=wanted)
        return None, job.problems
    form = _build_object(_edition(form_id, data, job), data, job, ("form", *_EDITION.intersection(data)))
    assert isinstance(form, Form)
    return form, labelled(job.problems, type(form), form)


_EDITION: Final = frozenset({"edition"})


def _edition(form_id: str, data: Mapping[Any, Any], job: _Job) -> type[Form]:
    """Return the class of the edition that the data names, or of the newest edition."""
    named = data.get("edition")
    editions = editions_of(form_id)
    newest = list(editions.values())[-1]
    if named is None:
        return newest
    if str(named) not in editions or isinstance(named, bool):  # YAML reads a year as a number
        job.report("edition.unknown", "edition", value=given(named), wanted=", ".join(editions))
    return editions.get(str(named), newest)


Compiled: TypeAlias = tuple[tuple[str, Builder, bool, bool], ...]

_COMPILED: dict[type[Any], Compiled] = {}


def _compiled(cls: type[Any]) -> Compiled:
    known = _COMPILED.get(cls)
    if known is None:
        known = tuple(
            (name, _builder(info), info.required, _may_be_empty(info))
            for name, info in fields_of(cls).items()
        )
        _COMPILED[cls] = known
    return known


def _may_be_empty(info: FieldInfo) -> bool:
    """Tell whether an empty mapping leaves the field out: it is optional, and no value of it is empty."""
    if info.required:
        return False
    if info.kind is Kind.OBJECT and info.type is not None:
        return any(inner.required for inner in fields_of(info.type).values())
    return info.kind in (Kind.TEXT, Kind.PERIOD)


def _builder(info: FieldInfo) -> Builder:
    if info.kind is Kind.OBJECT and info.type is not None:
        cls = info.type
        return _mapping_builder(lambda value, job: _build_object(cls, value, job))
    if info.kind is Kind.LIST and info.item is not None:
        return _list_builder(_builder(info.item), info.item)
    if info.kind is Kind.PERIOD:
        return _period_builder(info)
    if info.kind is Kind.TEXT:
        return _build_text
    return _scalar_builder(SCALARS[info.kind], info)


def _within(name: str, builder: Builder, value: object, job: _Job) -> Any:
    """Return the value that is built at ``name``, and put the name before the paths of its problems."""
    before = len(job.problems)
    built = builder(value, job)
    for index in range(before, len(job.problems)):
        problem = job.problems[index]
        below = problem.path
        path = f"{name}{below}" if not below or below.startswith("[") else f"{name}.{below}"
        job.problems[index] = replace(problem, path=path)
    return built


def _build_object(cls: type[Any], value: Mapping[str, Any], job: _Job, beside: tuple[str, ...] = ()) -> Any:
    given: dict[str, Any] = {}
    found = 0
    compiled = _compiled(cls)
    for name, builder, required, may_be_empty in compiled:
        part = value.get(name)
        if part is not None and not (may_be_empty and part == {}):
            found += 1
            built = _within(name, builder, part, job)
            if built is not None or required:
                given[name] = built
        else:
            found += name in value
            if required:
                job.report("value.missing", name)
                given[name] = None
    if found + len(beside) != len(value) or isinstance(value, Repeated):
        _check_keys(value, [*beside, *(name for name, *_ in compiled)], job)
    return cls(**given)


def _check_keys(value: Mapping[Any, Any], known: list[str], job: _Job) -> None:
    """Report the unknown keys of a mapping, and the repeated ones."""
    unknown = [key for key in value if key not in known]
    free = [name for name in known if name not in value]
    for index, key in enumerate(unknown):
        step = step_of(key)
        if isinstance(key, str) and " ".join(key.split()) != key:
            job.report("key.spaces", step, key=spelt_out(key))
            continue
        meant = nearest(key, free) if index < _MOST_SUGGESTIONS else ""
        job.report("key.unknown", step, key=spelt_out(str(key)), meant=meant, wanted=tuple(known))
    for key in value.repeated if isinstance(value, Repeated) else ():
        job.report("key.duplicate", step_of(key), key=excerpt(str(key)))


def _mapping_builder(build: Builder) -> Builder:
    """Return the builder of a value that is a mapping, in the data or in a file of its own."""

    def build_mapping(value: object, job: _Job) -> Any:
        if not isinstance(value, Mapping):
            job.report("value.not_mapping", value=given(value))
            return None
        return _from_file(value, build_mapping, job) if FILE in value else build(value, job)

    return build_mapping


def _from_file(value: Mapping[str, Any], builder: Builder, job: _Job) -> Any:
    try:
        with job.includes.opened(value) as document:
            return builder(document.data, job)
    except RefusedInclude as refused:
        job.problems.append(refused.problem)
        return None


def _list_builder(build_item: Builder, item_info: FieldInfo) -> Builder:
    """Return the builder of a list that is given item by item, or as a table of its own.

    Short texts, such as telephones, may also be given as one text, as they stand in a document.
    """

    def build_list(value: object, job: _Job) -> Any:
        if isinstance(value, RefusedCell):
            return job.refuse(value)
        if isinstance(value, Mapping) and TABLE in value:
            value = _from_table(value, item_info, job)
            if value is None:
                return None
        if isinstance(value, str) and item_info.kind is Kind.STR:
            value = _items_of_text(value)
        if not isinstance(value, list | tuple):
            job.report("value.not_list", value=given(value))
            return None
        items: list[Any] = []
        for index, item in enumerate(value):
            if item is None:
                job.report("value.missing", f"[{index}]")
                items.append(None)
            else:
                items.append(_within(f"[{index}]", build_item, item, job))
        return tuple(items)

    return build_list


def _from_table(value: Mapping[str, Any], info: FieldInfo, job: _Job) -> list[Any] | None:
    from formgen.loading.table_items import TableFields, items_of

    fields = TableFields.of(info)
    try:
        table = job.includes.table(value, fields.count)
    except RefusedInclude as refused:
        job.problems.append(refused.problem)
        return None
    return items_of(table, fields, job.problems)


def _build_text(value: object, job: _Job) -> Any:
    if isinstance(value, str):
        return Text(_composed(value, job))
    if isinstance(value, RefusedCell):
        return job.refuse(value)
    if isinstance(value, Mapping):
        if FILE in value:
            return _from_file(value, _build_text, job)
        halves = {
            lang: _within(lang, _STR, value[lang], job)
            for lang in ("kk", "ru")
            if value.get(lang) is not None
        }
        if len(halves) != len(value) or isinstance(value, Repeated):
            _check_keys(value, ["kk", "ru"], job)
        return Text(**halves)
    _TEXT(value, job)
    return None


def _period_builder(info: FieldInfo) -> Builder:
    """Return the builder of a period: a mapping of two days, or a text such as «01.03.2026 – 30.11.2026»."""
    build_mapping = _mapping_builder(_build_period)

    def build(value: object, job: _Job) -> Any:
        period = _typed(info, value, None) if isinstance(value, str) else None
        return build_mapping(value, job) if period is None else period

    return build


def _build_period(value: Mapping[str, Any], job: _Job) -> Any:
    days: list[Any] = []
    for name in ("start", "end"):
        part = value.get(name)
        if part is None:
            job.report("value.missing", name)
        days.append(None if part is None else _within(name, _DAY, part, job))
    if len(value) != 2 or isinstance(value, Repeated):
        _check_keys(value, ["start", "end"], job)
    return None if None in days else Period(*days)


def _scalar_builder(convert: Callable[[Any], Any], info: FieldInfo | None = None) -> Builder:
    """Return the builder of single values.

    For a field ``info``, it also accepts values as people type them.
    """
    chosen = info.type if info is not None and info.kind is Kind.CHOICE and info.type is not None else ()
    codes = {member.value: member for member in chosen}

    def build(value: object, job: _Job) -> Any:
        if isinstance(value, RefusedCell):
            return job.refuse(value)
        made = convert(value)
        if (
            info is not None
            and isinstance(value, str)
            and (isinstance(made, Mismatch) or info.kind is Kind.CHOICE)
        ):
            made = codes.get(value) or _typed(info, value, made)
        if isinstance(made, Mismatch):
            job.report(made.code, value=given(value))
            return None
        return _composed(made, job) if type(made) is str else made

    return build


def _typed(info: FieldInfo, text: str, otherwise: Any) -> Any:
    """Return the value that a person typed for a field, or ``otherwise`` if the text is none."""
    from formgen.model.typed_values import parse_typed  # most data have values as programs write them

    try:
        return parse_typed(info, text)
    except ValueError:
        return otherwise


def _items_of_text(text: str) -> tuple[str, ...]:
    from formgen.model.typed_values import parse_list

    return parse_list(text)


def _composed(text: str, job: _Job) -> str:
    """Return a text with each letter as one character, and warn if that changes the text."""
    words = decomposed(text)
    if not words:
        return text
    named = ", ".join([*words[:_MOST_NAMED], "…"] if len(words) > _MOST_NAMED else words)
    job.problems.append(warning("", "text.decomposed", words=named))
    return composed(text)


_STR: Final = _scalar_builder(SCALARS[Kind.STR])
_TEXT: Final = _scalar_builder(SCALARS[Kind.TEXT])
_DAY: Final = _scalar_builder(day, FieldInfo("", Text(""), Kind.DATE, required=True))
