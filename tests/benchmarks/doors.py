"""Measures how the cost of checking a data file grows with its rows, for each door: ``python -m tests.benchmarks.doors``.

Each door (a kind of data file) reads the same form: right, with warnings in each row, and with errors in each
row. When the cost grows in proportion to the data, the time per row stays the same. The last column compares it
with the smallest file of at least a hundred rows, where the fixed cost of a command no longer matters.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import openpyxl

from formgen.checks import check
from formgen.loading import read_documents
from formgen.model.entry_sheets import MARK, VERSION

__all__ = ["DOORS", "STATES", "problems_of", "write"]

STATES: Final = ("right", "warned", "wrong")

HEAD: Final[dict[str, Any]] = {
    "form": "final_financial_report",
    "supplier": {"name": "«Үлгі» қоры"},
    "contract": {"number": "45", "date": "2026-02-01"},
    "topic": "Тақырып",
    "period": {"start": "2026-03-01", "end": "2026-11-30"},
    "groups": [{"name": "А", "lines": [{"name": "Б", "planned": 0, "spent": 0, "documents": "Акт"}]}],
    "head": {"full_name": "Үлгі Айгүл", "position": "Директор"},
    "accountant": {"full_name": "Үлгі Дана", "position": "Бухгалтер"},
    "compiled_on": "2026-12-01",
}
"""A report without errors; its supporting documents are the rows."""


def row(state: str, number: int) -> dict[str, Any]:
    """Return one supporting document: right, with two warnings, or with two errors."""
    found: dict[str, Any] = {
        "name": "Төлем тапсырмасы",
        "number": str(number),
        "date": "2026-04-05",
        "amount": "14.08",
        "pages": 1,
    }
    if state == "warned":
        found |= {"name": "Tөлем тапсырмасы", "number": "№\u200b1"}  # a Latin T, a space of no width
    elif state == "wrong":
        found |= {"date": "2026-02-30", "amount": "0.005"}
    return found


def rows(state: str, count: int) -> Iterator[dict[str, Any]]:
    """Yield that many supporting documents."""
    return (row(state, number) for number in range(1, count + 1))


def _json(folder: Path, state: str, count: int) -> Path:
    path = folder / "data.json"
    form = HEAD | {"documents": list(rows(state, count))}
    path.write_text(json.dumps(form, ensure_ascii=False), encoding="utf-8")
    return path


def _jsonl(folder: Path, state: str, count: int) -> Path:
    path = folder / "data.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        for each in rows(state, count):
            stream.write(json.dumps(HEAD | {"documents": [each]}, ensure_ascii=False) + "\n")
    return path


def _yaml(folder: Path, state: str, count: int) -> Path:
    path = folder / "data.yaml"
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(f"{key}: {json.dumps(part, ensure_ascii=False)}\n" for key, part in HEAD.items())
        stream.write("documents:\n")
        for each in rows(state, count):
            lines = [f"{key}: {json.dumps(part, ensure_ascii=False)}\n" for key, part in each.items()]
            stream.write("  - " + "    ".join(lines))
    return path


_FIELDS: Final = ("name.kk", "name.ru", "number", "date", "amount", "pages")


def _cells(each: dict[str, Any]) -> list[object]:
    name = each["name"]
    return [name, name, each["number"], each["date"], each["amount"], each["pages"]]


def _workbook(folder: Path, state: str, count: int) -> Path:
    path = folder / "data.xlsx"
    book = openpyxl.Workbook(write_only=True)
    single = book.create_sheet("Form")
    single.append([f"{MARK} {VERSION} {HEAD['form']} fields", None, "kk", "ru"])
    for mark, value in _singles(HEAD):
        texts = mark == "topic" or mark.endswith((".name", ".full_name", ".position"))
        single.append([mark, None, value, value if texts else None])
    lists: list[tuple[str, list[str], Iterable[list[object]]]] = [
        ("groups", ["#", "name.kk", "name.ru"], [["1", "А", "А"]]),
        (
            "groups[].lines",
            ["^", "name.kk", "name.ru", "planned", "spent", "documents.kk", "documents.ru"],
            [["1", "Б", "Б", 0, 0, "Акт", "Акт"]],
        ),
        ("documents", list(_FIELDS), (_cells(each) for each in rows(state, count))),
    ]
    for field, marks, items in lists:
        sheet = book.create_sheet(field.replace("[].", " "))
        sheet.append([f"{MARK} {VERSION} {HEAD['form']} table {field}", *marks])
        for item in items:
            sheet.append([None, *item])
    book.save(path)
    return path


def _singles(data: dict[str, Any], above: str = "") -> Iterator[tuple[str, object]]:
    for key, part in data.items():
        path = f"{above}{key}"
        if isinstance(part, dict):
            yield from _singles(part, f"{path}.")
        elif path not in ("form", "groups"):
            is_day = isinstance(part, str) and part[:4].isdigit() and part[4:5] == "-"
            yield path, dt.date.fromisoformat(part) if is_day else part


def _csv(folder: Path, state: str, count: int) -> Path:
    with (folder / "documents.csv").open("w", encoding="utf-8", newline="") as stream:
        table = csv.DictWriter(stream, list(row(state, 1)), delimiter=";")
        table.writeheader()
        table.writerows(rows(state, count))
    path = folder / "data.json"
    form = HEAD | {"documents": {"$table": "documents.csv"}}
    path.write_text(json.dumps(form, ensure_ascii=False), encoding="utf-8")
    return path


DOORS: Final[dict[str, Callable[[Path, str, int], Path]]] = {
    "json": _json,
    "jsonl": _jsonl,
    "yaml": _yaml,
    "csv": _csv,
    "xlsx": _workbook,
}
"""By kind of data file, a function that writes a file with that many rows into a folder and returns its path."""


def write(door: str, folder: Path, state: str, count: int) -> Path:
    """Write a data file with that many rows and return its path."""
    return DOORS[door](folder, state, count)


def problems_of(path: Path) -> int:
    """Read and check a data file as ``formgen check`` does; return how many problems it has."""
    found = 0
    for loaded in read_documents(path):
        problems = (
            loaded.problems
            if loaded.form is None
            else loaded.with_checks(check(loaded.form, refused=loaded.refused))
        )
        found += len(problems)
    return found


def main(words: list[str] | None = None) -> int:
    """Measure each door and print a line for each of its files."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.doors", description=__doc__)
    parser.add_argument("--rows", type=int, nargs="*", default=[10, 100, 1_000, 10_000, 100_000])
    parser.add_argument("--door", action="append", choices=tuple(DOORS), help="left out, every door")
    given = parser.parse_args(words)
    sys.stdout.write(
        f"{'door':6} {'state':7} {'rows':>7} {'problems':>9} {'seconds':>8} {'ms a row':>9} {'growth':>7}\n"
    )
    for door in given.door or DOORS:
        for state in STATES:
            base = 0.0
            for count in given.rows:
                with tempfile.TemporaryDirectory() as folder:
                    path = write(door, Path(folder), state, count)
                    start = time.process_time()  # other programs do not count
                    problems = problems_of(path)
                    seconds = time.process_time() - start
                each = seconds / count * 1e3
                base = base or (each if count >= 100 else 0.0)
                growth = f"{each / base:.2f}" if base else ""
                sys.stdout.write(
                    f"{door:6} {state:7} {count:>7} {problems:>9} {seconds:8.2f} {each:9.4f} {growth:>7}\n"
                )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
