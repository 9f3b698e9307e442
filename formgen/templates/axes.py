"""How the rows and the columns of a template's sheet repeat: loops and conditions, and their expansion.

Both work alike: a row with a tag ``{%tr for line in group.lines %}``, a column with a tag
``{%tc for month in months %}``. The row or column with the tag is itself left out of what is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from formgen.templates.bounds import ROUNDS_LIMIT
from formgen.templates.references import LAST_ROW

__all__ = ["Axis", "Condition", "Expansion", "Frame", "Getter", "Loop", "Node", "Scope"]

Frame: TypeAlias = dict[int, tuple[int, int]]
"""Where a template's lines came to stand: the first and the last number of each."""


@dataclass(slots=True)
class Scope:
    """Where expressions are worked out: the items of the loops around, from the form on inwards.

    ``frames`` has the whole axis first, then each loop's iteration.
    """

    items: tuple[Any, ...]
    indexes: tuple[int, ...]
    frames: tuple[Frame, ...]
    last: bool = False


Getter: TypeAlias = Callable[[Scope, Scope], Any]
"""Takes the scope of a cell's row and that of its column."""


@dataclass(eq=False, slots=True)
class Loop:
    """Lines that are printed once an item; ``path`` is that of the list, where it is one of the data."""

    variable: str
    get: Getter
    path: str | None
    depth: int
    body: list[Node] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    """Every line of the template inside it."""


@dataclass(eq=False, slots=True)
class Condition:
    """Lines that are printed where ``get`` gives something."""

    get: Getter
    body: list[Node] = field(default_factory=list)


Node: TypeAlias = int | Loop | Condition


@dataclass(slots=True)
class Axis:
    """The rows, or the columns, of a template's sheet; ``chains`` are the loops around each line."""

    nodes: list[Node]
    chains: dict[int, tuple[Loop, ...]]
    loops: list[Loop]
    plain: bool
    """Nothing repeats and nothing hangs on a condition."""

    def common(self, *lines: int) -> int:
        """Return how many loops are around all of these lines."""
        chains = [self.chains.get(line, ()) for line in lines]
        depth = 0
        for level in zip(*chains, strict=False):
            if any(loop is not level[0] for loop in level):
                break
            depth += 1
        return depth

    def expand(self, items: tuple[Any, ...]) -> Expansion:
        """Return the lines that are printed for a form; ``items`` are the form and the flags."""
        made = Expansion()
        root = Scope(items, (), (made.frame,))
        self._expand(self.nodes, root, root, made)
        return made

    def _expand(self, nodes: Iterable[Node], scope: Scope, root: Scope, made: Expansion) -> None:
        lines, frames = made.lines, scope.frames
        for node in nodes:
            if type(node) is int:
                lines.append((node, scope))
                number = len(lines)
                for frame in frames:
                    known = frame.get(node)
                    frame[node] = (number, number) if known is None else (known[0], number)
            elif type(node) is Loop:
                items = node.get(scope, root)
                made.rounds += len(items)
                if made.rounds > ROUNDS_LIMIT or len(lines) > LAST_ROW:
                    raise OverflowError("the lists repeat too often")
                passes = made.passes.setdefault(node, [])
                final = len(items) - 1
                for index, item in enumerate(items):
                    frame = {}
                    inner = Scope(
                        (*scope.items, item), (*scope.indexes, index), (*frames, frame), index == final
                    )
                    passes.append(inner)
                    self._expand(node.body, inner, root, made)
            elif type(node) is Condition and node.get(scope, root):
                self._expand(node.body, scope, root, made)


@dataclass(slots=True)
class Expansion:
    """The lines that are printed, each with the template's line that it comes from."""

    lines: list[tuple[int, Scope]] = field(default_factory=list)
    frame: Frame = field(default_factory=dict)
    passes: dict[Loop, list[Scope]] = field(default_factory=dict)
    """Each loop's iterations, in order."""

    rounds: int = 0
    """How many those are, of all loops."""

    def span(self, lines: Sequence[int], frame: Frame | None = None) -> tuple[int, int] | None:
        """Return from where to where some of the template's lines now reach; ``None`` if none is printed."""
        frame = self.frame if frame is None else frame
        if len(lines) == 1:
            return frame.get(lines[0])
        found = [frame[line] for line in lines if line in frame]
        if not found:
            return None
        return min(first for first, _ in found), max(last for _, last in found)
