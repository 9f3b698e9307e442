"""The expressions of a workbook's template, in the same language as those of Word's templates.

Each is parsed by Jinja, resolved in the form's dataclass and translated into Python. It can only name what
the dataclass has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Final, Self

from jinja2 import nodes

from formgen.forms import class_of
from formgen.model.base import Form
from formgen.model.fields import Kind
from formgen.templates.counting import printing, quiet
from formgen.templates.expression_names import Names, value_of
from formgen.templates.expression_shapes import Report, ShapeFinder
from formgen.templates.filters import FILTERS
from formgen.templates.parsing import parse_expression
from formgen.templates.python_expressions import ExpressionWriter, UnsupportedTemplate, filter_name
from formgen.templates.reach import attributes_of
from formgen.templates.shapes import Shape
from formgen.templates.template_variables import FLAGS
from formgen.templates.workbook.axes import Getter, Loop
from formgen.templates.workbook.cell_getters import Expression, ItemValue, cell_filters

__all__ = ["CellNames", "Reports", "parse_sentence"]

_TURNS: Final = {
    "index": "(row.indexes[{depth}] + 1)",
    "index0": "row.indexes[{depth}]",
    "first": "(row.indexes[{depth}] == 0)",
}
_NUMBERS: Final = frozenset({Kind.COUNT, Kind.YEAR, Kind.QUANTITY, Kind.MONEY, Kind.DATE})
"""The kinds of values that Excel holds as numbers."""

_ITEM: Final = "item"
_PLACEHOLDER: Final = re.compile(r"\{\{\s*(.*?)\s*\}\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Reports:
    """The functions for reports: of names that do not fit the form, and of Jinja that is not translated."""

    shape: Report
    translation: Report


def _refuse_unknown(code: str, name: str) -> None:
    if code in ("template.unknown", "template.no_filter", "template.object"):
        raise LookupError(f"{code}: {name}")


def _refuse(code: str, name: str) -> None:
    raise LookupError(f"{code}: {name}")


_REFUSING: Final = Reports(_refuse_unknown, _refuse)
"""The reports of a workbook that is being filled: they raise ``LookupError``."""


@dataclass(frozen=True, slots=True)
class CellNames:
    """The names for expressions at some place of a sheet: those of the form and of the loops around.

    ``reports`` receive mismatches and untranslated Jinja. ``aliases`` are other names of
    the rows' loops, by their depth.
    """

    form: type[Form]
    lang: str
    reports: Reports = field(default_factory=lambda: _REFUSING)
    rows: tuple[tuple[Loop, Shape], ...] = ()
    columns: tuple[tuple[Loop, Shape], ...] = ()
    aliases: tuple[tuple[str, int], ...] = ()

    def within(
        self,
        rows: Sequence[tuple[Loop, Shape]] = (),
        columns: Sequence[tuple[Loop, Shape]] = (),
        aliases: tuple[tuple[str, int], ...] = (),
    ) -> Self:
        """Return the names inside loops."""
        return replace(self, rows=tuple(rows), columns=tuple(columns), aliases=aliases)

    def placeholder(self, text: str, *, seen: bool = True) -> Expression:
        """Return the expression of a placeholder; ``seen`` if a reader sees it."""
        node = parse_expression(text)
        self._shape(node)
        shape = self._shape(value_of(node))
        is_value = bool(shape.path) or shape.kind is not Kind.COUNT
        counts = seen and is_value and not isinstance(node, nodes.Filter)
        get = self._getter(printing(node) if seen else quiet(node))
        return Expression(get, shape.path, text, seen, counts)

    def number_kind(self, text: str) -> Kind | None:
        """Return the kind of a cell's only placeholder if Excel holds its value as a number or a date."""
        before, *rest = _PLACEHOLDER.split(text)
        if before or len(rest) != 2 or rest[1]:
            return None
        node = parse_expression(rest[0])
        filters = {each.name for each in node.find_all(nodes.Filter)}
        if isinstance(node, nodes.Filter):
            filters.add(node.name)
        shape = ShapeFinder(self.form, lambda *_: None, in_word=False).shape(value_of(node), self.shapes())
        is_number = shape.kind in _NUMBERS and all(
            name in FILTERS and (FILTERS[name].keeps_kind or FILTERS[name].counts) for name in filters
        )
        return shape.kind if is_number else None

    def condition(self, node: nodes.Node) -> Getter:
        """Return the getter of a condition."""
        self._shape(node)
        return self._getter(quiet(node))

    def items(self, loop: nodes.For) -> tuple[Getter, Shape]:
        """Return the getter of a loop's items, and the list's shape."""
        shape = self._shape(loop.iter)
        if shape.item is None:
            self.reports.translation("template.statement", f"for … in {shape.path or '…'}")
        source = self._write(printing(loop.iter))
        if loop.test is not None:
            assert isinstance(loop.target, nodes.Name)
            test = self._write(quiet(loop.test), item=loop.target.name)
            source = f"[{_ITEM} for {_ITEM} in {source} if {test}]"
        return self._compiled(source), shape

    def shapes(self) -> Names:
        """Return the shapes of the names here."""
        variables = {loop.variable: shape for loop, shape in (*self.rows, *self.columns)}
        loops = {f"{loop.variable}_loop": depth for depth, (loop, _) in enumerate(self.rows)}
        if self.rows:
            loops["loop"] = len(self.rows) - 1
        return Names(variables, {**loops, **dict(self.aliases)})

    def _shape(self, node: nodes.Node) -> Shape:
        return ShapeFinder(self.form, self.reports.shape, in_word=False).shape(node, self.shapes())

    def _getter(self, node: nodes.Node) -> Getter:
        below = self._path(node)
        return below if below is not None else self._compiled(self._write(node))

    def _path(self, node: nodes.Node) -> Getter | None:
        """Return the getter of a field of a row's item; ``None`` for any other expression."""
        names: list[str] = []
        while isinstance(node, nodes.Getattr):
            names.insert(0, node.attr)
            node = node.node
        if not isinstance(node, nodes.Name) or not names:
            return None
        for depth, (loop, _) in enumerate(self.rows):
            if loop.variable == node.name:
                self._write_path(node, names)
                return ItemValue(depth + 2, ".".join(names))
        return None

    def _write_path(self, node: nodes.Expr, names: Sequence[str]) -> None:
        for name in names:
            node = nodes.Getattr(node, name, "load")
        self._write(node)  # reports names that do not exist

    def _write(self, node: nodes.Node, item: str = "") -> str:
        try:
            return _writer(self.form.KEY).write(node, _PythonNames(self, item))
        except UnsupportedTemplate as error:
            self.reports.translation("template.statement", str(error))
            return "None"

    def _compiled(self, source: str) -> Getter:
        getter: Getter = eval(f"lambda row, column: {source}", dict(_functions(self.lang)))  # noqa: S307 - of known names
        getter.__doc__ = source  # formgen's build writes it into a module
        return getter


