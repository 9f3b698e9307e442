"""A form in a web page: the JSON Schema by which a page draws it, and the data of a form for such a page.

Programs that draw a form from a schema (react-jsonschema-form, JSON Forms) need one way to write each value.
A data file allows several: a sum may be a number or a string, a text one string or two, a list a table. Here
a text is always a mapping of both languages and a sum a string, and there are no files.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from formgen.bilingual import LANGS, LangLike, Text
from formgen.errors import unknown_form_language
from formgen.forms import editions_of, form_class
from formgen.loading.dumping import dump_value
from formgen.loading.schema import DAY, DIALECT, SINGLE, Schema, choices
from formgen.loading.schema_words import DESCRIPTIONS, form_words, in_words
from formgen.model.base import Form, Value
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.labels import PARTS
from formgen.model.needs import is_asked, needed
from formgen.periods import Period

__all__ = ["web_data", "web_schema"]

_NONE = Text(kk="жоқ", ru="нет")

_MONEY: Schema = {"type": "string", "pattern": r"^\d{1,13}(\.\d{1,2}0*)?$"}
_QUANTITY: Schema = {"type": "string", "pattern": r"^\d{1,9}(\.\d{1,6}0*)?$"}


def web_schema(form_id: str, lang: LangLike | None = None) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a form in a web page, with titles in both languages or in ``lang``.

    - It has the fields that the form prints, in their order; those that its rules require are required.
    - A choice is a ``oneOf`` of codes, each with its words as its title.
    - An optional group of fields is ``null`` or filled in.
    - A sum or a quantity is a string, so that no program rounds it.

    What a page sends is the data of ``from_dict``; what ``web_data`` returns fits the schema.

    >>> web_schema("premium_questionnaire", "kk")["title"]
    'Сыйлықақыға үміткердің сауалнамасы'

    :raises DataError: if there is no form with this id.
    :raises FormgenError: if ``lang`` is neither ``kk`` nor ``ru``.
    """
    cls = form_class(form_id)
    if lang is not None and lang not in LANGS:
        raise unknown_form_language(lang)
    described = _Writer(cls, lang).object(cls, "")
    identity: Schema = {"form": {"type": "string", "const": cls.ID, "default": cls.ID}}
    if len(editions_of(cls.ID)) > 1:
        identity["edition"] = {"type": "string", "const": cls.EDITION, "default": cls.EDITION}
    described["properties"] = {**identity, **described["properties"]}
    described["required"] = [*identity, *described["required"]]
    return {
        "$schema": DIALECT,
        "title": in_words(cls.TITLE, lang),
        "description": in_words(form_words(cls), lang),
        **described,
    }


def web_data(form: Form) -> dict[str, Any]:
    """Return the data of a form as its web page holds them, to be changed there.

    Fields that the page does not ask for are left out, because the form does not print them.

    >>> from_dict(web_data(form)) == form  # for a form of printed fields
    True
    """
    edition = {"edition": form.EDITION} if len(editions_of(form.ID)) > 1 else {}
    return {"form": form.ID, **edition, **_data(type(form), form, "")}


def _fields(
    cls: type[Form], owner: type[Any], path: str, *, in_list: bool
) -> Iterator[tuple[FieldInfo, str]]:
    """Yield the fields that a page asks for, each with its path; an object if it asks for a part of it."""
    for name, info in fields_of(owner).items():
        below = f"{path}.{name}".lstrip(".")
        if in_list or _is_asked(cls, info, below):
            yield info, below


def _is_asked(cls: type[Form], info: FieldInfo, path: str) -> bool:
    if info.kind is Kind.OBJECT and info.type is not None:
        return any(_is_asked(cls, inner, f"{path}.{name}") for name, inner in fields_of(info.type).items())
    return is_asked(cls, path)


class _Writer:
    def __init__(self, cls: type[Form], lang: LangLike | None) -> None:
        self._cls = cls
        self._lang = lang

    def object(self, owner: type[Any], path: str, *, in_list: bool = False) -> Schema:
        """Return the schema of the form, or of the group of fields at ``path``."""
        properties: Schema = {}
        required: list[str] = []
        for info, below in _fields(self._cls, owner, path, in_list=in_list):
            is_required = info.required or (not in_list and below in needed(self._cls))
            properties[info.name] = self._property(info, below, is_required=is_required, in_list=in_list)
            if is_required:
                required.append(info.name)
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }

    def _property(self, info: FieldInfo, path: str, *, is_required: bool, in_list: bool) -> Schema:
        described: Schema = {"title": in_words(info.label, self._lang)}
        if info.kind in DESCRIPTIONS and info.kind is not Kind.DATE:  # a page has a calendar
            described["description"] = in_words(DESCRIPTIONS[info.kind], self._lang)
        value = self._value(info, path, is_required=is_required, in_list=in_list)
        if info.kind is Kind.OBJECT and not is_required:
            value = {
                "oneOf": [
                    {"type": "null", "title": in_words(_NONE, self._lang)},
                    {"title": described["title"], **value},
                ]
            }
        return {**described, **value}

    def _value(self, info: FieldInfo, path: str, *, is_required: bool, in_list: bool) -> Schema:
        if info.kind is Kind.LIST and info.item is not None:
            items = self._value(info.item, f"{path}[]", is_required=True, in_list=True)
            least = info.at_least or int(is_required and not in_list and path in needed(self._cls))
            return {"type": "array", "items": items, **({"minItems": least} if least else {})}
        if info.kind is Kind.OBJECT and info.type is not None:
            return self.object(info.type, path, in_list=in_list)
        if info.kind is Kind.TEXT:
            return self._parts("kk", "ru", SINGLE[Kind.STR], is_required=is_required)
        if info.kind is Kind.PERIOD:
            return self._parts("start", "end", DAY, is_required=is_required)
        if info.kind is Kind.CHOICE:
            return choices(info, self._lang)
        if info.kind is Kind.EMAIL:
            return {"type": "string", "format": "email"}
        return {Kind.QUANTITY: _QUANTITY, Kind.MONEY: _MONEY, **SINGLE}[info.kind]

    def _parts(self, first: str, second: str, part: Schema, *, is_required: bool) -> Schema:
        """Return the schema of a value of two parts. An optional one has both parts or none."""
        names = [first, second]
        whole = (
            {"required": names} if is_required else {"dependentRequired": {first: [second], second: [first]}}
        )
        return {
            "type": "object",
            "properties": {name: {"title": in_words(PARTS[name], self._lang), **part} for name in names},
            **whole,
            "additionalProperties": False,
        }


def _data(cls: type[Form], value: Value, path: str, *, in_list: bool = False) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for info, below in _fields(cls, type(value), path, in_list=in_list):
        part = getattr(value, info.name)
        if part is not None:
            found[info.name] = _plain(cls, part, below, in_list=in_list)
    return found


def _plain(cls: type[Form], part: object, path: str, *, in_list: bool) -> Any:
    if isinstance(part, Text):
        return {lang: half for lang, half in (("kk", part.kk), ("ru", part.ru)) if half is not None}
    if isinstance(part, tuple):
        return [_plain(cls, item, f"{path}[]", in_list=True) for item in part]
    if isinstance(part, Value) and not isinstance(part, Period):
        return _data(cls, part, path, in_list=in_list)
    return dump_value(part)
