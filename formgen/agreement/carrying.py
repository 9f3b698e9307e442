"""Begin the next paper of a project from the earlier ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from formgen.agreement.begun_papers import BegunPaper, Data
from formgen.agreement.carried_events import carry_events
from formgen.agreement.carried_facts import carry_facts, carry_number, carry_term
from formgen.agreement.carried_lines import carry_lines
from formgen.agreement.papers import Mention, Value, papers_of
from formgen.checks import check
from formgen.forms import form_class
from formgen.loading.construction import structure
from formgen.loading.dumping import dump_value
from formgen.loading.files import LoadedForm
from formgen.model.agreement import Listed
from formgen.model.base import Form
from formgen.model.fields import Kind, fields_of
from formgen.problems import Problem

__all__ = ["MISSING", "Draft", "carry", "with_rows"]

MISSING: Final = frozenset({"value.missing", "list.too_short", "list.nothing_to_write_in"})
"""The codes of problems with values that are left to fill in."""


@dataclass(frozen=True)
class Draft:
    """The data of a form that is begun, the source of each value, and the fields left to fill in.

    - ``data`` is the mapping of a data file; its values are still objects (``Text``, ``Decimal``, ``date``).
    - ``sources`` maps the path of each carried value to the place that it comes from.
    - ``missing`` are the paths of the values that a check of the data file finds missing. A list that needs
      rows has an empty one there.
    - ``problems`` are the facts on which two papers differ; these are left out of ``data``.
    """

    cls: type[Form]
    data: Data
    sources: dict[str, Mention] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def carry(cls: type[Form] | str, forms: Iterable[Form], *, names: Sequence[str] | None = None) -> Draft:
    """Return the next paper of a project, begun from the project's papers.

    ``cls`` is the form's class or its id. The draft holds everything that the form's relations
    (``agrees.py``) give: the facts that the papers state, the lines of the estimate with what was spent
    before, the events with the people who came, the indicators, the number and the beginning of the next
    interim report. A fact on which two papers differ is left out and is a problem of the draft.

    >>> draft = carry(FinalFinancialReport, [specification, first_report, second_report])
    >>> draft.data["contract"], draft.missing

    :raises DataError: if there is no form with this id.
    :raises ValueError: if there are not as many names as forms.
    """
    if not (isinstance(cls, type) and issubclass(cls, Form)):
        cls = form_class(cls)
    paper = BegunPaper(cls, papers_of(forms, names))
    carry_facts(paper)
    carry_term(paper)
    carry_number(paper)
    carry_lines(paper)
    carry_events(paper)
    _carry_lists(paper)
    return Draft(cls, paper.data, paper.sources, tuple(_missing(cls, paper.data)), tuple(paper.problems))


def _carry_lists(paper: BegunPaper) -> None:
    """Fill in the names of planned items: indicators, topics."""
    for relation in paper.relations(Listed):
        if relation.planned:
            continue
        rows = relation.rows.removesuffix("[]")
        for each in paper.papers:
            for other in each.relations(Listed):
                names = [
                    Value(each, f"{item.path}.{other.name}", getattr(item.value, other.name))
                    for item in each.values(other.rows)
                ]
                if other.planned and other.fact == relation.fact and names:
                    paper.data[rows] = [{relation.name: name.value} for name in names]
                    for number, name in enumerate(names):
                        paper.note_source(f"{rows}[{number}].{relation.name}", name)


def with_rows(cls: type[Any], data: Data) -> Data:
    """Return ``data`` with an empty row in each list that needs one, as the data file has it.

    A row without required fields is left out: it would say nothing.
    """
    filled = dict(data)
    for name, info in fields_of(cls).items():
        value = data.get(name)
        if value is None and not info.required:
            continue
        if info.kind is Kind.OBJECT and info.type is not None:
            filled[name] = _item_with_rows(info.type, {} if value is None else value)
        elif info.kind is Kind.LIST and info.item is not None and info.item.kind is Kind.OBJECT:
            assert info.item.type is not None
            has_required = any(each.required for each in fields_of(info.item.type).values())
            rows = value or ([{}] if has_required else ())
            filled[name] = [_item_with_rows(info.item.type, each) for each in rows] or value
    return filled


def _item_with_rows(cls: type[Any], item: Any) -> Any:
    return with_rows(cls, item) if isinstance(item, dict) else item


def _missing(cls: type[Form], data: Data) -> Iterator[str]:
    """Yield the paths of the values that a check of the data file finds missing."""
    form, problems = structure({"form": cls.ID, **dump_value(with_rows(cls, data))})
    assert form is not None
    loaded = LoadedForm(form, tuple(problems), 1, lambda _: None)
    found = loaded.with_checks(check(form, refused=loaded.refused))
    yield from dict.fromkeys(problem.path for problem in found if problem.code in MISSING)
