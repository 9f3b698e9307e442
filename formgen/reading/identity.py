"""Which form a document is, and in which language: by its title and language, or else by its controls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from formgen.bilingual import LANGS
from formgen.forms import FORM_IDS, form_class
from formgen.reading.document_packages import Package
from formgen.reading.field_paths import shown_paths
from formgen.reading.page.recognition import recognized
from formgen.reading.unreadable_documents import read_error
from formgen.reading.word.control_tags import parse_tag

__all__ = ["identify", "recognize"]

_DC: Final = "{http://purl.org/dc/elements/1.1/}"


def identify(
    package: Package,
    tags: Sequence[tuple[str, str]],
    guess: Callable[[str], str | None] = lambda _: None,
) -> tuple[str, str] | None:
    """Return the id of a document's form and its language, ``None`` where no marks tell its form.

    ``tags`` are those of its controls, or the names of its cells, each with its label where it has one.
    The title in the file's properties names both. Where somebody changed it, the form is the one
    that all the tags are of, and the language is the file's, or that of most labels, or that which
    ``guess`` tells for a form's id.
    ``ReadError`` where nothing tells the language.
    """
    patterns = {tag.pattern for tag in map(parse_tag, (name for name, _ in tags)) if tag is not None}
    title, language = _properties(package)
    titled = _titles().get(_plain(title))
    if titled is not None and patterns & shown_paths(titled[0]).keys():
        return titled
    form_id = _form_of(patterns)
    if form_id is None:
        return None
    lang = _language_of(language) or _language_of_labels(form_id, tags) or guess(form_id)
    if lang is None:
        raise read_error("document.no_language", file=package.name)
    return form_id, lang


def recognize(name: str, texts: Iterable[str], suffix: str, templates: Path | None = None) -> tuple[str, str]:
    """Return the form and the language of a document without marks, by the captions in its texts.

    ``ReadError`` where it is no form of ours, and where it could be one of two.
    """
    found = recognized(texts, templates, suffix)
    if not found:
        raise read_error("document.no_form", file=name)
    if len(found) > 1:
        (form_id, lang), (other_id, other_lang) = found
        raise read_error(
            "document.two_forms",
            file=name,
            form=f"{form_id} ({lang})",
            other_form=f"{other_id} ({other_lang})",
        )
    return found[0]


def _properties(package: Package) -> tuple[str, str]:
    """Return the title and the language that a file's properties tell."""
    parts = package.related("core-properties")
    if not parts or parts[0] not in package:
        return "", ""
    root = package.xml(parts[0])
    return root.findtext(f"{_DC}title") or "", root.findtext(f"{_DC}language") or ""


@cache
def _titles() -> dict[str, tuple[str, str]]:
    return {
        _plain(form_class(form_id).TITLE[lang] or ""): (form_id, lang.value)
        for form_id in FORM_IDS
        for lang in LANGS
    }


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _form_of(patterns: set[str]) -> str | None:
    """Return the form of which most patterns are, if they all are and it is the nearest of such forms."""
    known = {form_id: shown_paths(form_id).keys() for form_id in FORM_IDS}
    ours = patterns & set().union(*known.values())
    fitting = [form_id for form_id in FORM_IDS if ours and ours <= known[form_id]]
    fitting.sort(key=lambda form_id: len(known[form_id]))
    if len(fitting) > 1 and len(known[fitting[0]]) == len(known[fitting[1]]):
        return None
    return fitting[0] if fitting else None


def _language_of(language: str) -> str | None:
    name = language.strip().casefold().partition("-")[0]
    return next((lang.value for lang in LANGS if name == lang.value), None)


def _language_of_labels(form_id: str, tags: Sequence[tuple[str, str]]) -> str | None:
    votes = dict.fromkeys((lang.value for lang in LANGS), 0)
    known = shown_paths(form_id)
    for name, label in tags:
        tag = parse_tag(name)
        info = known.get(tag.pattern) if tag is not None else None
        if info is not None and info.label.kk != info.label.ru:
            for lang in votes:
                votes[lang] += label == info.label[lang]
    first, second = sorted(votes, key=lambda lang: -votes[lang])
    return first if votes[first] > votes[second] else None
