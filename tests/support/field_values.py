"""Finds and replaces one value inside a form by its path (``steps[0].events[1].ends_on``)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from formgen.model.fields import FieldInfo, fields_of

__all__ = ["Place", "place_of"]

_STEP = re.compile(r"\w+")


class Place:
    """A field of one form, or an item of a list in it, with its description ``info`` and its ``value``."""

    def __init__(self, form: Any, steps: list[str | int], info: FieldInfo, value: Any) -> None:
        self.form = form
        self.steps = steps
        self.info = info
        self.value = value

    @property
    def path(self) -> str:
        """The path in one spelling: ``steps.0.events``."""
        return ".".join(map(str, self.steps))

    @property
    def owner(self) -> Any:
        """The object that the field belongs to."""
        names = [index for index, step in enumerate(self.steps) if isinstance(step, str)]
        value = self.form
        for step in self.steps[: names[-1]]:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        return value

    def put(self, value: Any) -> Any:
        """Return the form with ``value`` at this place."""
        return _put(self.form, self.steps, value)


def place_of(form: Any, path: str) -> Place | None:
    """Return the place in ``form`` that ``path`` names, or ``None`` if it names the whole form.

    A path into a text (``name.ru``), a period or a computed sum gives the place of the field around it.
    """
    steps: list[str | int] = []
    info: FieldInfo | None = None
    value: Any = form
    for word in _STEP.findall(path):
        if word.isdecimal() and info is not None and info.item is not None and int(word) < len(value or ()):
            steps.append(int(word))
            info, value = info.item, value[int(word)]
            continue
        cls = type(form) if info is None else info.type
        found = fields_of(cls).get(word) if cls is not None and isinstance(value, cls) else None
        if found is None:
            break
        steps.append(word)
        info, value = found, getattr(value, word)
    return None if info is None else Place(form, steps, info, value)


def _put(value: Any, steps: list[str | int], new: Any) -> Any:
    if not steps:
        return new
    step, *rest = steps
    if isinstance(step, int):
        return (*value[:step], _put(value[step], rest, new), *value[step + 1 :])
    return replace(value, **{step: _put(getattr(value, step), rest, new)})
