"""The forms. Each is a folder, named by the form's id, that holds all of the form's modules."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from formgen.errors import DataError
from formgen.model.base import Form

__all__ = ["FORM_IDS", "form_class"]

_FOLDER = Path(__file__).parent

FORM_IDS: tuple[str, ...] = tuple(sorted(path.parent.name for path in _FOLDER.glob("*/data.py")))
"""The ids of all forms, in alphabetical order."""


def form_class(form_id: str) -> type[Form]:
    """Return the class of a form by its id.

    :raises DataError: if there is no form with this id.
    """
    if form_id not in FORM_IDS:
        known = ", ".join(FORM_IDS)
        raise DataError(
            kk=f"Мұндай нысан жоқ: «{form_id}». Бар нысандар: {known}",
            ru=f"Нет такой формы: «{form_id}». Есть формы: {known}",
            en=f"There is no form {form_id!r}. The forms are: {known}",
        )
    module = import_module(f"formgen.forms.{form_id}.data")
    for found in vars(module).values():
        if isinstance(found, type) and issubclass(found, Form) and found.__module__ == module.__name__:
            return found
    raise LookupError(f"{module.__name__} has no class of a form")
