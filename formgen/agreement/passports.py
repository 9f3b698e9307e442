"""The passports of a project's events, one for each row of its plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from formgen.bilingual import Text, TextLike
from formgen.forms.event_passport.data import EventPassportForm, PassportEvent
from formgen.forms.service_requirements.data import EventPassport, ServiceRequirements
from formgen.forms.technical_specification.data import PlannedEvent, TechnicalSpecification
from formgen.model.base import Form
from formgen.model.parties import Organization, Person

__all__ = ["passports_from", "plan_passports"]


def plan_passports(
    specification: TechnicalSpecification, requirements: ServiceRequirements | None = None
) -> tuple[EventPassportForm, ...]:
    """Return a passport for each event of the specification's plan, in the order of the plan.

    For events that the customer's requirements name, these give the number of participants, the steps and the
    expected result. Values with no source are missing: ``check`` reports them, and a draft prints with gaps.

    >>> first, *others = plan_passports(specification, requirements)
    >>> formgen.write(first, "passports", draft=True)
    """
    required = {_key(each.name): each for each in requirements.event_passports} if requirements else {}
    return tuple(
        _passport(specification.supplier, specification.lot.name, event, required.get(_key(event.name)))
        for event in specification.action_plan
    )


def passports_from(papers: Iterable[Form]) -> tuple[EventPassportForm, ...]:
    """Return the passports that a project's papers plan; none without a technical specification."""
    found: dict[type[Form], Any] = {type(paper): paper for paper in papers}
    if TechnicalSpecification not in found:
        return ()
    return plan_passports(found[TechnicalSpecification], found.get(ServiceRequirements))


def _passport(
    supplier: Organization, project: TextLike, event: PlannedEvent, required: EventPassport | None
) -> EventPassportForm:
    steps = required.steps if required else (event.description,) if event.description else ()
    missing: Any = None  # required, but only a person can fill it in
    return EventPassportForm(
        supplier=supplier,
        project=project,
        event=PassportEvent(kind=event.kind, name=event.name, date=event.period, place=event.place),
        programme=(),
        participants=required.participants if required else missing,
        steps=steps,
        expected_result=required.expected_result if required else missing,
        responsible=Person(full_name=event.responsible),
    )


def _key(name: TextLike) -> tuple[str, str]:
    """Return the words of an event's name without regard to spaces and capitals."""
    text = Text.of(name)
    kk, ru = (" ".join((half or "").split()).casefold() for half in (text.kk, text.ru))
    return kk, ru
