"""Hypothesis strategies of whole forms that ``check`` finds no error in, for every form, with any text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from formgen.bilingual import Text
from formgen.checks import check
from formgen.forms import form_class
from formgen.forms.budget_request.data import BudgetRequest, EstimateEvent
from formgen.forms.final_creative_report.data import FinalCreativeReport
from formgen.forms.final_financial_report.data import (
    Covers,
    FinalExpenseGroup,
    FinalExpenseLine,
    FinalFinancialReport,
)
from formgen.forms.interim_creative_report.data import InterimCreativeReport, StepEvent
from formgen.forms.interim_financial_report.data import (
    InterimExpenseGroup,
    InterimExpenseLine,
    InterimFinancialReport,
)
from formgen.forms.premium_activity.data import PremiumActivity
from formgen.forms.premium_application.data import PremiumApplication
from formgen.forms.premium_questionnaire.data import PremiumQuestionnaire
from formgen.forms.technical_specification.data import Beneficiaries, TechnicalSpecification
from formgen.model.attachments import Attachment
from formgen.model.base import Form
from formgen.model.directions import AWARD_DIRECTIONS
from formgen.model.estimates import Expense
from formgen.model.parties import Bank, Organization, Person
from formgen.model.payments import Payment
from formgen.periods import Month, Period
from formgen.problems import errors_of
from tests.support.generated import TEXTS, values

__all__ = ["forms"]

Draw = Callable[[st.SearchStrategy[Any]], Any]
"""What hypothesis hands to a composite strategy: takes an example of another one."""


@st.composite
def forms(draw: Draw, form_id: str) -> Form:
    """Forms of one kind: each value is generated, and what a rule of the form asks for is put right."""
    cls = form_class(form_id)
    form: Form = draw(values(cls))
    repair = _REPAIRS.get(cls)
    if repair is not None:
        form = repair(draw, form)
    assert errors_of(check(form)) == (), "a generated form has errors: its rules want another repair"
    return form


def _person(draw: Draw, given: Person | None = None, **parts: Any) -> Person:
    """Return a person with everything that a form may ask for."""
    person = given or draw(values(Person))
    said = {
        "position": person.position or draw(TEXTS),
        "phones": person.phones or ("+7 721 000 00 00",),
        "email": person.email or "info@ornek.example",
    }
    return replace(person, **(said | parts))


def _with_signer(draw: Draw, organization: Organization) -> Organization:
    return replace(organization, head=_person(draw, organization.head))


def _application(draw: Draw, form: PremiumApplication | PremiumActivity) -> Form:
    return replace(
        form,
        applicant=_with_signer(draw, form.applicant),
        direction=draw(st.sampled_from(AWARD_DIRECTIONS)),
        signatory=None if form.signatory is None else _person(draw, form.signatory),
    )


def _questionnaire(draw: Draw, form: PremiumQuestionnaire) -> Form:
    whole = values(Organization).filter(lambda one: one.bin is not None and one.registered_on is not None)
    applicant = form.applicant
    if applicant.bin is None or applicant.registered_on is None:
        applicant = draw(whole)
    applicant = replace(
        _with_signer(draw, applicant),
        bank=replace(applicant.bank or draw(values(Bank)), address=draw(TEXTS)),
        **{name: getattr(applicant, name) or draw(TEXTS) for name in ("legal_address", "subject", "purpose")},
    )
    signatory = None if form.signatory is None else _person(draw, form.signatory)
    return replace(form, applicant=applicant, signatory=signatory)


def _specification(draw: Draw, form: TechnicalSpecification) -> Form:
    served: Beneficiaries = form.beneficiaries
    # So many people are fewer than the limit, however many categories there are.
    categories = tuple(replace(each, direct=each.direct % 10**6) for each in served.categories)
    served = replace(served, categories=categories, direct=sum(each.direct for each in categories))
    return replace(
        form,
        supplier=_with_signer(draw, form.supplier),
        beneficiaries=served,
        estimate=tuple(map(_priced, form.estimate)),
    )


def _budget(draw: Draw, form: BudgetRequest) -> Form:
    def priced(event: EstimateEvent) -> EstimateEvent:
        expenses = event.expenses or (draw(values(Expense)),)
        return replace(event, expenses=tuple(_priced(each) for each in expenses))

    return replace(form, estimate=tuple(priced(event) for event in form.estimate))


def _priced(expense: Expense) -> Expense:
    """Return a line that costs something, and not so much that no words are left for the total."""
    quantity, price = expense.quantity % 10**5, expense.price % 10**6
    return replace(expense, quantity=quantity + 1, price=price + Decimal("0.01"))


def _referring(draw: Draw, text: Text, attachments: Sequence[Attachment]) -> Text:
    """Return a text that may refer to attachments, in the middle of its words or alone."""
    if not attachments:
        return text
    numbers = st.integers(1, len(attachments)).map(lambda number: f"[[{number}]]")
    refer = numbers | numbers.map(lambda one: f"{one}\n{one} & {one}")
    kk, ru = draw(refer | st.just("")), draw(refer | st.just(""))
    return Text(kk=f"{text.kk}{kk}{text.kk}", ru=f"{ru}{text.ru}")


def _interim_creative(draw: Draw, form: InterimCreativeReport) -> Form:
    def in_order(event: StepEvent) -> StepEvent:
        ends_on = event.ends_on
        return event if ends_on is None else replace(event, ends_on=max(event.date, ends_on))

    steps = tuple(
        replace(
            step,
            events=tuple(in_order(event) for event in step.events),
            work_done=_referring(draw, Text.of(step.work_done), form.attachments),
            analysis=_referring(draw, Text.of(step.analysis), form.attachments),
        )
        for step in form.steps
    )
    number = max(form.number, 1)
    baseline = draw(TEXTS) if number == 1 and form.baseline is None else form.baseline
    return replace(form, number=number, baseline=baseline, steps=steps)


def _final_creative(draw: Draw, form: FinalCreativeReport) -> Form:
    served = form.beneficiaries
    groups = tuple(replace(each, men=each.men % 10**6, women=each.women % 10**6) for each in served.groups)
    if groups:
        served = replace(
            served,
            groups=groups,
            men=sum(each.men for each in groups),
            women=sum(each.women for each in groups),
        )
    return replace(
        form,
        supplier=_with_signer(draw, form.supplier),
        compiled_by=_person(draw, form.compiled_by),
        beneficiaries=served,
        recommendations=_referring(draw, Text.of(form.recommendations), form.attachments),
    )


def _interim_financial(draw: Draw, form: InterimFinancialReport) -> Form:
    first: InterimExpenseGroup = form.groups[0]
    if not first.lines:
        first = replace(first, lines=(draw(values(InterimExpenseLine)),))
    return replace(form, number=max(form.number, 1), groups=(first, *form.groups[1:]))


def _final_financial(draw: Draw, form: FinalFinancialReport) -> Form:
    """Payments by months of the period, each once, and lines that cover what was paid."""
    start = form.period.start
    # So many months fill a grid of one table, of two, or of three.
    end = min(form.period.end, start.replace(day=1, year=min(start.year + draw(st.integers(0, 2)), 2100)))
    period = Period(start, max(start, end))
    months = period.months()

    def in_period(row: Any) -> Any:
        chosen: list[Month] = draw(st.lists(st.sampled_from(months), max_size=3, unique=True))
        amounts = draw(st.lists(st.decimals(0, 10**9, places=2), min_size=3, max_size=3))
        pairs = zip(chosen, amounts, strict=False)
        return replace(row, payments=tuple(Payment(month=month, amount=amount) for month, amount in pairs))

    breakdowns: dict[str, Any] = {
        name: tuple(in_period(row) for row in getattr(form, name))
        for name in ("salaries", "civil_contracts", "taxes")
    }
    lines = tuple(
        replace(
            draw(values(FinalExpenseLine)),
            covers=name,
            spent=sum((row.total for row in breakdowns[name]), Decimal(0)),
        )
        for name in draw(st.lists(st.sampled_from(Covers), min_size=1, unique=True))
    )
    others = (
        replace(group, lines=tuple(replace(line, covers=None) for line in group.lines))
        for group in form.groups
    )
    groups = (FinalExpenseGroup(name=draw(TEXTS), lines=lines), *others)
    return replace(form, period=period, groups=groups, **breakdowns)


_REPAIRS: dict[type[Form], Callable[[Draw, Any], Form]] = {
    PremiumApplication: _application,
    PremiumQuestionnaire: _questionnaire,
    PremiumActivity: _application,
    TechnicalSpecification: _specification,
    BudgetRequest: _budget,
    InterimCreativeReport: _interim_creative,
    FinalCreativeReport: _final_creative,
    InterimFinancialReport: _interim_financial,
    FinalFinancialReport: _final_financial,
}
