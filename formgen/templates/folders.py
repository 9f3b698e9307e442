"""Finds templates: beside the package in a checkout, inside it in a wheel, or in a folder of the user's."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from formgen.bilingual import LANGS
from formgen.errors import TemplateError

__all__ = ["holds_template", "known_folder", "own_folder", "template_path"]


@cache
def own_folder(name: str) -> Path:
    """Return formgen's own folder ``name``: ``templates_kk``, ``templates_ru`` or ``samples``."""
    package = Path(__file__).resolve().parent.parent
    installed = package / name
    return installed if installed.is_dir() else package.parent / name


def known_folder(folder: Path) -> Path:
    """Return ``folder``; ``TemplateError`` if it does not exist or has no folder of either language."""
    if not folder.is_dir():
        raise TemplateError(
            kk=f"Мұндай үлгілер қалтасы жоқ: {folder}",
            ru=f"Такой папки с шаблонами нет: {folder}",
            en=f"There is no such folder of templates: {folder}",
        )
    if not any((folder / f"templates_{lang}").is_dir() for lang in LANGS):
        raise TemplateError(
            kk=f"Үлгілер қалтасында templates_kk да, templates_ru да жоқ: {folder}",
            ru=f"В папке с шаблонами нет ни templates_kk, ни templates_ru: {folder}",
            en=f"The folder of templates holds neither templates_kk nor templates_ru: {folder}",
        )
    return folder


def holds_template(folder: Path, form_id: str, lang: str, suffix: str) -> bool:
    """Tell whether a folder of the user's has a form's template in a language."""
    return (folder / f"templates_{lang}" / f"{form_id}.{suffix}").is_file()


def template_path(form_id: str, lang: str, suffix: str, folder: Path | None = None) -> Path:
    """Return the file of a form's template.

    ``folder`` holds the user's ``templates_kk`` and ``templates_ru``; formgen's own templates replace
    missing ones. ``TemplateError`` where there is no such folder or template.
    """
    name = f"{form_id}.{suffix}"
    if folder is not None:
        changed = known_folder(folder) / f"templates_{lang}" / name
        if changed.is_file():
            return changed
    found = own_folder(f"templates_{lang}") / name
    if not found.is_file():
        raise TemplateError(
            kk=f"Мұндай үлгі жоқ: {found}",
            ru=f"Такого шаблона нет: {found}",
            en=f"There is no such template: {found}",
        )
    return found
