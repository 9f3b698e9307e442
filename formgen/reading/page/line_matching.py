"""Match a line of a document with a line of the template: find its captions and its values.

First the words are compared exactly, then without regard to signs and spaces, then word by word, so that a
few other letters in a caption do not matter. If a line's values could begin or end in several places, all
equally good readings are returned.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import dropwhile, pairwise
from typing import Final

from formgen.model.fields import Kind
from formgen.reading.blank_marks import is_gap
from formgen.reading.control_paths import names
from formgen.reading.page.evident_values import has_shape, is_foreign
from formgen.reading.page.likeness import fold, is_like, likeness, plain, words_of
from formgen.reading.page.line_patterns import (
    CONTROL,
    CONTROLS_LIMIT,
    DATE,
    WHOLE_DATE,
    is_date,
    is_numeric,
    line_pattern,
    loosely,
    with_tabs,
)
from formgen.reading.page.matches import Match, Value, best_of, evident_count, parses
from formgen.reading.page.pages import PICTURE, Control, Line
from formgen.reading.page.template_pages import ALTERNATIVE, BEGIN, END, Slot, TemplateLine

__all__ = ["LineMatcher"]

_LOOSE, _FUZZY, _TEXTUAL = 1, 3, 1
"""Cost of a match that holds without signs and spaces, word by word, or against the line's controls."""
_UNPARSED, _EMPTY = 4, 1
"""Cost of a value that its format cannot parse, and of an empty slot."""
_CROSSED: Final = 1
"""Cost of a control whose text is not a value as a whole."""
_BLANK: Final = 1
"""Cost of a value without a control in a place that is printed for fields without a value."""
_LONGEST_ENDING: Final = 3
_DIGITS_FIRST: Final = re.compile(r"\s*\d")
_LONGEST: Final = 20_000
"""A line with more characters than this is only compared exactly."""


