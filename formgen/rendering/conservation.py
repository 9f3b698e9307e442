"""Proves that each value of a form went into its document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from formgen.errors import TemplateError
from formgen.forms.base import Form
from formgen.forms.blanks import BLANK
from formgen.forms.walking import leaves, values

__all__ = ["prove_printed"]

_NAMED = 10


def prove_printed(form: Form, printed: Sequence[Any], template: str) -> None:
    """Raise ``TemplateError`` with the paths of the values that are not among those ``printed``.

    A value is known by its identity, not by how it looks: two fields that hold the same object are to
    be printed twice, and a template that prints one field in the place of another is found.
    """
    wanted: list[Any] = []
    values(form, wanted)
    missing = Counter(map(id, wanted))
    missing.subtract(map(id, printed))
    missing.pop(id(BLANK), None)
    if max(missing.values(), default=0) <= 0:
        return
    lost = [path for path, value in leaves(form) if missing[id(value)] > 0]
    named = ", ".join(lost[:_NAMED]) + (" …" if len(lost) > _NAMED else "")
    raise TemplateError(
        kk=f"{template} үлгісі мына мәндерді баспаған: {named}",
        ru=f"Шаблон {template} не напечатал значения: {named}",
        en=f"The template {template} did not print the values of {named}",
    )
