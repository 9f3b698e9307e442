"""Finds the shapes of a template's expressions in the dataclasses, before any data exists.

Everything that could fail when a correct form is filled is reported: a name that the data lacks, a part of a
value that may be missing, a sum of texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Final, TypeAlias

from jinja2 import nodes

from formgen.model.base import Form
from formgen.model.fields import Kind
from formgen.templates.expression_names import Names, given_where, words_of
from formgen.templates.filters import FILTERS, PLACED
from formgen.templates.safe_operations import (
    NUMBERS,
    are_ordered,
    is_positive,
    is_small_product,
    is_small_range,
    takes_arguments,
    takes_value,
)
from formgen.templates.shapes import COUNTER, WORDS, Part, Shape, form_shape
from formgen.templates.template_variables import FLAGS

__all__ = ["Report", "ShapeFinder"]

Report: TypeAlias = Callable[[str, str], None]
"""Reports a mismatch: the message's code and the name that it is about."""

_LOOP_ATTRIBUTES: Final = frozenset("index index0 first last length".split())
_LOOP_COUNTERS: Final = frozenset("index index0 length".split())
_NEEDS_VALUE: Final = frozenset({"abs", "round", "length"})
"""Filters that do not take ``None``."""


def _ignore(code: str, name: str) -> None:
    """Report nothing."""


