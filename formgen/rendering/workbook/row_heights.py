"""Computes the height that a row needs for its texts.

Excel and LibreOffice compute it themselves only for a row that somebody types in, and never for merged
cells. Widths are those of Times New Roman, in thousandths of the letters' size. A little is added, since
printers differ and a row that is too high does less harm than a text that is cut off.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final, TypeAlias

from formgen.templates.workbook.cell_plans import TextStyle

__all__ = [
    "HIGHEST",
    "Fit",
    "fit_of",
    "height_text",
    "lines_of",
    "room",
    "row_height",
    "text_height",
    "text_width",
]

HIGHEST = 409.0
"""Excel's limit of a row's height, in points."""

_PLAIN: Final = 11
"""The largest letters, in points, that fit into a row of the usual height."""

Fit: TypeAlias = tuple[float, int, float, bool]
"""The data of a line: its room, the number of letters sure to fit, their size, whether the cell is merged."""

_PIXELS = 7
"""Width of a digit in the workbook's font, the unit of column widths."""

_INDENT = 10
"""Pixels of a step of indent."""

_BY_WIDTH = {
    250: " \u00a0.,",
    278: "ijlt:;/\\і",
    333: "frI()[]-!",
    400: "sгғзтэ|\"'",
    444: "acezаесәья«»?",
    500: "bdghknopquvxy0123456789вкқлорухөұүһч–_№$*+=<>",
    540: "бдинңпцъйPSFБЬЗ",
    630: "мELTBZZCRЕГҒРЭЧВТЯ",
    690: "жыфСЛДУҰҮКҚUЪ",
    725: "wADGHKNOQVXYАИЙНҢОӨПХҺЦӘ",
    780: "mшщюФ%",
    900: "MЖМЫ",
    1010: "WШЩЮ—@",
}
_USUAL = 600
_SPACE = 250
_WIDEST = 1.05
_BOLD = 1.07
_USABLE_SHARE = 0.97
"""Share of a line's width that text is assumed to fill."""
_LEADING = 1.3
_WIDE = 30.0
_RAGGED = 2400.0
"""From this room on, lines are not wrapped word by word: each is assumed to lose half a long word."""


class _Letters(dict[str, int]):
    def __missing__(self, letter: str) -> int:
        return _USUAL


_width_of = _Letters(
    {letter: width for width, letters in _BY_WIDTH.items() for letter in letters}
).__getitem__


class _Words(dict[str, int]):
    """A cache of the widths of words, because forms repeat the same ones."""

    def __missing__(self, word: str) -> int:
        width = sum(map(_width_of, word))
        if len(word) <= _USUAL_WORD:
            if len(self) >= _KNOWN_WORDS:
                self.clear()
            self[word] = width
        return width


_USUAL_WORD, _KNOWN_WORDS = 32, 8192
_word_width = _Words().__getitem__


def room(width: float, style: TextStyle) -> float:
    """Return the length of a line in a cell of ``width`` characters, in units of the letters' size."""
    return max(
        _USABLE_SHARE
        * (width * _PIXELS - 6 - style.indent * _INDENT)
        / (style.size * 96 / 72)
        / (_BOLD if style.bold else 1),
        1.0,
    )


def fit_of(width: float, style: TextStyle, *, merged: bool) -> Fit:
    """Return the data that determine the height of a text in a cell of ``width`` characters."""
    line = room(width, style)
    return line, int(line / _WIDEST) if style.size <= _PLAIN else 0, style.size, merged


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the length of a text on one line, in points."""
    return sum(map(_width_of, text)) * size / 1000 * (_BOLD if bold else 1)


def lines_of(text: str, line: float) -> int:
    """Return the number of lines of this ``room`` that a text takes."""
    if "\n" in text:
        return sum(_wrapped(paragraph, line) for paragraph in text.split("\n"))
    return 1 if len(text) * _WIDEST <= line else _wrapped(text, line)


def _wrapped(paragraph: str, line: float) -> int:
    lengths = list(map(_word_width, paragraph.split(" ")))
    width = sum(lengths) + _SPACE * (len(lengths) - 1)
    full = line * 1000
    if width <= full:
        return 1
    if line > _WIDE:
        return math.ceil(width / (full - _RAGGED))
    lines, used = 1, 0.0
    for length in lengths:
        if used and used + _SPACE + length > full:
            lines, used = lines + 1, length
        else:
            used += length + (_SPACE if used else 0)
        while used > full:
            lines, used = lines + 1, used - full
    return lines


@lru_cache(1024)
def row_height(lines: float, size: float) -> float:
    """Return the height in points of a number of lines in letters of this size."""
    return min(round(lines * size * _LEADING + 2.0, 1), HIGHEST)


def height_text(own: float | None, alone: float, together: float) -> str:
    """Return the attributes of a row with this height, in points."""
    height = max(alone, together, own or 0.0)
    if not height:
        return ""
    custom = ' customHeight="1"' if height > alone else ""  # otherwise Excel may compute it again
    return f' ht="{height:g}"{custom}'


_SHORT = 300
_known_lines = lru_cache(2048)(lines_of)
"""The size of the cache: reports repeat short texts such as heads of columns, positions, kinds of papers."""


def text_height(text: str, fit: Fit) -> float:
    """Return the height that a text needs, in points; 0 if the usual height is enough."""
    line, _, size, _ = fit
    lines = _known_lines(text, line) if len(text) <= _SHORT else lines_of(text, line)
    return row_height(lines, size) if text and (lines > 1 or size > _PLAIN) else 0.0
