"""How a form's template prints its lists: what tells a copied row from a value that is printed twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from lxml import etree

from formgen.errors import TemplateError
from formgen.reading.word.control_contents import W15, W, tag_of
from formgen.templates.folders import template_path
from formgen.templates.template_packages import parts_of

__all__ = ["Habits", "habits_of"]


@dataclass(frozen=True, slots=True)
class Habits:
    """What a template does with the lists of its form.

    ``counts`` tells how often it prints a value within an item, by the value's pattern, where it is more
    than once; ``printed_again`` are the patterns of the lists that it prints in more places than one.
    """

    counts: Mapping[str, int]
    printed_again: frozenset[str]


@cache
def habits_of(form_id: str, lang: str) -> Habits:
    """Return the habits of formgen's own template of a form; where there is none, the usual ones."""
    try:
        part = dict(parts_of(template_path(form_id, lang, "docx")))["word/document.xml"]
        return _habits(etree.fromstring(part, etree.XMLParser(resolve_entities=False)))
    except (TemplateError, KeyError, etree.XMLSyntaxError):
        return Habits({}, frozenset())


def _habits(root: etree._Element) -> Habits:
    sections: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    again = set()
    for control in root.iter(f"{W}sdt"):
        pattern = _pattern_of(control)
        if control.find(f"{W}sdtPr/{W15}repeatingSection") is not None:
            sections[pattern] += 1
            start = f"{pattern}[]"
            within = (_pattern_of(inner) for inner in control.iter(f"{W}sdt"))
            counts.update(
                each for each in within if each.startswith(start) and "[]" not in each[len(start) :]
            )
        elif "[]" in pattern and "[]" not in (tag_of(control)):  # that would be a column's head
            above = {_pattern_of(each) for each in control.iterancestors(f"{W}sdt")}
            again |= {each for each in _lists_of(pattern) if each not in above}
    again |= {pattern for pattern, count in sections.items() if count > 1}
    return Habits({pattern: count for pattern, count in counts.items() if count > 1}, frozenset(again))


def _pattern_of(control: etree._Element) -> str:
    return re.sub(r"\[[^\]]*\]", "[]", tag_of(control))


def _lists_of(pattern: str) -> Iterator[str]:
    for bracket in re.finditer(r"\[\]", pattern):
        yield pattern[: bracket.start()]
