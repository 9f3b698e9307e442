"""The numbers that Word puts before the paragraphs of its automatic lists: «1.», «2.1», «б)», «•»."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from formgen.ooxml.children import child_of
from formgen.reading.word.control_contents import W, value_of

__all__ = ["ListNumbers"]

_LISTED: Final = f"{W}numPr"
_LEVELS: Final = 9
_LARGEST: Final = 10_000
_RUSSIAN: Final = "абвгдежзиклмнопрстуфхцчшщыэюя"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_ROMAN: Final = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_BULLET: Final = "•"


@dataclass(slots=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""


@dataclass(slots=True)
class _List:
    """The formats of the numbers of one ``w:num``, and the counters that it shares with similar lists."""

    levels: dict[int, _Level]
    counters: list[int | None]
    restarts: dict[int, int] = field(default_factory=dict)


class ListNumbers:
    """Counts the paragraphs of a document's lists, in their order.

    ``numbering`` and ``styles`` are the roots of those parts, ``None`` if the document has none.
    """

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        self._lists: dict[str, _List] = {} if numbering is None else _lists(numbering)
        self._by_style: dict[str, tuple[str, int]] = {} if styles is None else _numbered_styles(styles)

    def next(self, paragraph: etree._Element | None, style: str) -> str:
        """Return the number of the next paragraph, given its ``w:pPr``; empty if it is in no list."""
        listed = None if paragraph is None else child_of(paragraph, _LISTED)
        if listed is not None:
            number = value_of(listed.find(f"{W}numId"))
            level = _whole(value_of(listed.find(f"{W}ilvl")), 0)
        elif style in self._by_style:
            number, level = self._by_style[style]
        else:
            return ""
        known = self._lists.get(number)
        return "" if known is None or not 0 <= level < _LEVELS else _counted(known, level)


def _counted(known: _List, level: int) -> str:
    counters = known.counters
    shape = known.levels.get(level, _Level())
    if level in known.restarts:
        counters[level] = known.restarts.pop(level)
    else:
        before = counters[level]
        counters[level] = shape.start if before is None else before + 1
    for deeper in range(level + 1, _LEVELS):
        counters[deeper] = None
    if shape.format == "bullet":
        return _BULLET
    text = shape.text
    for each in range(level + 1):
        if f"%{each + 1}" in text:
            above = known.levels.get(each, _Level())
            count = counters[each]
            text = text.replace(
                f"%{each + 1}", _written(above.start if count is None else count, above.format)
            )
    return text


def _written(count: int, format_: str) -> str:
    if format_ == "none":
        return ""
    if not 0 < count < _LARGEST:
        return str(count)
    if format_ in ("lowerLetter", "upperLetter", "russianLower", "russianUpper"):
        letters = _RUSSIAN if format_.startswith("russian") else _LATIN
        turns, at = divmod(count - 1, len(letters))
        text = letters[at] * (turns + 1)
    elif format_ in ("lowerRoman", "upperRoman"):
        text = ""
        for value, letters in _ROMAN:
            times, count = divmod(count, value)
            text += letters * times
    else:
        return f"{count:02d}" if format_ == "decimalZero" else str(count)
    return text.upper() if format_.startswith("upper") or format_.endswith("Upper") else text


def _lists(numbering: etree._Element) -> dict[str, _List]:
    shapes: dict[str, dict[int, _Level]] = {}
    counters: dict[str, list[int | None]] = {}
    for abstract in numbering.iterchildren(f"{W}abstractNum"):
        name = abstract.get(f"{W}abstractNumId", "")
        shapes[name] = {
            _whole(level.get(f"{W}ilvl", ""), 0): _Level(
                _whole(value_of(level.find(f"{W}start")), 1),
                value_of(level.find(f"{W}numFmt")) or "decimal",
                value_of(level.find(f"{W}lvlText")),
            )
            for level in abstract.iterchildren(f"{W}lvl")
        }
        counters[name] = [None] * _LEVELS
    found = {}
    for each in numbering.iterchildren(f"{W}num"):
        name = value_of(each.find(f"{W}abstractNumId"))
        if name in shapes:
            restarts = {
                _whole(override.get(f"{W}ilvl", ""), 0): _whole(value_of(start), 1)
                for override in each.iterchildren(f"{W}lvlOverride")
                if (start := override.find(f"{W}startOverride")) is not None
            }
            found[each.get(f"{W}numId", "")] = _List(shapes[name], counters[name], restarts)
    return found


def _numbered_styles(styles: etree._Element) -> dict[str, tuple[str, int]]:
    found = {}
    for style in styles.iterchildren(f"{W}style"):
        listed = style.find(f"{W}pPr/{W}numPr")
        if listed is not None:
            level = _whole(value_of(listed.find(f"{W}ilvl")), 0)
            found[style.get(f"{W}styleId", "")] = value_of(listed.find(f"{W}numId")), level
    return found


def _whole(text: str, default: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < _LEVELS else default
