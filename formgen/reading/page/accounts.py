"""Find the leftovers of a Word page: everything that is neither a caption nor a value that was read.

The form that was read is printed anew. Text outside the values of this page, and the hints of the blank
form's page, may stand in the document too. Everything else is left over and is reported, because somebody may
have written it on purpose: a remark, a row without controls, a total in place of the sum that formgen
computes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final

from formgen.messages.quoting import excerpt, on_one_line
from formgen.model.base import Form
from formgen.problems import Location, Problem, Severity
from formgen.reading.document_values import Document
from formgen.reading.page.by_page import PageReading, read_page
from formgen.reading.page.likeness import fold, is_like, plain
from formgen.reading.page.matches import Value
from formgen.reading.page.pages import PICTURE, Control, Line, Place, lines_of
from formgen.reading.page.printed_pages import (
    blank_page,
    is_printed,
    looks_printed,
    page_in,
    printed_document,
    printed_page,
)
from formgen.reading.page.template_pages import template_page
from formgen.reading.page.word_pages import WordPage
from formgen.reading.word.symbol_fonts import has_unknown_sign
from formgen.rendering.word.renderer import DRAFT_MARKS
from formgen.templates.filters import GAP

__all__ = ["leftovers", "leftovers_by_page"]

_VALUE: Final = "\ue000"
"""Stands in a key for a value that was read."""

_TOKEN: Final = re.compile(rf"[{_VALUE}{PICTURE}]|\d+(?:[ \u00a0]\d{{3}})*(?:[.,]\d+)*|\w+|[^\w\s]")
_WINDOW: Final = 30
"""An edited line is compared with this many lines of the form's page, before and after its place."""
_NEAR: Final = 0.5


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line without its values: ``key`` is folded, ``text`` is unchanged."""

    key: str
    text: str
    line: Line
    before: _Entry | None


def _entries(page: WordPage) -> list[_Entry]:
    entries: list[_Entry] = []
    seen: set[object] = set()
    last: _Entry | None = None
    for line in lines_of(page.items):
        taken = [each for each in line.controls if each.element in page.taken]
        text = _without_values(line, taken)
        begun = {each.element for each in taken if each.start == 0 and each.end == len(line.text)}
        goes_on = bool(begun & seen)
        seen |= begun
        if line.number and not begun:
            text = f"{line.number} {text}"
        key = _key(text)
        last = _Entry(key, text, line, last if not key else (entries[-1] if entries else last))
        if key and not goes_on:
            entries.append(last)
    return entries


def _without_values(line: Line, taken: Sequence[Control]) -> str:
    """Return a line's text with ``_VALUE`` for each value that was read, except for pictures in values."""
    pieces: list[str] = []
    at = 0
    for control in sorted(taken, key=lambda each: (each.start, -each.end)):
        if control.start >= at:
            pieces += line.text[at : control.start], _VALUE
            pieces.append(PICTURE * line.text.count(PICTURE, control.start, control.end))
            at = control.end
    pieces.append(line.text[at:])
    return "".join(pieces)


def _key(text: str) -> str:
    """Return the key by which lines are compared; empty for lines without words and signs beside values."""
    key = " ".join(fold(text.replace(GAP, "")).replace("_", " ").split())
    return key if any(char.isalnum() or char == PICTURE for char in key.replace(_VALUE, "")) else ""


def leftovers(
    form: Form, page: WordPage, lang: str, file: str, templates: Path | None = None
) -> list[Problem]:
    """Return a warning for each thing on a document's page that does not belong to its form.

    ``form`` is the form that was read from the document, in ``lang``, as far as it could be read.
    """
    document = printed_document(form, lang, templates)
    if document is not None and is_printed(page, document):
        return []
    location = Location(file=file)
    signs = [_sign(line, location) for line in lines_of(page.items) if has_unknown_sign(line.text)]
    found = _entries(page)
    expected = [] if document is None else _entries(page_in(document, form.KEY))
    if [each.key for each in found] == [each.key for each in expected]:
        return signs
    blank = blank_page(form.KEY, lang, templates)
    hints = {each.key for each in (() if blank is None else _entries(blank))} | {
        fold(mark) for mark in DRAFT_MARKS.values()
    }
    return signs + [_problem(each, location) for each in _differences(found, expected, hints)]


def _sign(line: Line, location: Location) -> Problem:
    """Return the text to report of a line in which a sign of a symbol font has no Unicode sign."""
    path = next(
        (each.tag for each in line.controls if has_unknown_sign(line.text[each.start : each.end])), ""
    )
    return Problem(path, "page.unknown_sign", Severity.WARNING, {"words": on_one_line(line.text)}, location)


