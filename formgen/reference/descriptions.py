"""A form's description: the content of its page in the reference."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from formgen.bilingual import Text
from formgen.forms import form_class
from formgen.messages import Words, catalogue
from formgen.model.base import Form
from formgen.model.fields import Choice, FieldInfo, Kind, fields_of
from formgen.reference.captions import captions_of
from formgen.templates.rule_calls import Source

__all__ = ["FieldRow", "FormDescription", "RuleRow", "class_name", "describe_form"]

_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class FieldRow:
    """A field of a form or of a value in it; ``depth`` is 0 for the form's own fields.

    ``at_least`` is how many items a list must have; ``choices`` are the codes of a choice with their words.
    ``type_name`` is the class of a group of fields or of a choice, also of those in a list.
    """

    path: str
    depth: int
    kind: Kind
    item_kind: Kind | None
    label: Text
    required: bool
    at_least: int = 0
    choices: tuple[tuple[str, Text], ...] = ()
    type_name: str = ""

    @property
    def name(self) -> str:
        """The last name of the path: the key in a data file."""
        return self.path.rpartition(".")[2].removesuffix("[]")


@dataclass(frozen=True)
class RuleRow:
    """A rule: the code of its problem and its message in Kazakh, Russian and English."""

    code: str
    words: Words


@dataclass(frozen=True)
class FormDescription:
    """The description of a form."""

    cls: type[Form]
    summary: str
    fields: tuple[FieldRow, ...]
    rules: tuple[RuleRow, ...]
    captions: tuple[Text, ...]


@cache
def describe_form(form_id: str) -> FormDescription:
    """Return the description of a form; ``DataError`` if there is no such form."""
    cls = form_class(form_id)
    return FormDescription(
        cls,
        (cls.__doc__ or "").strip().partition("\n")[0],
        tuple(_rows(cls, "", 0)),
        tuple(_rules(cls.ID)),
        tuple(captions_of(cls.KEY)),
    )


def _rows(cls: type[Any], path: str, depth: int) -> Iterator[FieldRow]:
    for name, info in fields_of(cls).items():
        below = f"{path}.{name}".lstrip(".")
        item = info.item
        yield FieldRow(
            below,
            depth,
            info.kind,
            None if item is None else item.kind,
            info.label,
            info.required,
            info.at_least,
            tuple(_choices(item or info)),
            class_name(item or info),
        )
        if info.kind is Kind.OBJECT and info.type is not None:
            yield from _rows(info.type, below, depth + 1)
        elif item is not None and item.kind is Kind.OBJECT and item.type is not None:
            yield from _rows(item.type, f"{below}[]", depth + 1)


def class_name(info: FieldInfo) -> str:
    """Return the name of the class of a group of fields or of a choice; nothing for another field."""
    return info.type.__name__ if info.kind in {Kind.OBJECT, Kind.CHOICE} and info.type is not None else ""


def _choices(info: FieldInfo) -> Iterator[tuple[str, Text]]:
    if info.kind is Kind.CHOICE and info.type is not None and issubclass(info.type, Choice):
        for member in info.type:
            yield member.value, member.text


def _rules(form_id: str) -> Iterator[RuleRow]:
    """Yield the rules in the form's data module and in the functions of ``model/`` that it calls."""
    source = ast.parse((_PACKAGE / "forms" / form_id / "data.py").read_text("utf-8"))
    sources = [Source(each) for each in (source, *_imported_rules(source))]
    for code, words in catalogue().items():
        if any(each.mentions(code) for each in sources):
            yield RuleRow(code, words)


def _imported_rules(source: ast.Module) -> Iterator[ast.Module]:
    """Yield the source of each function ``check_…`` that the module imports."""
    for node in ast.walk(source):
        if (
            isinstance(node, ast.ImportFrom)
            and node.module is not None
            and node.module.startswith("formgen.")
        ):
            names = {alias.name for alias in node.names if alias.name.startswith("check_")}
            if names:
                module = import_module(node.module)
                tree = ast.parse(Path(module.__file__ or "").read_text("utf-8"))
                body = [each for each in tree.body if getattr(each, "name", "") in names]
                yield ast.Module(body=body, type_ignores=[])
