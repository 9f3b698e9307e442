"""The budget request of a state body: annex 2 of the forms for the state social order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.model.acts import BUDGET_2014, LAW_2005, Act
from formgen.model.base import Form, Value, warning
from formgen.model.expenses import Expense
from formgen.model.fields import LEFT_OUT, AtLeast, Choice, Label, ListOf, OptionalText, TextField, Year
from formgen.model.parties import Person
from formgen.model.sums import add_up, check_total
from formgen.problems import Problem
from formgen.records import value

__all__ = [
    "BudgetContent",
    "BudgetLevel",
    "BudgetProgram",
    "BudgetRelevance",
    "BudgetRequest",
    "BudgetSpecific",
    "EstimateEvent",
]

_SIGNS = ("full_name", "position")
_LAST_DAY = (5, 15)


class BudgetLevel(Choice):
    """The level of the budget that pays, with the Russian genitive for the form's heading."""

    REPUBLIC = ("republic", "республика", "республика", "республики")
    REGION = ("region", "облыс", "область", "области")
    REGIONAL_CITY = (
        "regional_city",
        "облыстық маңызы бар қала",
        "город областного значения",
        "города областного значения",
    )
    DISTRICT = ("district", "аудан", "район", "района")
    RURAL_DISTRICT = ("rural_district", "ауылдық округ", "сельский округ", "сельского округа")
    VILLAGE = ("village", "ауыл", "село", "села")
    SETTLEMENT = ("settlement", "кент", "поселок", "поселка")
    DISTRICT_CITY = (
        "district_city",
        "аудандық маңызы бар қала",
        "город районного значения",
        "города районного значения",
    )
    REPUBLICAN_CITY = (
        "republican_city",
        "республикалық маңызы бар қала",
        "город республиканского значения",
        "города республиканского значения",
    )
    CAPITAL = ("capital", "астана", "столица", "столицы")


@value(frozen=True, kw_only=True)
class EstimateEvent(Value):
    """An event of an estimate with its expenses."""

    event: Annotated[TextField, Label("Іс-шара", "Мероприятие")]
    expenses: Annotated[ListOf[Expense], Label("Шығыстар", "Расходы")]

    @property
    def subtotal(self) -> Decimal:
        """The cost of the event in tenge."""
        return add_up(expense.sum for expense in self.expenses)


@value(frozen=True, kw_only=True)
class BudgetProgram(Value):
    """A budget programme, such as 001."""

    code: Annotated[str, Label("Бағдарлама коды", "Код программы")]
    name: Annotated[TextField, Label("Бағдарламаның атауы", "Наименование программы")]


@value(frozen=True, kw_only=True)
class BudgetSpecific(Value):
    """A specific of the budget classification, such as 155."""

    code: Annotated[str, Label("Ерекшелік коды", "Код специфики")]
    name: Annotated[TextField, Label("Ерекшеліктің атауы", "Наименование специфики")]


@value(frozen=True, kw_only=True)
class BudgetRelevance(Value):
    """The reasons for the service."""

    planning_documents: Annotated[
        TextField,
        Label("Мемлекеттік жоспарлау құжаттарындағы бастамалар", "Инициативы документов госпланирования"),
    ]
    tasks: Annotated[TextField, Label("Қызмет шешетін міндеттер", "Задачи, решаемые услугой")]
    expected_result: Annotated[TextField, Label("Күтілетін нәтиже", "Ожидаемый результат")]


@value(frozen=True, kw_only=True)
class BudgetContent(Value):
    """The description of the service."""

    activities: Annotated[TextField, Label("Іс-шаралар мен әрекеттер", "Мероприятия и действия")]
    target_group: Annotated[TextField, Label("Нысаналы топ", "Целевая группа")]


@value(frozen=True, kw_only=True)
class BudgetRequest(Form):
    """Annex 2: the budget request for a state social order."""

    TITLE: ClassVar[Text] = Text(
        kk="Мемлекеттік әлеуметтік тапсырыс бойынша бюджеттік өтінім",
        ru="Бюджетная заявка по государственному социальному заказу",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, BUDGET_2014)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"head": _SIGNS, "executor": _SIGNS}

    state_body: Annotated[
        TextField, Label("Мемлекеттік органның атауы", "Наименование государственного органа")
    ]
    program: Annotated[BudgetProgram, Label("Бюджеттік бағдарлама", "Бюджетная программа")]
    specific: Annotated[BudgetSpecific, Label("Ерекшелік", "Специфика")]
    budget_level: Annotated[BudgetLevel | str, Label("Бюджет деңгейі", "Уровень бюджета")]
    budget_name: Annotated[
        OptionalText, Label("Бюджеттің атауы (қайсысы)", "Наименование бюджета (какой именно)")
    ] = LEFT_OUT
    fiscal_year: Annotated[Year, Label("Қаржы жылы", "Финансовый год")]
    filled_on: Annotated[dt.date | None, Label("Толтыру күні", "Дата заполнения")] = None
    service_name: Annotated[
        TextField, Label("Жобаның (қызметтің) толық атауы", "Полное наименование проекта (услуги)")
    ]
    relevance: Annotated[BudgetRelevance, Label("Қызметтің өзектілігі", "Актуальность услуги")]
    content: Annotated[BudgetContent, Label("Қызметтің мазмұны", "Содержание услуги")]
    estimate: Annotated[ListOf[EstimateEvent], AtLeast(1), Label("Шығыстар сметасы", "Смета расходов")]
    head: Annotated[Person, Label("Басшы", "Руководитель")]
    executor: Annotated[Person, Label("Орындаушы", "Исполнитель")]

    @property
    def total(self) -> Decimal:
        """The cost of all events in tenge."""
        return add_up(event.subtotal for event in self.estimate)

    def rules(self) -> Iterator[Problem]:
        """Check annex 2: the expenses, and the day of filling in, at the latest 15 May of the year before."""
        if self.estimate and not any(event.expenses for event in self.estimate):
            yield Problem("estimate", "estimate.no_expense")
        for index, event in enumerate(self.estimate):
            for line, expense in enumerate(event.expenses):
                for name in ("quantity", "price"):
                    amount = getattr(expense, name)
                    if amount <= 0:
                        path = f"estimate[{index}].expenses[{line}].{name}"
                        yield Problem(path, "expense.not_positive", params={"value": amount})
        yield from check_total("estimate", self.total)
        if self.filled_on is not None:
            day = self.filled_on
            if (day.year, day.month, day.day) > (self.fiscal_year - 1, *_LAST_DAY):
                yield warning(
                    "filled_on",
                    "budget_request.after_deadline",
                    value=day,
                    deadline=dt.date(self.fiscal_year - 1, *_LAST_DAY),
                    year=self.fiscal_year,
                )
