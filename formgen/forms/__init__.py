"""The forms: dataclasses, one module per family, found by their ids."""

from __future__ import annotations

from importlib import import_module

from formgen.errors import DataError
from formgen.forms.base import Form

__all__ = ["FORM_IDS", "form_class"]

_CLASSES = {
    "premium_application": "premium:PremiumApplication",
    "premium_questionnaire": "premium:PremiumQuestionnaire",
    "premium_activity": "premium:PremiumActivity",
    "technical_specification": "technical_specification:TechnicalSpecification",
    "service_requirements": "service_requirements:ServiceRequirements",
    "budget_request": "budget:BudgetRequest",
    "interim_creative_report": "interim_creative:InterimCreativeReport",
    "final_creative_report": "final_creative:FinalCreativeReport",
    "interim_financial_report": "interim_financial:InterimFinancialReport",
    "final_financial_report": "final_financial:FinalFinancialReport",
}

FORM_IDS: tuple[str, ...] = tuple(_CLASSES)


def form_class(form_id: str) -> type[Form]:
    """Return the class of a form; ``DataError`` where there is no such form."""
    if form_id not in _CLASSES:
        known = ", ".join(FORM_IDS)
        raise DataError(
            kk=f"Мұндай нысан жоқ: «{form_id}». Бар нысандар: {known}",
            ru=f"Нет такой формы: «{form_id}». Есть формы: {known}",
            en=f"There is no form {form_id!r}. The forms are: {known}",
        )
    module, _, name = _CLASSES[form_id].partition(":")
    found: type[Form] = getattr(import_module(f"formgen.forms.{module}"), name)
    return found
