"""Reads the tags that repeat rows and columns of a workbook's template into an axis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from jinja2 import nodes

from formgen.templates.parsing import parse_statement
from formgen.templates.shapes import Shape
from formgen.templates.workbook.axes import Axis, Condition, Loop, Node
from formgen.templates.workbook.cell_expressions import CellNames
from formgen.templates.workbook.cell_getters import ColumnValue

__all__ = ["AxisBuilder"]


class AxisBuilder:
    """Reads the lines of a sheet in one direction; ``names`` are those at each line."""

    def __init__(
        self, names: CellNames, direction: str, last: int, tags: Mapping[int, Sequence[str]]
    ) -> None:
        self._names = names
        self._direction = direction
        self.scopes: dict[int, tuple[tuple[Loop, Shape], ...]] = {}
        self.aliases: dict[int, tuple[tuple[str, int], ...]] = {}
        tree: list[Node] = []
        self._stack: list[tuple[Loop | Condition | None, list[Node]]] = [(None, tree)]
        self._open: tuple[tuple[Loop, Shape], ...] = ()
        self._aliases: tuple[tuple[str, int], ...] = ()
        loops: list[Loop] = []
        chains: dict[int, tuple[Loop, ...]] = {}
        for line in range(1, last + 1):
            if line in tags:
                for tag in tags[line]:
                    self._control(tag, line, loops)
            else:
                self._stack[-1][1].append(line)
                for loop in self._around():
                    loop.lines.append(line)
            chains[line] = self._around()
            self.scopes[line] = self._open
            self.aliases[line] = self._aliases
        if len(self._stack) > 1:
            raise ValueError(f"a tag is not closed: {self._open_tags()}")
        self.axis = Axis(tree, chains, loops, plain=not tags)

    def _around(self) -> tuple[Loop, ...]:
        opened: tuple[tuple[Loop, Shape], ...] = self._open
        return tuple(loop for loop, _ in opened)

    def _open_tags(self) -> str:
        return ", ".join("for" if isinstance(node, Loop) else "if" for node, _ in self._stack[1:])

    def _scope(self) -> CellNames:
        if self._direction == "rows":
            return self._names.within(rows=self._open, aliases=self._aliases)
        return self._names.within(columns=self._open)

    def _control(self, tag: str, line: int, loops: list[Loop]) -> None:
        word = tag.split(maxsplit=1)[0] if tag else ""
        if word == "for":
            self._begin_loop(tag, loops)
        elif word == "if":
            statement = parse_statement(tag, "endif")
            assert isinstance(statement, nodes.If)
            condition = Condition(self._turned(self._scope().condition(statement.test)), tag)
            self._stack[-1][1].append(condition)
            self._stack.append((condition, condition.body))
        elif word == "set":
            self._alias(tag)
        elif tag == "else":
            node, body = self._stack.pop()
            if not isinstance(node, Condition) or body is node.otherwise:
                raise ValueError(f"{tag} without its beginning, line {line}")
            self._stack.append((node, node.otherwise))
        elif tag in ("endfor", "endif"):
            node, _ = self._stack[-1]
            if not isinstance(node, Loop if tag == "endfor" else Condition):
                raise ValueError(f"{tag} without its beginning, line {line}")
            self._stack.pop()
            if tag == "endfor":
                self._open = self._open[:-1]
                self._aliases = tuple(each for each in self._aliases if each[1] < len(self._open))
        else:
            raise ValueError(f"no such tag: {tag}")

    def _begin_loop(self, tag: str, loops: list[Loop]) -> None:
        statement = parse_statement(tag, "endfor")
        assert isinstance(statement, nodes.For)
        if not isinstance(statement.target, nodes.Name) or statement.recursive:
            raise ValueError(f"no such loop: {tag}")
        get, shape = self._scope().items(statement)
        item = shape.item or Shape()
        is_text = bool(item.path) and not item.path.endswith("[]")
        loop = Loop(
            statement.target.name,
            self._turned(get),
            shape.path.replace("[]", "") or None,
            len(self._open),
            tag,
            is_text,
        )
        loops.append(loop)
        self._stack[-1][1].append(loop)
        self._stack.append((loop, loop.body))
        self._open = (*self._open, (loop, item))

    def _alias(self, tag: str) -> None:
        """Give a loop another name, for use inside inner loops: ``set i = loop``."""
        statement = parse_statement(tag)
        if (
            not isinstance(statement, nodes.Assign)
            or not isinstance(statement.target, nodes.Name)
            or not isinstance(statement.node, nodes.Name)
            or statement.node.name != "loop"
            or not self._open
            or self._direction != "rows"
        ):
            raise ValueError(f"no such tag: {tag}")
        self._open[-1][0].aliases.append(statement.target.name)
        self._aliases = (*self._aliases, (statement.target.name, len(self._open) - 1))

    def _turned(self, get: Any) -> Any:
        """Return a getter for the axis that is read: columns expand like rows, with the scopes swapped."""
        return get if self._direction == "rows" else ColumnValue(get)
