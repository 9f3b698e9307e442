"""Forms whose texts look like something else on their page, and whose lists are empty or very long."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any
from unicodedata import category

from formgen.bilingual import LANGS, Text
from formgen.checks import check
from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.walking import leaves
from formgen.problems import errors_of
from formgen.reading.page.template_pages import (
    Choice,
    Loop,
    TemplateCell,
    TemplateLine,
    TemplateRow,
    TemplateTable,
    template_page,
)
from tests.support.field_values import place_of

__all__ = ["disguised", "typeable"]

_LONG = "Қоғамдық қабылдау апта сайын сейсенбі күні жұмыс істейді, өтініштер журналға тіркеледі. " * 40
_SIGNS = (
    *("¨", "—", "-", "12", "1", "1.", "1) бірінші", "5 000,00", "Итого", "Барлығы", "БАРЛЫҒЫ:", "Итого: 12"),
    *("№", "жоқ", "нет", "М.О.", "(қолы)", "«»", "01.05.2026", "2026 жылғы 5 мамыр", "%", "…", "•"),
)
_MANY = 200


def disguised(form: Form, seed: int, *, many: bool = False) -> Form:
    """Return a form without errors in which some texts are look-alikes, and a list may be empty.

    With ``many``, a list has 200 items.
    """
    chance = random.Random(seed)
    if many or chance.random() < _SHARE:
        form = _with_other_list(form, chance, many=many)
    found = [path for path, value in leaves(form) if _is_text(form, path, value)]
    for path in chance.sample(found, min(len(found), chance.choice((1, 2, 4, 8)))):
        form = _accepted(form, path, _look_alike(form, path, chance))
    return form


_SHARE = 0.25
_UNUSUAL = frozenset({"Cn", "Co", "Cs", "Cf", "Mn", "Me", "Mc", "Zl", "Zp"})


def typeable(form: Form) -> Form:
    """Return a form in whose texts a letter, or a space, stands for each character that nobody types into a cell."""
    for path, value in leaves(form):
        place = place_of(form, path)
        if place is not None and (isinstance(value, Text) or place.info.kind in (Kind.STR, Kind.LIST)):
            new = _typeable(value)
            if new != value:
                form = _accepted(form, path, new)
    return form


def _typeable(value: Any) -> Any:
    if isinstance(value, Text):
        return Text(kk=_typeable(value.kk), ru=_typeable(value.ru))
    if isinstance(value, tuple):
        return tuple(map(_typeable, value))
    if value is None:
        return None
    value = value.replace("\t", " ")
    return "".join("ә" if ord(char) > _PLANE or category(char) in _UNUSUAL else char for char in value)


_PLANE = 0x3000


def _is_text(form: Form, path: str, value: object) -> bool:
    place = place_of(form, path)
    return isinstance(value, Text) or (place is not None and place.info.kind in (Kind.STR, Kind.LIST))


def _accepted(form: Form, path: str, value: object) -> Form:
    """Return the form with a value, if that makes no error."""
    place = place_of(form, path)
    assert place is not None
    changed: Form = place.put(value)
    return form if errors_of(check(changed)) else changed


def _look_alike(form: Form, path: str, chance: random.Random) -> object:
    place = place_of(form, path)
    assert place is not None

    def one(lang: str) -> str:
        captions = _captions(form.KEY, lang)
        others = [value for _, value in leaves(form) if isinstance(value, Text)]
        kinds: list[Callable[[], str]] = [
            lambda: chance.choice(captions),
            lambda: chance.choice(captions),
            lambda: f"{chance.choice(captions)}: {chance.choice(_SIGNS)}",
            lambda: f"{chance.choice(_SIGNS)} {chance.choice(captions)}",
            lambda: chance.choice(_SIGNS),
            lambda: _LONG,
            lambda: "\n".join(chance.choice(captions) for _ in range(3)),
            lambda: f"Бірінші абзац.\n\n{chance.choice(captions)}\nСоңғы абзац.",
            lambda: (chance.choice(others)[lang] if others else None) or "Мәтін",
            lambda: place.info.label[lang] or "Мәтін",
        ]
        return chance.choice(kinds)()

    if place.info.kind is Kind.LIST:
        return tuple(one("kk").replace(";", ",").replace("\n", " ").strip() for _ in range(2))
    if place.info.kind is Kind.STR:
        return one("kk").replace("\n", " ")
    return Text(kk=one("kk"), ru=one("ru"))


@cache
def _captions(key: str, lang: str) -> list[str]:
    """Return the captions of a form's page: whole lines, heads of tables, and words before values."""
    found = {
        piece.strip()
        for line in _lines(template_page(key, lang).content)
        for piece in _pieces(line)
        if any(char.isalpha() for char in piece)
    }
    assert found, LANGS
    return sorted(found)


def _pieces(line: TemplateLine) -> list[str]:
    return "".join(
        char if char.isprintable() and char not in line.slots else "\0" for char in line.text
    ).split("\0")


def _lines(nodes: Any) -> Iterator[TemplateLine]:
    for node in nodes:
        if isinstance(node, TemplateLine):
            yield node
        elif isinstance(node, Loop | TemplateCell):
            yield from _lines(node.content)
        elif isinstance(node, Choice):
            for branch in node.branches:
                yield from _lines(branch)
        elif isinstance(node, TemplateTable):
            yield from _lines(node.rows)
        elif isinstance(node, TemplateRow):
            yield from _lines(node.cells)


def _with_other_list(form: Form, chance: random.Random, *, many: bool) -> Form:
    """Return the form with a list of no items, or of ``many``, where that makes no error."""
    options = [*_lists(form)]
    chance.shuffle(options)
    for path, info, items in options:
        value = tuple(items[at % len(items)] for at in range(_MANY)) if items and many else ()
        if value != items and len(value) >= info.at_least:
            changed = _accepted(form, path, value)
            if changed is not form:
                return changed
    return form


def _lists(value: Any, above: str = "") -> Iterator[tuple[str, FieldInfo, tuple[Any, ...]]]:
    for name, info in fields_of(type(value)).items():
        path, held = f"{above}.{name}" if above else name, getattr(value, name)
        if info.kind is Kind.OBJECT and held is not None:
            yield from _lists(held, path)
        elif info.kind is Kind.LIST and info.item is not None and info.item.kind is not Kind.STR:
            yield path, info, held or ()
