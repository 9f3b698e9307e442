"""Compare the spellings of people's names: one spelling per person and language on all papers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations
from typing import Any, Final

from formgen.agreement.naming import folded
from formgen.agreement.papers import Paper, Value, difference
from formgen.bilingual import LANGS, Text
from formgen.model.walking import leaves
from formgen.problems import Problem

__all__ = ["check_names"]

_NEAR: Final = 0.85
"""The share of common letters from which two names count as one person's.

«Болатовна» and «Болатқызы» are an example.
"""


def check_names(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Problem]]:
    """Yield names whose spelling differs from that on most papers.

    Spellings are compared if their family names and given names are the same, or nearly.
    """
    for lang in LANGS:
        spellings: defaultdict[str, list[Value]] = defaultdict(list)
        for paper in papers:
            for value in _names(paper, lang):
                spellings[value.value].append(value)
        for rare, common in _near(spellings):
            for value in spellings[rare]:
                yield difference("agree.person", value, spellings[common][0], firm=False)


def _names(paper: Paper, lang: str) -> Iterator[Value]:
    for path, value in leaves(paper.form):
        if path.rpartition(".")[2] == "full_name":
            name: Any = value[lang] if isinstance(value, Text) else value
            if isinstance(name, str):
                yield Value(paper, f"{path}.{lang}" if isinstance(value, Text) else path, name)


def _near(spellings: dict[str, list[Value]]) -> Iterator[tuple[str, str]]:
    """Yield pairs of spellings of one name: the rarer one, and the one on more papers.

    Only names with the same beginning are compared, so that a list of thousands takes a moment.
    """
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name in spellings:
        alike[folded(name)[:2]].append(name)
    for names in alike.values():
        for one, other in combinations(names, 2):
            if _is_one_person(one, other):
                rare, common = sorted((other, one), key=lambda name: len(spellings[name]))
                yield rare, common


def _is_one_person(one: str, other: str) -> bool:
    ours, theirs = folded(one).split(), folded(other).split()
    if len(ours) < 2 or len(theirs) < 2:
        return False
    if ours[:2] == theirs[:2]:
        return (len(ours) > 2 and len(theirs) > 2) or ours == theirs
    return (
        len(ours) == len(theirs) and SequenceMatcher(None, " ".join(ours), " ".join(theirs)).ratio() >= _NEAR
    )
