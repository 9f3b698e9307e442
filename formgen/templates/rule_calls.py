"""Reads from the source of rules which codes they yield, and which values they give with each.

The codes and values are those of the calls of ``Problem`` and ``warning``. An f-string is a pattern:
``f"{name}.empty"`` fits ``tasks.empty``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from operator import itemgetter
from pathlib import Path
from typing import Final, TypeAlias

__all__ = ["Source", "codes", "given_values", "mentions", "parsed"]

Source: TypeAlias = ast.Module

_CODE: Final = re.compile(r"[a-z]+\.[a-z_]+")
_PARAMS: Final = {"Problem": 3, "warning": None}
"""The calls, with the position of the argument that holds all values; ``warning`` takes each as a keyword."""
_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


def parsed(path: Path) -> Source:
    """Return the syntax tree of a module."""
    return ast.parse(path.read_text("utf-8"))


def codes(source: Source) -> set[str]:
    """Return the codes that stand as plain strings in the module's calls of ``Problem`` and ``warning``."""
    found = set()
    for call in _calls(source):
        for node in (node for argument in _code_arguments(call) for node in ast.walk(argument)):
            if isinstance(node, ast.Constant) and _CODE.fullmatch(str(node.value)):
                found.add(str(node.value))
    return found


def mentions(source: ast.AST, code: str) -> bool:
    """Tell whether a string or an f-string of ``source`` can be ``code``."""
    for node in ast.walk(source):
        if isinstance(node, ast.Constant) and node.value == code:
            return True
        if isinstance(node, ast.JoinedStr):
            parts = [
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"\w+"
                for part in node.values
            ]
            if any(r"\." in part for part in parts) and re.fullmatch("".join(parts), code):
                return True
    return False


def given_values(sources: Iterable[Source], code: str) -> list[frozenset[str]]:
    """Return the names of the values that each call gives with ``code``.

    Left out are calls whose values the source does not show, such as those of a parameter of the function.
    """
    return [
        names
        for source in sources
        for call in _calls(source)
        if any(mentions(argument, code) for argument in _code_arguments(call))
        if (names := _given(source, call)) is not None
    ]


def _calls(source: Source) -> Iterator[ast.Call]:
    for node in ast.walk(source):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _PARAMS:
            yield node


def _code_arguments(call: ast.Call) -> list[ast.expr]:
    return [keyword.value for keyword in call.keywords if keyword.arg == "code"] + call.args[1:2]


def _given(source: Source, call: ast.Call) -> frozenset[str] | None:
    """Return the names of the values that a call gives; ``None`` if the source does not show them."""
    place = _PARAMS[getattr(call.func, "id", "")]
    if place is not None:
        holders = [each.value for each in call.keywords if each.arg == "params"] + call.args[
            place : place + 1
        ]
        return _keys(source, holders[0], call) if holders else frozenset()
    names: frozenset[str] = frozenset()
    for keyword in call.keywords:
        more = {keyword.arg} if keyword.arg is not None else _keys(source, keyword.value, call)
        if more is None:
            return None
        names |= more
    return names - {"path", "code"}


def _keys(source: Source, mapping: ast.expr, call: ast.AST) -> frozenset[str] | None:
    """Return the keys of a mapping, also behind a variable or a function; ``None`` if they are not known."""
    if isinstance(mapping, ast.Dict):
        names: frozenset[str] = frozenset()
        for key, value in zip(mapping.keys, mapping.values, strict=True):
            more = _keys(source, value, call) if key is None else _constant(key)
            if more is None:
                return None
            names |= more
        return names
    if isinstance(mapping, ast.Name):
        return _all_keys(source, _assigned(_around(source, call), mapping.id, mapping.lineno))
    if isinstance(mapping, ast.Call) and isinstance(mapping.func, ast.Name):
        return _all_keys(source, _returned(source, mapping.func.id))
    return None


def _all_keys(source: Source, mappings: Iterable[ast.expr]) -> frozenset[str] | None:
    """Return the keys that each of the mappings has; ``None`` if there is none, or one is not written out."""
    found = [_keys(source, each, each) if isinstance(each, ast.Dict) else None for each in mappings]
    known = [keys for keys in found if keys is not None]
    return frozenset.intersection(*known) if known and len(known) == len(found) else None


def _constant(key: ast.expr) -> frozenset[str] | None:
    return frozenset({str(key.value)}) if isinstance(key, ast.Constant) else None


def _around(source: Source, call: ast.AST) -> ast.AST:
    """Return the innermost function around a call, or the module."""
    around = [
        node
        for node in ast.walk(source)
        if isinstance(node, _Function) and any(each is call for each in ast.walk(node))
    ]
    return around[-1] if around else source


def _assigned(scope: ast.AST, name: str, line: int) -> list[ast.expr]:
    """Return what the last assignment before ``line`` gives to a variable; empty if there is none."""
    values = [
        (node.lineno, node.value)
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign)
        and node.lineno <= line
        and any(getattr(target, "id", "") == name for target in node.targets)
    ]
    return [max(values, key=itemgetter(0))[1]] if values else []


def _returned(source: Source, name: str) -> list[ast.expr]:
    return [
        node.value
        for function in ast.walk(source)
        if isinstance(function, _Function) and function.name == name
        for node in ast.walk(function)
        if isinstance(node, ast.Return) and node.value is not None
    ]