@dataclass(frozen=True, slots=True)
class _PythonNames:
    names: CellNames
    item: str

    def variable(self, name: str) -> str:
        if name == self.item:
            return _ITEM
        for axis, loops in (("row", self.names.rows), ("column", self.names.columns)):
            for depth, (loop, _) in reversed(list(enumerate(loops))):
                if loop.variable == name:
                    return f"{axis}.items[{depth + 2}]"
        if name in FLAGS:
            return f"row.items[1][{name!r}]"
        if name not in attributes_of(self.names.form):
            raise UnsupportedTemplate(name)
        return f"row.items[0].{name}"

    def turn(self, loop: str, attribute: str) -> str | None:
        depth = self.names.shapes().loops.get(loop)
        if depth is None:
            return None
        if attribute == "last" and depth == len(self.names.rows) - 1:
            return "row.last"
        if attribute not in _TURNS:
            raise UnsupportedTemplate(f"{loop}.{attribute}")
        return _TURNS[attribute].format(depth=depth)


@cache
def _writer(form_id: str) -> ExpressionWriter:
    return ExpressionWriter(class_of(form_id), frozenset(cell_filters("kk")))


@cache
def _functions(lang: str) -> dict[str, Any]:
    return {"__builtins__": {}} | {filter_name(name): made for name, made in cell_filters(lang).items()}


def parse_sentence(text: str, names: CellNames, *, seen: bool = True) -> tuple[str | Expression, ...]:
    """Return a text's literal pieces and its placeholders; ``seen`` if a reader sees them."""
    parts: list[str | Expression] = []
    for number, stretch in enumerate(_PLACEHOLDER.split(text)):
        if number % 2:
            parts.append(names.placeholder(stretch, seen=seen))
        elif stretch:
            parts.append(stretch)
    return tuple(parts)
