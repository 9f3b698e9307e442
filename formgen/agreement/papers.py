"""The papers of a project: forms by their names, and the values that their relations refer to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final, TypeVar

from formgen.agreement.naming import seen_words
from formgen.bilingual import MessageLang, Text
from formgen.messages.places import place_words
from formgen.messages.quoting import TranslatedValue
from formgen.model.agreement import Relation
from formgen.model.base import Form, require_form
from formgen.model.labels import labels_of
from formgen.problems import Location, Problem, Severity

__all__ = ["Mention", "Paper", "Value", "difference", "papers_of", "relations_of", "select"]

R = TypeVar("R")

_DATA_FILE: Final = re.compile(r"\.(?:ya?ml|jsonl?)(?::\d+)?$", re.IGNORECASE)
"""The name of a paper that is a data file, or a line of one."""


@dataclass(frozen=True, eq=False)
class Paper:
    """A form with the name that messages use for it."""

    form: Form
    name: str

    def relations(self, kind: type[R]) -> Iterator[R]:
        """Yield the relations of one kind that the form declares."""
        return (each for each in relations_of(self.form.ID) if isinstance(each, kind))

    def values(self, path: str) -> Iterator[Value]:
        """Yield the values at ``path``; an empty list is no value."""
        for concrete, value in select(self.form, path):
            if value is not None:
                yield Value(self, concrete, value)


@dataclass(frozen=True, eq=False)
class Value:
    """A value of a paper, with its path there."""

    paper: Paper
    path: str
    value: Any


@dataclass(frozen=True)
class Mention(TranslatedValue):
    """The other place that a message names: a paper and a field of it."""

    paper: str
    form: type[Form]
    path: str

    def __str__(self) -> str:
        return f"{self.paper}: {self.path}" if self.path else self.paper

    def message(self, lang: MessageLang = "en") -> str:
        """Return the paper's name and the field: its labels in ``kk`` and ``ru``, its path in ``en``.

        The field of a data file is its path in every language, because people know data files by paths. A sum
        that the form computes has no label; only the paper is named.
        """
        if lang not in ("kk", "ru") or _DATA_FILE.search(self.paper):
            return str(self)
        labels = labels_of(self.form, self.path)
        return f"{self.paper}: {place_words(labels, lang)}" if labels else self.paper


@cache
def relations_of(form_id: str) -> tuple[Relation, ...]:
    """Return the relations in a form's ``agrees.py``; nothing for a form without one."""
    name = f"formgen.forms.{form_id}.agrees"
    if find_spec(name) is None:
        return ()
    relations: tuple[Relation, ...] = import_module(name).AGREES
    return relations


def papers_of(forms: Iterable[Form], names: Sequence[str] | None = None) -> list[Paper]:
    """Return the forms as papers; forms without a name are named by their id and number.

    :raises TypeError: if one of ``forms`` is no form.
    :raises ValueError: if there are not as many names as forms.
    """
    given = list(forms)
    for form in given:
        require_form(form, "a project")
    if names is None:
        names = [_name(form) for form in given]
    if len(names) != len(given):
        raise ValueError(f"there are {len(given)} forms, but {len(names)} names")
    return [Paper(form, name) for form, name in zip(given, names, strict=True)]


def _name(form: Form) -> str:
    number = getattr(form, "number", None)
    return form.ID if number is None else f"{form.ID} {number}"


def select(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield the values at ``path`` below ``value``, each with the path that numbers its items.

    >>> dict(select(report, "groups[].name"))
    {'groups[0].name': Text('Персонал'), 'groups[1].name': Text('Мероприятия')}
    """
    yield from _select(value, [part for part in re.split(r"\.", path) if part], "")


def _select(value: Any, parts: list[str], at: str) -> Iterator[tuple[str, Any]]:
    if not parts:
        yield at, value
        return
    if value is None:
        return
    name = parts[0].removesuffix("[]")
    below = getattr(value, name)
    path = f"{at}.{name}" if at else name
    if not parts[0].endswith("[]"):
        yield from _select(below, parts[1:], path)
        return
    for index, item in enumerate(below or ()):
        yield from _select(item, parts[1:], f"{path}[{index}]")


def difference(
    code: str, here: Value, there: Value, *, firm: bool, **params: object
) -> tuple[Paper, Problem]:
    """Return the problem that ``here`` differs from ``there``, and the paper of ``here``.

    Two texts that differ in one language are shown in that language, and the path ends in it.
    """
    path, value, other = here.path, here.value, there.value
    if isinstance(value, Text) and isinstance(other, Text):
        for lang in ("kk", "ru"):
            ours, theirs = value[lang], other[lang]
            if ours is not None and theirs is not None and seen_words(ours) != seen_words(theirs):
                path, value, other = f"{path}.{lang}", value[lang], other[lang]
                break
    problem = Problem(
        path,
        code,
        Severity.ERROR if firm else Severity.WARNING,
        {
            "value": value,
            "other": other,
            "place": Mention(there.paper.name, type(there.paper.form), there.path),
        }
        | params,
        Location(file=here.paper.name),
        labels_of(type(here.paper.form), path),
    )
    return here.paper, problem
