"""Writes a template's part as a Python function that prints it.

What formgen's own templates say is little: values, filters, loops and conditions. That little becomes plain
Python, with which a document costs what its values cost. A template that says more is left to Jinja.

The function may reach what the form's classes name, and nothing else: a name or an attribute that is none of
theirs makes the template Jinja's, whose sandbox judges it.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from jinja2 import nodes

from formgen.model.base import Form
from formgen.templates.bounds import ROUNDS_LIMIT, Output
from formgen.templates.filters import CONTEXTUAL, filters
from formgen.templates.word.compiling import FLAGS, Printer
from formgen.templates.word.proving import Place, Proof, place_of
from formgen.templates.word.reach import attributes_of, attributes_within, numbers_within

__all__ = ["Beyond", "Function", "compile_function", "generate"]

_LOOP: Final = {
    "index0": "{n}",
    "index": "({n} + 1)",
    "first": "({n} == 0)",
    "last": "({n} == len({items}) - 1)",
    "length": "len({items})",
}
_COUNTED: Final = frozenset({"index0", "index", "length"})
_COMPARISONS: Final = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">="}
_FIGURES: Final = re.compile(r"%0?[0-9]?d")
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")


class Beyond(Exception):
    """A template says what is not turned into Python."""


@dataclass(frozen=True)
class Function:
    """A function's source, the names that it asks of the data, and whether it can print nothing but XML."""

    source: str
    names: tuple[str, ...]
    is_well_formed: bool


def generate(template: nodes.Template, name: str, cls: type[Form], *, out: str = "[]") -> Function:
    """Return a part as the function ``name``; ``Beyond`` where it says more than can be one.

    It takes the data, ``show`` for values, ``put`` for what filters return, and the filters. It raises
    ``OverflowError`` where its loops go round too often. ``out`` makes the list of what it prints.
    """
    writer = _Writer(cls)
    writer.body(template.body, _Scope(), 1)
    writer.flush(1)
    head = [f"def {name}(data: Any, show: Any, put: Any, filters: Any) -> str:"]
    head += [f"    f_{used} = filters[{used!r}]" for used in sorted(writer.filters)]
    head += [f"    d_{used} = data[{used!r}]" for used in sorted(writer.names)]
    head += [f"    left = {ROUNDS_LIMIT}"] if writer.loops else []
    lines = [*head, f"    out: list[str] = {out}", *writer.lines, '    return "".join(out)']
    return Function("\n".join(lines) + "\n", tuple(sorted(writer.names)), writer.proof.holds())


def compile_function(template: nodes.Template, cls: type[Form]) -> tuple[Printer, tuple[str, ...], bool]:
    """Return the function that ``generate`` writes, the names that it asks, and whether it is proved.

    Of a template that is not formgen's own all that is printed is weighed.
    """
    function = generate(template, "part", cls, out="Output()")
    space: dict[str, Any] = {"Any": Any, "Output": Output}
    exec(compile(function.source, "<template>", "exec"), space)  # noqa: S102 - of constants and known names
    printer: Printer = space["part"]
    return printer, function.names, function.is_well_formed


@dataclass(frozen=True)
class _Loop:
    number: str
    items: str


@dataclass(frozen=True)
class _Scope:
    """What names stand for: a loop's variable, or a loop."""

    variables: Mapping[str, str] = field(default_factory=dict)
    loops: Mapping[str, _Loop | None] = field(default_factory=dict)

    def inside(self, name: str, variable: str, loop: _Loop | None) -> _Scope:
        loops = {known: loop for known, loop in self.loops.items() if known != name}
        return _Scope({**self.variables, name: variable}, {**loops, "loop": loop})

    def aliased(self, name: str) -> _Scope:
        variables = {known: variable for known, variable in self.variables.items() if known != name}
        return _Scope(variables, {**self.loops, name: self.loops["loop"]})


