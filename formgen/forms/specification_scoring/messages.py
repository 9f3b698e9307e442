"""Messages of the rules of the scoring of technical specifications."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "score.outside_scale": (
        "Бұл өлшемшарт бойынша мұндай балл жоқ: {value}. Мүмкін балдар: {wanted}",
        "По этому критерию такого балла нет: {value}. Возможные баллы: {wanted}",
        "This criterion has no such points: {value}. The scale has: {wanted}",
    ),
    "bid.not_admitted": (
        "Жоба Тапсырыс берушінің талаптарына сәйкес келмейді: әлеуетті өнім беруші конкурсқа жіберілмейді",
        "Проект не соответствует требованиям Заказчика: потенциальный поставщик не допускается к конкурсу",
        "The project does not meet the customer’s requirements: the bid is not admitted",
    ),
    "bid.same_supplier": (
        "БСН-і осындай әлеуетті өнім беруші ({value}) {first}-өтінімде бар",
        "Потенциальный поставщик с таким БИН ({value}) уже есть в заявке {first}",
        "The supplier of this BIN ({value}) is in bid {first} already",
    ),
    "bid.no_price": (
        "Баға ұсынысы нөлден үлкен болуы керек, берілгені: {value}",
        "Ценовое предложение должно быть больше нуля, а указано: {value}",
        "A price must be above zero, not {value}",
    ),
    "bid.above_amount": (
        "Баға ұсынысы ({value} теңге) лотқа бөлінген сомадан ({amount} теңге) асады",
        "Ценовое предложение ({value} тенге) больше суммы, выделенной на лот ({amount} тенге)",
        "The price ({value} tenge) is above the amount of the lot ({amount} tenge)",
    ),
    "bid.dumping": (
        (
            "Баға ұсынысы ({value} теңге) лотқа бөлінген сомадан ({amount} теңге) {percent} %-дан артық төмен: демпингтік"
            " баға деп танылып, өтінім жіберілмейді"
        ),
        (
            "Ценовое предложение ({value} тенге) ниже суммы, выделенной на лот ({amount} тенге), более чем на {percent} %:"
            " цена признается демпинговой, и заявка не допускается"
        ),
        (
            "The price ({value} tenge) is over {percent} % below the amount of the lot ({amount} tenge): it is a dumping"
            " price, and the bid is not admitted"
        ),
    ),
    "bids.none_admitted": (
        "Конкурсқа жіберілетін бірде-бір өтінім жоқ",
        "Нет ни одной заявки, допущенной к конкурсу",
        "No bid is admitted to the competition",
    ),
    "bids.only_one": (
        "Бір ғана өтінім берілген: салыстыратын ештеңе жоқ",
        "Подана только одна заявка: сравнивать не с чем",
        "There is one bid only: there is nothing to compare it with",
    ),
    "bids.tie": (
        (
            "Ең төмен шартты баға ({value} теңге) бірнеше өтінімде бірдей ({count}), ал нарықтағы тәжірибе жеңімпазды"
            " анықтамайды"
        ),
        (
            "Наименьшая условная цена ({value} тенге) у нескольких заявок одинакова ({count}), а опыт на рынке не определяет"
            " победителя"
        ),
        (
            "The lowest conditional price ({value} tenge) is that of {count} bids, and experience on the market does not"
            " decide between them"
        ),
    ),
    "commission.size": (
        "Конкурстық комиссияда төрағасымен бірге кемінде үш адам және тақ сан болуы керек, берілгені: {value}",
        (
            "В конкурсной комиссии вместе с председателем должно быть не меньше трех человек и нечетное число, а указано:"
            " {value}"
        ),
        "A commission has at least three people, an odd number with its chair, not {value}",
    ),
    "scoring.act_not_in_force": (
        "Бағалау күні: {value}, ал шәкіл алынған № 648 Қағидалар {since} күнінен бастап қолданылмайды",
        "Дата оценки: {value}, а Правила № 648, по которым составлена шкала, не действуют с {since}",
        "The scores are of {value}, but the Rules No. 648, which the scale is of, are not in force since {since}",
    ),
}