class LineMatcher:
    """Matches lines of a document with one line of a template."""

    def __init__(self, template: TemplateLine, lang: str) -> None:
        self.template = template
        self._lang = lang
        self.words = words_of("".join(char for char in template.text if char not in template.slots))
        """The folded words of its captions, those that it may do without included."""
        self.required = words_of(_without_options(template.text, template.slots))
        self.slots = [template.slots[char] for char in template.text if char in template.slots]
        self._is_sole = len(self.slots) == len(template.text) == 1
        """Whether the line is one slot and nothing else, as in most cells of tables."""

    @property
    def has_values(self) -> bool:
        """Whether it prints a field of the form."""
        return any(slot.info is not None for slot in self.slots)

    @cached_property
    def is_optional(self) -> bool:
        """Whether it may be missing altogether: it has neither words nor required values."""
        return not self.required and not any(
            slot.info is not None and slot.info.required for slot in self.slots
        )

    # Matching

    def match(self, line: Line) -> list[Match]:
        """Return the best readings of a line: one, several equally good ones, or none."""
        if self.template.number and not line.number:
            line = self._without_number(line)
        if not line.controls and self._is_sole and self._takes(line.text):
            return [self._reading([line.text], line, 0)]
        controls = _controls(line)
        if controls and len(controls) < CONTROLS_LIMIT:
            found = self._by_controls(line, controls)
            if found:
                return found
        extra = _TEXTUAL if controls else 0
        folded = fold(line.text)
        found = []
        if self._has_captions(folded):
            found = self._readings(line, with_tabs(line.text, folded), self._exact, extra)
        if not found and self._may_match(folded):
            found = self._readings(line, folded, self._loose, _LOOSE + extra)
        return found or self._word_by_word(line, extra)

    def _takes(self, text: str) -> bool:
        """Tell whether the only slot of the line takes a text as it stands."""
        return not is_numeric(self.slots[0]) or bool(self._exact[0].fullmatch(with_tabs(text, fold(text))))

    def evident_values(self, line: Line) -> int:
        """Return the number of values with an evident shape, if a line follows the template to the letter."""
        if self not in line.evident:
            line.evident[self] = self._evident_values(line) if any(map(has_shape, self.slots)) else 0
        return line.evident[self]

    def _evident_values(self, line: Line) -> int:
        return max(
            (evident_count(match, self._lang) for match in self.match(line) if match.cost == 0), default=0
        )

    def _without_number(self, line: Line) -> Line:
        """Return a line without its typed number, if the template's list has a number of its own."""
        found = self._typed_number.match(line.text)
        if found is None:
            return line
        end = found.end()
        controls = [
            replace(control, start=max(control.start - end, 0), end=max(control.end - end, 0))
            for control in line.controls
        ]
        return replace(line, text=line.text[end:], controls=controls)

    @cached_property
    def _typed_number(self) -> re.Pattern[str]:
        """Return a pattern for typed numbers of the same kind as the template's: «3)» for «1)»."""
        shape = re.sub(r"\\?\d+", lambda _: r"\d+", re.escape(self.template.number))
        return re.compile(rf"\s*{shape}(?:\s+|$)")

    def _may_match(self, folded: str) -> bool:
        """Tell whether a text has the words of all required captions, in order."""
        return len(folded) <= _LONGEST and _are_in_order(self._caption_words, folded)

    def _has_captions(self, folded: str) -> bool:
        """Tell whether a text has all required captions, letter for letter and in order.

        This check avoids the patterns for most unrelated lines: with many values they take very long to fail.
        """
        return _are_in_order(self._captions, folded)

    @cached_property
    def _captions(self) -> list[str]:
        """The folded captions between slots and options, in order."""
        depth = 0
        kept = []
        for char in self.template.text:
            depth += (char == BEGIN) - (char == END)
            kept.append("\0" if depth or char == END or char in self.template.slots else char)
        return [caption for caption in fold("".join(kept)).split("\0") if caption]

    @cached_property
    def _caption_words(self) -> list[str]:
        """The words of ``_captions``; the number of a paragraph may differ or be missing."""
        words = [word for caption in self._captions for word in words_of(caption)]
        return [*dropwhile(str.isdecimal, words)]

    def _readings(
        self, line: Line, folded: str, expressions: Sequence[re.Pattern[str]], cost: int
    ) -> list[Match]:
        """Return the best of the readings with the shortest, with the longest and with shaped values.

        Readings without regard to spaces do not differ by spaces around their values.
        """
        found: dict[tuple[str | None, ...], tuple[list[str | None], int]] = {}
        for expression in expressions:
            match = expression.fullmatch(folded)
            if match is None:
                break
            texts = [
                None if match.start(at + 1) < 0 else line.text[slice(*match.span(at + 1))]
                for at in range(len(self.slots))
            ]
            key = texts if expressions is self._exact else (text and text.strip() for text in texts)
            spans = [match.span(at + 1) for at in range(len(self.slots))]
            found.setdefault(tuple(key), (texts, cost + _crossed(line, spans)))
        return best_of([self._reading(texts, line, more) for texts, more in found.values()], self._lang)

    def _reading(self, texts: Sequence[str | None], line: Line, cost: int) -> Match:
        made = Match(cost)
        texts = self._without_endings(texts)
        for at, (slot, text) in enumerate(zip(self.slots, texts, strict=True)):
            if text is None:
                continue
            if at in self._continued and text.strip() and _DIGITS_FIRST.match(texts[at + 1] or ""):
                made.cost += _UNPARSED
            kind = Kind.TEXT if slot.info is None else slot.info.kind
            words = text.replace(PICTURE, "")
            given = None if is_gap(words, kind) or not words.strip() else words
            if given is None:
                made.cost += _EMPTY if slot.info is not None and not slot.is_blank else 0
            elif not parses(given, slot, self._lang) or is_foreign(given, slot):
                made.cost += _UNPARSED
            elif slot.is_blank:
                made.cost += _BLANK
            made.values.append(Value(slot, given, line))
        return made

    @cached_property
    def _continued(self) -> set[int]:
        """The numbers that a computed word follows, «12 months»: their digits do not belong to the word."""
        return {
            at for at, between in self._before_words() if is_numeric(self.slots[at]) and not between.strip()
        }

    @cached_property
    def _declined(self) -> list[int]:
        """The dates that a computed ending follows, «сәуір» and «ге»."""
        return [at for at, between in self._before_words() if not between and is_date(self.slots[at])]

    def _before_words(self) -> Iterator[tuple[int, str]]:
        """Yield the number of each slot before that of a computed value, and the text between the two."""
        signs = [at for at, char in enumerate(self.template.text) if char in self.template.slots]
        for number, (start, end) in enumerate(pairwise(signs)):
            if self.slots[number + 1].info is None:
                yield number, self.template.text[start + 1 : end]

    def _without_endings(self, texts: Sequence[str | None]) -> Sequence[str | None]:
        """Move the ending of a date to the slot of the ending."""
        for at in self._declined:
            slot, date = self.slots[at], texts[at] or ""
            if not parses(date, slot, self._lang):
                for size in range(1, _LONGEST_ENDING + 1):
                    if parses(date[:-size], slot, self._lang):
                        ending = date[-size:] + (texts[at + 1] or "")
                        texts = [*texts[:at], date[:-size], ending, *texts[at + 2 :]]
                        break
        return texts

    def _by_controls(self, line: Line, controls: Sequence[Control]) -> list[Match]:
        """Read a line whose values stand in controls, with tags, with labels or with neither."""
        pieces: list[str] = []
        at = 0
        for number, control in enumerate(controls):
            pieces += line.text[at : control.start], chr(CONTROL + number)
            at = control.end
        pieces.append(line.text[at:])
        folded = fold("".join(pieces))
        match = self._controlled.fullmatch(folded)
        if match is None:
            return []
        made = Match(0)
        for at, slot in enumerate(self.slots, start=1):
            text = match[at]
            if text is None:
                continue
            if slot.info is None:
                made.values.append(Value(slot, text, line))
                continue
            value_control = controls[ord(text) - CONTROL] if text else None
            if value_control is not None and not _fits(value_control, slot, self._lang):
                return []
            given = (
                None
                if value_control is None or value_control.is_empty
                else line.text[value_control.start : value_control.end].replace(PICTURE, "")
            )
            if given is not None and is_gap(given, slot.info.kind):
                given = None
            if not parses(given, slot, self._lang):
                made.cost += _UNPARSED
            made.values.append(Value(slot, given, line))
        return [made]

    # Word by word

    def _word_by_word(self, line: Line, extra: int) -> list[Match]:
        """Read a line whose captions have a few other letters: each is searched for after the one before."""
        chunks = self._chunks
        if chunks is None or len(line.text) > _LONGEST or not any(words for words, _ in chunks):
            return []
        if not self.slots:
            return [Match(_FUZZY + extra)] if is_like(" ".join(self.words), line.text) else []
        tokens = [(found[0], found.start(), found.end()) for found in re.finditer(r"\w+", fold(line.text))]
        texts: list[str | None] = []
        at_token, at_char = 0, 0
        for number, (words, ends_with_slot) in enumerate(chunks):
            if words:
                found = _find(words, tokens, at_token, is_first=number == 0)
                if found is None:
                    return []
                start, end = found
                if number:
                    texts.append(_trimmed(line.text[at_char : tokens[start][1]]))
                elif start:
                    return []
                at_token, at_char = end, tokens[end - 1][2]
            elif number:
                texts.append(_trimmed(line.text[at_char:]))
                at_char = len(line.text)
            if not ends_with_slot and _has_words(line.text[at_char:]):
                return []
        if len(texts) != len(self.slots):
            return []
        return [self._reading(texts, line, _FUZZY + extra)]

    @cached_property
    def _chunks(self) -> list[tuple[list[str], bool]] | None:
        """The captions, each with whether a slot follows it; ``None`` if some slots are optional."""
        text = _without_options(self.template.text, {})
        if sum(char in self.template.slots for char in text) != len(self.slots):
            return None
        chunks: list[tuple[list[str], bool]] = []
        last = ""
        for char in text:
            if char in self.template.slots:
                chunks.append((words_of(last), True))
                last = ""
            else:
                last += char
        chunks.append((words_of(last), False))
        return chunks

    # Patterns

    @cached_property
    def _pattern(self) -> Callable[..., re.Pattern[str]]:
        return partial(line_pattern, self.template)

    @cached_property
    def _exact(self) -> list[re.Pattern[str]]:
        if len(self.slots) < 2 and BEGIN not in self.template.text:
            return [self._pattern(re.escape)]
        return [self._pattern(re.escape, lazy=lazy) for lazy in (True, False)] + self._shaped(re.escape)

    @cached_property
    def _loose(self) -> list[re.Pattern[str]]:
        plain_ones = [self._pattern(loosely, lazy=lazy, number=True) for lazy in (True, False)]
        return plain_ones + self._shaped(loosely, number=True)

    def _shaped(self, literal: Callable[[str], str], *, number: bool = False) -> list[re.Pattern[str]]:
        """Return a pattern with the shape of dates for each date that follows another value in the line."""
        if not any(map(is_date, self.slots[1:])):
            return []
        return [
            self._pattern(literal, number=number, date=DATE),
            *(self._pattern(literal, number=number, lazy=lazy, date=WHOLE_DATE) for lazy in (True, False)),
        ]

    @cached_property
    def _controlled(self) -> re.Pattern[str]:
        return self._pattern(loosely, lazy=True, number=True, controls=True)


