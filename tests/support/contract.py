"""Reads the `data` of the forms' contract: a small language of types in `tests/captions/*.yaml`.

    type  = "list[" type "]" | "{" field ("," | ";") … "}" | "one of" code, … | word
    field = name ["?"] ":" type ["(" words ")"]

Words for people may follow a type. «the same» is the type of the field before. The type of a name may follow a
semicolon (``expense = {…}``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

__all__ = ["Declared", "data_of", "directions", "enums_of"]

_FOLDER = Path(__file__).parents[1] / "captions"

_SHARED_TYPES = {
    "person": "{full_name: text, position?: text, phones?: list[str], email?: str}",
    "bank": "{name: text, address?: text, bic: str, iban: str}",
    "organization": (
        "{name: text, bin?: str, registered_on?: date, legal_address?: text, actual_address?: text, "
        "subject?: text, purpose?: text, head?: person, bank?: bank}"
    ),
    "contract": "{number: str, date: date}",
}
"""The types that all files share."""

_NUMBER_WORDS = {"one": 1, "two": 2, "three": 3}
_ELSEWHERE = re.compile(r"as in (\w+)$")
_DEFINITION = re.compile(r"(\w+) = (\{.*\})")


@dataclass(frozen=True)
class Declared:
    """A type of the contract: its word, and the parts of a list, an object or a choice."""

    kind: str
    item: Declared | None = None
    fields: Mapping[str, tuple[Declared, bool]] | None = None
    codes: tuple[str, ...] = ()


@cache
def data_of(form_id: str) -> dict[str, tuple[Declared, bool, int]]:
    """Return the fields of a form: the type, whether it is required, and the least number of items."""
    declarations: dict[str, str] = _document(form_id)["data"]
    names = dict(_SHARED_TYPES)
    for form in ("budget_request", form_id):
        names.update(_DEFINITION.findall(" ".join(_document(form)["data"].values())))
    found = {}
    declaration = ""
    for key, words in declarations.items():
        elsewhere = _ELSEWHERE.match(words)
        if words != "the same":
            declaration = _document(elsewhere[1])["data"][key] if elsewhere else words
        least = re.search(r"\], (\w+) or more", declaration)
        declared = _Reader(declaration, names).read()
        found[key.removesuffix("?")] = (
            declared,
            not key.endswith("?"),
            _NUMBER_WORDS[least[1]] if least else 0,
        )
    return found


def enums_of(form_id: str) -> dict[str, dict[str, dict[str, str]]]:
    """Return the choices of a form by the field's name: codes with their words in kk and ru."""
    found: dict[str, dict[str, dict[str, str]]] = _document(form_id).get("enums", {})
    return found


def directions() -> dict[str, dict[str, Any]]:
    """Return the directions of article 5 by their codes."""
    return {each["code"]: each for each in _document("directions")["directions"]}


@cache
def _document(name: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((_FOLDER / f"{name}.yaml").read_text("utf-8"))
    return read


class _Reader:
    def __init__(self, words: str, names: Mapping[str, str]) -> None:
        self.rest = words
        self.names = names

    def read(self) -> Declared:
        if self.take("list["):
            item = self.read()
            assert self.take("]"), self.rest
            return Declared("list", item=item)
        if self.take("{"):
            return Declared("object", fields=self.read_fields())
        if self.take("one of directions.yaml"):
            return Declared("choice", codes=tuple(directions()))
        if self.take("one of "):
            return Declared("choice", codes=tuple(self.word(r"[\w, ]+").split(", ")))
        word = self.word(r"\w+")
        return _Reader(self.names[word], self.names).read() if word in self.names else Declared(word)

    def read_fields(self) -> dict[str, tuple[Declared, bool]]:
        fields = {}
        while not self.take("}"):
            name = self.word(r"\w+\??")
            assert self.take(":"), self.rest
            fields[name.removesuffix("?")] = (self.read(), not name.endswith("?"))
            self.rest = re.sub(r"^\s*\([^()]*\)", "", self.rest)
            _ = self.take(",") or self.take(";")
        return fields

    def take(self, start: str) -> bool:
        self.rest = self.rest.lstrip()
        found = self.rest.startswith(start)
        self.rest = self.rest[len(start) :] if found else self.rest
        return found

    def word(self, pattern: str) -> str:
        self.rest = self.rest.lstrip()
        found = re.match(pattern, self.rest)
        assert found, self.rest
        self.rest = self.rest[found.end() :]
        return found[0].strip()
