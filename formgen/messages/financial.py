"""Messages of the rules of the financial reports."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "report.no_line": (
        "Есепте бірде-бір шығыс бабы жоқ",
        "В отчете нет ни одной статьи расходов",
        "The report has no line of expense",
    ),
    "line.overspent": (
        "Игерілген сома ({value} теңге) сметадағы сомадан ({planned} теңге) асады",
        "Освоенная сумма ({value} тенге) больше суммы по смете ({planned} тенге)",
        "What was spent ({value} tenge) is above the estimate ({planned} tenge)",
    ),
    "line.money_left": (
        "Игерілген сома ({value} теңге) сметадағы сомадан ({planned} теңге) аз: қалдық бар",
        "Освоенная сумма ({value} тенге) меньше суммы по смете ({planned} тенге): есть остаток",
        "What was spent ({value} tenge) is below the estimate ({planned} tenge): money is left",
    ),
    "line.spent_before_first_report": (
        "Бұл – бірінші есеп, ал есепті кезеңге дейін игерілген сома көрсетілген: {value} теңге",
        "Это первый отчет, а указана сумма, освоенная до отчетного периода: {value} тенге",
        "This is the first report, yet a sum spent before its period is given: {value} tenge",
    ),
    "breakdown.sum_differs": (
        "Таратып жазудың жиыны ({value} теңге) тиісті шығыс баптары бойынша игерілген сомаға ({spent} теңге) тең емес",
        "Итог расшифровки ({value} тенге) не равен сумме, освоенной по ее статьям расходов ({spent} тенге)",
        "The breakdown adds up to {value} tenge, the lines that it covers spend {spent} tenge",
    ),
    "payment.outside_period": (
        "Төлем айы ({value}) жоба кезеңіне ({start} – {end}) кірмейді",
        "Месяц выплаты ({value}) не входит в период проекта ({start} – {end})",
        "The month of the payment ({value}) lies outside the period ({start} – {end})",
    ),
    "payment.month_twice": (
        "Бір жолда бір айға екі төлем берілген: {value}; оларды бір сомаға біріктіріңіз",
        "В одной строке две выплаты за один месяц: {value}; объедините их в одну сумму",
        "One row has two payments for the month {value}; make one sum of them",
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
