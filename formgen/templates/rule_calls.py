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

__all__ = ["Source", "codes", "given_values", "parsed"]

_CODE: Final = re.compile(r"[a-z]+\.[a-z_]+")
_PARAMS: Final = {"Problem": 3, "warning": None}
"""The calls, with the position of the argument that holds all values; ``warning`` takes each as a keyword."""
_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


class Source:
    """The syntax tree of a module, with what is looked up in it for each code."""

    def __init__(self, tree: ast.AST) -> None:
        self.tree = tree
        self.calls = tuple(_calls(tree))
        self._codes = _Codes(tree)
        self._called = [(call, _Codes(*_code_arguments(call))) for call in self.calls]

    def mentions(self, code: str) -> bool:
        """Tell whether a string or an f-string of the module can be ``code``."""
        return self._codes.allow(code)

    def calls_with(self, code: str) -> Iterator[ast.Call]:
        """Yield the calls whose code can be ``code``."""
        return (call for call, codes in self._called if codes.allow(code))


class _Codes:
    """The strings and the patterns of the f-strings in some expressions."""

    def __init__(self, *expressions: ast.AST) -> None:
        self.strings: set[str] = set()
        self.patterns: list[re.Pattern[str]] = []
        for node in (node for each in expressions for node in ast.walk(each)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.strings.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"\w+"
                    for part in node.values
                ]
                if any(r"\." in part for part in parts):
                    self.patterns.append(re.compile("".join(parts)))

    def allow(self, code: str) -> bool:
        return code in self.strings or any(pattern.fullmatch(code) for pattern in self.patterns)


def parsed(path: Path) -> Source:
    """Return the source of a module."""
    return Source(ast.parse(path.read_text("utf-8")))


def codes(source: Source) -> set[str]:
    """Return the codes that stand as plain strings in the module's calls of ``Problem`` and ``warning``."""
    found = (_Codes(*_code_arguments(call)).strings for call in source.calls)
    return {code for each in found for code in each if _CODE.fullmatch(code)}


def given_values(sources: Iterable[Source], code: str) -> list[frozenset[str]]:
    """Return the names of the values that each call gives with ``code``.

    Calls whose values the source does not show, such as those of a parameter, are left out.
    """
    return [
        names
        for source in sources
        for call in source.calls_with(code)
        if (names := _given(source.tree, call)) is not None
    ]


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _PARAMS:
            yield node


def _code_arguments(call: ast.Call) -> list[ast.expr]:
    return [keyword.value for keyword in call.keywords if keyword.arg == "code"] + call.args[1:2]


def _given(tree: ast.AST, call: ast.Call) -> frozenset[str] | None:
    """Return the names of the values that a call gives; ``None`` if the source does not show them."""
    place = _PARAMS[getattr(call.func, "id", "")]
    if place is not None:
        holders = [each.value for each in call.keywords if each.arg == "params"] + call.args[
            place : place + 1
        ]
        return _keys(tree, holders[0], call) if holders else frozenset()
    names: frozenset[str] = frozenset()
    for keyword in call.keywords:
        more = {keyword.arg} if keyword.arg is not None else _keys(tree, keyword.value, call)
        if more is None:
            return None
        names |= more
    return names - {"path", "code"}


def _keys(tree: ast.AST, mapping: ast.expr, call: ast.AST) -> frozenset[str] | None:
    """Return the keys of a mapping, also behind a variable or a function; ``None`` if they are not known."""
    if isinstance(mapping, ast.Dict):
        names: frozenset[str] = frozenset()
        for key, value in zip(mapping.keys, mapping.values, strict=True):
            more = _keys(tree, value, call) if key is None else _constant(key)
            if more is None:
                return None
            names |= more
        return names
    if isinstance(mapping, ast.Name):
        return _all_keys(tree, _assigned(_around(tree, call), mapping.id, mapping.lineno))
    if isinstance(mapping, ast.Call) and isinstance(mapping.func, ast.Name):
        return _all_keys(tree, _returned(tree, mapping.func.id))
    return None


def _all_keys(tree: ast.AST, mappings: Iterable[ast.expr]) -> frozenset[str] | None:
    """Return the keys that each of the mappings has; ``None`` if there is none, or one is not written out."""
    found = [_keys(tree, each, each) if isinstance(each, ast.Dict) else None for each in mappings]
    known = [keys for keys in found if keys is not None]
    return frozenset.intersection(*known) if known and len(known) == len(found) else None


def _constant(key: ast.expr) -> frozenset[str] | None:
    return frozenset({str(key.value)}) if isinstance(key, ast.Constant) else None


def _around(tree: ast.AST, call: ast.AST) -> ast.AST:
    """Return the innermost function around a call, or the module."""
    around = [
        node
        for node in ast.walk(tree)
        if isinstance(node, _Function) and any(each is call for each in ast.walk(node))
    ]
    return around[-1] if around else tree


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


def _returned(tree: ast.AST, name: str) -> list[ast.expr]:
    return [
        node.value
        for function in ast.walk(tree)
        if isinstance(function, _Function) and function.name == name
        for node in ast.walk(function)
        if isinstance(node, ast.Return) and node.value is not None
    ]