def _are_in_order(pieces: Iterable[str], text: str) -> bool:
    at = 0
    for piece in pieces:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def _without_options(text: str, slots: object) -> str:
    """Return a template's text without its optional parts, and without the signs of filled slots."""
    known = slots if isinstance(slots, dict) else {}
    depth = 0
    kept = []
    for char in text:
        if char == BEGIN:
            depth += 1
        elif char == END:
            depth -= 1
        elif not depth and char not in known and char != ALTERNATIVE:
            kept.append(char)
    return "".join(kept)


def _controls(line: Line) -> list[Control]:
    """Return the outermost controls within a line, without those that hold whole paragraphs."""
    if not line.controls:
        return []
    found: list[Control] = []
    for control in sorted(line.controls, key=lambda each: (each.start, -each.end)):
        if control.is_inline and (not found or control.start >= found[-1].end):
            found.append(control)
    return found


def _crossed(line: Line, spans: Sequence[tuple[int, int]]) -> int:
    """Return the cost of the controls that hold no value as a whole: a part of one, or words around one."""
    controls = [control for control in _controls(line) if not control.is_empty]
    if not controls:
        return 0
    values = {_without_spaces(line.text, *span) for span in spans}
    return _CROSSED * sum(_without_spaces(line.text, each.start, each.end) not in values for each in controls)


