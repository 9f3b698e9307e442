"""Messages about templates that do not fit their form."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "template.syntax": (
        "белгінің жазылуы қате: {name}",
        "метка записана неверно: {name}",
        "a tag is not well formed: {name}",
    ),
    "template.unknown": (
        "деректерде мұндай атау жоқ: {name}",
        "такого имени в данных нет: {name}",
        "the data has nothing of this name: {name}",
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
        "this is no single value; its fields are to be named: {name}",
    ),
    "template.statement": (
        "үлгіде мұндай нұсқауға жол жоқ: {name}",
        "такая инструкция в шаблоне не допускается: {name}",
        "a template may not hold this statement: {name}",
    ),
    "template.tag": (
        "басқару элементінің тегі ішіндегі мәнге сай емес: {name}",
        "тег элемента управления не соответствует значению в нем: {name}",
        "the tag of a content control is not that of the value in it: {name}",
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
}
