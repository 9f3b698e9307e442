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
        "Саны мен бағасы нөлден үлкен болуы керек, ал көрсетілгені: {value}",
        "Количество и цена должны быть больше нуля, а указано: {value}",
        "The quantity and the price must be above zero, but got {value}",
    ),
    "budget_request.after_deadline": (
        "{year}\N{NO-BREAK SPACE}жылға арналған бюджеттік өтінімдер {deadline:dative} дейін қабылданады, ал толтырылған күні: {value}",
        "Бюджетные заявки на {year}\N{NO-BREAK SPACE}год принимаются до {deadline:long}, а дата заполнения: {value}",
        "Budget requests for {year} are accepted until {deadline:long}, but this one is dated {value}",
    ),
}
