"""The doors through which forms come in: Python objects, data files of each kind, and the intake workbook."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final

import openpyxl
import yaml

import formgen
from formgen.intake import build_intake
from formgen.loading import LoadedForm, read_documents
from formgen.model.base import Form
from tests.drafts.spoiling import TYPED, spoilt, spoilt_text
from tests.forms.factories import sample, small_form
from tests.support.broken import broken_form

__all__ = ["DOORS", "Door"]

Door = Callable[[str, Random, Path], Iterator[LoadedForm]]
"""Makes the data of a form of one kind in a folder, and yields the forms that formgen loads from it."""


def _objects(form_id: str, random: Random, _: Path) -> Iterator[LoadedForm]:
    """Make forms as programs do: no door refuses a value before the check."""
    form = _right(form_id, random) if random.random() < 0.2 else broken_form(random, form_id)
    yield LoadedForm(form, (), 1, lambda _: None)


def _right(form_id: str, random: Random) -> Form:
    return random.choice((sample, small_form))(form_id)


def _data(form_id: str, random: Random) -> Any:
    return spoilt(formgen.to_dict(_right(form_id, random)), random)


def _json(form_id: str, random: Random, folder: Path) -> Iterator[LoadedForm]:
    path = folder / "data.json"
    text = json.dumps(_data(form_id, random), ensure_ascii=random.random() < 0.5)
    path.write_bytes(spoilt_text(text.encode("utf-8", "surrogatepass"), random))
    return read_documents(path)


def _jsonl(form_id: str, random: Random, folder: Path) -> Iterator[LoadedForm]:
    path = folder / "data.jsonl"
    lines = (json.dumps(_data(form_id, random)) for _ in range(random.randint(1, 2)))
    path.write_bytes(spoilt_text("\n".join(lines).encode(), random))
    return read_documents(path)


def _yaml(form_id: str, random: Random, folder: Path) -> Iterator[LoadedForm]:
    path = folder / "data.yaml"
    data = _data(form_id, random)
    text = yaml.dump(data, Dumper=yaml.SafeDumper, allow_unicode=random.random() < 0.5, sort_keys=False)
    path.write_bytes(spoilt_text(text.encode("utf-8", "surrogatepass"), random))
    return read_documents(path)


def _csv(form_id: str, random: Random, folder: Path) -> Iterator[LoadedForm]:
    """Take a list of the form, or one that it has not, from a table."""
    form: Any = formgen.to_dict(_right(form_id, random))
    lists = [name for name, value in form.items() if isinstance(value, list) and isinstance(value[0], dict)]
    name = random.choice(lists or ["documents"])
    rows = [dict(_cells(item)) for item in form.get(name, ())]
    heads = list(dict.fromkeys(head for row in rows for head in row)) or ["name", "date"]
    share = random.choice((0.0, 0.05, 0.3, 1.0))
    stream = io.StringIO()
    table = csv.writer(stream, delimiter=random.choice(";,\t"))
    table.writerow(
        [head if random.random() >= share / 5 else random.choice(["", "№", head[:3]]) for head in heads]
    )
    for row in rows:
        cells = [row.get(head, "") if random.random() >= share else random.choice(TYPED) for head in heads]
        table.writerow(cells if random.random() >= share / 5 else cells[:-1])
    encoding = random.choice(("utf-8", "utf-8-sig", "utf-16", "cp1251"))
    content = stream.getvalue().encode(encoding, "replace" if encoding == "cp1251" else "surrogatepass")
    (folder / "table.csv").write_bytes(spoilt_text(content, random))
    form[name] = {"$table": "table.csv"}
    path = folder / "data.json"
    path.write_text(json.dumps(form), encoding="utf-8")
    return read_documents(path)


def _cells(item: Any, above: str = "") -> Iterator[tuple[str, object]]:
    for key, value in item.items():
        if isinstance(value, dict):
            yield from _cells(value, f"{above}{key}.")
        elif not isinstance(value, list):
            yield f"{above}{key}", value


def _intake(form_id: str, random: Random, folder: Path) -> Iterator[LoadedForm]:
    """Type wrong values into cells of a workbook that holds a right form, and empty others."""
    book = openpyxl.load_workbook(io.BytesIO(_intake_book(form_id, random.random() < 0.2)))
    share = random.choice((0.0, 0.03, 0.1, 0.5))
    for sheet in book:
        for row in sheet.iter_rows(min_row=2, min_col=2):
            for cell in row:
                if cell.value is not None and random.random() < share:
                    value = random.choice(TYPED)
                    cell.value = _NOT_IN_XML.sub("", value) if isinstance(value, str) else value
        if random.random() < share:
            sheet.append([None, *random.choices(list(filter(_is_short, TYPED)), k=6)])
    path = folder / "data.xlsx"
    book.save(path)
    return read_documents(path)


def _is_short(value: object) -> bool:
    return isinstance(value, int) or (isinstance(value, str) and value.isprintable())


_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@cache
def _intake_book(form_id: str, is_full: bool) -> bytes:
    return build_intake(form_id, (sample if is_full else small_form)(form_id))


DOORS: Final[dict[str, Door]] = {
    "objects": _objects,
    "json": _json,
    "jsonl": _jsonl,
    "yaml": _yaml,
    "csv": _csv,
    "intake": _intake,
}
"""The doors by their names."""
