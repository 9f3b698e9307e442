"""Small right forms for tests of single rules and pages, and the values that they share.

``tests.forms.report_builders`` has the reports; ``tests.forms.factories`` makes a form of every kind.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from formgen.bilingual import Text
from formgen.forms.budget_request.data import (
    BudgetContent,
    BudgetLevel,
    BudgetProgram,
    BudgetRelevance,
    BudgetRequest,
    BudgetSpecific,
    EstimateEvent,
)
from formgen.forms.premium_activity.data import PremiumActivity, PremiumProject
from formgen.forms.premium_application.data import PremiumApplication
from formgen.forms.premium_questionnaire.data import PremiumQuestionnaire
from formgen.forms.service_requirements.data import (
    BidContents,
    CoverageRow,
    EventPassport,
    MoreRequirement,
    RequiredProject,
    ServiceRequirements,
)
from formgen.forms.technical_specification.data import (
    Beneficiaries,
    BeneficiaryCategory,
    Experience,
    Indicator,
    IndicatorKind,
    IndicatorLevel,
    Lot,
    MediaPlanItem,
    PlannedEvent,
    PreviousProject,
    ProjectBudget,
    Risk,
    TeamMember,
    TechnicalSpecification,
)
from formgen.model.competitions import Competition
from formgen.model.directions import Direction
from formgen.model.expenses import Expense
from formgen.model.parties import Bank, Contract, Organization, Person
from formgen.periods import Period

__all__ = [
    "budget_request",
    "expense",
    "organization",
    "person",
    "premium_activity",
    "premium_application",
    "premium_questionnaire",
    "service_requirements",
    "technical_specification",
]


def text(kk: str, ru: str) -> Text:
    return Text(kk=kk, ru=ru)


def person(**changes: Any) -> Person:
    values: dict[str, Any] = {
        "full_name": text("Серікбаева Айгүл Нұрланқызы", "Серикбаева Айгуль Нурлановна"),
        "position": "Директор",
        "phones": ["+7 721 000 00 00"],
        "email": "office@example.kz",
    }
    return Person(**(values | changes))


def organization(**changes: Any) -> Organization:
    values: dict[str, Any] = {
        "name": text("«Саналы таңдау» қоғамдық қоры", "Общественный фонд «Саналы тандау»"),
        "bin": "140540999993",
        "registered_on": dt.date(2014, 5, 19),
        "legal_address": text(
            "Қарағанды қаласы, Самал көшесі, 12-үй", "город Караганда, улица Самал, дом 12"
        ),
        "subject": text("Аурудың алдын алу", "Профилактика заболеваний"),
        "purpose": text("Денсаулықты қорғау", "Охрана здоровья"),
        "head": person(),
        "bank": Bank(
            name=text("«Банк» АҚ", "АО «Банк»"),
            address=text("Алматы қаласы", "город Алматы"),
            bic="HSBKKZKX",
            iban="KZ86125KZT5004100100",
        ),
    }
    return Organization(**(values | changes))


def contract() -> Contract:
    return Contract(number="17/2026", date=dt.date(2026, 2, 25))


YEAR = Period(dt.date(2026, 3, 1), dt.date(2026, 11, 30))


def premium_application(**changes: Any) -> PremiumApplication:
    values: dict[str, Any] = {
        "applicant": organization(),
        "direction": Direction.PUBLIC_HEALTH,
        "filled_on": dt.date(2026, 8, 20),
    }
    return PremiumApplication(**(values | changes))


def premium_questionnaire(**changes: Any) -> PremiumQuestionnaire:
    values: dict[str, Any] = {"applicant": organization(), "filled_on": dt.date(2026, 8, 20)}
    return PremiumQuestionnaire(**(values | changes))


def premium_activity(**changes: Any) -> PremiumActivity:
    values: dict[str, Any] = {
        "applicant": organization(),
        "direction": Direction.PUBLIC_HEALTH,
        "contribution": text("Қосқан үлес", "Вклад"),
        "projects": [
            PremiumProject(
                name=text("«Үміт көпірі»", "«Мост надежды»"),
                period=Period(dt.date(2024, 3, 1), dt.date(2024, 11, 30)),
                results=text("146 адам сүйемелденді", "Сопровождено 146 человек"),
            )
        ],
        "innovations": text("Тепе-тең кеңесшілер", "Равные консультанты"),
        "filled_on": dt.date(2026, 8, 20),
    }
    return PremiumActivity(**(values | changes))


def expense(quantity: str = "2.5", price: str = "1000.10") -> Expense:
    return Expense(
        name=text("Залды жалға алу", "Аренда зала"),
        unit=text("сағат", "час"),
        quantity=Decimal(quantity),
        price=Decimal(price),
    )


def indicators() -> list[Indicator]:
    """Return indicators of both kinds at every level."""
    return [
        Indicator(level=level, kind=kind, name=text("Көрсеткіш", "Показатель"), target="120")
        for level in IndicatorLevel
        for kind in IndicatorKind
    ]


def technical_specification(**changes: Any) -> TechnicalSpecification:
    values: dict[str, Any] = {
        "supplier": organization(),
        "competition": Competition(number="11840027-1", name=text("Қызметтерді сатып алу", "Закупка услуг")),
        "lot": Lot(number="74590318-1", name=text("Аурудың алдын алу", "Профилактика заболеваний")),
        "goals": [text("Бірінші мақсат", "Первая цель"), text("Екінші", "Вторая"), text("Үшінші", "Третья")],
        "experience": Experience(
            similar_projects=text("Төрт жоба", "Четыре проекта"), market=text("11 жыл", "11 лет")
        ),
        "previous_projects": [
            PreviousProject(
                name=text("«Үміт көпірі»", "«Мост надежды»"),
                period=Period(dt.date(2022, 3, 1), dt.date(2022, 11, 30)),
                customer=text("Басқарма", "Управление"),
                geography=text("Қарағанды қаласы", "город Караганда"),
                cost=Decimal(5480000),
                results=text("146 адам сүйемелденді", "Сопровождено 146 человек"),
            )
        ],
        "team": [
            TeamMember(position=text("Үйлестіруші", "Координатор"), qualification=text("5 жыл", "5 лет"))
        ],
        "tasks": [text("Тестілеу", "Тестирование")],
        "mechanism": text("Аутрич-жұмыс", "Аутрич-работа"),
        "beneficiaries": Beneficiaries(
            direct=300,
            indirect=5000,
            categories=[
                BeneficiaryCategory(name=text("Жастар", "Молодежь"), direct=180),
                BeneficiaryCategory(name=text("Әйелдер", "Женщины"), direct=120),
            ],
        ),
        "action_plan": [
            PlannedEvent(
                kind="Семинар",
                name=text("Ашылу", "Открытие"),
                period=Period(dt.date(2026, 3, 10), dt.date(2026, 3, 20)),
                place=text("Қарағанды қаласы", "город Караганда"),
                responsible="Серикбаева А. Н.",
            )
        ],
        "media_plan": [
            MediaPlanItem(
                topic=text("Жобаның басталуы", "Начало проекта"),
                responsible="Серикбаева А. Н.",
                outlet=text("Облыстық газет", "Областная газета"),
                expected_on=dt.date(2026, 3, 25),
            )
        ],
        "indicators": indicators(),
        "risks": [Risk(risk=text("Кешігу", "Задержка"), mitigation=text("Қор жоспар", "Запасной план"))],
        "budget": ProjectBudget(requested=Decimal("5000000.50"), own_contribution=Decimal("250000.25")),
        "estimate": [expense()],
    }
    return TechnicalSpecification(**(values | changes))


def service_requirements(**changes: Any) -> ServiceRequirements:
    values: dict[str, Any] = {
        "customer": text("Қарағанды облысының басқармасы", "Управление Карагандинской области"),
        "project": RequiredProject(name=text("Жоба", "Проект"), goal=text("Мақсат", "Цель")),
        "tasks": [text("Тестілеу", "Тестирование")],
        "management": text("Үйлестіру", "Координация"),
        "provision": [text("Кеңсе", "Офис")],
        "information_support": [text("Парақша", "Страница")],
        "bid_contents": BidContents(experience=text("3 жыл", "3 года")),
        "event_passports": [
            EventPassport(
                name="Семинар",
                place=text("Қарағанды қаласы", "город Караганда"),
                schedule=text("Наурыз", "Март"),
                participants=40,
                steps=[text("Дайындық", "Подготовка")],
                expected_result=text("Білім", "Знания"),
            )
        ],
        "coverage": [CoverageRow(kind="Семинар", participants=40, results=text("Есеп", "Отчет"))],
        "supplier_duties": [text("Есеп беру", "Отчетность")],
        "premises": text("Баннер", "Баннер"),
        "handover": text("Актімен", "По акту"),
        "more_requirements": [
            MoreRequirement(title=text("Тіл", "Язык"), body=text("Екі тілде", "На двух языках"))
        ],
    }
    return ServiceRequirements(**(values | changes))


def budget_request(**changes: Any) -> BudgetRequest:
    values: dict[str, Any] = {
        "state_body": text("Ішкі саясат басқармасы", "Управление внутренней политики"),
        "program": BudgetProgram(code="001", name=text("Ішкі саясат", "Внутренняя политика")),
        "specific": BudgetSpecific(code="155", name=text("МӘТ қызметтері", "Услуги ГСЗ")),
        "budget_level": BudgetLevel.REGION,
        "fiscal_year": 2027,
        "filled_on": dt.date(2026, 5, 15),
        "service_name": text("Аурудың алдын алу", "Профилактика заболеваний"),
        "relevance": BudgetRelevance(
            planning_documents=text("Жоспар", "План"),
            tasks=text("Міндет", "Задача"),
            expected_result=text("Нәтиже", "Результат"),
        ),
        "content": BudgetContent(
            activities=text("Семинарлар", "Семинары"), target_group=text("Жастар", "Молодежь")
        ),
        "estimate": [
            EstimateEvent(event="Семинар", expenses=[expense("2.5", "1000.10"), expense("1", "500")]),
            EstimateEvent(event="Тренинг", expenses=[expense("3", "0.99")]),
        ],
        "head": person(),
        "executor": person(),
    }
    return BudgetRequest(**(values | changes))
