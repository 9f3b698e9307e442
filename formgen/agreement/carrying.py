"""The next paper of a project, begun from those that are there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from formgen.agreement.estimates import Estimate, estimates_of
from formgen.agreement.events import Event, events_of
from formgen.agreement.facts import judge_facts, same, statements
from formgen.agreement.naming import match
from formgen.agreement.papers import Mention, Paper, Value, papers_of, relations_of, select
from formgen.agreement.series import series_of
from formgen.forms import form_class
from formgen.model.agreement import Events, Lines, Listed, Same, Series
from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.periods import Period
from formgen.problems import Problem, errors_of

__all__ = ["Draft", "carry"]

Data = dict[str, Any]


@dataclass(frozen=True)
class Draft:
    """A paper that is begun: its values, where each comes from, and what is left to fill in.

    ``data`` is the mapping of a data file, its values still values (``Text``, ``Decimal``, ``date``);
    ``sources`` names the place that each carried value comes from, by its path; ``missing`` are the paths of
    required fields that nothing gives. ``problems`` are what two papers say differently: such a value is left
    out.
    """

    cls: type[Form]
    data: Data
    sources: dict[str, Mention] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def carry(cls: type[Form] | str, forms: Iterable[Form], *, names: Sequence[str] | None = None) -> Draft:
    """Return the next paper of a project, begun from the project's papers.

    ``cls`` is the form's class or its id. Everything that the relations of the form give is filled in: what
    all papers state, the lines of the estimate with what was spent before, the events with those who came,
    the indicators, the number and the beginning of the next interim report. What two papers state differently
    is left out and is a problem of the draft.

    >>> draft = carry(FinalFinancialReport, [specification, first_report, second_report])
    >>> draft.data["contract"], draft.missing
    """
    if isinstance(cls, str):
        cls = form_class(cls)
    papers = papers_of(forms, names)
    work = _Carrying(cls, papers)
    work.facts()
    work.whole_term()
    work.series()
    work.lines()
    work.events()
    work.lists()
    return Draft(cls, work.data, work.sources, tuple(_missing(cls, work.data)), tuple(work.problems))


class _Carrying:
    def __init__(self, cls: type[Form], papers: Sequence[Paper]) -> None:
        self._cls = cls
        self._papers = papers
        self.data: Data = {}
        self.sources: dict[str, Mention] = {}
        self.problems: list[Problem] = []
        self._left_out: set[str] = set()

    def _relations(self, kind: type[Any]) -> list[Any]:
        return [each for each in relations_of(self._cls.ID) if isinstance(each, kind)]

    def _put(self, path: str, value: object, source: Value) -> None:
        """Set the value at ``path`` of the data; paths have no lists in them here."""
        *above, name = path.split(".")
        data = self.data
        for each in above:
            data = data.setdefault(each, {})
        data[name] = value
        self.sources[path] = _mention(source)

    def facts(self) -> None:
        """Fill in what the papers state alike."""
        stated = statements(self._papers)
        contested = self._contested()
        for relation in self._relations(Same):
            values = stated.get(relation.fact, [])
            if relation.fact in contested:
                self._left_out.add(relation.path)
            elif values and _info(self._cls, relation.path) is not None:
                value = max(values, key=lambda each: each[1])[0]
                self._put(relation.path, value.value, value)
        for name, info in fields_of(self._cls).items():
            if info.kind is Kind.OBJECT and name in self.data:
                self._complete(name, info)

    def _contested(self) -> set[str]:
        """Return the facts that two papers state differently.

        And keep the problems of those that matter here.
        """
        facts = {relation.fact for relation in self._relations(Same)}
        contested = set()
        for fact, values in statements(self._papers).items():
            firm = [value for value, is_firm in values if is_firm] or [value for value, _ in values]
            if fact in facts and any(not same(value.value, firm[0].value) for value in firm):
                contested.add(fact)
        if contested:
            self.problems += [problem for _, problem in judge_facts(self._papers) if errors_of([problem])]
        return contested

    def _complete(self, name: str, info: FieldInfo) -> None:
        """Fill in the rest of an object from a paper that has the whole of the same one."""
        carried = self.data[name]
        best: Value | None = None
        for paper in self._papers:
            for path, value in _objects(paper.form):
                if type(value) is not info.type:
                    continue
                is_same = all(same(getattr(value, key), held) for key, held in carried.items())
                if is_same and (best is None or _fullness(value) > _fullness(best.value)):
                    best = Value(paper, path, value)
        if best is not None:
            for key in fields_of(type(best.value)):
                held = getattr(best.value, key)
                is_open = key not in carried and f"{name}.{key}" not in self._left_out
                if is_open and held is not None and held != ():
                    carried[key] = held
                    self.sources[f"{name}.{key}"] = Mention(
                        best.paper.name, type(best.paper.form), f"{best.path}.{key}"
                    )

    def whole_term(self) -> None:
        """Let the period of a final report begin where the first interim report begins.

        If no paper states the term.
        """
        for relation in self._relations(Same):
            if relation.fact == "term" and relation.path not in self.data:
                for series in series_of(self._papers).values():
                    self._put(f"{relation.path}.start", series[0][1].value.start, series[0][1])

    def series(self) -> None:
        """Number the paper after those of its kind, and let its period begin where theirs ends."""
        for relation in self._relations(Series):
            earlier = series_of(self._papers).get(self._cls.ID)
            if earlier:
                number, period = earlier[-1]
                self._put(relation.number, number.value + 1, number)
                self._put(f"{relation.period}.start", period.value.end + dt.timedelta(days=1), period)
                continue
            self.data[relation.number] = 1
            for value, _ in statements(self._papers).get("term", []):
                if isinstance(value.value, Period):
                    self._put(f"{relation.period}.start", value.value.start, value)

    def lines(self) -> None:
        """Fill in the lines of the estimate; what the reports before say was spent comes with them."""
        for relation in self._relations(Lines):
            estimate = self._estimate(relation)
            if estimate is None:
                continue
            groups, _, lines = relation.rows.removesuffix("[]").partition("[].")
            if not lines:
                self.data[groups] = self._rows(groups, _item(self._cls, groups), relation, estimate.lines)
                continue
            self.data[groups] = []
            for number, (parent, members) in enumerate(_grouped(estimate)):
                path = f"{groups}[{number}]"
                cls = _item(self._cls, groups)
                group = self._shared_fields(path, cls, parent, skip=[lines])
                group[lines] = self._rows(f"{path}.{lines}", _item(cls, lines), relation, members)
                self.data[groups].append(group)

    def _estimate(self, relation: Lines) -> Estimate | None:
        """Return the estimate to go by.

        The last report's, or else that of the paper nearest to the contract.
        """
        estimates = estimates_of(self._papers)
        if not relation.firm:
            return next((each for each in estimates if not each.relation.firm), None)
        reports = [each for each in estimates if each.relation.spent is not None]
        numbered = [each for each in reports if each.relation.spent_before is not None]
        if numbered:
            return max(numbered, key=lambda each: getattr(each.paper.form, "number", 0))
        return next(iter(reports), None) or next(iter(estimates), None)

    def _rows(self, path: str, cls: type[Any], relation: Lines, lines: Sequence[Any]) -> list[Data]:
        rows = []
        for number, line in enumerate(lines):
            item_path = f"{path}[{number}]"
            plain = line.spent is None and type(line.item.value) is cls
            row = self._shared_fields(item_path, cls, line.item) if plain else {}
            known = fields_of(cls)
            values = {relation.name: line.name, relation.planned: line.planned.value}
            if line.spent is not None:
                before = line.spent_before.value if line.spent_before is not None else Decimal(0)
                column = relation.spent_before or relation.spent
                if column is not None:
                    values[column] = before + line.spent.value
            elif relation.spent_before is not None:
                values[relation.spent_before] = Decimal(0)
            for name, value in values.items():
                if name in known:
                    row[name] = value
                    is_spent = line.spent is not None and name in (relation.spent, relation.spent_before)
                    self.sources[f"{item_path}.{name}"] = _mention(line.spent if is_spent else line.item)
            rows.append(row)
        return rows

    def _shared_fields(
        self, path: str, cls: type[Any], source: Value | None, *, skip: Sequence[str | None] = ()
    ) -> Data:
        """Return the fields that an item has in common with one of another paper: same name, same kind."""
        row: Data = {}
        if source is None:
            return row
        theirs = fields_of(type(source.value))
        for name, info in fields_of(cls).items():
            if name in skip or name not in theirs or theirs[name].kind is not info.kind:
                continue
            held = getattr(source.value, name)
            if held is not None and held != ():
                row[name] = held
                self.sources[f"{path}.{name}"] = Mention(
                    source.paper.name, type(source.paper.form), f"{source.path}.{name}"
                )
        return row

    def events(self) -> None:
        """Fill in the events: those that are planned, those that were held, and who came."""
        for relation in self._relations(Events):
            outer, _, inner = relation.rows.removesuffix("[]").partition("[].")
            if not outer:
                self._only_event(relation)
                continue
            known = self._known_events(relation)
            if not known:
                continue
            if not inner:
                cls = _item(self._cls, outer)
                self.data[outer] = [
                    self._event(f"{outer}[{n}]", cls, relation, each) for n, each in enumerate(known)
                ]
            else:
                cls = _item(_item(self._cls, outer), inner)
                path = f"{outer}[0].{inner}"
                rows = [self._event(f"{path}[{n}]", cls, relation, each) for n, each in enumerate(known)]
                self.data[outer] = [{inner: rows}]

    def _only_event(self, relation: Events) -> None:
        """Fill in the one event of the paper from another paper of one event, such as its passport.

        Papers of several events leave it to a person which is meant.
        """
        name = relation.name.partition(".")[0]
        info = fields_of(self._cls)[name]
        found = [
            Value(paper, name, getattr(paper.form, name))
            for paper in self._papers
            for theirs in paper.relations(Events)
            if not theirs.rows and theirs.name.partition(".")[0] == name
        ]
        if (
            info.type is not None
            and found
            and all(same(each.value.name, found[0].value.name) for each in found)
        ):
            self.data[name] = self._shared_fields(name, info.type, found[0])

    def _known_events(self, relation: Events) -> list[list[Event]]:
        """Return the events of all papers, the records of one event together.

        A list of people is begun only from other such lists; a report of a period only from what is planned
        in it.
        """
        of_people = relation.people is not None and _holds_list(self._cls, relation)
        known: list[list[Event]] = []
        for paper in self._papers:
            for event in events_of(paper):
                people = event.people
                if of_people and (people is None or not _is_list(event)):
                    continue
                found = next((each for each in known if match([event], each[:1], _name, _name)), None)
                if found is None:
                    known.append([event])
                else:
                    found.append(event)
        start = (
            self.data.get("period", {}).get("start") if isinstance(self.data.get("period"), dict) else None
        )
        if relation.held is not None and start is not None:
            known = [each for each in known if _ends(each) is None or _ends(each) >= start]
        return known

    def _event(self, path: str, cls: type[Any], relation: Events, records: Sequence[Event]) -> Data:
        first = records[0]
        counted = [relation.people, relation.planned_people, relation.held, relation.held_until]
        row = self._shared_fields(path, cls, first.item, skip=counted)

        def put(name: str | None, value: object, source: Value | None) -> None:
            if name is not None and value is not None and source is not None and _info(cls, name) is not None:
                row[name] = value
                self.sources[f"{path}.{name}"] = _mention(source)

        put(relation.name, first.name.value, first.name)
        planned = next((each.planned_time for each in records if each.planned_time is not None), None)
        put(relation.planned_time, planned and planned.value, planned)
        count = next((each.planned_people for each in records if each.planned_people is not None), None)
        put(relation.planned_people, count and count.value, count)
        if relation.sums_up:
            came = [each.people for each in records if each.people is not None and not _is_list(each)]
            put(
                relation.people,
                sum(each.value for each in came) if came else None,
                came[-1] if came else None,
            )
        elif _holds_list(self._cls, relation):
            record = next(each for each in records if _is_list(each))
            assert record.people is not None
            put(relation.people, _raw(record.people), record.people)
            put(relation.held, record.held and record.held.value.start, record.held)
        return row

    def lists(self) -> None:
        """Fill in the names of what is planned: indicators, topics."""
        for relation in self._relations(Listed):
            if relation.planned:
                continue
            name = relation.rows.removesuffix("[]")
            for paper in self._papers:
                for theirs in paper.relations(Listed):
                    values = [
                        Value(paper, f"{item.path}.{theirs.name}", getattr(item.value, theirs.name))
                        for item in paper.values(theirs.rows)
                    ]
                    if theirs.planned and theirs.fact == relation.fact and values:
                        self.data[name] = [{relation.name: value.value} for value in values]
                        for number, value in enumerate(values):
                            self.sources[f"{name}[{number}].{relation.name}"] = _mention(value)


def _name(event: Event) -> Any:
    return event.name.value


def _ends(records: Sequence[Event]) -> Any:
    """Return the last day that an event is planned for, ``None`` where no paper tells."""
    ends = [each.planned_time.value.end for each in records if each.planned_time is not None]
    return max(ends, default=None)


def _raw(value: Value) -> Any:
    """Return the list at the path of a value that stands for its length."""
    concrete = dict(select(value.paper.form, _without_numbers(value.path)))
    return concrete[value.path]


def _is_list(event: Event) -> bool:
    return event.people is not None and isinstance(_raw(event.people), tuple | list)


def _without_numbers(path: str) -> str:
    import re

    return re.sub(r"\[\d+\]", "[]", path)


def _holds_list(cls: type[Form], relation: Events) -> bool:
    if relation.people is None:
        return False
    info = _info(cls, f"{relation.rows}.{relation.people}" if relation.rows else relation.people)
    return info is not None and info.kind is Kind.LIST


def _mention(value: Value) -> Mention:
    return Mention(value.paper.name, type(value.paper.form), value.path)


def _info(cls: type[Any], path: str) -> FieldInfo | None:
    """Return the field at ``path``, ``None`` for what the form computes."""
    info: FieldInfo | None = None
    at: type[Any] | None = cls
    for name in path.replace("[]", "").split("."):
        known = fields_of(at) if at is not None and hasattr(at, "__dataclass_fields__") else {}
        if name not in known:
            return None
        info = known[name]
        at = info.item.type if info.kind is Kind.LIST and info.item is not None else info.type
    return info


def _item(cls: type[Any], name: str) -> type[Any]:
    item = fields_of(cls)[name].item
    assert item is not None
    assert item.type is not None
    return item.type


def _objects(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the objects in a form's own fields and in the objects there, each with its path."""
    for name, info in fields_of(type(value)).items():
        held = getattr(value, name)
        if info.kind is Kind.OBJECT and held is not None:
            below = f"{path}.{name}".lstrip(".")
            yield below, held
            yield from _objects(held, below)


