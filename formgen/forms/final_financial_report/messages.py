"""Messages of the rules of the final financial report."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "line.money_left": (
        "Игерілген сома ({value:money}\N{NO-BREAK SPACE}теңге) сметадағы сомадан ({planned:money}\N{NO-BREAK SPACE}теңге) аз: қалдық бар",
        "Освоенная сумма ({value:money}\N{NO-BREAK SPACE}тенге) меньше суммы по смете ({planned:money}\N{NO-BREAK SPACE}тенге): есть остаток",
        "The sum spent ({value:money}\N{NO-BREAK SPACE}tenge) is below the estimate ({planned:money}\N{NO-BREAK SPACE}tenge): money is left",
    ),
    "breakdown.sum_differs": (
        "Таратып жазудың жиыны ({value:money}\N{NO-BREAK SPACE}теңге) тиісті шығыс баптары бойынша игерілген сомаға ({spent:money}\N{NO-BREAK SPACE}теңге) тең емес",
        "Итог расшифровки ({value:money}\N{NO-BREAK SPACE}тенге) не равен сумме, освоенной по ее статьям расходов ({spent:money}\N{NO-BREAK SPACE}тенге)",
        "The breakdown adds up to {value:money}\N{NO-BREAK SPACE}tenge, but the expense lines that it covers to {spent:money}\N{NO-BREAK SPACE}tenge",
    ),
    "documents.less_than_spent": (
        "Растайтын құжаттардың жиыны ({value:money}\N{NO-BREAK SPACE}теңге) игерілген сомадан ({spent:money}\N{NO-BREAK SPACE}теңге) аз",
        "Итог подтверждающих документов ({value:money}\N{NO-BREAK SPACE}тенге) меньше освоенной суммы ({spent:money}\N{NO-BREAK SPACE}тенге)",
        "The supporting documents add up to {value:money}\N{NO-BREAK SPACE}tenge, less than the {spent:money}\N{NO-BREAK SPACE}tenge spent",
    ),
    "taxes.no_civil_contract": (
        "Азаматтық-құқықтық шарттар бойынша {value:money}\N{NO-BREAK SPACE}теңге төленген, бірақ салықтар арасында олардан ұсталған төлем жоқ",
        "По договорам гражданско-правового характера выплачено {value:money}\N{NO-BREAK SPACE}тенге, но среди налогов нет удержанных с этих выплат",
        "Civil contracts were paid {value:money}\N{NO-BREAK SPACE}tenge, but no tax was withheld from them",
    ),
}
