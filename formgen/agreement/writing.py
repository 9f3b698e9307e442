"""A begun paper as a data file: YAML with a comment at each field, or an intake workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

import yaml

from formgen.agreement.carrying import Draft, with_rows
from formgen.agreement.papers import Mention
from formgen.loading.construction import structure
from formgen.loading.dumping import dump_value
from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.labels import PARTS

__all__ = ["draft_form", "draft_yaml"]

_FILL: Final = "толтырыңыз / заполните"
_MAY: Final = "бар болса / если есть"


def draft_form(draft: Draft) -> Form:
    """Return the draft as a form; ``None`` stands where a required value is missing.

    Such a form prints as a draft and fills an intake workbook; ``check`` reports the missing values.
    """
    form, _ = structure({"form": draft.cls.ID, **dump_value(draft.data)})
    assert form is not None
    return form


def draft_yaml(draft: Draft, files: Mapping[str, str] | None = None) -> str:
    """Return the draft as the text of a YAML file.

    Each field has a comment: for a carried value the paper and the field that it comes from, for a missing
    one its label in both languages. ``files`` gives, for a field of the form such as ``supplier``, the file
    that holds its whole value: it is then written as ``{$file: organization.yaml}``.
    """
    lines = [f"form: {draft.cls.ID}"]
    writer = _Writer(draft.sources, files or {})
    lines += writer.mapping(draft.cls, with_rows(draft.cls, draft.data), "", 0)
    return "\n".join(lines) + "\n"


class _Writer:
    def __init__(self, sources: Mapping[str, Mention], files: Mapping[str, str]) -> None:
        self._sources = sources
        self._files = files

    def mapping(self, cls: type[Any], data: Mapping[str, Any], path: str, depth: int) -> Iterator[str]:
        """Yield the lines of all fields of an object; fields without a value become lines to fill in."""
        for name, info in fields_of(cls).items():
            below = f"{path}.{name}".lstrip(".")
            if not path and name in self._files and name in data:
                yield f"{name}: {{$file: {self._files[name]}}}"
            else:
                yield from self._field(name, info, data.get(name), below, depth)

    def _field(self, name: str, info: FieldInfo, value: Any, path: str, depth: int) -> Iterator[str]:
        indent = "  " * depth
        label = f"{info.label.kk} / {info.label.ru}"
        if value is None and not info.required:
            yield f"{indent}# {name}:  # {_MAY}: {label}"
        elif info.kind is Kind.OBJECT and info.type is not None:
            yield f"{indent}{name}:  # {label}"
            data = value if isinstance(value, Mapping) else _fields(value)
            yield from self.mapping(info.type, data, path, depth + 1)
        elif info.kind is Kind.LIST and info.item is not None and info.item.kind is Kind.OBJECT:
            yield f"{indent}{name}:  # {label}"
            for index, item in enumerate(value or [{}]):
                yield from self._item(info.item, item, f"{path}[{index}]", depth + 1)
        elif value is None:
            yield f"{indent}{name}:  # {_FILL}: {label}"
        else:
            yield from self._value(f"{indent}{name}", value, path, label, depth)

    def _item(self, info: FieldInfo, item: Any, path: str, depth: int) -> Iterator[str]:
        """Yield the lines of a list's item; its first key follows the dash."""
        assert info.type is not None
        data = item if isinstance(item, Mapping) else _fields(item)
        dash = True
        for line in self.mapping(info.type, data, path, depth + 1):
            if dash and not line.lstrip().startswith("#"):
                dash = False
                yield f"{'  ' * depth}- {line.lstrip()}"
            else:
                yield line

    def _value(self, key: str, value: Any, path: str, label: str, depth: int) -> Iterator[str]:
        source = self._sources.get(path)
        comment = f"  # ← {source}" if source is not None else ""
        plain = value if isinstance(value, dt.date) or _is_whole(value) else dump_value(value)
        if isinstance(plain, Mapping):
            yield f"{key}:{comment or f'  # {label}'}"
            for name, each in plain.items():
                part = self._sources.get(f"{path}.{name}")
                origin = "" if part is None else f"  # ← {part}"
                yield f"{'  ' * (depth + 1)}{name}: {_scalar(each, depth + 2)}{origin}"
            if set(plain) in ({"start"}, {"end"}):
                other = "end" if "start" in plain else "start"
                day = f"{PARTS[other].kk} / {PARTS[other].ru}"
                yield f"{'  ' * (depth + 1)}{other}:  # {_FILL}: {label} ({day})"
        elif isinstance(plain, list):
            yield f"{key}:{comment or f'  # {label}'}"
            for each in plain:
                if isinstance(each, Mapping):
                    for number, (name, half) in enumerate(each.items()):
                        dash = "  " if number else "- "
                        yield f"{'  ' * (depth + 1)}{dash}{name}: {_scalar(half, depth + 3)}"
                else:
                    yield f"{'  ' * (depth + 1)}- {_scalar(each, depth + 2)}"
        else:
            text = _scalar(plain, depth + 1)
            yield f"{key}: {text}" if "\n" in text else f"{key}: {text}{comment}"


def _fields(value: Any) -> Mapping[str, Any]:
    """Return the values of an object by its fields; nothing for a missing object."""
    if value is None:
        return {}
    given = {name: getattr(value, name) for name in fields_of(type(value))}
    return {name: each for name, each in given.items() if each is not None and each != ()}


def _is_whole(value: Any) -> bool:
    """Tell whether a data file has a sum as a number; a sum with tiyn is quoted to avoid rounding."""
    return isinstance(value, Decimal) and value == value.to_integral_value()


def _scalar(value: Any, depth: int) -> str:
    if isinstance(value, str) and "\n" in value and not value.startswith((" ", "\n")):
        indent = "  " * depth
        return "|-\n" + "\n".join(f"{indent}{line}" if line else "" for line in value.split("\n"))
    if isinstance(value, Decimal):
        return f"{value:.0f}"
    text: str = yaml.safe_dump([value], allow_unicode=True, width=10**6)
    return text[2:].rstrip("\n")
