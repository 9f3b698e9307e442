"""Walks over a form: finds missing values and values of the wrong shape, and checks each value by its kind.

A class is compiled once into pairs of a field and a checker, so a form without problems costs one call
per value. A checker's paths begin at its own value; the checker around it puts its name before them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any, Final

from formgen.checks.text_checks import string_checker, text_checker
from formgen.checks.value_checks import VALUE_CHECKERS, Checker, choice_checker
from formgen.messages.quoting import given
from formgen.model.base import Value
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.problems import Problem

__all__ = ["check_values"]

_MISSING: Final = (Problem("", "value.missing"),)

Compiled = tuple[tuple[str, Sequence[Problem], Checker], ...]
"""The fields of a class: the name, the problem of ``None`` (none for an optional field), and the checker."""

_COMPILED: dict[type[Any], Compiled] = {}


def check_values(value: Value) -> Sequence[Problem]:
    """Return the problems of the single values of a form, in the order of its fields."""
    found: list[Problem] = []
    for name, missing, checker in _compiled(type(value)):
        part = getattr(value, name, None)
        problems = missing if part is None else checker(part)
        if problems:
            found += _below(name, problems)
    return found


def _compiled(cls: type[Any]) -> Compiled:
    known = _COMPILED.get(cls)
    if known is None:
        may_be_none = {field.name for field in fields(cls) if field.default is None}
        known = _COMPILED[cls] = tuple(
            (name, () if name in may_be_none else _MISSING, _checker(info))
            for name, info in fields_of(cls).items()
        )
    return known


def _below(name: str, problems: Iterable[Problem]) -> list[Problem]:
    return [replace(problem, path=_join(name, problem.path)) for problem in problems]


def _join(name: str, path: str) -> str:
    return f"{name}{path}" if not path or path.startswith("[") else f"{name}.{path}"


def _checker(info: FieldInfo) -> Checker:
    if info.kind is Kind.OBJECT and info.type is not None:
        return _object_checker(info.type)
    if info.kind is Kind.LIST and info.item is not None:
        return _list_checker(info.item, info.at_least)
    if info.kind is Kind.CHOICE and info.type is not None:
        return choice_checker(info.type)
    if info.kind is Kind.TEXT:
        return text_checker(required=info.required)
    return VALUE_CHECKERS.get(info.kind) or string_checker(info.kind, required=info.required)


def _object_checker(cls: type[Any]) -> Checker:
    def check(value: object) -> Sequence[Problem]:
        if isinstance(value, cls) and isinstance(value, Value):
            return check_values(value)
        return (Problem("", "value.not_object", params={"value": given(value), "wanted": cls.__name__}),)

    return check


def _line_item_checker(checker: Checker) -> Checker:
    """Return a checker of strings that print one after the other on one line, with semicolons between."""

    def check(value: object) -> Sequence[Problem]:
        problems = checker(value)
        if not problems and isinstance(value, str) and (value != value.strip() or set(value) & {";", "\n"}):
            return (Problem("", "item.separator", params={"value": given(value)}),)
        return problems

    return check


def _list_checker(item: FieldInfo, at_least: int) -> Checker:
    checker = _line_item_checker(_checker(item)) if item.kind is Kind.STR else _checker(item)

    def check(value: object) -> Sequence[Problem]:
        if not isinstance(value, tuple):
            return (Problem("", "value.not_list", params={"value": given(value)}),)
        found: list[Problem] = []
        for index, each in enumerate(value):
            problems = _MISSING if each is None else checker(each)
            if problems:
                found += _below(f"[{index}]", problems)
        if len(value) < at_least:
            params = {"count": len(value), "least": at_least}
            found.append(Problem("", "list.too_short", params=params))
        return found

    return check
