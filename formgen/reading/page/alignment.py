"""Find the cheapest way to match a sequence of things on a page with the nodes of a template.

The nodes are turned into a graph of states. A step matches the next thing with a terminal of the template,
skips a terminal, leaves a thing over, or enters or leaves an item of a loop. Dijkstra's algorithm finds the
cheapest paths: a page that follows its template closely costs next to nothing. If several paths are equally
cheap, the first and the last of them in the order of states are returned: these differ whenever there are
two.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, Protocol, TypeVar

from formgen.reading.page.matches import Match
from formgen.reading.page.template_pages import Choice, Loop, Node

__all__ = ["NO_LIMIT", "PATIENCE", "Alignment", "Graph", "Step", "Terminal", "align", "graph_of"]

T = TypeVar("T")
PATIENCE: Final = 6
"""The cost up to which a table is first compared. Most tables that are compared are others, and cost more."""
NO_LIMIT: Final = 1_000_000
_STEPS: Final = 40_000
"""The most steps; a page that needs more follows the template too little and is given up."""


class Terminal(Protocol[T]):
    """A part of the template that a thing can match."""

    @property
    def skip_cost(self) -> int:
        """The cost if nothing on the page matches it."""

    @property
    def further(self) -> Terminal[T] | None:
        """The terminal of the following things, if it takes any number of them."""

    def match(self, thing: T, limit: int | None = None) -> Sequence[Match] | None:
        """Return the readings of a thing; none if it does not match.

        A terminal that takes long may return ``None`` if they cost more than ``limit``.
        """


@dataclass(frozen=True, slots=True)
class Step(Generic[T]):
    """A step of a path.

    ``kind`` is ``match``, ``skip``, ``left`` (over), ``begin`` or ``end`` (an item of ``loop``).
    """

    kind: str
    thing: T | None = None
    terminal: Terminal[T] | None = None
    match: Match | None = None
    loop: Loop | None = None


@dataclass(frozen=True, slots=True)
class Alignment(Generic[T]):
    """The cheapest paths: the first and the last of them in the order of states, and their cost.

    ``choices`` are the things that the cheapest paths take in different ways, each with the steps of these
    ways.
    """

    cost: int
    first: list[Step[T]]
    last: list[Step[T]]
    choices: list[list[Step[T]]]


@dataclass(slots=True)
class Graph(Generic[T]):
    """The states of a template: moves without a thing, by state, and terminals, by the states before them."""

    moves: list[list[tuple[int, Step[T], int]]] = field(default_factory=list)
    terminals: list[tuple[Terminal[T], int] | None] = field(default_factory=list)
    end: int = 0

    def state(self) -> int:
        """Add a state, and return its number."""
        self.moves.append([])
        self.terminals.append(None)
        return len(self.moves) - 1


def graph_of(nodes: Sequence[Node], terminal_of: Callable[[Node], Terminal[T] | None]) -> Graph[T]:
    """Return the graph of nodes; ``terminal_of`` gives a node's terminal, ``None`` for one without text."""
    graph: Graph[T] = Graph()
    start = graph.state()
    graph.end = _add_all(graph, nodes, start, terminal_of)
    return graph


def _add_all(
    graph: Graph[T], nodes: Sequence[Node], state: int, terminal_of: Callable[[Node], Terminal[T] | None]
) -> int:
    for node in nodes:
        if isinstance(node, Loop):
            inside, after = graph.state(), graph.state()
            graph.moves[state].append((0, Step("begin", loop=node), inside))
            graph.moves[state].append((0, Step("pass"), after))
            last = _add_all(graph, node.content, inside, terminal_of)
            done = graph.state()
            graph.moves[last].append((0, Step("end", loop=node), done))
            graph.moves[done].append((0, Step("begin", loop=node), inside))
            graph.moves[done].append((0, Step("pass"), after))
            state = after
        elif isinstance(node, Choice):
            after = graph.state()
            for branch in node.branches:
                first = graph.state()
                graph.moves[state].append((0, Step("pass"), first))
                last = _add_all(graph, branch, first, terminal_of)
                graph.moves[last].append((0, Step("pass"), after))
            state = after
        else:
            terminal = terminal_of(node)
            if terminal is not None:
                state = _add(graph, terminal, state)
    return state


def _add(graph: Graph[T], terminal: Terminal[T], state: int) -> int:
    before, after = graph.state(), graph.state()
    graph.moves[state].append((0, Step("pass"), before))
    further = terminal.further
    taken = after if further is None else graph.state()
    graph.terminals[before] = terminal, taken
    graph.moves[before].append((terminal.skip_cost, Step("skip", terminal=terminal), after))
    if further is not None:
        graph.terminals[taken] = further, taken
        graph.moves[taken].append((0, Step("pass"), after))
    return after