class ShapeFinder:
    """Finds the shapes of expressions; mismatches go to ``report``."""

    def __init__(self, cls: type[Form], report: Report, *, in_word: bool = True) -> None:
        self._form = form_shape(cls)
        self._required = frozenset(cls.REQUIRED)
        self._report = report
        self._in_word = in_word

    @contextmanager
    def pausing(self) -> Iterator[None]:
        """Report nothing inside: these expressions have been reported before."""
        report, self._report = self._report, _ignore
        yield
        self._report = report

    def shape(self, node: nodes.Node | None, names: Names) -> Shape:
        """Return the shape of an expression."""
        find = self._FINDERS.get(type(node))
        if node is None or find is None:
            self._report("template.statement", type(node).__name__)
            return Shape()
        return find(self, node, names)

    # Names and attributes

    def _name(self, node: nodes.Name, names: Names) -> Shape:
        if node.name in names.loops:
            self._report("template.object", node.name)
            return Shape()
        if node.name in names.variables:
            return names.variables[node.name]
        if node.name in FLAGS:
            return WORDS if node.name == "draft_mark" else Shape()
        shape = self._form.attribute(node.name)
        if shape is None:
            self._report("template.unknown", node.name)
            return Shape()
        return self._there(shape, self._form)

    def _attribute(self, node: nodes.Getattr, names: Names) -> Shape:
        if isinstance(node.node, nodes.Name) and node.node.name in names.loops:
            if node.attr not in _LOOP_ATTRIBUTES:
                self._report("template.unknown", words_of(node))
            return COUNTER if node.attr in _LOOP_COUNTERS else Shape()
        return self._below(node.node, node.attr, names)

    def _below(self, of: nodes.Expr, name: str, names: Names) -> Shape:
        if isinstance(of, nodes.Name) and not self._is_name(of.name, names):
            self._report("template.unknown", f"{of.name}.{name}")
            return Shape()
        owner = self.shape(of, names)
        if not owner.is_known and not isinstance(of, nodes.Name):
            return Shape()  # it already has a finding
        shape = owner.attribute(name)
        if shape is None:
            self._report("template.unknown", f"{words_of(of)}.{name}")
            return Shape()
        if owner.optional and words_of(of) not in names.given:
            self._report("template.may_be_missing", words_of(of))
        return self._there(shape, owner)

    def _is_name(self, name: str, names: Names) -> bool:
        known = name in names.loops or name in names.variables or name in FLAGS
        return known or self._form.attribute(name) is not None

    def _there(self, shape: Shape, owner: Shape) -> Shape:
        """Return a shape that is never missing if the form's rules require it."""
        if shape.path not in self._required:
            return shape
        return replace(shape, optional=False, present=owner.present)

    def _item(self, node: nodes.Getitem, names: Names) -> Shape:
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._below(node.node, node.arg.value, names)
        shape = self.shape(node.node, names)
        if shape.kind is not Kind.LIST:
            self._report("template.statement", f"{words_of(node.node)}[…]")
            return Shape()
        if isinstance(node.arg, nodes.Slice):
            return shape.of_part(_part(node.arg))
        self._report("template.may_be_missing", f"{words_of(node.node)}[…]")
        return (shape.item or Shape()).of_part(Part())

    def _call(self, node: nodes.Call, names: Names) -> Shape:
        arguments = [self.shape(argument, names) for argument in node.args]
        if isinstance(node.node, nodes.Name) and node.node.name == "range":
            if not all(
                is_small_range(argument, shape) for argument, shape in zip(node.args, arguments, strict=True)
            ):
                self._report("template.statement", "range")
            return Shape(kind=Kind.LIST, item=COUNTER)
        if isinstance(node.node, nodes.Getattr):
            of = node.node.node
            if (
                isinstance(of, nodes.Name)
                and of.name in names.loops
                and node.node.attr == "cycle"
                and arguments
            ):
                return arguments[0]
            method = self.shape(node.node, names)
            takes_month = len(arguments) == 1 and arguments[0].kind is Kind.MONTH and not node.kwargs
            if method.method is not None and takes_month:
                return method.result()
        self._report("template.statement", f"{words_of(node.node)}()")
        return Shape()

    # Filters

    def _filter(self, node: nodes.Filter, names: Names) -> Shape:
        shape = self.shape(node.node, names)
        if node.name == PLACED:
            return shape
        arguments = [self.shape(argument, names) for argument in node.args]
        known = FILTERS.get(node.name)
        if known is None or (known.in_word and not self._in_word):
            self._report("template.no_filter", node.name)
            return WORDS
        if not takes_value(node.name, known, shape):
            self._report("template.wrong_format", f"{shape.path or words_of(node.node)}|{node.name}")
        if not takes_arguments(node, known, shape, arguments):
            self._report("template.statement", f"{words_of(node)}(…)")
        if node.name in _NEEDS_VALUE and shape.optional and words_of(node.node) not in names.given:
            self._report("template.may_be_missing", words_of(node.node))
        if known.counts:
            return COUNTER
        if known.keeps_kind:
            return shape
        if node.name == "paragraphs":
            line = replace(shape, kind=Kind.STR, optional=False, item=None)
            return Shape(shape.path, kind=Kind.LIST, item=line, filled=True, part=shape.part)
        if node.name in ("first", "last"):
            if not shape.filled:
                self._report("template.may_be_missing", words_of(node))
            return (shape.item or Shape()).of_part(Part())
        return WORDS

    # Operators

    def _constant(self, node: nodes.Const, names: Names) -> Shape:  # noqa: ARG002 - one signature for all
        kind = type(node.value)
        return COUNTER if kind is int else WORDS if kind is str else Shape()

    def _list(self, node: nodes.List | nodes.Tuple, names: Names) -> Shape:
        for item in node.items:
            self.shape(item, names)
        return Shape(kind=Kind.LIST, item=Shape(), filled=bool(node.items))

    def _sum(self, node: nodes.BinExpr, names: Names) -> Shape:
        left, right = self.shape(node.left, names), self.shape(node.right, names)
        if isinstance(node, nodes.Mod) and left is WORDS and isinstance(node.left, nodes.Const):
            if not right.is_counter:
                self._report("template.statement", words_of(node.right))
            return WORDS
        if isinstance(node, nodes.Add) and left is WORDS and right is WORDS:
            return WORDS
        if isinstance(node, nodes.Mul) and not is_small_product(node, left, right):
            self._report("template.statement", f"{words_of(node.left)} * {words_of(node.right)}")
        elif isinstance(node, nodes.Mod | nodes.FloorDiv | nodes.Div) and not is_positive(node.right):
            self._report(
                "template.statement", f"{words_of(node.left)} {node.operator} {words_of(node.right)}"
            )
        for side, shape in ((node.left, left), (node.right, right)):
            if shape.kind not in NUMBERS or (shape.optional and words_of(side) not in names.given):
                self._report("template.statement", f"{words_of(side)} {node.operator} …")
        if isinstance(node, nodes.Div):
            return Shape()
        return COUNTER if left.is_counter and right.is_counter else Shape(kind=Kind.MONEY)

    def _joined(self, node: nodes.Concat, names: Names) -> Shape:
        for part in node.nodes:
            shape = self.shape(part, names)
            if shape is not WORDS and not shape.is_counter:
                self._report("template.no_format", words_of(part))
        return WORDS

    def _negative(self, node: nodes.Neg | nodes.Pos, names: Names) -> Shape:
        shape = self.shape(node.node, names)
        if shape.kind not in NUMBERS:
            self._report("template.statement", f"-{words_of(node.node)}")
        return Shape(kind=shape.kind, is_counter=shape.is_counter)

    # Conditions

    def _comparison(self, node: nodes.Compare, names: Names) -> Shape:
        first = self.shape(node.expr, names)
        for operand in node.ops:
            other = self.shape(operand.expr, names)
            if operand.op in ("eq", "ne"):
                continue
            if operand.op in ("in", "notin"):
                if other.kind is not Kind.LIST:
                    self._report("template.statement", f"{words_of(node.expr)} in {words_of(operand.expr)}")
            elif first.optional or other.optional or not are_ordered(first, other):
                self._report("template.statement", f"{words_of(node.expr)} < {words_of(operand.expr)}")
            first = other
        return Shape()

    def _not(self, node: nodes.Not, names: Names) -> Shape:
        self.shape(node.node, names)
        return Shape()

    def _and(self, node: nodes.And, names: Names) -> Shape:
        self.shape(node.left, names)
        self.shape(node.right, names.where(given_where(node.left, holds=True)))
        return Shape()

    def _or(self, node: nodes.Or, names: Names) -> Shape:
        left = self.shape(node.left, names)
        right = self.shape(node.right, names.where(given_where(node.left, holds=False)))
        return left if left == right else Shape()

    def _choice(self, node: nodes.CondExpr, names: Names) -> Shape:
        self.shape(node.test, names)
        first = self.shape(node.expr1, names.where(given_where(node.test, holds=True)))
        if node.expr2 is None:
            self._report(
                "template.statement", "if"
            )  # without an else Jinja raises an error where the condition fails
            return first
        second = self.shape(node.expr2, names.where(given_where(node.test, holds=False)))
        return first if first == second else replace(first, path="") if first.kind is second.kind else Shape()

    def _test(self, node: nodes.Test, names: Names) -> Shape:
        self.shape(node.node, names)
        if node.name not in ("defined", "none"):
            self._report("template.statement", f"is {node.name}")
        return Shape()

    _FINDERS: Final[Mapping[type[nodes.Node | None], Callable[..., Shape]]] = {
        nodes.Name: _name,
        nodes.Getattr: _attribute,
        nodes.Getitem: _item,
        nodes.Call: _call,
        nodes.Filter: _filter,
        nodes.Const: _constant,
        nodes.List: _list,
        nodes.Tuple: _list,
        nodes.Add: _sum,
        nodes.Sub: _sum,
        nodes.Mul: _sum,
        nodes.Div: _sum,
        nodes.FloorDiv: _sum,
        nodes.Mod: _sum,
        nodes.Concat: _joined,
        nodes.Neg: _negative,
        nodes.Pos: _negative,
        nodes.Compare: _comparison,
        nodes.Not: _not,
        nodes.And: _and,
        nodes.Or: _or,
        nodes.CondExpr: _choice,
        nodes.Test: _test,
    }


def _part(slice_: nodes.Slice) -> Part:
    ends = (slice_.start, slice_.stop)
    start, stop = (end.value if isinstance(end, nodes.Const) else end for end in ends)
    if slice_.step is None and start is None and isinstance(stop, int):
        return Part(stop, before=True)
    if slice_.step is None and stop is None and isinstance(start, int):
        return Part(start)
    return Part()
