"""Messages of the rules of the scoring of technical specifications."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "score.outside_scale": (
        "Бұл өлшемшарт бойынша мұндай балл жоқ: {value}. Шәкіл бойынша балдар: {wanted}",
        "По этому критерию такого балла нет: {value}. Баллы по шкале: {wanted}",
        "This criterion has no such points: {value}. The scale has: {wanted}",
    ),
    "bid.not_admitted": (
        "Жоба Тапсырыс берушінің талаптарына сәйкес келмейді: әлеуетті өнім беруші конкурсқа жіберілмейді",
        "Проект не соответствует требованиям Заказчика: потенциальный поставщик не допускается к конкурсу",
        "The project does not meet the customer’s requirements: the bid is not admitted",
    ),
    "bid.same_supplier": (
        "БСН-і осындай әлеуетті өнім беруші ({value}) {first}-өтінімде бар",
        "Потенциальный поставщик с таким БИН ({value}) уже есть в заявке №\N{NO-BREAK SPACE}{first}",
        "The supplier with this BIN ({value}) is already in bid {first}",
    ),
    "bid.no_price": (
        "Баға ұсынысы нөлден үлкен болуы керек, ал көрсетілгені: {value}",
        "Ценовое предложение должно быть больше нуля, а указано: {value}",
        "A price must be above zero, but got {value}",
    ),
    "bid.above_amount": (
        "Баға ұсынысы ({value:money}\N{NO-BREAK SPACE}теңге) лотқа бөлінген сомадан ({amount:money}\N{NO-BREAK SPACE}теңге) асады",
        "Ценовое предложение ({value:money}\N{NO-BREAK SPACE}тенге) больше суммы, выделенной на лот ({amount:money}\N{NO-BREAK SPACE}тенге)",
        "The price ({value:money}\N{NO-BREAK SPACE}tenge) is above the amount of the lot ({amount:money}\N{NO-BREAK SPACE}tenge)",
    ),
    "bid.dumping": (
        "Баға ұсынысы ({value:money}\N{NO-BREAK SPACE}теңге) лотқа бөлінген сомадан ({amount:money}\N{NO-BREAK SPACE}теңге) {percent}\N{NO-BREAK SPACE}%-дан артық төмен: демпингтік баға деп танылып, өтінім жіберілмейді",
        "Ценовое предложение ({value:money}\N{NO-BREAK SPACE}тенге) ниже суммы, выделенной на лот ({amount:money}\N{NO-BREAK SPACE}тенге), более чем на {percent}\N{NO-BREAK SPACE}%: цена признается демпинговой, и заявка не допускается",
        "The price ({value:money}\N{NO-BREAK SPACE}tenge) is more than {percent}% below the amount of the lot ({amount:money}\N{NO-BREAK SPACE}tenge): it is a dumping price, and the bid is not admitted",
    ),
    "bids.none_admitted": (
        "Конкурсқа жіберілетін бірде-бір өтінім жоқ",
        "Нет ни одной заявки, допущенной к конкурсу",
        "No bid is admitted to the competition",
    ),
    "bids.only_one": (
        "Бір ғана өтінім берілген: салыстыратын ештеңе жоқ",
        "Подана только одна заявка: сравнивать не с чем",
        "There is only one bid: there is nothing to compare it with",
    ),
    "bids.tie": (
        "Ең төмен шартты баға ({value:money}\N{NO-BREAK SPACE}теңге) {count}\N{NO-BREAK SPACE}өтінімде бірдей, ал нарықтағы тәжірибе жеңімпазды анықтамайды",
        "Наименьшая условная цена ({value:money}\N{NO-BREAK SPACE}тенге) одинакова у {count:заявки|заявок|заявок}, а опыт на рынке не определяет победителя",
        "The lowest conditional price ({value:money}\N{NO-BREAK SPACE}tenge) is shared by {count:bid|bids}, and experience on the market does not decide between them",
    ),
    "commission.size": (
        "Конкурстық комиссия мүшелерінің саны төрағасын қоса алғанда тақ және кемінде үш болуы керек, ал көрсетілгені: {value}",
        "В конкурсной комиссии вместе с председателем должно быть нечетное число человек, не меньше трех, а указано: {value}",
        "A commission needs an odd number of people, at least three with its chair, but got {value}",
    ),
    "scoring.act_not_in_force": (
        "Бағалау күні: {value}, ал шәкіл алынған №\N{NO-BREAK SPACE}648 Қағидалар {since:ablative} бастап қолданылмайды",
        "Дата оценки: {value}, а Правила №\N{NO-BREAK SPACE}648, по которым составлена шкала, утратили силу {since:long}",
        "The scores are dated {value}, but the Rules No.\N{NO-BREAK SPACE}648, which define the scale, have not been in force since {since:long}",
    ),
}