_Node = tuple[int, int]
_Edge = tuple[_Node, Step[T]]


def align(
    graph: Graph[T],
    things: Sequence[T],
    left_cost: Callable[[T], int],
    ends: Sequence[int] | None = None,
    limit: int = NO_LIMIT,
    *,
    patience: int | None = PATIENCE,
) -> Alignment[T] | None:
    """Return the cheapest paths, ``None`` if they cost more than ``limit``.

    Things whose match costs more than ``patience`` are compared to the end only if no cheaper path is left.
    If the steps run out meanwhile, all is compared again without that, so that a path is known by then.

    ``ends`` has, for the number of a thing, the number of the next thing if the first is matched as a whole:
    the things between them are parts of it.
    """
    start, goal = (0, 0), (len(things), graph.end)
    costs: dict[_Node, int] = {start: 0}
    before: dict[_Node, list[_Edge[T]]] = {start: []}
    heap: list[tuple[int, int, int]] = [(0, 0, 0)]
    done: set[_Node] = set()
    matches: dict[tuple[int, int], Sequence[Match] | None] = {}
    postponed: dict[_Node, int] = {}
    """The nodes whose thing costs more than ``patience``, and the cost at which it is compared to the end."""
    has_postponed = False
    steps = 0

    def reach(cost: int, node: _Node, edge: _Edge[T]) -> None:
        known = costs.get(node)
        if known is None or cost < known:
            costs[node] = cost
            before[node] = [edge]
            heapq.heappush(heap, (cost, -node[0], node[1]))
        elif cost == known:
            before[node].append(edge)

    def take(node: _Node, limit: int | None) -> bool:
        """Match the thing at a node, and tell whether that costs no more than ``limit``."""
        at, state = node
        terminal = graph.terminals[state]
        if terminal is None:
            return True
        which, target = terminal
        key = id(which), at
        if key not in matches or (limit is None and matches[key] is None):
            matches[key] = which.match(things[at], limit)
        found = matches[key]
        for match in found or ():
            end = at + 1 if ends is None else ends[at]
            reach(costs[node] + match.cost, (end, target), (node, Step("match", things[at], which, match)))
        return found is not None

    while heap:
        cost, at, state = heapq.heappop(heap)
        at = -at
        node = at, state
        if cost > costs.get(goal, limit):
            break
        if steps > _STEPS:
            if has_postponed:
                return align(graph, things, left_cost, ends, limit, patience=None)
            break
        if postponed.get(node) == cost:
            del postponed[node]
            take(node, None)
            continue
        if node in done or cost > costs[node]:
            continue
        done.add(node)
        steps += 1
        for more, step, target in graph.moves[state]:
            reach(cost + more, (at, target), (node, step))
        if at == len(things):
            continue
        thing = things[at]
        if not take(node, patience) and patience is not None:
            has_postponed = True
            postponed[node] = cost + patience + 1
            heapq.heappush(heap, (postponed[node], -at, state))
        if graph.terminals[state] is not None or state == graph.end:
            reach(cost + left_cost(thing), (at + 1, state), (node, Step("left", thing)))
    if goal not in costs or costs[goal] > limit:
        return None
    first, last = _path(before, goal, start, 0), _path(before, goal, start, -1)
    return Alignment(costs[goal], first, last, _choices(before, goal))


def _choices(before: dict[_Node, list[_Edge[T]]], goal: _Node) -> list[list[Step[T]]]:
    """Return the steps of each thing that the cheapest paths take in several ways."""
    steps: dict[int, list[Step[T]]] = {}
    seen = {goal}
    waiting = [goal]
    while waiting:
        for node, step in before[waiting.pop()]:
            if step.kind in ("match", "left"):
                steps.setdefault(node[0], []).append(step)
            if node not in seen:
                seen.add(node)
                waiting.append(node)
    return [found for _, found in sorted(steps.items()) if len(found) > 1]


def _path(before: dict[_Node, list[_Edge[T]]], goal: _Node, start: _Node, which: int) -> list[Step[T]]:
    """Return the steps to the goal; of several ways to a node, ``which``: 0 is the first, -1 the last."""
    path: list[Step[T]] = []
    node = goal
    seen = {goal}
    while node != start:
        edges = [edge for edge in before[node] if edge[0] not in seen]
        if not edges:  # a loop of moves without cost: the move that was found first leads out of it
            which, edges = 0, before[node][:1]
        node, step = sorted(edges, key=lambda edge: edge[0])[which] if len(edges) > 1 else edges[0]
        seen.add(node)
        if step.kind != "pass":
            path.append(step)
    path.reverse()
    return path
