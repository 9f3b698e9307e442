"""Reads Jinja's tree of a template into statements, in which each placeholder names the field that it prints.

Names and values that do not fit the form's dataclass are reported on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from jinja2 import nodes

from formgen.model.base import Form
from formgen.model.fields import Kind
from formgen.templates.counting import is_seen, unplaced
from formgen.templates.expression_names import Names, given_where, words_of
from formgen.templates.expression_shapes import Report, ShapeFinder
from formgen.templates.filters import FILTERS, PLACED, TEXTS
from formgen.templates.shapes import Part, Shape
from formgen.templates.statements import Branch, Condition, Print, Repeat, Statement
from formgen.templates.template_variables import FLAGS

__all__ = ["StatementReader"]

_NOT_IN_CELLS: Final = frozenset({Kind.PERIOD, Kind.MONTH, Kind.LIST, Kind.BOOL})
"""Kinds whose values a cell cannot hold directly."""


class StatementReader:
    """Reads Jinja's tree of a Word part, or of a sheet (``in_word=False``), and reports mismatches.

    ``columns`` are the loops over a sheet's columns, by ``id``: ``loop`` in a cell is that of its row.
    """

    def __init__(
        self, cls: type[Form], report: Report, *, in_word: bool = True, columns: frozenset[int] = frozenset()
    ) -> None:
        self._report = report
        self._finder = ShapeFinder(cls, report, in_word=in_word)
        self._in_word = in_word
        self._columns = columns
        self._loops = 0
        self._months = ""

    def read(self, body: Iterable[nodes.Node], names: Names | None = None) -> list[Statement]:
        """Return the statements of a body."""
        names = names or Names()
        found: list[Statement] = []
        for node in body:
            if isinstance(node, nodes.Output):
                for expression in node.nodes:
                    if not isinstance(expression, nodes.TemplateData):
                        found.extend(self._print(expression, names))
            elif isinstance(node, nodes.For):
                found.append(self._repeat(node, names))
            elif isinstance(node, nodes.If):
                found.append(self._branch(node, node.elif_, names))
            elif isinstance(node, nodes.Assign) and isinstance(node.target, nodes.Name):
                names = self._assign(node, node.target.name, names)
            else:
                self._report("template.statement", type(node).__name__)
        return found

    # Names

    def _assign(self, node: nodes.Assign, name: str, names: Names) -> Names:
        if isinstance(node.node, nodes.Name) and node.node.name in names.loops:
            return names.with_loop(name, names.loops[node.node.name])
        return names.with_variable(name, self._finder.shape(node.node, names))

    def _inside(self, node: nodes.For, item: Shape, names: Names) -> Names:
        assert isinstance(node.target, nodes.Name)
        variable = node.target.name
        self._loops += 1
        inside = names.with_variable(variable, item)
        if id(node) in self._columns:
            return inside
        inside = inside.with_loop("loop", self._loops)
        return inside if self._in_word else inside.with_loop(f"{variable}_loop", self._loops)

    # Loops and conditions

    def _repeat(self, node: nodes.For, names: Names) -> Statement:
        items = self._finder.shape(node.iter, names)
        if not isinstance(node.target, nodes.Name) or node.recursive:
            self._report("template.statement", "for")
            return Repeat(Shape(), "", [])
        if items.item is None:
            self._report("template.statement", f"for … in {words_of(node.iter)}")
        item = items.item or Shape()
        inside = self._inside(node, item, names)
        test: Condition | None = None
        months = ""
        if node.test is not None:
            tested = names.with_variable(node.target.name, item)
            self._finder.shape(node.test, tested)
            test = self._truth(node.test, tested)
            months = self._months_of(node.test, item, tested)
            inside = inside.where(given_where(node.test, holds=True))
        if node.else_:
            self.read(node.else_, names)
        sliced = isinstance(node.iter, nodes.Getitem)
        key = (
            words_of(node.iter.node)
            if sliced and isinstance(node.iter, nodes.Getitem)
            else words_of(node.iter)
        )
        outer, self._months = self._months, months or self._months
        body = self.read(node.body, inside)
        self._months = outer
        return Repeat(items, key, body, test, months)

    def _months_of(self, test: nodes.Node, item: Shape, names: Names) -> str:
        """Return the columns in which the test ``payment.month == column.month`` finds each payment once."""
        if not (isinstance(test, nodes.Compare) and len(test.ops) == 1 and test.ops[0].op == "eq"):
            return ""
        sides = [_quiet_shape(self._finder, side, names) for side in (test.expr, test.ops[0].expr)]
        for own, other in (sides, sides[::-1]):
            if (
                own.path == f"{item.path}.month"
                and other.kind is Kind.MONTH
                and not other.path
                and other.computed
            ):
                return f"@{other.computed}"
        return ""

    def _branch(self, node: nodes.If, others: Sequence[nodes.If], names: Names) -> Statement:
        self._finder.shape(node.test, names)
        where = names.where(given_where(node.test, holds=True))
        if_not = names.where(given_where(node.test, holds=False))
        otherwise: Sequence[Statement] = ()
        if others:
            first, *rest = others
            if rest or node.else_:
                first = nodes.If(first.test, first.body, [], node.else_, lineno=first.lineno)
            otherwise = [self._branch(first, rest, if_not)]
        elif node.else_:
            otherwise = self.read(node.else_, if_not)
        return Branch(self._truth(node.test, names), self.read(node.body, where), otherwise)

    def _truth(self, node: nodes.Node, names: Names) -> Condition:
        key = self._key(node, names)
        if isinstance(node, nodes.Not):
            return Condition(key, operator="not", parts=(self._truth(node.node, names),))
        if isinstance(node, nodes.And | nodes.Or):
            parts = self._truth(node.left, names), self._truth(node.right, names)
            return Condition(key, operator=type(node).__name__.lower(), parts=parts)
        if isinstance(node, nodes.Const):
            return Condition(key, known=bool(node.value))
        if isinstance(node, nodes.Name) and node.name in FLAGS and node.name not in names.variables:
            return Condition(key, known=False)
        if isinstance(node, nodes.Name | nodes.Getattr):
            return Condition(key, shape=_quiet_shape(self._finder, node, names))
        return Condition(key)

    @staticmethod
    def _key(node: nodes.Node, names: Names) -> str:
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
            number = names.loops.get(node.node.name)
            if number is not None:
                return f"loop {number}.{node.attr}"
        return words_of(node)

    # Placeholders

    def _print(self, marked: nodes.Expr, names: Names) -> Iterator[Statement]:
        node, control, seen = unplaced(marked), "", is_seen(marked)
        if node is not marked and isinstance(marked, nodes.Filter):
            first = marked.args[0]
            control = str(first.value) if isinstance(first, nodes.Const) else ""
        yield from self._printed(node, names, control, seen=seen)

    def _printed(self, node: nodes.Expr, names: Names, control: str, *, seen: bool) -> Iterator[Statement]:
        if isinstance(node, nodes.CondExpr) and node.expr2 is not None:
            self._finder.shape(node.test, names)
            where = names.where(given_where(node.test, holds=True))
            if_not = names.where(given_where(node.test, holds=False))
            first = list(self._printed(node.expr1, where, control, seen=seen))
            second = list(self._printed(node.expr2, if_not, control, seen=seen))
            yield Branch(self._truth(node.test, names), first, second)
            return
        shape = self._finder.shape(node, names)
        self._check_format(node, shape)
        words = words_of(node)
        paid = self._paid_in(node, names)
        if paid is not None:
            yield replace(paid, words=words, control=control, seen=seen)
            return
        value, changes, elsewhere = _value_of(node, lambda inner: _quiet_shape(self._finder, inner, names))
        if value is None or not value.name or _holds_others(value):
            return
        is_part = value.part is not None and (value.part == Part() or value.kind is Kind.LIST)
        name = value.path or f"@{value.computed}"
        months = self._months if elsewhere else ""
        changes = changes or (elsewhere and not months)
        yield Print((name,), words, control, seen=seen, changes=changes, is_part=is_part, months=months)

    def _check_format(self, node: nodes.Expr, shape: Shape) -> None:
        words = words_of(node)
        if shape.cls is not None and shape.kind is None:
            self._report("template.object", shape.path or words)
        elif shape.is_counter or (isinstance(node, nodes.Filter) and shape.kind is Kind.STR):
            return
        elif (self._in_word and shape.kind not in TEXTS) or shape.kind in _NOT_IN_CELLS:
            self._report("template.no_format", shape.path or words)

    def _paid_in(self, node: nodes.Expr, names: Names) -> Print | None:
        """Return the values that a call of ``paid_in`` prints: the row's payments in its column's month."""
        while isinstance(node, nodes.Filter) and node.node is not None:
            known = FILTERS.get(node.name)
            if known is None or not known.prints:
                return None
            node = node.node
        if not (isinstance(node, nodes.Call) and isinstance(node.node, nodes.Getattr)):
            return None
        if node.node.attr != "paid_in" or len(node.args) != 1:
            return None
        row = _quiet_shape(self._finder, node.node.node, names)
        month = _quiet_shape(self._finder, node.args[0], names)
        payments = row.attribute("payments")
        if payments is None or month.kind is not Kind.MONTH or not month.computed:
            return None
        found = (f"{payments.path}[].amount", f"{payments.path}[].month")
        return Print(found, "", months=f"@{month.computed}")


def _holds_others(value: Shape) -> bool:
    """Tell whether a value is an object, or a list of more than plain words: neither prints by itself."""
    return value.cls is not None or (value.item is not None and value.item.kind is not Kind.STR)


def _quiet_shape(finder: ShapeFinder, node: nodes.Node, names: Names) -> Shape:
    with finder.pausing():
        return finder.shape(node, names)


def _value_of(node: nodes.Expr, shape_of: Callable[[nodes.Node], Shape]) -> tuple[Shape | None, bool, bool]:
    """Return the shape of a placeholder's value, if a filter may change it, and if it prints elsewhere."""
    changes = elsewhere = False
    while isinstance(node, nodes.Filter) and node.node is not None:
        known = FILTERS.get(node.name)
        if node.name == "elsewhere":
            elsewhere = True
        elif node.name in ("d", "default"):
            changes = changes or not shape_of(node.node).is_always_true
        elif node.name != PLACED and (known is None or not known.prints or changes):
            changes = True
        node = node.node
    if isinstance(node, nodes.Name | nodes.Getattr | nodes.Getitem):
        return shape_of(node), changes, elsewhere
    return None, changes, elsewhere
