"""Writes a template's part as a Python function that prints it.

formgen's own templates use little of Jinja: values, filters, loops and conditions. These become plain Python,
which is fast. A template that uses more is left to Jinja.

The function may use only names and attributes of the form's classes. A template with any other name is left
to Jinja's sandbox.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from jinja2 import nodes

from formgen.model.base import Form
from formgen.templates.bounds import ROUNDS_LIMIT, Output
from formgen.templates.python_expressions import (
    ExpressionWriter,
    UnsupportedTemplate,
    filter_name,
    is_figures,
    is_number,
)
from formgen.templates.reach import attributes_of
from formgen.templates.template_variables import FLAGS
from formgen.templates.word.built_pages import Printer
from formgen.templates.word.inline_markup import CONTEXTUAL, word_filters
from formgen.templates.word.proving import Proof, StandIn, stand_in_of

__all__ = ["Function", "compile_function", "generate"]


_LOOP: Final = {
    "index0": "{n}",
    "index": "({n} + 1)",
    "first": "({n} == 0)",
    "last": "({n} == len({items}) - 1)",
    "length": "len({items})",
}
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True)
class Function:
    """A function's source, the names that it takes from the data, and whether it always prints XML."""

    source: str
    names: tuple[str, ...]
    is_well_formed: bool


def generate(template: nodes.Template, name: str, cls: type[Form], *, out: str = "[]") -> Function:
    """Return a part as the function ``name``; ``UnsupportedTemplate`` where it uses more of Jinja.

    It takes the data, ``show`` for values, ``put`` for the results of filters, and the filters. It raises
    ``OverflowError`` after too many iterations of its loops. ``out`` makes the list of printed pieces.
    """
    writer = _Writer(cls)
    writer.body(template.body, writer.scope, 1)
    writer.flush(1)
    head = [f"def {name}(data: Any, show: Any, put: Any, filters: Any) -> str:"]
    head += [f"    {filter_name(used)} = filters[{used!r}]" for used in sorted(writer.expressions.filters)]
    head += [f"    d_{used} = data[{used!r}]" for used in sorted(writer.names)]
    head += [f"    left = {ROUNDS_LIMIT}"] if writer.loops else []
    lines = [*head, f"    out: list[str] = {out}", *writer.lines, '    return "".join(out)']
    return Function("\n".join(lines) + "\n", tuple(sorted(writer.names)), writer.proof.holds())


def compile_function(template: nodes.Template, cls: type[Form]) -> tuple[Printer, tuple[str, ...], bool]:
    """Return the function that ``generate`` writes, its names, and whether it always prints XML.

    It limits the size of its output, because the template is not formgen's own.
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
    """The meanings of names: a loop's variable, a loop, or one of the names that the part takes."""

    top: frozenset[str]
    asked: set[str]
    variables: Mapping[str, str] = field(default_factory=dict)
    loops: Mapping[str, _Loop | None] = field(default_factory=dict)

    def inside(self, name: str, variable: str, loop: _Loop | None) -> _Scope:
        loops = {known: loop for known, loop in self.loops.items() if known != name}
        return replace(self, variables={**self.variables, name: variable}, loops={**loops, "loop": loop})

    def aliased(self, name: str) -> _Scope:
        variables = {known: variable for known, variable in self.variables.items() if known != name}
        return replace(self, variables=variables, loops={**self.loops, name: self.loops["loop"]})

    def variable(self, name: str) -> str:
        if name in self.loops:
            raise UnsupportedTemplate("loop")
        if name in self.variables:
            return self.variables[name]
        if name not in self.top:
            raise UnsupportedTemplate(name)
        self.asked.add(name)
        return f"d_{name}"

    def turn(self, loop: str, attribute: str) -> str | None:
        if loop not in self.loops:
            return None
        known = self.loops[loop]
        if known is None or attribute not in _LOOP:
            raise UnsupportedTemplate("loop")
        return _LOOP[attribute].format(n=known.number, items=known.items)


class _Writer:
    def __init__(self, cls: type[Form]) -> None:
        known = frozenset(word_filters("kk"))  # in Russian they have the same names
        self.expressions = ExpressionWriter(cls, known, CONTEXTUAL)
        self._printed: list[str] = []
        self.loops = 0
        self.lines: list[str] = []
        self.names: set[str] = set()
        self.scope = _Scope(FLAGS | attributes_of(cls), self.names)
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
                    raise UnsupportedTemplate(type(statement).__name__)
                self.flush(depth)

    def flush(self, depth: int) -> None:
        """Write the line that prints everything since the last loop or condition."""
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
        value = self.expressions.write(node, scope)
        if is_number(node, scope):
            self._printed.append(f"str({value})")
            self.proof.add(StandIn.NUMBER)
        elif self.expressions.is_whole_number(node):
            self._printed.append(f"format({value}, 'd')")
            self.proof.add(StandIn.NUMBER)
        elif isinstance(node, nodes.Filter):
            self._printed.append(f"put({value})")
            self.proof.add(stand_in_of(node.name))
        else:
            self._printed.append(f"show({value})")
            figures = isinstance(node, nodes.BinExpr) and is_figures(node, scope)
            self.proof.add(StandIn.NUMBER if figures else StandIn.TEXT)

    def _alias(self, statement: nodes.Assign, scope: _Scope) -> _Scope:
        target, source = statement.target, statement.node
        if not (isinstance(target, nodes.Name) and isinstance(source, nodes.Name)):
            raise UnsupportedTemplate("set")
        if source.name != "loop" or scope.loops.get("loop") is None or target.name == "loop":
            raise UnsupportedTemplate("set")
        return scope.aliased(target.name)

    def _for(self, statement: nodes.For, scope: _Scope, depth: int) -> None:
        if statement.else_ or statement.recursive or not isinstance(statement.target, nodes.Name):
            raise UnsupportedTemplate("for")
        name = statement.target.name
        self.loops += 1
        variable, number, items = (f"{kind}_{self.loops}" for kind in (_plain(name), "n", "items"))
        source = self.expressions.write(statement.iter, scope)
        within = scope.inside(name, variable, _Loop(number, items))
        self._line(depth, f"{items} = {source}")
        self._line(depth, f"left -= len({items})")
        self._line(depth, "if left < 0:")
        self._line(depth + 1, "raise OverflowError")
        if statement.test is not None:
            test = self.expressions.write(statement.test, scope.inside(name, variable, None))
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
            self._line(depth, f"{word} {self.expressions.write(branch.test, scope)}:")
            self._branch(branch.body, scope, depth + 1)
        if statement.else_:
            self._line(depth, "else:")
            self._branch(statement.else_, scope, depth + 1)

    def _branch(self, statements: list[nodes.Node], scope: _Scope, depth: int) -> None:
        if any(isinstance(statement, nodes.Assign) for statement in statements):
            raise UnsupportedTemplate("set")  # in Jinja the name also exists after the branch
        head = len(self.lines)
        with self.proof.block():
            self.body(statements, scope, depth)
        self.flush(depth)
        if len(self.lines) == head:
            self._line(depth, "pass")


def _plain(name: str) -> str:
    if not _NAME.fullmatch(name) or keyword.iskeyword(name):
        raise UnsupportedTemplate(name)
    return name
