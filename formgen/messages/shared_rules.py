"""Messages of rules that several forms share."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "signer.missing": (
        "Кім қол қоятыны белгісіз: бірінші басшыны немесе қол қоюшыны көрсетіңіз",
        "Неизвестно, кто подписывает: укажите первого руководителя или подписывающего",
        "Nobody is there to sign: give the organization’s head or a signatory",
    ),
    "direction.no_premium": (
        "Бұл бағыт бойынша сыйлықақы берілмейді: «{value}». Сыйлықақы берілетін бағыттар: {wanted}",
        "По этому направлению премии не присуждаются: «{value}». Направления, по которым они присуждаются: {wanted}",
        "No premium is given for the direction “{value}”. Those that premiums are given for: {wanted}",
    ),
    "beneficiaries.sum_differs": (
        "Топтар бойынша сандардың қосындысы ({sum}) көрсетілген санға ({value}) тең емес",
        "Сумма по группам ({sum}) не равна указанному числу ({value})",
        "The groups add up to {sum}, not to the {value} that is given",
    ),
    "report.number_below_one": (
        "Аралық есептер 1-ден бастап нөмірленеді, берілгені: {value}",
        "Промежуточные отчеты нумеруются с 1, а дано: {value}",
        "Interim reports are numbered from 1, given was {value}",
    ),
    "reference.no_attachment": (
        "Мәтін жоқ қосымшаға сілтейді: {value}; қосымшалар саны: {count}",
        "Текст ссылается на приложение, которого нет: {value}; всего приложений: {count}",
        "The text refers to an attachment that is not there: {value}; the number of attachments is {count}",
    ),
    "reference.malformed": (
        "Қосымшаға сілтеме [[2]] түрінде жазылады; мынау сол күйінде басылады: {value}",
        "Ссылка на приложение пишется так: [[2]]; это будет напечатано как есть: {value}",
        "A reference to an attachment is written [[2]]; this will be printed as it stands: {value}",
    ),
    "attachment.unused": (
        "{value}-қосымшаға бірде-бір мәтін сілтемейді; сілтеме былай жазылады: [[{value}]]",
        "Ни один текст не ссылается на приложение {value}; ссылка пишется так: [[{value}]]",
        "No text refers to attachment {value}; a reference is written [[{value}]]",
    ),
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
    "date.after_report": (
        "{value} – есеп құрастырылған күннен ({report}) кейін; есепке бұрынғы құжаттар мен төлемдер ғана кіреді",
        "{value} – позже даты составления отчета ({report}); в отчет входит только то, что было до нее",
        "{value} is later than the day the report was compiled ({report}), which it cannot report on",
    ),
    "date.before_contract": (
        "{value} – шарт жасалған күннен ({contract}) бұрын",
        "{value} – раньше даты договора ({contract})",
        "{value} is earlier than the day of the contract ({contract})",
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
    "period.too_long": (
        "Кезең {count} айды қамтиды, ал таратып жазуда ең көбі {limit} ай болады: күндерін тексеріңіз",
        "Период охватывает {count}\N{NO-BREAK SPACE}мес., а в расшифровке может быть не больше {limit}: проверьте даты",
        "The period covers {count} months, a breakdown has at most {limit}: check its dates",
    ),
    "breakdowns.too_large": (
        "Таратып жазулар тым үлкен: {rows} жол × {months} ай; барлығы {limit} ұяшықтан аспауы керек",
        "Расшифровки слишком велики: строк {rows}, месяцев {months}; всего допустимо ячеек: {limit}",
        "The breakdowns are too large: {rows} rows by {months} months; {limit} cells are the limit",
    ),
}
