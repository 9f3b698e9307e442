"""The forms: a folder each, named by the form's id, with everything that belongs to the form.

A later edition of a form lies in a folder within it, ``premium_application/edition_2026``. Its class is
derived from that of the first edition and contains only the differences. Ids are for people; a key names one
edition for templates and documents: ``premium_application`` is the first edition,
``premium_application_2026`` a later one.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

from formgen.errors import DataError
from formgen.model.base import Form

__all__ = ["FORM_IDS", "FORM_KEYS", "class_of", "editions_of", "form_class", "form_module"]

_FOLDER = Path(__file__).parent

FORM_IDS: tuple[str, ...] = tuple(sorted(path.parent.name for path in _FOLDER.glob("*/data.py")))
"""The ids of all forms, in alphabetical order."""

_MODULES = {form_id: f"formgen.forms.{form_id}" for form_id in FORM_IDS} | {
    f"{folder.parent.name}_{folder.name.removeprefix('edition_')}": f"formgen.forms.{folder.parent.name}.{folder.name}"
    for folder in sorted(path.parent for path in _FOLDER.glob("*/edition_*/data.py"))
}

FORM_KEYS: tuple[str, ...] = tuple(sorted(_MODULES))
"""The keys of all editions of all forms, in alphabetical order: of each form the first edition first."""


def form_module(key: str, name: str) -> str:
    """Return the name of a module of an edition: ``formgen.forms.premium_application.edition_2026.page``."""
    return f"{_MODULES[key]}.{name}"


@cache
def class_of(key: str) -> type[Form]:
    """Return the class of the edition that a key names."""
    module = import_module(form_module(key, "data"))
    for found in vars(module).values():
        if isinstance(found, type) and issubclass(found, Form) and found.__module__ == module.__name__:
            return found
    raise LookupError(f"{module.__name__} has no class of a form")


def editions_of(form_id: str) -> dict[str, type[Form]]:
    """Return the editions of a form, oldest first: the class of each by its name, such as ``2019``."""
    folder = f"formgen.forms.{form_id}"
    classes = [class_of(key) for key, module in _MODULES.items() if f"{module}.".startswith(f"{folder}.")]
    return {cls.EDITION: cls for cls in sorted(classes, key=lambda cls: cls.EDITION)}


def form_class(form_id: str, edition: str | None = None) -> type[Form]:
    """Return the class of a form: of the edition that is named, or else of the newest one.

    The edition may stand behind the id too: ``premium_application@2019``.

    :raises DataError: if there is no such form or edition.
    """
    if not isinstance(form_id, str):
        raise TypeError(f"a form's id such as {FORM_IDS[0]!r} is needed, not {form_id!r}")
    name, _, behind = form_id.partition("@")
    edition = edition or behind or None
    if name not in FORM_IDS:
        known = ", ".join(FORM_IDS)
        raise DataError(
            kk=f"Мұндай нысан жоқ: «{name}». Бар нысандар: {known}",
            ru=f"Такой формы нет: «{name}». Допустимые формы: {known}",
            en=f"There is no form “{name}”. The forms are: {known}",
        )
    editions = editions_of(name)
    if edition is None:
        return list(editions.values())[-1]
    if edition not in editions:
        known = ", ".join(editions)
        raise DataError(
            kk=f"{name} нысанының мұндай редакциясы жоқ: «{edition}». Бар редакциялар: {known}",
            ru=f"У формы {name} нет такой редакции: «{edition}». Допустимые редакции: {known}",
            en=f"The form {name} has no edition “{edition}”. Its editions are: {known}",
        )
    return editions[edition]
