"""Messages of rules that several forms share."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "signer.missing": (
        "Кім қол қоятыны белгісіз: бірінші басшыны немесе қол қоюшыны көрсетіңіз",
        "Неизвестно, кто подписывает: укажите первого руководителя или подписывающего",
        "Nobody signs: give the head of the organization or a signatory",
    ),
    "direction.no_premium": (
        "Бұл бағыт бойынша сыйлықақы берілмейді: «{value}». Сыйлықақы берілетін бағыттар: {wanted}",
        "По этому направлению премии не присуждаются: «{value}». Направления, по которым они присуждаются: {wanted}",
        "No premium is given for the direction “{value}”. The directions with a premium are: {wanted}",
    ),
    "beneficiaries.sum_differs": (
        "Топтар бойынша сандардың қосындысы ({sum}) көрсетілген санға ({value}) тең емес",
        "Сумма по группам ({sum}) не равна указанному числу ({value})",
        "The groups add up to {sum}, but the number given is {value}",
    ),
    "report.number_below_one": (
        "Аралық есептер 1-ден бастап нөмірленеді, ал көрсетілгені: {value}",
        "Промежуточные отчеты нумеруются с\N{NO-BREAK SPACE}1, а указано: {value}",
        "Interim reports are numbered from 1, but got {value}",
    ),
    "reference.no_attachment": (
        "Мәтін есепте жоқ қосымшаға сілтейді: {value}; есептегі қосымшалар саны: {count}",
        "Текст ссылается на приложение, которого нет: {value}; в отчете {count:приложение|приложения|приложений}",
        "The text refers to an attachment that does not exist: {value}; the report has {count:attachment|attachments}",
    ),
    "reference.malformed": (
        "Қосымшаға сілтеме [[2]] түрінде жазылады; мынау сол күйінде басылады: {value}",
        "Ссылка на приложение пишется так: [[2]]; это будет напечатано как есть: {value}",
        "A reference to an attachment is written [[2]]; this will be printed as it stands: {value}",
    ),
    "attachment.unused": (
        "{value}-қосымшаға бірде-бір мәтін сілтемейді; сілтеме былай жазылады: [[{value}]]",
        "Ни один текст не ссылается на приложение\N{NO-BREAK SPACE}{value}; ссылка пишется так: [[{value}]]",
        "No text refers to attachment {value}; a reference is written [[{value}]]",
    ),
    "report.no_line": (
        "Есепте бірде-бір шығыс бабы жоқ",
        "В отчете нет ни одной статьи расходов",
        "The report has no expense line",
    ),
    "line.overspent": (
        "Игерілген сома ({value:money}\N{NO-BREAK SPACE}теңге) сметадағы сомадан ({planned:money}\N{NO-BREAK SPACE}теңге) асады",
        "Освоенная сумма ({value:money}\N{NO-BREAK SPACE}тенге) больше суммы по смете ({planned:money}\N{NO-BREAK SPACE}тенге)",
        "The sum spent ({value:money}\N{NO-BREAK SPACE}tenge) is above the estimate ({planned:money}\N{NO-BREAK SPACE}tenge)",
    ),
    "date.after_report": (
        "{value} – есеп құрастырылған күннен ({report}) кейін; есепке сол күнге дейінгі құжаттар мен төлемдер ғана кіреді",
        "{value} – позже даты составления отчета ({report}); в отчет входит только то, что было до нее",
        "{value} is later than the date of the report ({report}); a report covers only what came before it",
    ),
    "date.before_contract": (
        "{value} – шарт жасалған күннен ({contract}) бұрын",
        "{value} – раньше даты договора ({contract})",
        "{value} is earlier than the date of the contract ({contract})",
    ),
    "payment.outside_period": (
        "Төлем айы ({value}) жоба кезеңіне ({start} – {end}) кірмейді",
        "Месяц выплаты ({value}) не входит в период проекта ({start} – {end})",
        "The month of the payment ({value}) is outside the project’s period ({start} – {end})",
    ),
    "payment.month_twice": (
        "Бір жолда бір айға екі төлем көрсетілген: {value}; оларды бір сомаға біріктіріңіз",
        "В одной строке две выплаты за один месяц: {value}; объедините их в одну сумму",
        "One row has two payments for the month {value}; merge them into one sum",
    ),
    "period.too_long": (
        "Кезең {count}\N{NO-BREAK SPACE}айды қамтиды, ал таратып жазуда ең көбі {limit}\N{NO-BREAK SPACE}ай болады: күндерін тексеріңіз",
        "Период охватывает {count:месяц|месяца|месяцев}, а в расшифровке может быть не больше {limit}: проверьте даты",
        "The period covers {count:month|months}, but a breakdown has at most {limit}: check the dates",
    ),
    "breakdowns.too_large": (
        "Таратып жазулар тым үлкен: {rows}\N{NO-BREAK SPACE}жол × {months}\N{NO-BREAK SPACE}ай; барлығы {limit:long}\N{NO-BREAK SPACE}ұяшықтан аспауы керек",
        "Расшифровки слишком велики: {rows:строка|строки|строк} на {months:месяц|месяца|месяцев}; допустимо ячеек: {limit:long}",
        "The breakdowns are too large: {rows:row|rows} by {months:month|months}; the limit is {limit:long} cells",
    ),
}