def _without_spaces(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the beginning and the end of a part of a text, without the spaces around it."""
    words = text[start:end].strip()
    start = text.index(words, start) if start >= 0 else start
    return start, start + len(words)


def _fits(control: Control, slot: Slot, lang: str) -> bool:
    """Tell whether a control may belong to a slot, by its tag or else by its label."""
    known = names(control.tag, slot.path)
    if known is not None:
        return known
    if control.label and slot.info is not None:
        return plain(control.label) == plain(slot.info.label[lang] or "")
    return True


def _find(
    words: Sequence[str], tokens: Sequence[tuple[str, int, int]], start: int, *, is_first: bool
) -> tuple[int, int] | None:
    """Return the tokens most similar to the words of a caption, ``None`` if there are none."""
    caption = " ".join(words)
    best: tuple[float, int, int] | None = None
    starts = range(start, start + 1) if is_first else range(start, len(tokens))
    for first in starts:
        for more in (0, 1, -1):
            last = first + len(words) + more
            if not first < last <= len(tokens):
                continue
            ratio = likeness(caption, " ".join(token for token, _, _ in tokens[first:last]))
            if ratio == 1:
                return first, last
            if ratio and (best is None or ratio > best[0]):
                best = ratio, first, last
    return None if best is None else best[1:]


def _trimmed(text: str) -> str:
    return text.strip().lstrip(":").strip()


def _has_words(text: str) -> bool:
    return any(char.isalnum() for char in text)
