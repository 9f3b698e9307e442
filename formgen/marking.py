"""Intake workbooks with their problems written into the cells, for the person who fills them in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from formgen.bilingual import MessageLang
from formgen.checks import check
from formgen.intake.marks import marked_workbook
from formgen.loading.files import opened, read_documents, read_within
from formgen.loading.unreadable_data import data_error
from formgen.ooxml.archives import RefusedPackage
from formgen.problems import Problem

__all__ = ["mark_intake", "marked_file"]


def mark_intake(path: str | Path, lang: MessageLang = "kk") -> bytes:
    """Return a copy of an intake workbook in which each problem is a comment in its cell.

    Cells with errors are red, those with warnings orange; the comment begins with «Ошибка» or
    «Предупреждение» in ``lang``: ``kk``, ``ru`` or ``en``. Marks of an earlier copy are replaced.
    The data, and the person's own comments, colours and formulas, stay as they are.

    :raises DataError: if the file is no intake workbook, or cannot be read.
    """
    if Path(path).suffix.lower() != ".xlsx":
        raise data_error("mark.no_workbook", file=str(path))
    (loaded,) = read_documents(path)
    problems = list(loaded.problems)
    if loaded.form is not None:
        problems = loaded.with_checks(check(loaded.form, refused=loaded.refused))
    return marked_file(path, problems, lang)


def marked_file(path: str | Path, problems: Sequence[Problem], lang: MessageLang) -> bytes:
    """Return a copy of a workbook with these problems written into its cells.

    :raises DataError: if the file cannot be read.
    """
    file = Path(path)
    with opened(file, str(file)) as stream:
        raw = read_within(stream.read, str(file))
    try:
        return marked_workbook(raw, problems, lang)
    except RefusedPackage as refused:
        raise data_error(refused.code, file=str(file), **refused.params) from refused