class _Writer:
    def __init__(self, cls: type[Form]) -> None:
        self._known = frozenset(filters("kk"))  # in Russian they have the same names
        self._top = FLAGS | attributes_of(cls)
        self._attributes = attributes_within(cls)
        self._numbers = numbers_within(cls)
        self._printed: list[str] = []
        self.loops = 0
        self.lines: list[str] = []
        self.names: set[str] = set()
        self.filters: set[str] = set()
        self.proof = Proof()

    # Statements

    def body(self, statements: list[nodes.Node], scope: _Scope, depth: int) -> None:
        for statement in statements:
            if isinstance(statement, nodes.Output):
                for child in statement.nodes:
                    self._print(child, scope)
            elif isinstance(statement, nodes.Assign):
                scope = self._alias(statement, scope)
            else:
                self.flush(depth)
                if isinstance(statement, nodes.For):
                    self._for(statement, scope, depth)
                elif isinstance(statement, nodes.If):
                    self._if(statement, scope, depth)
                else:
                    raise Beyond(type(statement).__name__)
                self.flush(depth)

    def flush(self, depth: int) -> None:
        """Write down what was printed since the last loop or condition."""
        if self._printed:
            self._line(depth, f"out += ({', '.join(self._printed)},)")
            self._printed = []

    def _line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def _print(self, node: nodes.Expr, scope: _Scope) -> None:
        if isinstance(node, nodes.TemplateData):
            if node.data:
                self._printed.append(repr(node.data))
                self.proof.add(node.data)
            return
        said = self._expression(node, scope)
        if _is_number(node, scope):
            self._printed.append(f"str({said})")
            self.proof.add(Place.NUMBER)
        elif isinstance(node, nodes.Getattr) and node.attr in self._numbers:
            self._printed.append(f"format({said}, 'd')")
            self.proof.add(Place.NUMBER)
        elif isinstance(node, nodes.Filter):
            self._printed.append(f"put({said})")
            self.proof.add(place_of(node.name))
        else:
            self._printed.append(f"show({said})")
            figures = isinstance(node, nodes.BinExpr) and _is_figures(node, scope)
            self.proof.add(Place.NUMBER if figures else Place.TEXT)

    def _alias(self, statement: nodes.Assign, scope: _Scope) -> _Scope:
        target, source = statement.target, statement.node
        if not (isinstance(target, nodes.Name) and isinstance(source, nodes.Name)):
            raise Beyond("set")
        if source.name != "loop" or scope.loops.get("loop") is None or target.name == "loop":
            raise Beyond("set")
        return scope.aliased(target.name)

    def _for(self, statement: nodes.For, scope: _Scope, depth: int) -> None:
        if statement.else_ or statement.recursive or not isinstance(statement.target, nodes.Name):
            raise Beyond("for")
        name = statement.target.name
        self.loops += 1
        variable, number, items = (f"{kind}_{self.loops}" for kind in (_plain(name), "n", "items"))
        source = self._expression(statement.iter, scope)
        within = scope.inside(name, variable, _Loop(number, items))
        self._line(depth, f"{items} = {source}")
        self._line(depth, f"left -= len({items})")
        self._line(depth, "if left < 0:")
        self._line(depth + 1, "raise OverflowError")
        if statement.test is not None:
            test = self._expression(statement.test, scope.inside(name, variable, None))
            self._line(depth, f"{items} = [{variable} for {variable} in {items} if {test}]")
        head = len(self.lines)
        with self.proof.block():
            self.body(statement.body, within, depth + 1)
        self.flush(depth + 1)
        counted = any(re.search(rf"\b{number}\b", line) for line in self.lines[head:])
        turns = f"{number}, {variable} in enumerate({items})" if counted else f"{variable} in {items}"
        if len(self.lines) == head:
            self._line(depth + 1, "pass")
        self.lines.insert(head, "    " * depth + f"for {turns}:")

    def _if(self, statement: nodes.If, scope: _Scope, depth: int) -> None:
        for word, branch in (("if", statement), *(("elif", other) for other in statement.elif_)):
            self._line(depth, f"{word} {self._expression(branch.test, scope)}:")
            self._branch(branch.body, scope, depth + 1)
        if statement.else_:
            self._line(depth, "else:")
            self._branch(statement.else_, scope, depth + 1)

    def _branch(self, statements: list[nodes.Node], scope: _Scope, depth: int) -> None:
        if any(isinstance(statement, nodes.Assign) for statement in statements):
            raise Beyond("set")  # Jinja lets the name out of the branch
        head = len(self.lines)
        with self.proof.block():
            self.body(statements, scope, depth)
        self.flush(depth)
        if len(self.lines) == head:
            self._line(depth, "pass")

    # Expressions

    def _expression(self, node: nodes.Node | None, scope: _Scope) -> str:
        if isinstance(node, nodes.Name):
            return self._name(node.name, scope)
        if isinstance(node, nodes.Getattr):
            return self._attribute(node, scope)
        if isinstance(node, nodes.Filter):
            return self._filter(node, scope)
        if isinstance(node, nodes.Const):
            if isinstance(node.value, float):
                raise Beyond("float")  # what is infinite is no word of Python
            return repr(node.value)
        if isinstance(node, nodes.List):
            return f"[{', '.join(self._expression(item, scope) for item in node.items)}]"
        if isinstance(node, nodes.Not):
            return f"(not {self._expression(node.node, scope)})"
        if isinstance(node, nodes.And | nodes.Or):
            word = "and" if isinstance(node, nodes.And) else "or"
            return f"({self._expression(node.left, scope)} {word} {self._expression(node.right, scope)})"
        if isinstance(node, nodes.Compare) and len(node.ops) == 1 and node.ops[0].op in _COMPARISONS:
            sign = _COMPARISONS[node.ops[0].op]
            return (
                f"({self._expression(node.expr, scope)} {sign} {self._expression(node.ops[0].expr, scope)})"
            )
        if isinstance(node, nodes.BinExpr) and (_is_number(node, scope) or _is_figures(node, scope)):
            left, right = (self._expression(side, scope) for side in (node.left, node.right))
            return f"({left} {node.operator} {right})"
        if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Slice):
            return self._slice(node.node, node.arg, scope)
        raise Beyond(type(node).__name__)

    def _name(self, name: str, scope: _Scope) -> str:
        if name in scope.loops:
            raise Beyond("loop")
        if name in scope.variables:
            return scope.variables[name]
        if name not in self._top:
            raise Beyond(name)
        self.names.add(name)
        return f"d_{name}"

    def _attribute(self, node: nodes.Getattr, scope: _Scope) -> str:
        if _is_loops(node, scope):
            assert isinstance(node.node, nodes.Name)
            loop = scope.loops[node.node.name]
            if loop is None or node.attr not in _LOOP:
                raise Beyond("loop")
            return _LOOP[node.attr].format(n=loop.number, items=loop.items)
        if node.attr not in self._attributes:
            raise Beyond(node.attr)
        return f"{self._expression(node.node, scope)}.{node.attr}"

    def _filter(self, node: nodes.Filter, scope: _Scope) -> str:
        if node.name not in self._known or node.node is None:
            raise Beyond(node.name)
        if node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise Beyond("arguments")
        self.filters.add(node.name)
        given = [self._expression(one, scope) for one in (node.node, *node.args)]
        if node.name in CONTEXTUAL:
            given.insert(0, "data")
        return f"f_{node.name}({', '.join(given)})"

    def _slice(self, of: nodes.Expr, part: nodes.Slice, scope: _Scope) -> str:
        if part.step is not None:
            raise Beyond("slice")
        start, stop = ("" if end is None else self._expression(end, scope) for end in (part.start, part.stop))
        return f"{self._expression(of, scope)}[{start}:{stop}]"


def _is_loops(node: nodes.Node, scope: _Scope) -> bool:
    """Tell ``loop.index`` and its like."""
    return (
        isinstance(node, nodes.Getattr)
        and isinstance(node.node, nodes.Name)
        and node.node.name in scope.loops
    )


def _is_number(node: nodes.Node, scope: _Scope) -> bool:
    """Tell what is reckoned of a loop's turns and of whole numbers."""
    if isinstance(node, nodes.Const):
        return type(node.value) is int
    if isinstance(node, nodes.Add | nodes.Sub | nodes.Mod):
        return _is_number(node.left, scope) and _is_number(node.right, scope)
    return _is_loops(node, scope) and isinstance(node, nodes.Getattr) and node.attr in _COUNTED


def _is_figures(node: nodes.BinExpr, scope: _Scope) -> bool:
    """Tell a number that is written with so many figures: ``'%05d' % loop.index``."""
    said = node.left.value if isinstance(node, nodes.Mod) and isinstance(node.left, nodes.Const) else None
    return isinstance(said, str) and bool(_FIGURES.fullmatch(said)) and _is_number(node.right, scope)


def _plain(name: str) -> str:
    if not _NAME.fullmatch(name) or keyword.iskeyword(name):
        raise Beyond(name)
    return name
