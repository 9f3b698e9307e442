"""Small right forms for tests of single rules and pages; ``tests.forms.factories`` makes one of every kind."""

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
from formgen.model.attachments import Attachment, AttachmentKind
from formgen.model.competitions import Competition
from formgen.model.directions import Direction
from formgen.model.estimates import Expense
from formgen.model.participants import Participant, ParticipantList
from formgen.model.parties import Bank, Contract, Organization, Person
from formgen.model.payments import CivilContractRow, Payment, SalaryRow, TaxBase, TaxRow
from formgen.periods import Month, Period

__all__ = [
    "budget_request",
    "expense",
    "final_creative_report",
    "final_financial_report",
    "interim_creative_report",
    "interim_financial_report",
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


def person(**given: Any) -> Person:
    values: dict[str, Any] = {
        "full_name": text("Серікбаева Айгүл Нұрланқызы", "Серикбаева Айгуль Нурлановна"),
        "position": "Директор",
        "phones": ["+7 721 000 00 00"],
        "email": "office@example.kz",
    }
    return Person(**(values | given))


def organization(**given: Any) -> Organization:
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
    return Organization(**(values | given))


def contract() -> Contract:
    return Contract(number="17/2026", date=dt.date(2026, 2, 25))


YEAR = Period(dt.date(2026, 3, 1), dt.date(2026, 11, 30))


def premium_application(**given: Any) -> PremiumApplication:
    values: dict[str, Any] = {
        "applicant": organization(),
        "direction": Direction.PUBLIC_HEALTH,
        "filled_on": dt.date(2026, 8, 20),
    }
    return PremiumApplication(**(values | given))


def premium_questionnaire(**given: Any) -> PremiumQuestionnaire:
    values: dict[str, Any] = {"applicant": organization(), "filled_on": dt.date(2026, 8, 20)}
    return PremiumQuestionnaire(**(values | given))


def premium_activity(**given: Any) -> PremiumActivity:
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
    return PremiumActivity(**(values | given))


def expense(quantity: str = "2.5", price: str = "1000.10") -> Expense:
    return Expense(
        name=text("Залды жалға алу", "Аренда зала"),
        unit=text("сағат", "час"),
        quantity=Decimal(quantity),
        price=Decimal(price),
    )


def indicators() -> list[Indicator]:
    """Both kinds at every level."""
    return [
        Indicator(level=level, kind=kind, name=text("Көрсеткіш", "Показатель"), target="120")
        for level in IndicatorLevel
        for kind in IndicatorKind
    ]


def technical_specification(**given: Any) -> TechnicalSpecification:
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
    return TechnicalSpecification(**(values | given))


def service_requirements(**given: Any) -> ServiceRequirements:
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
    return ServiceRequirements(**(values | given))


def budget_request(**given: Any) -> BudgetRequest:
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
    return BudgetRequest(**(values | given))


def attachment(**given: Any) -> Attachment:
    values: dict[str, Any] = {"title": text("Семинар бағдарламасы", "Программа семинара")}
    return Attachment(**(values | given))


def step_event(**given: Any) -> StepEvent:
    values: dict[str, Any] = {
        "name": text("Ашылу семинары", "Семинар открытия"),
        "date": dt.date(2026, 3, 10),
        "place": text("Қарағанды қаласы", "город Караганда"),
        "participants": 40,
    }
    return StepEvent(**(values | given))


def step(**given: Any) -> Step:
    values: dict[str, Any] = {
        "task": text("Хабардар ету", "Информирование"),
        "events": [step_event(), step_event(ends_on=dt.date(2026, 3, 12))],
        "work_done": text("Семинар өтті, [[1]]", "Прошел семинар, [[1]]"),
        "analysis": text("Міндет орындалды", "Задача выполнена"),
        "outcome": text("Білім артты", "Знания выросли"),
    }
    return Step(**(values | given))


def interim_creative_report(**given: Any) -> InterimCreativeReport:
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
    return InterimCreativeReport(**(values | given))


def achievement(**given: Any) -> Achievement:
    values: dict[str, Any] = {
        "goal": text("Мақсатқа жеттік", "Цель достигнута"),
        "impact": text("Жағдай жақсарды", "Ситуация улучшилась"),
        "conformity": text("Нәтижелер сәйкес", "Результаты соответствуют"),
        "satisfaction": "96 %",
        "changes": text("Өзгерістер", "Изменения"),
        "media_coverage": text("7 мақала", "7 статей"),
    }
    return Achievement(**(values | given))


def final_creative_report(**given: Any) -> FinalCreativeReport:
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
    return FinalCreativeReport(**(values | given))


def interim_line(planned: str = "100000", before: str = "0", spent: str = "40000.50") -> InterimExpenseLine:
    return InterimExpenseLine(
        name=text("Залды жалға алу", "Аренда зала"),
        planned=Decimal(planned),
        spent_before=Decimal(before),
        spent=Decimal(spent),
    )


def interim_financial_report(**given: Any) -> InterimFinancialReport:
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
    return InterimFinancialReport(**(values | given))


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
    """One payment a month of 2026, from the third on."""
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


def final_financial_report(**given: Any) -> FinalFinancialReport:
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
    return FinalFinancialReport(**(values | given))
