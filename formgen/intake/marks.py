"""Writes the problems of an intake workbook into its cells, and takes them out again.

A mark is a comment and a colour. It replaces nothing: its colour is a conditional format over the look of the
cell, and its comment is a block that is added to the person's own one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from formgen.bilingual import MessageLang
from formgen.messages import fill_in
from formgen.model.entry_sheets import GUIDE, MARK
from formgen.ooxml.archives import RefusedPackage
from formgen.ooxml.cell_notes import CellNotes
from formgen.ooxml.cell_tints import remove_tints, tint, tint_style
from formgen.ooxml.editable_packages import EditablePackage, parsed
from formgen.ooxml.sheet_elements import children_of, place_of
from formgen.problems import Problem, Severity, errors_of

__all__ = ["HEADING", "first_words", "marked_workbook", "unmarked_workbook"]

HEADING: Final = "B2"
"""The cell with a sheet's heading. Problems of a whole sheet are written there."""

_LANGS: Final = ("kk", "ru", "en")
_WORDS: Final = {
    Severity.ERROR: ("Қате", "Ошибка", "Error"),
    Severity.WARNING: ("Ескерту", "Предупреждение", "Warning"),
}
_COLORS: Final = {Severity.ERROR: "F4A6A0", Severity.WARNING: "FFD27F"}
_NAME: Final = "formgen"
_TINTS: Final = {Severity.ERROR: "formgen-error", Severity.WARNING: "formgen-warning"}
_TINT: Final = "formgen-"

_HEADS: Final = "|".join(f"{word} · {_NAME}" for words in _WORDS.values() for word in words)
_BLOCK: Final = re.compile(rf"(?:\A|\n*^)(?:{_HEADS})$.*?(?=\n[ \t]*\n|\Z)", re.MULTILINE | re.DOTALL)
"""What a marking added to a comment: from its first line to the next empty one."""

_BREAKS: Final = re.compile(r"[\r\n\v\f\x85\u2028\u2029]+")

_MOST_LINES: Final = 40
_MOST_LETTERS: Final = 600

_COUNTS: Final = (
    ("{count}\N{NO-BREAK SPACE}қате", "{count:ошибка|ошибки|ошибок}", "{count:error|errors}"),
    (
        "{count}\N{NO-BREAK SPACE}ескерту",
        "{count:предупреждение|предупреждения|предупреждений}",
        "{count:warning|warnings}",
    ),
)
_TOTAL: Final = ("Кітапта барлығы {counts}.", "Всего в книге: {counts}.", "In the workbook: {counts}.")
_MORE: Final = ("… және тағы {count}", "… и еще {count}", "… and {count} more")


@dataclass(slots=True)
class _Sheet:
    """A worksheet, its part, and the problems of its cells."""

    title: str
    part: str
    problems: dict[str, list[Problem]] = field(default_factory=dict)


def first_words(severity: Severity) -> tuple[str, ...]:
    """Return the word that a comment of this severity begins with, in Kazakh, Russian and English."""
    return _WORDS[severity]


def marked_workbook(raw: bytes, problems: Sequence[Problem], lang: MessageLang) -> bytes:
    """Return a workbook in which each problem is a comment in its cell, in ``kk``, ``ru`` or ``en``.

    - Comments and colours of an earlier marking are removed first.
    - A problem of a whole sheet is written in the sheet's heading.
    - A problem without a sheet is written in the heading of the guide, which lists all the others as well.

    :raises RefusedPackage: if the file is no workbook, or cannot be read.
    """
    try:
        package = EditablePackage(raw)
        book = next(link.target for link in package.links("") if link.kind == "officeDocument")
        sheets = _sheets_of(package, book)
        guide = _guide(package, book, sheets)
        _assign(sheets, problems)
        styles = {
            severity: tint_style(package, book, color) if _has(problems, severity) else 0
            for severity, color in _COLORS.items()
        }
        for sheet in sheets:
            _mark(package, sheet, styles, lang, _in_order(problems, sheets) if sheet is guide else ())
        return package.saved()
    except (LookupError, ValueError, StopIteration) as error:
        raise RefusedPackage("workbook.unreadable") from error


def unmarked_workbook(raw: bytes) -> bytes:
    """Return a workbook without the comments and colours of a marking.

    :raises RefusedPackage: if the file is no workbook, or cannot be read.
    """
    return marked_workbook(raw, (), "en")


def _has(problems: Iterable[Problem], severity: Severity) -> bool:
    return any(problem.severity is severity for problem in problems)


def _sheets_of(package: EditablePackage, book: str) -> list[_Sheet]:
    """Return the worksheets in the order of their tabs."""
    links = {link.id: link for link in package.links(book)}
    found = []
    for each in children_of(package.tree(book), "sheets"):
        for element in children_of(each, "sheet"):
            number = next(value for name, value in element.attrib.items() if str(name).endswith("}id"))
            link = links[str(number)]
            if link.kind == "worksheet":
                found.append(_Sheet(element.get("name", ""), link.target))
    return found