def leftovers_by_page(
    form: Form, document: Document, page: WordPage, templates: Path | None, *, is_whole: bool
) -> list[Problem]:
    """Return the warnings of ``leftovers`` for a document that was read by its page.

    The text in place of a computed value is compared with the computed value if the form ``is_whole``.
    """
    reading = document.by_page
    assert isinstance(reading, PageReading)
    lang = document.lang
    location = Location(file=document.name)
    lines = [*lines_of(page.items)]
    found = [_sign(line, location) for line in lines if has_unknown_sign(line.text)]
    before = dict(zip(map(id, lines[1:]), lines, strict=False))
    found += [
        _left(line, words, before.get(id(line)), location)
        for line, words in reading.left
        if not _is_expected(line)
    ]
    if is_whole and looks_printed(page, form, lang, templates):
        return found
    own = printed_page(form, lang, templates) if is_whole else None
    if own is None or _texts(lines) == _texts(lines_of(own.items)):
        return found
    left = {id(line) for line, words in reading.left if words == line.text}
    if _texts(line for line in lines if id(line) not in left) != _texts(lines_of(own.items)):
        if not any(line.controls for line in lines):
            for line in lines_of(own.items):  # so that both pages are read in the same way
                line.controls, line.block, line.goes_on = [], None, True
        other = read_page(own.items, template_page(form.KEY, lang, templates), location, templates=templates)
        if other is None:
            return found
        found += _computed_otherwise(reading.computed, other.computed, before, location)
    pictures = [line for line in lines if PICTURE in line.text]
    if len(pictures) > sum(PICTURE in line.text for line in lines_of(own.items)):
        found += [_left(line, PICTURE, before.get(id(line)), location) for line in pictures]
    return found


def _texts(lines: Iterable[Line]) -> list[tuple[str, str, Place]]:
    """Return the text and the place of each line; a page equal to formgen's has no other sums."""
    return [(line.text, line.number, line.place) for line in lines if line.number or line.text.strip()]


def _is_expected(line: Line) -> bool:
    """Tell whether a line needs no report: a page's number, the mark of a draft, a line to write on."""
    if PICTURE in line.text:
        return False
    words = plain(line.text.replace("_", " "))
    in_margin = line.place.part in ("header", "footer") and words.isdecimal()
    is_empty = not line.text.replace("_", " ").strip()
    return in_margin or is_empty or words in {plain(mark) for mark in DRAFT_MARKS.values()}


def _left(line: Line, words: str, before: Line | None, location: Location, expected: str = "") -> Problem:
    near = "" if before is None else excerpt(before.text)
    if PICTURE in words and not plain(words):
        return Problem("", "page.picture", Severity.WARNING, {"near": near, **_cell(line)}, location)
    code = "page.differs" if expected else "page.left_over"
    params = {"words": on_one_line(words), "near": near, "wanted": on_one_line(expected), **_cell(line)}
    return Problem("", code, Severity.WARNING, params, location)


def _computed_otherwise(
    found: Sequence[Value], expected: Sequence[Value], before: Mapping[int, Line], location: Location
) -> list[Problem]:
    """Return a warning for each computed value whose text on the page differs from the computed one."""

    def key(value: Value) -> str:
        return "" if value.text is None else plain(value.text.replace(GAP, ""))

    ours, theirs = ([value for value in values if key(value)] for values in (found, expected))
    matcher: SequenceMatcher[str] = SequenceMatcher(
        None, [*map(key, ours)], [*map(key, theirs)], autojunk=False
    )
    problems = []
    for kind, start, end, start_2, end_2 in matcher.get_opcodes():
        if kind == "equal":
            continue
        others = theirs[start_2:end_2]
        for value in ours[start:end]:
            other = next((each for each in others if each.slot is value.slot), None)
            if other is not None:
                others.remove(other)
            line = value.line
            if line is not None and value.text is not None and not _is_expected(line):
                computed = "" if other is None else other.text or ""
                problems.append(_left(line, value.text, before.get(id(line)), location, computed))
    return problems


@dataclass(frozen=True, slots=True)
class _Difference:
    """Words of a line that the form's page does not have; ``expected`` are the words in their place there."""

    entry: _Entry
    words: str
    expected: str = ""


