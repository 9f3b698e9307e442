"""Parses the formulas of a template: their references and their trees."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from formgen.templates.workbook.cell_references import AREA, Area

__all__ = [
    "Binary",
    "Call",
    "Formula",
    "Literal",
    "Negative",
    "Node",
    "Percent",
    "Reference",
    "parse_formula",
]


class Literal(NamedTuple):
    """A number, a text or a truth value."""

    value: Decimal | str | bool


class Reference(NamedTuple):
    """The formula's reference with this number, counted from 0."""

    number: int


class Negative(NamedTuple):
    """A sign before a value."""

    of: Node


class Percent(NamedTuple):
    """A value with ``%`` after it."""

    of: Node


class Binary(NamedTuple):
    """Two values and the operator between them."""

    operator: str
    left: Node
    right: Node


class Call(NamedTuple):
    """A function and its arguments."""

    name: str
    arguments: tuple[Node, ...]


Node: TypeAlias = Literal | Reference | Negative | Percent | Binary | Call


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula without its ``=``: its text, in which numbers replace the references, and its tree.

    ``tree`` is ``None`` where the formula is not supported.
    """

    pieces: tuple[str | int, ...]
    areas: tuple[Area, ...]
    tree: Node | None


_TOKEN = (
    rf"""(?P<space>\s+)|(?P<text>"(?:[^"]|"")*")|(?P<area>{AREA})"""
    r"|(?P<number>[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)|(?P<call>[^\W\d][\w.]*)\s*\("
    r"|(?P<truth>TRUE|FALSE)(?![\w.(])|(?P<sign><>|<=|>=|[-+*/^&=<>%(),])"
)


class _Token(NamedTuple):
    kind: str
    text: str


def parse_formula(text: str) -> Formula:
    """Parse a formula; text that the parser does not know is kept unchanged."""
    pieces: list[str | int] = []
    areas: list[Area] = []
    tokens: list[_Token] = []
    token = re.compile(_TOKEN)  # the build has already parsed the formulas of built templates
    at, understood = 0, True
    while at < len(text):
        found = token.match(text, at)
        if found is None:
            stretch = re.compile(r"[^\W\d][\w.]*|.", re.DOTALL).match(text, at)
            assert stretch is not None
            understood = False
            pieces.append(stretch[0])
            at = stretch.end()
            continue
        at = found.end()
        if found["area"] is not None:
            tokens.append(_Token("area", str(len(areas))))
            pieces.append(len(areas))
            areas.append(Area.of(found))
            continue
        pieces.append(found[0])
        if found["space"] is None:
            kind = next(name for name in ("text", "number", "call", "truth", "sign") if found[name])
            tokens.append(_Token(kind, found[kind]))
    tree = None
    if understood:
        try:
            tree = _Parser(tokens).whole()
        except ValueError:
            tree = None
    return Formula(tuple(_joined(pieces)), tuple(areas), tree)


def _joined(pieces: Sequence[str | int]) -> Iterator[str | int]:
    text = ""
    for piece in pieces:
        if isinstance(piece, str):
            text += piece
            continue
        if text:
            yield text
        text = ""
        yield piece
    if text:
        yield text


_LEVELS = (("=", "<>", "<", ">", "<=", ">="), ("&",), ("+", "-"), ("*", "/"), ("^",))
"""Operators by rising precedence; all bind from left to right, as in Excel."""


class _Parser:
    """Makes a tree of tokens, by Excel's precedence of operators."""

    def __init__(self, tokens: Sequence[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def whole(self) -> Node:
        tree = self._level(0)
        if self._at != len(self._tokens):
            raise ValueError("something is left")
        return tree

    def _level(self, level: int) -> Node:
        if level == len(_LEVELS):
            return self._unary()
        left = self._level(level + 1)
        while (sign := self._sign()) in _LEVELS[level]:
            self._at += 1
            left = Binary(sign, left, self._level(level + 1))
        return left

    def _unary(self) -> Node:
        sign = self._sign()
        if sign in ("-", "+"):
            self._at += 1
            inner = self._unary()
            return Negative(inner) if sign == "-" else inner
        value = self._primary()
        while self._sign() == "%":
            self._at += 1
            value = Percent(value)
        return value

    def _primary(self) -> Node:
        token = self._next()
        if token.kind == "number":
            return Literal(Decimal(token.text))
        if token.kind == "text":
            return Literal(token.text[1:-1].replace('""', '"'))
        if token.kind == "truth":
            return Literal(token.text == "TRUE")
        if token.kind == "area":
            return Reference(int(token.text))
        if token.kind == "call":
            return Call(token.text.upper(), tuple(self._arguments()))
        if token.text == "(":
            inner = self._level(0)
            self._expect(")")
            return inner
        raise ValueError(token.text)

    def _arguments(self) -> Iterator[Node]:
        if self._sign() == ")":
            self._at += 1
            return
        while True:
            yield self._level(0)
            if self._sign() != ",":
                break
            self._at += 1
        self._expect(")")

    def _sign(self) -> str:
        if self._at < len(self._tokens) and self._tokens[self._at].kind == "sign":
            return self._tokens[self._at].text
        return ""

    def _next(self) -> _Token:
        if self._at == len(self._tokens):
            raise ValueError("something is missing")
        self._at += 1
        return self._tokens[self._at - 1]

    def _expect(self, text: str) -> None:
        if self._next().text != text:
            raise ValueError(f"no {text}")
