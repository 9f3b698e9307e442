"""The doors through which a value comes into a form: data files, tables, workbooks, and documents.

Each door takes one value as a person types it there, and gives what becomes of it.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import yaml

import formgen
from formgen.bilingual import Lang
from formgen.loading import LoadedForm, dump, read_documents
from formgen.model.base import Form
from formgen.periods import Period
from formgen.problems import Problem, Severity
from formgen.reading import read_report
from tests.forms.factories import small_form
from tests.intake.workbooks import edited, find, sheet_of
from tests.reading.documents import Edited, W, tag_of
from tests.reading.ways import without_controls
from tests.reading.workbooks import Book

__all__ = ["DOORS", "REFUSED", "Place", "cell_through", "through"]

REFUSED = "refused"
"""What becomes of a value that a door refuses, with a problem that names its field."""

_ROW = re.compile(r"(?P<list>\w+)\[(?P<row>\d+)\]\.(?P<field>[\w.]+)")


@dataclass(frozen=True)
class Place:
    """A field of a form, by its path; the other values are those of a small form."""

    form_id: str
    path: str

    def __str__(self) -> str:
        return f"{self.form_id}.{self.path}"


Door: TypeAlias = Callable[[Place, str, Path], object]


@cache
def _sample(form_id: str) -> Form:
    return small_form(form_id)


@cache
def _printed(form_id: str, lang: Lang, format_: str) -> bytes:
    return formgen.render(_sample(form_id), lang, "docx" if format_ == "docx" else "xlsx")


def through(door: str, place: Place, typed: str, folder: Path) -> object:
    """Return the value that a text typed at a door becomes; ``None`` if the field has no such door."""
    return DOORS[door](place, typed, folder)


def _value(form: Form | None, path: str) -> object:
    value: Any = form
    for step in re.findall(r"\w+", path):
        if value is None:
            return None
        value = value[int(step)] if isinstance(value, tuple) else getattr(value, step)
    return value


def _outcome(form: Form | None, problems: Iterable[Problem], path: str) -> object:
    found = [problem for problem in problems if problem.severity is Severity.ERROR and problem.path == path]
    return REFUSED if found else _value(form, path)


def _loaded(loaded: LoadedForm, path: str) -> object:
    checks = formgen.check(loaded.form) if loaded.form is not None else []
    choices = [problem for problem in checks if problem.code == "choice.unknown"]
    return _outcome(loaded.form, [*loaded.problems, *choices], path)


def _data_with(place: Place, value: object) -> dict[str, Any]:
    data = dump(_sample(place.form_id))
    *above, last = re.findall(r"\w+", place.path)
    holder: Any = data
    for step in above:
        holder = holder[int(step)] if isinstance(holder, list) else holder[step]
    holder[last] = value
    return data


def _load(data: object, path: str, folder: Path, suffix: str) -> object:
    file = folder / f"data.{suffix}"
    text = (
        json.dumps(data, ensure_ascii=False) if suffix == "json" else yaml.safe_dump(data, allow_unicode=True)
    )
    file.write_text(text, encoding="utf-8")
    (loaded,) = read_documents(file)
    return _loaded(loaded, path)


def _yaml(place: Place, typed: str, folder: Path) -> object:
    return _load(_data_with(place, typed), place.path, folder, "yaml")


def _json(place: Place, typed: str, folder: Path) -> object:
    return _load(_data_with(place, typed), place.path, folder, "json")


def _csv(place: Place, typed: str, folder: Path) -> object:
    found = _ROW.fullmatch(place.path)
    if found is None:
        return None
    data = _data_with(place, typed)
    rows = [dict(_flat(item)) for item in data[found["list"]]]
    stream = io.StringIO()
    table = csv.DictWriter(stream, [*dict.fromkeys(name for row in rows for name in row)], delimiter=";")
    table.writeheader()
    table.writerows(rows)
    (folder / "rows.csv").write_text(stream.getvalue(), encoding="utf-8", newline="")
    return _load(data | {found["list"]: {"$table": "rows.csv"}}, place.path, folder, "yaml")


def _flat(item: Mapping[str, Any]) -> Iterable[tuple[str, object]]:
    for name, value in item.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{below}", inner) for below, inner in _flat(value))
        else:
            yield name, value


def _intake(place: Place, typed: object, folder: Path, number_format: str = "") -> object:
    row = _ROW.fullmatch(place.path)
    if isinstance(_value(_sample(place.form_id), place.path), Period):
        return None  # it has a cell for each of its days

    def edit(book: Any) -> None:
        if row is None:
            cell = find(sheet_of(book), place.path, "kk")
        else:
            cell = find(sheet_of(book, row["list"]), row["field"], occurrence=int(row["row"]))
        _type(cell, typed, number_format)

    file = folder / "intake.xlsx"
    file.write_bytes(edited(_sample(place.form_id), edit))
    (loaded,) = read_documents(file)
    return _loaded(loaded, place.path)


def _type(cell: Any, typed: object, number_format: str) -> None:
    cell.value = typed
    if isinstance(typed, str):
        cell.data_type = "s"
    if number_format:
        cell.number_format = number_format
    elif not isinstance(typed, dt.date):
        cell.number_format = "General"


def _docx(lang: Lang, *, by_page: bool) -> Door:
    def read(place: Place, typed: str, folder: Path) -> object:
        document = Edited(_printed(place.form_id, lang, "docx"))
        if all(tag_of(control) != place.path for control in document.root.iter(f"{W}sdt")):
            return None
        document.say(place.path, typed)
        return _read(
            without_controls(document.data) if by_page else document.data, "docx", place, typed, folder
        )

    return read


def _read(data: bytes, suffix: str, place: Place, typed: str, folder: Path) -> object:
    file = folder / f"document.{suffix}"
    file.write_bytes(data)
    report = read_report(file)
    value = _outcome(report.form, report.problems, place.path)
    if value is None and any(typed in str(problem.params.get("words")) for problem in report.leftovers):
        return REFUSED  # an optional value that is none is left over
    return value


def _xlsx(place: Place, typed: object, folder: Path, number_format: str = "") -> object:
    if "xlsx" not in formgen.form_class(place.form_id).FORMATS:
        return None
    book = Book(_printed(place.form_id, Lang.RU, "xlsx"))
    row = _ROW.fullmatch(place.path)
    name, at = (place.path, 0) if row is None else (f"{row['list']}.{row['field']}", int(row["row"]))
    if name not in book.book.defined_names:
        return None
    _type(book.cell(name, at), typed, number_format)
    return _read(book.data, "xlsx", place, str(typed), folder)


def cell_through(
    door: str, place: Place, value: object, folder: Path, number_format: str = "General"
) -> object:
    """Return what becomes of a number or a day in a cell of an intake workbook or of a filled workbook."""
    return {"intake": _intake, "xlsx": _xlsx}[door](place, value, folder, number_format)


DOORS: Mapping[str, Door] = {
    "yaml": _yaml,
    "json": _json,
    "csv": _csv,
    "intake": _intake,
    "docx": _docx(Lang.KK, by_page=False),
    "page": _docx(Lang.RU, by_page=True),
    "xlsx": _xlsx,
}
