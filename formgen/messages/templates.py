"""Messages about templates that do not fit their form."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "template.syntax": (
        "белгінің жазылуы қате: {name:reason}",
        "метка записана неверно: {name:reason}",
        "a tag is not well formed: {name:reason}",
    ),
    "template.unknown": (
        "деректерде мұндай атау жоқ: {name}",
        "такого имени в данных нет: {name}",
        "the data has no such name: {name}",
    ),
    "template.not_printed": (
        "өріс басылмайды: {name}",
        "поле не печатается: {name}",
        "the field is not printed: {name}",
    ),
    "template.one_language": (
        "екінші тілдің үлгісі басатын мән мұнда жоқ: {name}",
        "здесь нет значения, которое печатает шаблон на другом языке: {name}",
        "the template of the other language prints a value that is missing here: {name}",
    ),
    "template.no_format": (
        "мәннің пішімі көрсетілмеген (мысалы, |date, |money): {name}",
        "у значения не указан формат (например, |date, |money): {name}",
        "the value is printed without a format (such as |date, |money): {name}",
    ),
    "template.wrong_format": (
        "бұл пішім мәннің түріне сай емес: {name}",
        "формат не подходит к виду значения: {name}",
        "the format does not fit the kind of the value: {name}",
    ),
    "template.no_filter": (
        "мұндай пішім жоқ: {name}",
        "такого формата нет: {name}",
        "there is no such format: {name}",
    ),
    "template.object": (
        "бұл бір мән емес, оның өрістерін жеке көрсету керек: {name}",
        "это не одно значение, нужно назвать его поля: {name}",
        "this is not a single value; name its fields: {name}",
    ),
    "template.statement": (
        "үлгіде мұндай нұсқауға жол жоқ: {name}",
        "такая инструкция в шаблоне не допускается: {name}",
        "this statement is not allowed in a template: {name}",
    ),
    "template.tag": (
        "басқару элементінің тегі ішіндегі мәнге сай емес: {name}",
        "тег элемента управления не соответствует значению в нем: {name}",
        "the tag of the content control does not fit the value in it: {name}",
    ),
    "rule.no_message": (
        "Ереже «{name}» кодын береді, бірақ оған хабар жазылмаған",
        "Правило выдает код «{name}», но сообщения для него нет",
        "A rule yields the code “{name}”, for which there is no message",
    ),
    "message.unused": (
        "«{name}» хабарын бірде-бір ереже пайдаланбайды",
        "Сообщение «{name}» не использует ни одно правило",
        "No rule uses the message “{name}”",
    ),
    "message.no_language": (
        "«{name}» хабары үш тілдің бәрінде жазылмаған",
        "Сообщение «{name}» написано не на всех трех языках",
        "The message “{name}” is not written in all three languages",
    ),
    "message.unknown_value": (
        "«{name}» хабарының {lang:language} жазылған сөйлемінде ереже бермейтін мән бар: {value}",
        "В сообщении «{name}» {lang:language} стоит значение, которого правило не дает: {value}",
        "The {lang:language} text of the message “{name}” names a value that its rule does not give: {value}",
    ),
    "message.lacks_value": (
        "«{name}» хабарының {lang:language} жазылған сөйлемінде басқа тілдерде бар мән жоқ: {value}",
        "В сообщении «{name}» {lang:language} нет значения, которое есть на других языках: {value}",
        "The {lang:language} text of the message “{name}” lacks a value that the other languages name: {value}",
    ),
    "message.unknown_way": (
        "«{name}» хабарының {lang:language} жазылған сөйлемінде мән белгісіз түрде жазылған: {value}",
        "В сообщении «{name}» {lang:language} у значения неизвестный вид: {value}",
        "The {lang:language} text of the message “{name}” spells a value in a way that does not exist: {value}",
    ),
    "message.plurals": (
        "«{name}» хабарының {lang:language} жазылған сөйлемінде санның жанындағы сөздің көпше түрлері түгел емес: {value}",
        "В сообщении «{name}» {lang:language} слово при числе написано не во всех формах: {value}",
        "The {lang:language} text of the message “{name}” does not have every plural of a counted noun: {value}",
    ),
    "template.unseen": (
        "өріс оқырман көрмейтін жерде ғана тұр (өшірілген, жасырын): {name}",
        "поле стоит только там, где читатель его не видит (удалено, скрыто): {name}",
        "the field stands only where no reader sees it (deleted, hidden): {name}",
    ),
    "template.not_always": (
        "толтырылған өріс кейде басылмай қалуы мүмкін (шартқа немесе тізімнің бір бөлігіне байланысты): {name}",
        "заполненное поле может не напечататься (зависит от условия или печатается только часть списка): {name}",
        "a filled-in field may stay unprinted (it depends on a condition, or only part of a list is printed): {name}",
    ),
    "template.changes": (
        "пішім мәннің әріптерін өзгертуі мүмкін: {name}",
        "формат может изменить буквы значения: {name}",
        "the format may change the letters of the value: {name}",
    ),
    "template.may_be_missing": (
        "мән толтырылмай қалуы мүмкін, алдымен {% if %} арқылы тексеру керек: {name}",
        "значения может не быть, сначала нужно проверить его через {% if %}: {name}",
        "the value may be missing; check it first with {% if %}: {name}",
    ),
    "template.unmarked": (
        "өріс өз тегі бар басқару элементінде (кітапта – жеке ұяшықта) тұрған жоқ, оның мәнін құжаттан оқып алу мүмкін болмайды: {name}",
        "поле стоит не в своем элементе управления (в книге – не в отдельной ячейке), его значение нельзя будет прочитать из документа: {name}",
        "the field is not in a content control (in a workbook, a cell) of its own, so its value cannot be read from the document: {name}",
    ),
    "template.carries": (
        "үлгіде мәтіннен басқа нәрсе бар: {name}",
        "в шаблоне есть не только текст: {name}",
        "the template has something other than text: {name}",
    ),
    "template.runs": (
        "үлгіде бағдарлама іске қосатын немесе сырттан дерек алатын нәрсе бар: {name}",
        "в шаблоне есть то, что запускает программу или берет данные извне: {name}",
        "the template has something that runs a program or fetches data from elsewhere: {name}",
    ),
}
