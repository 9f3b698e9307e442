"""The tags that make the rows and the columns of a workbook's template repeat, read into an axis."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from formgen.templates.workbook.axes import Axis, Condition, Loop, Node
from formgen.templates.workbook.expressions import Names, Shape

__all__ = ["AxisBuilder"]

_FOR = re.compile(r"for\s+(?P<variable>[^\W\d]\w*)\s+in\s+(?P<list>.+)$", re.DOTALL)
_IF = re.compile(r"if\s+(?P<condition>.+)$", re.DOTALL)


class AxisBuilder:
    """Reads the lines of a sheet in one direction; ``scopes`` are the loops' variables at each line."""

    def __init__(self, names: Names, direction: str, last: int, tags: Mapping[int, Sequence[str]]) -> None:
        self._names = names
        self._direction = direction
        self.scopes: dict[int, tuple[tuple[Loop, Shape], ...]] = {}
        nodes: list[Node] = []
        self._stack: list[tuple[Loop | Condition | None, list[Node]]] = [(None, nodes)]
        self._open: tuple[tuple[Loop, Shape], ...] = ()
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
        if len(self._stack) > 1:
            raise ValueError(f"a tag is not closed: {self._said()}")
        self.axis = Axis(nodes, chains, loops, plain=not tags)

    def _around(self) -> tuple[Loop, ...]:
        opened: tuple[tuple[Loop, Shape], ...] = self._open
        return tuple(loop for loop, _ in opened)

    def _said(self) -> str:
        return ", ".join("for" if isinstance(node, Loop) else "if" for node, _ in self._stack[1:])

    def _scope(self) -> Names:
        if self._direction == "rows":
            return self._names.within(rows=self._open)
        return self._names.within(columns=self._open)

    def _control(self, tag: str, line: int, loops: list[Loop]) -> None:
        names = self._scope()
        if found := _FOR.match(tag):
            expression = names.expression(found["list"])
            item = names.item(expression)
            get = expression.get if self._direction == "rows" else _turned(expression.get)
            loop = Loop(found["variable"], get, expression.path, len(self._open))
            loops.append(loop)
            self._stack[-1][1].append(loop)
            self._stack.append((loop, loop.body))
            self._open = (*self._open, (loop, item))
        elif found := _IF.match(tag):
            get = names.expression(found["condition"]).get
            condition = Condition(get if self._direction == "rows" else _turned(get))
            self._stack[-1][1].append(condition)
            self._stack.append((condition, condition.body))
        elif tag in ("endfor", "endif"):
            node, _ = self._stack[-1]
            if not isinstance(node, Loop if tag == "endfor" else Condition):
                raise ValueError(f"{tag} without its beginning, line {line}")
            self._stack.pop()
            if tag == "endfor":
                self._open = self._open[:-1]
        else:
            raise ValueError(f"no such tag: {tag}")


def _turned(get: Any) -> Any:
    """Columns are expanded as rows are: what they ask for stands on the other axis."""
    return lambda column, row: get(row, column)