def _fullness(value: Any) -> int:
    return sum(getattr(value, name) is not None for name in fields_of(type(value)))


def _grouped(estimate: Estimate) -> list[tuple[Value | None, list[Any]]]:
    """Return the lines by the group that they stand in.

    One group without a parent for an estimate without groups.
    """
    parents: dict[str, Value] = {}
    above = estimate.relation.rows.rpartition(".")[0]
    for path, value in select(estimate.paper.form, above) if above else ():
        parents[path] = Value(estimate.paper, path, value)
    groups: dict[str, list[Any]] = {}
    for line in estimate.lines:
        groups.setdefault(line.item.path.rpartition(".")[0], []).append(line)
    return [(parents.get(path), lines) for path, lines in groups.items()]


def _missing(cls: type[Any], data: Data, path: str = "") -> Iterator[str]:
    for name, info in fields_of(cls).items():
        below = f"{path}.{name}".lstrip(".")
        held = data.get(name)
        if held is None:
            if info.required:
                yield below
        elif info.kind is Kind.OBJECT and info.type is not None and isinstance(held, dict):
            yield from _missing(info.type, held, below)
        elif info.kind is Kind.PERIOD and isinstance(held, dict):
            yield from (f"{below}.{end}" for end in ("start", "end") if end not in held)
        elif info.kind is Kind.LIST and info.item is not None and info.item.type is not None:
            for index, item in enumerate(held):
                if isinstance(item, dict):
                    yield from _missing(info.item.type, item, f"{below}[{index}]")
