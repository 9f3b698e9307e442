"""The loops and conditions of a sheet's rows and columns, and how they expand for a form.

Both work alike: a row with a tag ``{%tr for line in group.lines %}``, a column with a tag
``{%tc for month in months %}``. The row or column with the tag is not printed itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from formgen.templates.bounds import ROUNDS_LIMIT
from formgen.templates.workbook.cell_references import LAST_ROW

__all__ = ["Axis", "Condition", "Expansion", "Getter", "Loop", "Node", "Scope", "Span"]

Span: TypeAlias = Sequence[int]
"""The first and the last of some printed lines."""


@dataclass(slots=True)
class Scope:
    """The values for evaluating expressions: the form, the flags, and the items of the loops around.

    ``spans`` are the printed lines of each loop's current pass.
    """

    items: tuple[Any, ...]
    indexes: tuple[int, ...]
    spans: tuple[Span, ...]
    last: bool = False


Getter: TypeAlias = Callable[[Scope, Scope], Any]
"""Gets a value from the scopes of a cell's row and column."""


@dataclass(eq=False, slots=True)
class Loop:
    """Lines that are printed once for each item; ``path`` is the list's, if the list is a field."""

    variable: str
    get: Getter
    path: str | None
    depth: int
    tag: str
    """The tag in the template: ``for line in group.lines``."""
    is_text: bool
    """Whether it goes over the paragraphs of a text."""
    aliases: list[str] = field(default_factory=list)
    """Other names of the loop, used inside inner loops."""
    body: list[Node] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    """Every line of the template inside it."""


@dataclass(eq=False, slots=True)
class Condition:
    """Lines that are printed if a condition holds, and lines that are printed if it does not.

    ``tag`` is the tag in the template: ``if blank``.
    """

    get: Getter
    tag: str
    body: list[Node] = field(default_factory=list)
    otherwise: list[Node] = field(default_factory=list)


Node: TypeAlias = int | Loop | Condition


@dataclass(slots=True)
class Axis:
    """The rows, or the columns, of a template's sheet; ``chains`` are the loops around each line."""

    nodes: list[Node]
    chains: dict[int, tuple[Loop, ...]]
    loops: list[Loop]
    plain: bool
    """Whether no line repeats or depends on a condition."""

    def common(self, *lines: int) -> int:
        """Return the number of loops around all of these lines."""
        chains = [self.chains.get(line, ()) for line in lines]
        depth = 0
        for level in zip(*chains, strict=False):
            if any(loop is not level[0] for loop in level):
                break
            depth += 1
        return depth

    def expand(self, items: tuple[Any, ...]) -> Expansion:
        """Return the printed lines for a form; ``items`` are the form and the flags."""
        made = Expansion()
        root = Scope(items, (), ())
        self._expand(self.nodes, root, root, made)
        numbers = made.numbers
        for number, source in enumerate(made.sources, start=1):
            known = numbers.get(source)
            if known is None:
                numbers[source] = [number]
            else:
                known.append(number)
        return made

    def _expand(self, nodes: Iterable[Node], scope: Scope, root: Scope, made: Expansion) -> None:
        sources, scopes = made.sources, made.scopes
        for node in nodes:
            if type(node) is int:
                sources.append(node)
                scopes.append(scope)
            elif type(node) is Loop:
                items = node.get(scope, root)
                made.rounds += len(items)
                if made.rounds > ROUNDS_LIMIT or len(sources) > LAST_ROW:
                    raise OverflowError("the lists repeat too often")
                passes = made.passes.setdefault(node, [])
                final = len(items) - 1
                for index, item in enumerate(items):
                    span = [len(sources) + 1, 0]
                    inner = Scope(
                        (*scope.items, item), (*scope.indexes, index), (*scope.spans, span), index == final
                    )
                    passes.append(inner)
                    self._expand(node.body, inner, root, made)
                    span[1] = len(sources)
            elif type(node) is Condition:
                self._expand(node.body if node.get(scope, root) else node.otherwise, scope, root, made)


class Expansion:
    """The printed lines: for each its line in the template and its scope.

    ``numbers`` are the printed lines of each line of the template, ``passes`` the iterations of each loop;
    ``rounds`` counts the iterations of all loops.
    """

    __slots__ = ("_spans", "numbers", "passes", "rounds", "scopes", "sources")

    def __init__(self) -> None:
        self.sources: list[int] = []
        self.scopes: list[Scope] = []
        self.numbers: dict[int, list[int]] = {}
        self.passes: dict[Loop, list[Scope]] = {}
        self.rounds = 0
        self._spans: dict[tuple[Sequence[int], int, int], tuple[int, int] | None] = {}

    def span(self, lines: Sequence[int], within: Span | None = None) -> tuple[int, int] | None:
        """Return the first and last printed line of some lines of the template; ``None`` if none is printed.

        ``within`` limits the search to the lines of one pass.
        """
        if within is None:
            if len(lines) == 1:
                numbers = self.numbers.get(lines[0])
                return None if numbers is None else (numbers[0], numbers[-1])
            within = (1, len(self.sources))
        key = lines, within[0], within[1]
        if key not in self._spans:  # the cells of a row need the same result
            self._spans[key] = self._within(*key)
        return self._spans[key]

    def _within(self, lines: Iterable[int], begin: int, end: int) -> tuple[int, int] | None:
        found = [self.numbers[line] for line in lines if line in self.numbers]
        if begin > 1 or end < len(self.sources):
            found = [inside for numbers in found if (inside := _between(numbers, begin, end))]
        return (min(found)[0], max([numbers[-1] for numbers in found])) if found else None


def _between(numbers: list[int], begin: int, end: int) -> list[int]:
    """Return those of some ascending numbers that lie within bounds."""
    if begin <= numbers[0] and numbers[-1] <= end:
        return numbers
    return numbers[bisect_left(numbers, begin) : bisect_right(numbers, end)]
