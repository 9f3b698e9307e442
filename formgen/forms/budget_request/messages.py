"""Messages of the rules of the budget request."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "estimate.no_expense": (
        "Шығыстар сметасында бірде-бір шығыс жоқ",
        "В смете нет ни одного расхода",
        "The estimate has no expense",
    ),
    "expense.not_positive": (
        "Саны мен бағасы нөлден үлкен болуы керек, берілгені: {value}",
        "Количество и цена должны быть больше нуля, а дано: {value}",
        "A quantity and a price must be above zero, given was {value}",
    ),
    "budget_request.after_deadline": (
        "{year} жылға арналған бюджеттік өтінімдер {deadline} күніне дейін қабылданады, ал толтыру күні: {value}",
        "Бюджетные заявки на {year} год принимаются до {deadline}, а дата заполнения: {value}",
        "Budget requests for {year} are taken until {deadline}, this one is dated {value}",
    ),
}
