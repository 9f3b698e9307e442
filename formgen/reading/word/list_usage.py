"""How often a form's template prints its lists and values.

This distinguishes a copied row from a value that is printed twice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from lxml import etree

from formgen.errors import TemplateError
from formgen.reading.word.control_contents import W15, W, tag_of
from formgen.templates.folders import template_path
from formgen.templates.template_packages import parts_of

__all__ = ["ListUsage", "usage_of"]


@dataclass(frozen=True, slots=True)
class ListUsage:
    """How often a template prints the values and the lists of its form.

    ``counts`` is the number of times that it prints a value within an item, by the value's pattern, where
    that is more than once. ``printed_again`` are the patterns of lists that it prints in several places.
    """

    counts: Mapping[str, int]
    printed_again: frozenset[str]


@cache
def usage_of(form_id: str, lang: str) -> ListUsage:
    """Return the usage of formgen's own template of a form; where there is no template, the usual one."""
    try:
        part = dict(parts_of(template_path(form_id, lang, "docx")))["word/document.xml"]
        return _usage(etree.fromstring(part, etree.XMLParser(resolve_entities=False)))
    except (TemplateError, KeyError, etree.XMLSyntaxError):
        return ListUsage({}, frozenset())


def _usage(root: etree._Element) -> ListUsage:
    sections: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    again = set()
    for control in root.iter(f"{W}sdt"):
        pattern = _pattern_of(control)
        if control.find(f"{W}sdtPr/{W15}repeatingSection") is not None:
            sections[pattern] += 1
            start = f"{pattern}[]"
            within = _printed_at_once(control)
            counts.update(
                {
                    each: count
                    for each, count in within.items()
                    if each.startswith(start) and "[]" not in each[len(start) :]
                }
            )
        elif "[]" in pattern and "[]" not in (tag_of(control)):  # such a tag is the head of a column
            above = {_pattern_of(each) for each in control.iterancestors(f"{W}sdt")}
            again |= {each for each in _lists_of(pattern) if each not in above}
    again |= {pattern for pattern, count in sections.items() if count > 1}
    return ListUsage({pattern: count for pattern, count in counts.items() if count > 1}, frozenset(again))


def _printed_at_once(section: etree._Element) -> Counter[str]:
    """Count the controls of a section by their patterns; only one branch of a condition is printed."""
    open_: list[tuple[Counter[str], Counter[str]]] = [(Counter(), Counter())]
    for element in section.iter(f"{W}sdt", f"{W}t"):
        if element.tag == f"{W}sdt":
            open_[-1][0][_pattern_of(element)] += 1
            continue
        for word in _CONDITION.findall(element.text or ""):
            now, best = open_[-1]
            if word == "if":
                open_.append((Counter(), Counter()))
            elif word == "endif" and len(open_) > 1:
                open_.pop()
                open_[-1][0].update(best | now)
            elif len(open_) > 1:
                open_[-1] = Counter(), best | now
    return open_[0][0]


_CONDITION: Final = re.compile(r"\{%(?:p|tr|tc|r)?-?\s*(if|elif|else|endif)\b")


def _pattern_of(control: etree._Element) -> str:
    return re.sub(r"\[[^\]]*\]", "[]", tag_of(control))


def _lists_of(pattern: str) -> Iterator[str]:
    for bracket in re.finditer(r"\[\]", pattern):
        yield pattern[: bracket.start()]
