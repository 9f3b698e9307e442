"""Proves that each value of a form went into its document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from formgen.errors import TemplateError
from formgen.model.base import Form
from formgen.model.blanks import BLANK
from formgen.model.walking import leaves, values

__all__ = ["prove_printed"]

_NAMED = 10


def prove_printed(form: Form, printed: Sequence[Any], template: str) -> None:
    """Raise ``TemplateError`` with the paths of the values that are not among those ``printed``.

    Values are compared by identity, not by their text: two fields with the same object must be printed
    twice, and a template that prints one field in place of another is noticed.
    """
    expected: list[Any] = []
    values(form, expected)
    once = set(map(id, expected))
    # Almost always every value is expected once, so it is enough that each was printed.
    if len(once) == len(expected) and once.issubset(map(id, printed)):
        return
    times_expected = Counter(map(id, expected))
    times_printed = Counter(map(id, printed))
    lacking = {key for key, times in times_expected.items() if times > times_printed[key]} - {id(BLANK)}
    if not lacking:
        return
    lost = [path for path, value in leaves(form) if id(value) in lacking]
    named = ", ".join(lost[:_NAMED]) + (" …" if len(lost) > _NAMED else "")
    raise TemplateError(
        kk=f"{template} үлгісі мына мәндерді баспаған: {named}",
        ru=f"Шаблон {template} не напечатал значения: {named}",
        en=f"The template {template} did not print these values: {named}",
    )
