"""Measures how long documents take to be read back: ``python -m tests.benchmarks.reading``.

Every form's sample is printed in both languages and the pair is read, in each way that its documents can come:

- ``marks``: as formgen printed it;
- ``marks, saved``: with its controls, but spelt with other bytes, as other programs save it;
- ``marks, words``: the same with a remark at the end, so that it is read element by element;
- ``page``: printed without controls;
- ``page, bare``: without controls and without bookmarks, as programs leave it that keep neither;
- ``xlsx``: the workbook as formgen printed it.

The last column compares it with what the library of the format needs to open the same pair: python-docx's
``Document``, openpyxl's ``load_workbook``. All times are processor time in a warm process: the median of several
rounds, in which the reader and the library take turns.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import docx
from openpyxl import load_workbook

import formgen
from formgen.bilingual import LANGS, Lang
from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from tests.layouts.documents import sample
from tests.reading.documents import Edited, element
from tests.reading.ways import without_controls

__all__ = ["WAYS", "measured", "pair_of"]


def _with_remark(data: bytes) -> bytes:
    edited = Edited(data)
    edited.root[0].insert(-1, element("<w:p><w:r><w:t>Ескерту</w:t></w:r></w:p>"))
    return edited.data


WAYS: Final[dict[str, Callable[[Form, Lang], bytes]]] = {
    "marks": lambda form, lang: formgen.render(form, lang, "docx"),
    "marks, saved": lambda form, lang: Edited(formgen.render(form, lang, "docx")).data,
    "marks, words": lambda form, lang: _with_remark(formgen.render(form, lang, "docx")),
    "page": lambda form, lang: formgen.render(form, lang, "docx", controls=False),
    "page, bare": lambda form, lang: without_controls(formgen.render(form, lang, "docx")),
    "xlsx": lambda form, lang: formgen.render(form, lang, "xlsx"),
}
"""How the document of a form in a language comes."""


def main(words: list[str] | None = None) -> int:
    """Measure every form in every way and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.reading", description="Measures how long documents take to be read."
    )
    parser.add_argument("--form", action="append", choices=FORM_IDS, help="by default every form")
    parser.add_argument("--way", action="append", choices=tuple(WAYS), help="by default every way")
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args(words)
    sys.stdout.write(f"{'form':26} {'way':14} {'opened, ms':>11} {'read, ms':>10} {'times':>6}\n")
    for form_id in given.form or FORM_IDS:
        for way in given.way or WAYS:
            if way != "xlsx" or "xlsx" in form_class(form_id).FORMATS:
                with tempfile.TemporaryDirectory() as folder:
                    opened, read = measured(pair_of(form_id, way, Path(folder)), given.rounds)
                line = f"{form_id:26} {way:14} {opened:11.1f} {read:10.1f} {read / opened:6.1f}\n"
                sys.stdout.write(line)
                sys.stdout.flush()
    return 0


def pair_of(form_id: str, way: str, folder: Path) -> list[Path]:
    """Write the pair of a form's documents."""
    form = sample(form_id)
    suffix = "xlsx" if way == "xlsx" else "docx"
    paths = [folder / f"{form_id}.{lang}.{suffix}" for lang in LANGS]
    for path, lang in zip(paths, LANGS, strict=True):
        path.write_bytes(WAYS[way](form, lang))
    return paths


def measured(pair: Sequence[Path], rounds: int) -> tuple[float, float]:
    """Return the milliseconds that it takes to open a pair of documents with its library, and to read it."""
    names = [str(path) for path in pair]
    library: Callable[[str], object] = load_workbook if pair[0].suffix == ".xlsx" else docx.Document

    def opened() -> None:
        for name in names:
            library(name)

    times = [*_rounds((opened, lambda: formgen.read_report(*pair)), rounds)]
    first, second = ([each[at] for each in times] for at in (0, 1))
    return statistics.median(first), statistics.median(second)


def _rounds(subjects: Sequence[Callable[[], object]], count: int) -> Iterator[list[float]]:
    """Yield the milliseconds of each subject, round by round; the first round warms up."""
    for number in range(count + 1):
        taken = []
        for subject in subjects:
            start = time.process_time()
            subject()
            taken.append((time.process_time() - start) * 1e3)
        if number:
            yield taken


if __name__ == "__main__":
    raise SystemExit(main())
