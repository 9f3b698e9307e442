"""The JSON Schema of a form's data, for editors that help people to type it and programs that check it."""

from __future__ import annotations

from typing import Any, Final

from formgen.bilingual import Text
from formgen.forms import form_class
from formgen.loading.plain_data import FILE, TABLE
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.limits import COUNT_LIMIT, YEARS

__all__ = ["schema"]

Schema = dict[str, Any]

_FILLED: Final = r"\S"
_DEFS: Final[dict[str, Schema]] = {
    "file": {
        "description": "A mapping that stands in a file of its own, in the same folder or below it.",
        "type": "object",
        "properties": {FILE: {"type": "string", "pattern": _FILLED}},
        "required": [FILE],
        "additionalProperties": False,
    },
    "table": {
        "description": "A CSV file or a sheet (book.xlsx#Sheet) in the same folder or below it.",
        "type": "object",
        "properties": {TABLE: {"type": "string", "pattern": _FILLED}},
        "required": [TABLE],
        "additionalProperties": False,
    },
    "text": {
        "description": "A text in Kazakh and in Russian, or one for both; a newline starts a paragraph.",
        "anyOf": [
            {"type": "string", "pattern": _FILLED},
            {
                "type": "object",
                "properties": {
                    "kk": {"type": "string", "pattern": _FILLED},
                    "ru": {"type": "string", "pattern": _FILLED},
                },
                "required": ["kk", "ru"],
                "additionalProperties": False,
            },
            {"$ref": "#/$defs/file"},
        ],
    },
    "period": {
        "description": "Both days included.",
        "anyOf": [
            {
                "type": "object",
                "properties": {
                    "start": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
                    "end": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
                },
                "required": ["start", "end"],
                "additionalProperties": False,
            },
            {"$ref": "#/$defs/file"},
        ],
    },
}

_KINDS: Final[dict[Kind, Schema]] = {
    Kind.TEXT: {"$ref": "#/$defs/text"},
    Kind.PERIOD: {"$ref": "#/$defs/period"},
    Kind.STR: {"type": "string", "pattern": _FILLED},
    Kind.COUNT: {"type": "integer", "minimum": 0, "exclusiveMaximum": COUNT_LIMIT},
    Kind.BOOL: {"type": "boolean"},
    Kind.YEAR: {"type": "integer", "minimum": YEARS[0], "maximum": YEARS[1]},
    Kind.QUANTITY: {
        "description": "An exact decimal number.",
        "anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^[-+]?\d+(\.\d+)?$"}],
    },
    Kind.MONEY: {
        "description": "Tenge, with two digits behind the point at the most.",
        "anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": r"^\+?\d+(\.\d{1,2}0*)?$"}],
    },
    Kind.DATE: {
        "description": "YYYY-MM-DD",
        "type": "string",
        "format": "date",
        "pattern": r"^\d{4}-\d{2}-\d{2}$",
    },
    Kind.MONTH: {"description": "YYYY-MM", "type": "string", "pattern": r"^\d{4}-(0[1-9]|1[0-2])$"},
    Kind.EMAIL: {"description": "An e-mail address.", "type": "string", "pattern": "@"},
    Kind.BIN: {
        "description": "12 digits, the last a check digit.",
        "type": "string",
        "pattern": r"\d",
    },
    Kind.IBAN: {"description": "A Kazakh IBAN; spaces do no harm.", "type": "string", "pattern": _FILLED},
    Kind.BIC: {"description": "8 or 11 characters.", "type": "string", "pattern": _FILLED},
}


def schema(form_id: str) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a form's data.

    It accepts the data that loading accepts, in the types of JSON. It does not check check digits or the
    form's rules.

    :raises DataError: if there is no form with this id.
    """
    cls = form_class(form_id)
    defs: dict[str, Schema] = dict(_DEFS)
    described = _object(cls, defs)
    edition = {"enum": [cls.EDITION, int(cls.EDITION)]}
    described["properties"] = {"form": {"const": cls.ID}, "edition": edition, **described["properties"]}
    is_newest = cls is form_class(cls.ID)
    described["required"] = ["form", *([] if is_newest else ["edition"]), *described["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": _title(cls.TITLE),
        **described,
        "$defs": defs,
    }


def _title(text: Text) -> str:
    return f"{text.kk} / {text.ru}"


def _object(cls: type[Any], defs: dict[str, Schema]) -> Schema:
    infos = fields_of(cls)
    return {
        "type": "object",
        "properties": {name: _property(info, defs) for name, info in infos.items()},
        "required": [name for name, info in infos.items() if info.required],
        "additionalProperties": False,
    }


def _property(info: FieldInfo, defs: dict[str, Schema]) -> Schema:
    described = _value(info, defs)
    if not info.required:  # null leaves an optional value out
        described = {"anyOf": [described, {"type": "null"}]}
    return {"title": _title(info.label), **described}


def _value(info: FieldInfo, defs: dict[str, Schema]) -> Schema:
    if info.kind is Kind.LIST and info.item is not None:
        items = _value(info.item, defs)
        array = {"type": "array", "items": items, **({"minItems": info.at_least} if info.at_least else {})}
        return {"anyOf": [array, {"$ref": "#/$defs/table"}]}
    if info.kind is Kind.CHOICE and info.type is not None:
        words = "; ".join(f"{member.value}: {_title(member.text)}" for member in info.type)
        return {"description": words, "enum": [member.value for member in info.type]}
    if info.kind is Kind.OBJECT and info.type is not None:
        name = info.type.__name__
        if name not in defs:
            defs[name] = {}  # for a class that contains itself
            defs[name] = {"anyOf": [_object(info.type, defs), {"$ref": "#/$defs/file"}]}
        return {"$ref": f"#/$defs/{name}"}
    return _KINDS[info.kind]