def _guide(package: EditablePackage, book: str, sheets: Sequence[_Sheet]) -> _Sheet:
    """Return the sheet with the guide, or the first sheet if none is marked as such."""
    strings = package.linked(book, "sharedStrings")
    texts = [] if strings is None else list(parsed(package.xml(strings.target)).iterchildren(etree.Element))
    for sheet in sheets:
        for cell in package.tree(sheet.part).iterfind("{*}sheetData/{*}row/{*}c"):
            if cell.get("r") == "A1":
                number = cell.findtext("{*}v", "")
                source = texts[int(number)] if cell.get("t") == "s" else cell
                words = "".join(map(str, source.itertext())).split()
                if words[:1] == [MARK] and words[-1:] == [GUIDE]:
                    return sheet
            break
    return sheets[0]


def _assign(sheets: Sequence[_Sheet], problems: Iterable[Problem]) -> None:
    """Give each problem to the cell that it names. Problems that name no sheet are left to the guide."""
    by_title = {sheet.title: sheet for sheet in reversed(sheets)}
    for problem in problems:
        place = problem.location
        sheet = by_title.get(place.sheet or "") if place is not None else None
        if sheet is not None and place is not None:
            sheet.problems.setdefault(_visible(place.cell), []).append(problem)


def _visible(cell: str | None) -> str:
    """Return a cell, or the heading for a cell of the hidden row and column with marks."""
    return cell if cell is not None and min(place_of(cell)) > 1 else HEADING


def _mark(
    package: EditablePackage,
    sheet: _Sheet,
    styles: Mapping[Severity, int],
    lang: MessageLang,
    overview: Sequence[Problem],
) -> None:
    tree = package.tree(sheet.part)
    remove_tints(tree, _TINT)
    notes = CellNotes(package, sheet.part)
    for cell, text in notes.texts():
        for block in reversed(list(_BLOCK.finditer(text))):
            notes.cut(cell, *block.span())
    blocks = {cell: [_line(each, lang) for each in here] for cell, here in sheet.problems.items()}
    severities = {cell: _severity(here) for cell, here in sheet.problems.items()}
    for cell in [cell for cell in blocks if cell != HEADING and notes.in_thread(cell)]:
        moved = [f"{cell}: {line}" for line in blocks.pop(cell)]
        blocks.setdefault(HEADING, []).extend(moved)
        severities[HEADING] = _severity([each for here in sheet.problems.values() for each in here])
    if overview:
        blocks[HEADING] = _overview(overview, lang)
        severities[HEADING] = _severity(overview)
    for cell in sorted(blocks, key=place_of):
        head = f"{_WORDS[severities[cell]][_LANGS.index(lang)]} · {_NAME}"
        lines = blocks[cell]
        if len(lines) > _MOST_LINES:
            more = fill_in(_MORE[_LANGS.index(lang)], {"count": len(lines) - _MOST_LINES}, lang)
            lines = [*lines[:_MOST_LINES], more]
        before = "\n\n" if cell in notes else ""
        notes.append(cell, f"{before}{head}", "".join(f"\n{line}" for line in lines), author=_NAME)
    notes.save()
    for priority, (severity, word) in enumerate(_TINTS.items(), start=1):
        cells = sorted((cell for cell, each in severities.items() if each is severity), key=place_of)
        tint(tree, cells, styles[severity], word, priority)


def _severity(problems: Sequence[Problem]) -> Severity:
    return Severity.ERROR if errors_of(problems) else Severity.WARNING


def _line(problem: Problem, lang: MessageLang) -> str:
    """Return a problem with its field's label. A warning among errors keeps its own word."""
    mark = _WORDS[Severity.WARNING][_LANGS.index(lang)] if problem.severity is Severity.WARNING else ""
    text = ": ".join(filter(None, (mark, problem.place(lang), problem.message(lang))))
    text = _BREAKS.sub(" ", text)
    return text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…"


def _overview(problems: Sequence[Problem], lang: MessageLang) -> list[str]:
    """Return the number of problems, those of the whole form, and those of cells with their places."""
    errors = len(errors_of(problems))
    numbers = (errors, len(problems) - errors)
    counts = ", ".join(
        fill_in(words[_LANGS.index(lang)], {"count": count}, lang)
        for words, count in zip(_COUNTS, numbers, strict=True)
        if count
    )
    lines = [fill_in(_TOTAL[_LANGS.index(lang)], {"counts": counts}, lang)]
    for problem in problems:
        place = problem.location
        here = replace(place, file=None).words(lang) if place is not None and place.sheet else ""
        lines.append(": ".join(filter(None, (here, _line(problem, lang)))))
    return lines


def _in_order(problems: Sequence[Problem], sheets: Sequence[_Sheet]) -> list[Problem]:
    """Return the problems of the whole form, then those of cells in the order of sheets, rows and columns."""
    titles = {sheet.title: number for number, sheet in enumerate(sheets, start=1)}

    def place(problem: Problem) -> tuple[int, int, int]:
        location = problem.location
        if location is None or location.sheet is None:
            return 0, 0, 0
        return titles.get(location.sheet, 0), *place_of(_visible(location.cell))

    return sorted(problems, key=place)
