"""The form and the language of a document: by its title and language, or else by its controls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from formgen.bilingual import LANGS
from formgen.forms import FORM_KEYS, class_of
from formgen.reading.document_packages import Package
from formgen.reading.field_paths import shown_paths
from formgen.reading.page.recognition import recognized
from formgen.reading.unreadable_documents import read_error
from formgen.reading.word.control_tags import parse_tag

__all__ = ["identify", "recognize", "titled"]

_DC: Final = "{http://purl.org/dc/elements/1.1/}"


def identify(
    package: Package,
    tags: Sequence[tuple[str, str]],
    guess: Callable[[str], str | None] = lambda _: None,
) -> tuple[str, str] | None:
    """Return the key of a document's form and its language, ``None`` where no marks identify the form.

    ``tags`` are those of its controls, or the names of its cells, each with its label where it has one.
    The title in the file's properties names both; the file's identifier names a later edition.
    If somebody changed the title, the form is the one that all tags belong to. The language is then the
    file's, or that of most labels, or the one that ``guess`` returns for a form's id.
    ``ReadError`` where the language stays unknown.
    """
    patterns = {tag.pattern for tag in map(parse_tag, (name for name, _ in tags)) if tag is not None}
    title, language, identifier = _properties(package)
    titled = _titles().get(_plain(title))
    if titled is not None:
        keys, named = titled
        key = identifier if identifier in keys else _nearest(keys, patterns)
        if patterns & shown_paths(key).keys():
            return key, named
    form_id = _form_of(patterns)
    if form_id is None:
        return None
    lang = _language_of(language) or _language_of_labels(form_id, tags) or guess(form_id)
    if lang is None:
        raise read_error("document.no_language", file=package.name)
    return form_id, lang


def titled(package: Package) -> tuple[str, str] | None:
    """Return the form's key and the language in a file's properties, ``None`` where they name neither."""
    title, _, identifier = _properties(package)
    found = _titles().get(_plain(title))
    if found is None:
        return None
    keys, lang = found
    return identifier if identifier in keys else keys[0], lang


def recognize(name: str, texts: Iterable[str], suffix: str, templates: Path | None = None) -> tuple[str, str]:
    """Return the form and the language of a document without marks, by the captions in its texts.

    ``ReadError`` where it is no form of formgen's, and where it could be one of two.
    """
    found = recognized(texts, templates, suffix)
    if not found:
        raise read_error("document.no_form", file=name)
    if len(found) > 1:
        (form_id, lang), (other_id, other_lang) = found
        raise read_error(
            "document.two_forms",
            file=name,
            form=form_id,
            lang=lang,
            other_form=other_id,
            other_lang=other_lang,
        )
    return found[0]


def _properties(package: Package) -> tuple[str, str, str]:
    """Return the title, the language and the identifier in a file's properties."""
    parts = package.related("core-properties")
    if not parts or parts[0] not in package:
        return "", "", ""
    root = package.xml(parts[0])
    title, language, identifier = (
        root.findtext(f"{_DC}{name}") or "" for name in ("title", "language", "identifier")
    )
    return title, language, identifier


@cache
def _titles() -> dict[str, tuple[list[str], str]]:
    """Return the keys of the editions with a title, oldest first, and the title's language."""
    titles: dict[str, tuple[list[str], str]] = {}
    for key in FORM_KEYS:
        for lang in LANGS:
            keys, _ = titles.setdefault(_plain(class_of(key).TITLE[lang] or ""), ([], lang.value))
            keys.append(key)
    return titles


def _nearest(keys: Sequence[str], patterns: set[str]) -> str:
    """Return the edition with the most of the tags and the fewest other fields, of two equals the older."""
    if len(keys) == 1:
        return keys[0]
    known = {key: shown_paths(key).keys() for key in keys}
    return min(keys, key=lambda key: (-len(patterns & known[key]), len(known[key])))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _form_of(patterns: set[str]) -> str | None:
    """Return the form that all patterns belong to; of several such forms, the nearest one."""
    known = {key: shown_paths(key).keys() for key in FORM_KEYS}
    ours = patterns & set().union(*known.values())
    fitting = [key for key in FORM_KEYS if ours and ours <= known[key]]
    fewest = min((len(known[key]) for key in fitting), default=0)
    nearest = [key for key in fitting if len(known[key]) == fewest]
    if len({class_of(key).ID for key in nearest}) > 1:
        return None
    return nearest[0] if nearest else None


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
