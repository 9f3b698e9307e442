"""The JSON Schema of a form's data, for editors that help people to type it and programs that check it."""

from __future__ import annotations

from typing import Any, Final

from formgen.bilingual import LANGS, LangLike
from formgen.errors import unknown_form_language
from formgen.forms import form_class
from formgen.loading.plain_data import FILE, TABLE
from formgen.loading.schema_words import (
    DESCRIPTIONS,
    FILE_WORDS,
    TABLE_WORDS,
    TEXT_WORDS,
    form_words,
    in_words,
)
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.labels import PARTS
from formgen.model.limits import COUNT_LIMIT, YEARS

__all__ = ["DAY", "DIALECT", "FILLED", "SINGLE", "Schema", "choices", "schema"]

Schema = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
FILLED: Final = r"\S"
DAY: Final[Schema] = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}

SINGLE: Final[dict[Kind, Schema]] = {
    Kind.STR: {"type": "string", "pattern": FILLED},
    Kind.COUNT: {"type": "integer", "minimum": 0, "exclusiveMaximum": COUNT_LIMIT},
    Kind.BOOL: {"type": "boolean"},
    Kind.YEAR: {"type": "integer", "minimum": YEARS[0], "maximum": YEARS[1]},
    Kind.DATE: DAY,
    Kind.MONTH: {"type": "string", "pattern": r"^\d{4}-(0[1-9]|1[0-2])$"},
    Kind.EMAIL: {"type": "string", "pattern": "@"},
    Kind.BIN: {"type": "string", "pattern": r"\d"},
    Kind.IBAN: {"type": "string", "pattern": FILLED},
    Kind.BIC: {"type": "string", "pattern": FILLED},
}
"""The schemas of single values that are the same wherever data come from."""

_QUANTITY: Final[Schema] = {
    "anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^[-+]?\d+(\.\d+)?$"}]
}
_MONEY: Final[Schema] = {
    "anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": r"^\+?\d+(\.\d{1,2}0*)?$"}]
}


def schema(form_id: str, lang: LangLike | None = None) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a form's data.

    It accepts the data that loading accepts, in the types of JSON. It does not check check digits or the
    form's rules. Titles and descriptions are in Kazakh and Russian, or in ``lang`` alone. For a form in a web
    page there is ``web_schema``.

    :raises DataError: if there is no form with this id.
    :raises FormgenError: if ``lang`` is neither ``kk`` nor ``ru``.
    """
    cls = form_class(form_id)
    if lang is not None and lang not in LANGS:
        raise unknown_form_language(lang)
    writer = _Writer(lang)
    described = writer.object(cls)
    edition = {"enum": [cls.EDITION, int(cls.EDITION)]}
    described["properties"] = {"form": {"const": cls.ID}, "edition": edition, **described["properties"]}
    is_newest = cls is form_class(cls.ID)
    described["required"] = ["form", *([] if is_newest else ["edition"]), *described["required"]]
    return {
        "$schema": DIALECT,
        "title": in_words(cls.TITLE, lang),
        "description": in_words(form_words(cls), lang),
        **described,
        "$defs": writer.defs,
    }


def choices(info: FieldInfo, lang: LangLike | None) -> Schema:
    """Return the schema of a choice: each code with its words as its title."""
    assert info.type is not None
    return {
        "type": "string",
        "oneOf": [{"const": member.value, "title": in_words(member.text, lang)} for member in info.type],
    }


class _Writer:
    """Writes the schemas of a form's fields; ``defs`` are the schemas that they refer to."""

    def __init__(self, lang: LangLike | None) -> None:
        self._lang = lang
        self.defs: dict[str, Schema] = {
            "file": self._include(FILE, in_words(FILE_WORDS, lang)),
            "table": self._include(TABLE, in_words(TABLE_WORDS, lang)),
            "text": {
                "description": in_words(TEXT_WORDS, lang),
                "anyOf": [
                    {"type": "string", "pattern": FILLED},
                    self._parts("kk", "ru", SINGLE[Kind.STR]),
                    {"$ref": "#/$defs/file"},
                ],
            },
            "period": {
                "description": in_words(DESCRIPTIONS[Kind.PERIOD], lang),
                "anyOf": [self._parts("start", "end", DAY), {"$ref": "#/$defs/file"}],
            },
        }

    @staticmethod
    def _include(key: str, description: str) -> Schema:
        return {
            "description": description,
            "type": "object",
            "properties": {key: {"type": "string", "pattern": FILLED}},
            "required": [key],
            "additionalProperties": False,
        }

    def _parts(self, first: str, second: str, part: Schema) -> Schema:
        return {
            "type": "object",
            "properties": {
                name: {"title": in_words(PARTS[name], self._lang), **part} for name in (first, second)
            },
            "required": [first, second],
            "additionalProperties": False,
        }

    def object(self, cls: type[Any]) -> Schema:
        """Return the schema of a form, or of a value in it."""
        infos = fields_of(cls)
        return {
            "type": "object",
            "properties": {name: self._property(info) for name, info in infos.items()},
            "required": [name for name, info in infos.items() if info.required],
            "additionalProperties": False,
        }

    def _property(self, info: FieldInfo) -> Schema:
        described = self._value(info)
        words = (
            {"description": in_words(DESCRIPTIONS[info.kind], self._lang)}
            if info.kind in DESCRIPTIONS
            else {}
        )
        if not info.required:  # null leaves an optional value out
            described = {"anyOf": [described, {"type": "null"}]}
        return {"title": in_words(info.label, self._lang), **words, **described}

    def _value(self, info: FieldInfo) -> Schema:
        if info.kind is Kind.LIST and info.item is not None:
            items = self._value(info.item)
            array = {
                "type": "array",
                "items": items,
                **({"minItems": info.at_least} if info.at_least else {}),
            }
            return {"anyOf": [array, {"$ref": "#/$defs/table"}]}
        if info.kind is Kind.CHOICE:
            return choices(info, self._lang)
        if info.kind is Kind.OBJECT and info.type is not None:
            name = info.type.__name__
            if name not in self.defs:
                self.defs[name] = {}  # for a class that contains itself
                self.defs[name] = {"anyOf": [self.object(info.type), {"$ref": "#/$defs/file"}]}
            return {"$ref": f"#/$defs/{name}"}
        if info.kind in (Kind.TEXT, Kind.PERIOD):
            return {"$ref": f"#/$defs/{info.kind.value}"}
        return {Kind.QUANTITY: _QUANTITY, Kind.MONEY: _MONEY, **SINGLE}[info.kind]
