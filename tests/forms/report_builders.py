"""Small right reports for tests of single rules and pages."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from formgen.forms.final_creative_report.data import (
    Achievement,
    BeneficiariesBySex,
    BeneficiaryGroup,
    Continuation,
    EventCoverage,
    FinalCreativeReport,
    IndicatorResult,
    ProjectSummary,
    SocialEffect,
)
from formgen.forms.final_financial_report.data import (
    Covers,
    FinalExpenseGroup,
    FinalExpenseLine,
    FinalFinancialReport,
    SupportingDocument,
)
from formgen.forms.interim_creative_report.data import InterimCreativeReport, Step, StepEvent
from formgen.forms.interim_financial_report.data import (
    InterimExpenseGroup,
    InterimExpenseLine,
    InterimFinancialReport,
)
from formgen.model.attachments import Attachment, AttachmentKind
from formgen.model.participants import Participant, ParticipantList
from formgen.model.payments import CivilContractRow, Payment, SalaryRow, TaxBase, TaxRow
from formgen.periods import Month, Period
from tests.forms.builders import YEAR, contract, organization, person, text

__all__ = [
    "final_creative_report",
    "final_financial_report",
    "interim_creative_report",
    "interim_financial_report",
]


def attachment(**changes: Any) -> Attachment:
    values: dict[str, Any] = {"title": text("Семинар бағдарламасы", "Программа семинара")}
    return Attachment(**(values | changes))


def step_event(**changes: Any) -> StepEvent:
    values: dict[str, Any] = {
        "name": text("Ашылу семинары", "Семинар открытия"),
        "date": dt.date(2026, 3, 10),
        "place": text("Қарағанды қаласы", "город Караганда"),
        "participants": 40,
    }
    return StepEvent(**(values | changes))


def step(**changes: Any) -> Step:
    values: dict[str, Any] = {
        "task": text("Хабардар ету", "Информирование"),
        "events": [step_event(), step_event(ends_on=dt.date(2026, 3, 12))],
        "work_done": text("Семинар өтті, [[1]]", "Прошел семинар, [[1]]"),
        "analysis": text("Міндет орындалды", "Задача выполнена"),
        "outcome": text("Білім артты", "Знания выросли"),
    }
    return Step(**(values | changes))


def interim_creative_report(**changes: Any) -> InterimCreativeReport:
    values: dict[str, Any] = {
        "supplier": organization(),
        "project_name": text("Аурудың алдын алу", "Профилактика заболеваний"),
        "contract": contract(),
        "period": YEAR,
        "number": 1,
        "baseline": text("Бастапқы жағдай", "Исходная ситуация"),
        "steps": [step()],
        "problems": text("Қиындық болмады", "Трудностей не было"),
        "attachments": [attachment(kind=AttachmentKind.PROGRAMME)],
        "project_manager": person(),
        "compiled_on": dt.date(2026, 6, 30),
    }
    return InterimCreativeReport(**(values | changes))


def achievement(**changes: Any) -> Achievement:
    values: dict[str, Any] = {
        "goal": text("Мақсатқа жеттік", "Цель достигнута"),
        "impact": text("Жағдай жақсарды", "Ситуация улучшилась"),
        "conformity": text("Нәтижелер сәйкес", "Результаты соответствуют"),
        "satisfaction": "96 %",
        "changes": text("Өзгерістер", "Изменения"),
        "media_coverage": text("7 мақала", "7 статей"),
    }
    return Achievement(**(values | changes))


def final_creative_report(**changes: Any) -> FinalCreativeReport:
    values: dict[str, Any] = {
        "supplier": organization(),
        "project_name": text("Аурудың алдын алу", "Профилактика заболеваний"),
        "contract": contract(),
        "period": YEAR,
        "compiled_by": person(),
        "compiled_on": dt.date(2026, 11, 30),
        "summary": ProjectSummary(
            goals_and_results=text("Мақсат", "Цель"),
            factors=text("Әсер", "Влияние"),
            significance=text("Мәні", "Значение"),
            improvements=text("Ұсыныс", "Предложение"),
            plans=text("Жоспар", "План"),
        ),
        "events": [
            EventCoverage(name="Семинар", planned=40, actual=42, documents=text("Тізім", "Список")),
            EventCoverage(name="Тренинг", planned=20, actual=18, documents=text("Тізім", "Список")),
        ],
        "achievement": achievement(),
        "indicator_results": [
            IndicatorResult(indicator=text("Қамту", "Охват"), result="60", degree=text("Толық", "Полностью"))
        ],
        "beneficiaries": BeneficiariesBySex(
            men=25,
            women=35,
            groups=[
                BeneficiaryGroup(name=text("Жастар", "Молодежь"), men=20, women=30),
                BeneficiaryGroup(name=text("Қарттар", "Пожилые"), men=5, women=5),
            ],
        ),
        "social_effect": SocialEffect(results=text("Нәтиже", "Результат"), long_term=text("Әсер", "Влияние")),
        "organization_development": text("Біліктілік артты", "Квалификация выросла"),
        "continuation": [
            Continuation(proposal=text("Ұсыныс", "Предложение"), problem=text("Мәселе", "Проблема"))
        ],
        "recommendations": text("Ұсыным", "Рекомендация"),
        "attachments": [attachment(), attachment()],
        "participants": [
            ParticipantList(
                event="Семинар",
                date=dt.date(2026, 3, 10),
                people=[
                    Participant(
                        full_name="Ахметова А. Б.", workplace=text("Мектеп", "Школа"), contacts="+7 701"
                    )
                ],
            )
        ],
    }
    return FinalCreativeReport(**(values | changes))


def interim_line(planned: str = "100000", before: str = "0", spent: str = "40000.50") -> InterimExpenseLine:
    return InterimExpenseLine(
        name=text("Залды жалға алу", "Аренда зала"),
        planned=Decimal(planned),
        spent_before=Decimal(before),
        spent=Decimal(spent),
    )


def interim_financial_report(**changes: Any) -> InterimFinancialReport:
    values: dict[str, Any] = {
        "supplier": organization(),
        "contract": contract(),
        "topic": text("Аурудың алдын алу", "Профилактика заболеваний"),
        "period": Period(dt.date(2026, 3, 1), dt.date(2026, 6, 30)),
        "number": 1,
        "groups": [InterimExpenseGroup(name=text("Іс-шаралар", "Мероприятия"), lines=[interim_line()])],
        "head": person(),
        "accountant": person(),
        "compiled_on": dt.date(2026, 6, 30),
    }
    return InterimFinancialReport(**(values | changes))


def final_line(
    planned: str = "100000", spent: str | None = None, covers: Covers | None = None
) -> FinalExpenseLine:
    return FinalExpenseLine(
        name=text("Шығыс", "Расход"),
        planned=Decimal(planned),
        spent=Decimal(planned if spent is None else spent),
        documents=text("Актілер", "Акты"),
        covers=covers,
    )


def payments(*amounts: str, start: int = 3) -> list[Payment]:
    """Return a payment for each month of 2026, from ``start`` on."""
    return [
        Payment(month=Month(2026, start + index), amount=Decimal(amount))
        for index, amount in enumerate(amounts)
    ]


def salary(*amounts: str) -> SalaryRow:
    return SalaryRow(
        full_name="Ахметова А. Б.", position=text("Үйлестіруші", "Координатор"), payments=payments(*amounts)
    )


def civil_contract(*amounts: str) -> CivilContractRow:
    return CivilContractRow(
        full_name="Омаров Е. С.", contract=contract(), service="Тренинг", payments=payments(*amounts)
    )


def tax(base: TaxBase, *amounts: str) -> TaxRow:
    return TaxRow(kind=text("МЗЖ", "ОПВ"), base=base, payments=payments(*amounts))


def document(amount: str = "500000") -> SupportingDocument:
    return SupportingDocument(
        name=text("Төлем тапсырмасы", "Платежное поручение"),
        number="12",
        date=dt.date(2026, 4, 1),
        amount=Decimal(amount),
        pages=1,
    )


def final_financial_report(**changes: Any) -> FinalFinancialReport:
    values: dict[str, Any] = {
        "supplier": organization(),
        "contract": contract(),
        "topic": text("Аурудың алдын алу", "Профилактика заболеваний"),
        "period": YEAR,
        "groups": [
            FinalExpenseGroup(
                name=text("Еңбекақы", "Оплата труда"),
                lines=[
                    final_line("200000.10", covers=Covers.SALARIES),
                    final_line("100000", covers=Covers.CIVIL_CONTRACTS),
                    final_line("30000", covers=Covers.TAXES),
                ],
            ),
            FinalExpenseGroup(name=text("Іс-шаралар", "Мероприятия"), lines=[final_line("169999.90")]),
        ],
        "salaries": [salary("100000.05", "100000.05")],
        "civil_contracts": [civil_contract("60000", "40000")],
        "taxes": [tax(TaxBase.SALARY, "20000"), tax(TaxBase.CIVIL_CONTRACT, "10000")],
        "documents": [document()],
        "head": person(),
        "accountant": person(),
        "compiled_on": dt.date(2026, 11, 30),
    }
    return FinalFinancialReport(**(values | changes))
