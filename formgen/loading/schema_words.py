"""The words of JSON Schemas: titles and descriptions in both languages, or in one."""

from __future__ import annotations

from typing import Final

from formgen.bilingual import LangLike, Text
from formgen.model.base import Form
from formgen.model.fields import Kind

__all__ = ["DESCRIPTIONS", "FILE_WORDS", "TABLE_WORDS", "TEXT_WORDS", "form_words", "in_words"]

DESCRIPTIONS: Final[dict[Kind, Text]] = {
    Kind.QUANTITY: Text(
        kk="Дәл сан, бөлшегі нүктеден кейін: 962.5", ru="Точное число, дробная часть после точки: 962.5"
    ),
    Kind.MONEY: Text(
        kk="Сома теңгемен, тиыны нүктеден кейін: 125000.50", ru="Сумма в тенге, тиыны после точки: 125000.50"
    ),
    Kind.DATE: Text(kk="Күн: жыл-ай-күн, 2026-11-22", ru="Дата: год-месяц-день, 2026-11-22"),
    Kind.MONTH: Text(kk="Ай: жыл-ай, 2026-03", ru="Месяц: год-месяц, 2026-03"),
    Kind.PERIOD: Text(kk="Екі күн де мерзімге кіреді", ru="Оба дня входят в срок"),
    Kind.EMAIL: Text(kk="Мысалы, info@ornek.example", ru="Например, info@ornek.example"),
    Kind.BIN: Text(
        kk="12\N{NO-BREAK SPACE}цифр, соңғысы – бақылау цифры",
        ru="12\N{NO-BREAK SPACE}цифр, последняя – контрольная",
    ),
    Kind.IBAN: Text(
        kk="KZ әріптерінен басталатын 20\N{NO-BREAK SPACE}таңба",
        ru="20\N{NO-BREAK SPACE}знаков, начиная с KZ",
    ),
    Kind.BIC: Text(
        kk="Банктің 8 немесе 11\N{NO-BREAK SPACE}таңбалы коды",
        ru="Код банка из 8 или 11\N{NO-BREAK SPACE}знаков",
    ),
}
"""The notation of a value, by its kind; kinds that explain themselves have none."""

TEXT_WORDS: Final = Text(
    kk="Қазақша және орысша мәтін немесе екі тілге ортақ бір мәтін; жаңа жол – жаңа абзац",
    ru="Текст на казахском и на русском или один на оба языка; новая строка начинает абзац",
)
FILE_WORDS: Final = Text(
    kk="Жеке файлда тұрған деректер; файл осы қалтада немесе одан төмен жатады",
    ru="Данные из отдельного файла в этой же папке или ниже",
)
TABLE_WORDS: Final = Text(
    kk="Осы қалтадағы немесе одан төмен CSV файлы немесе кітап парағы (book.xlsx#Парақ)",
    ru="Файл CSV или лист книги (book.xlsx#Лист) в этой же папке или ниже",
)

_ACTS: Final = Text(kk="Негізі: {}", ru="Основание: {}")


def in_words(text: Text, lang: LangLike | None) -> str:
    """Return a text in ``lang``, or else in both languages; once if they are the same."""
    if lang is not None:
        return text[lang] or ""
    return text.kk or "" if text.kk == text.ru else f"{text.kk} / {text.ru}"


def form_words(cls: type[Form]) -> Text:
    """Return the description of a form: the acts that it rests on."""

    def words(lang: LangLike) -> str:
        return (_ACTS[lang] or "").format("; ".join(act.name(lang) for act in cls.ACTS))

    return Text(kk=words("kk"), ru=words("ru"))
