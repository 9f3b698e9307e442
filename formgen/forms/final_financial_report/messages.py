"""Messages of the rules of the final financial report."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "line.money_left": (
        "Игерілген сома ({value} теңге) сметадағы сомадан ({planned} теңге) аз: қалдық бар",
        "Освоенная сумма ({value} тенге) меньше суммы по смете ({planned} тенге): есть остаток",
        "What was spent ({value} tenge) is below the estimate ({planned} tenge): money is left",
    ),
    "breakdown.sum_differs": (
        "Таратып жазудың жиыны ({value} теңге) тиісті шығыс баптары бойынша игерілген сомаға ({spent} теңге) тең емес",
        "Итог расшифровки ({value} тенге) не равен сумме, освоенной по ее статьям расходов ({spent} тенге)",
        "The breakdown adds up to {value} tenge, the lines that it covers spend {spent} tenge",
    ),
    "documents.less_than_spent": (
        "Растайтын құжаттардың жиыны ({value} теңге) игерілген сомадан ({spent} теңге) аз",
        "Итог подтверждающих документов ({value} тенге) меньше освоенной суммы ({spent} тенге)",
        "The supporting documents add up to {value} tenge, less than the {spent} tenge that were spent",
    ),
    "taxes.no_civil_contract": (
        "Азаматтық-құқықтық шарттар бойынша {value} теңге төленген, бірақ салықтар арасында олардан ұсталған төлем жоқ",
        "По договорам гражданско-правового характера выплачено {value} тенге, но среди налогов нет удержанных с этих выплат",
        "Under civil contracts {value} tenge were paid, yet no tax was paid from them",
    ),
}