def _differences(found: list[_Entry], expected: list[_Entry], hints: set[str]) -> Iterator[_Difference]:
    matcher = SequenceMatcher(
        None, [each.key for each in found], [each.key for each in expected], autojunk=False
    )
    for kind, start, end, start_2, end_2 in matcher.get_opcodes():
        if kind == "equal":
            continue
        others = expected[start_2:end_2]
        for at, entry in enumerate(found[start:end]):
            if entry.key in hints:
                continue
            middle = at * len(others) // (end - start)
            other = _counterpart(entry, others[max(middle - _WINDOW, 0) : middle + _WINDOW])
            if other is None:
                yield _Difference(entry, entry.text.replace(_VALUE, "…"))
            else:
                others.remove(other)
                yield from _within(entry, other)


def _counterpart(entry: _Entry, others: Sequence[_Entry]) -> _Entry | None:
    """Return the line that ``entry`` is an edit of: the one in its place, or the most similar one."""
    best, best_share = None, _NEAR
    ours = _TOKEN.findall(entry.key)
    matcher: SequenceMatcher[str] = SequenceMatcher(None, b=ours, autojunk=False)
    for other in others:
        if entry.line.place.table and other.line.place == entry.line.place:
            return other
        theirs = _TOKEN.findall(other.key)
        matcher.set_seq1(theirs)
        share = sum(block.size for block in matcher.get_matching_blocks()) / max(len(theirs), 1)
        if share > best_share:
            best, best_share = other, share
    return best


def _within(entry: _Entry, other: _Entry) -> Iterator[_Difference]:
    """Yield the words of a line that its counterpart lacks; a few other letters in a word are an edit."""
    ours, theirs = _TOKEN.findall(entry.text), _TOKEN.findall(other.text)
    if entry.line.number != other.line.number:
        ours, theirs = _without_number(ours, entry, other), _without_number(theirs, other, entry)
    matcher: SequenceMatcher[str] = SequenceMatcher(
        None, [*map(fold, ours)], [*map(fold, theirs)], autojunk=False
    )
    different = [
        (start, end, start_2, end_2)
        for kind, start, end, start_2, end_2 in matcher.get_opcodes()
        if kind != "equal" and _matters(ours[start:end], theirs[start_2:end_2])
    ]
    if different and _VALUE not in ours[different[0][0] : different[-1][1]]:
        different = [(different[0][0], different[-1][1], different[0][2], different[-1][3])]
    for start, end, start_2, end_2 in different:
        words, instead = " ".join(ours[start:end]), " ".join(theirs[start_2:end_2])
        yield _Difference(entry, words.replace(_VALUE, "…"), instead.replace(_VALUE, "").strip())


def _matters(words: Sequence[str], instead: Sequence[str]) -> bool:
    """Tell whether words were added or replaced: signs alone, and a few other letters, do not matter."""
    if PICTURE in words:
        return True
    return any(map(plain, words)) and not is_like(" ".join(words), " ".join(instead))


def _without_number(tokens: list[str], entry: _Entry, other: _Entry) -> list[str]:
    """Leave out the number of a list if one page has it from Word and the other as text."""
    if entry.line.number:
        return tokens[len(_TOKEN.findall(entry.line.number)) :]
    same = tokens and tokens[0].strip(".)") == other.line.number.strip(".)")
    return tokens[1:] if same else tokens


def _problem(difference: _Difference, location: Location) -> Problem:
    entry, words = difference.entry, difference.words
    path, near = _neighbours(entry)
    if PICTURE in words and not plain(words):
        return Problem(path, "page.picture", Severity.WARNING, {"near": near, **_cell(entry.line)}, location)
    code = "page.differs" if difference.expected else "page.left_over"
    params = {
        "words": on_one_line(words),
        "near": near,
        "wanted": on_one_line(difference.expected),
        **_cell(entry.line),
    }
    return Problem(path, code, Severity.WARNING, params, location)


def _neighbours(entry: _Entry) -> tuple[str, str]:
    """Return the field next to a line, and the words by which a person finds the line's place."""
    path, near = "", ""
    at: _Entry | None = entry
    for _ in range(_FAR):
        if at is None or (path and near):
            break
        path = path or next((each.tag for each in at.line.controls if each.tag and each.end), "")
        near = near or (at.line.text.strip() if at is not entry else "")
        at = at.before
    return path, excerpt(near)


_FAR: Final = 20


def _cell(line: Line) -> dict[str, object]:
    place = line.place
    return {"table": place.table, "row": place.row, "column": place.column} if place.table else {}
