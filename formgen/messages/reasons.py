"""The English messages of the system and of the parsers of JSON and YAML, in Kazakh and in Russian."""

from __future__ import annotations

import re
from typing import Final

from formgen.bilingual import MessageLang

__all__ = ["both_reasons", "reason_words"]

_REASONS: Final[tuple[tuple[str, str, str], ...]] = (
    # The operating system
    ("Permission denied", "рұқсат жоқ", "нет доступа"),
    ("Operation not permitted", "рұқсат жоқ", "нет доступа"),
    ("No such file or directory", "мұндай файл немесе қалта жоқ", "нет такого файла или папки"),
    ("File exists", "мұндай файл бар", "файл уже существует"),
    ("Is a directory", "бұл – қалта", "это папка"),
    ("Not a directory", "бұл қалта емес", "это не папка"),
    ("No space left on device", "дискіде орын жоқ", "на диске нет места"),
    ("Disk quota exceeded", "дискідегі үлес таусылған", "исчерпана квота на диске"),
    ("Read-only file system", "дискіге жазуға болмайды", "диск доступен только для чтения"),
    ("File name too long", "файл аты тым ұзын", "слишком длинное имя файла"),
    ("Too many open files", "ашық файлдар тым көп", "открыто слишком много файлов"),
    ("Too many levels of symbolic links", "сілтемелер тұйықталған", "ссылки замкнуты"),
    ("Input/output error", "дискіні оқу немесе жазу қатесі", "ошибка чтения или записи диска"),
    ("embedded null", "файл атында болмайтын таңба бар", "в имени файла есть недопустимый знак"),
    # JSON
    ("Expecting property name", "тырнақшадағы өріс атауы керек", "нужно имя поля в кавычках"),
    ("Expecting ':' delimiter", "өріс атауынан кейін қос нүкте керек", "после имени поля нужно двоеточие"),
    ("Expecting ',' delimiter", "мәндердің арасында үтір керек", "между значениями нужна запятая"),
    ("Expecting value", "мұнда мән керек", "здесь нужно значение"),
    ("Extra data", "соңында артық мәтін бар", "в конце есть лишний текст"),
    ("Unterminated string", "мәтіннің жабатын тырнақшасы жоқ", "у текста нет закрывающей кавычки"),
    ("Invalid control character", "мәтінде басқару таңбасы бар", "в тексте есть управляющий знак"),
    ("Invalid \\", "кері қиғаш сызық қате қолданылған", "неверно использована обратная черта"),
    ("Illegal trailing comma", "соңында артық үтір бар", "в конце есть лишняя запятая"),
    # YAML
    ("mapping values are not allowed", "мұнда қос нүкте болмайды", "здесь не может быть двоеточия"),
    (
        "could not find expected ':'",
        "өріс атауынан кейін қос нүкте керек",
        "после имени поля нужно двоеточие",
    ),
    ("did not find expected key", "шегініс қате немесе өріс атауы жоқ", "неверный отступ или нет имени поля"),
    ("did not find expected '-'", "шегініс қате немесе сызықша жоқ", "неверный отступ или нет дефиса"),
    ("expected ',' or", "үтір немесе жақша жетіспейді", "не хватает запятой или скобки"),
    ("block sequence entries are not allowed", "мұнда тізім болмайды", "здесь не может быть списка"),
    (
        "cannot start any token",
        "мән мұндай таңбадан басталмайды",
        "с такого знака не может начинаться значение",
    ),
    ("found unexpected end of stream", "файл аяқталмай үзілген", "файл обрывается"),
    ("found unexpected document", "құжат аяқталмай үзілген", "документ обрывается"),
    ("unknown escape character", "кері қиғаш сызық қате қолданылған", "неверно использована обратная черта"),
    # Packages of Word and Excel
    (
        "not a zip file",
        "файл үзілген немесе бұл Word, Excel құжаты емес",
        "файл обрывается, или это не документ Word или Excel",
    ),
    ("tag mismatch", "XML коды бұзылған", "поврежден код XML"),
    ("mismatched tag", "XML коды бұзылған", "поврежден код XML"),
    ("not well-formed", "XML коды бұзылған", "поврежден код XML"),
    ("Start tag expected", "XML коды бұзылған", "поврежден код XML"),
    ("Premature end of data", "XML коды бұзылған", "поврежден код XML"),
    ("no element found", "XML коды бұзылған", "поврежден код XML"),
    ("Bad CRC", "бақылау сомасы сәйкес келмейді", "контрольная сумма не сходится"),
    ("while decompressing", "сығылған деректер бүлінген", "сжатые данные повреждены"),
)

_TEMPLATE_REASONS: Final[tuple[tuple[str, str, str], ...]] = (
    ("unknown tag '([^']*)'", "белгісіз нұсқау: «{}»", "неизвестная инструкция: «{}»"),
    ("No filter named '([^']*)'", "мұндай пішім жоқ: «{}»", "нет такого формата: «{}»"),
    ("no attribute '([^']*)'", "деректерде мұндай атау жоқ: «{}»", "в данных нет такого имени: «{}»"),
    ("'([^']*)' is undefined", "деректерде мұндай атау жоқ: «{}»", "в данных нет такого имени: «{}»"),
    ("unexpected end of template", "жабатын нұсқау жоқ", "нет закрывающей инструкции"),
    ("expected token 'end of ([^']*)'", "жабатын жақша жоқ", "нет закрывающей скобки"),
    ("expected token '([^']*)'", "«{}» жетіспейді", "не хватает «{}»"),
    ("unexpected '([^']*)'", "артық таңба: «{}»", "лишний знак: «{}»"),
    (
        r"(\w+) is not allowed in a form",
        "мұндай нұсқауға жол жоқ: «{}»",
        "такая инструкция не допускается: «{}»",
    ),
    ("no expression: '(.+)'", "өрнек қате жазылған: «{}»", "выражение записано неверно: «{}»"),
    ("a tag is not closed: (.+)", "белгі жабылмаған: «{}»", "метка не закрыта: «{}»"),
    (
        r"(.+) without its beginning, line (\d+)",
        "«{}» белгісінің басы жоқ, {}-жол",
        "у метки «{}» нет начала, строка\N{NO-BREAK SPACE}{}",
    ),
    ("no such loop: (.+)", "мұндай цикл жоқ: «{}»", "нет такого цикла: «{}»"),
    ("no (?:such )?tag: '?(.+?)'?$", "мұндай белгі жоқ: «{}»", "нет такой метки: «{}»"),
    ("no sheet (.+)", "мұндай парақ жоқ: «{}»", "нет такого листа: «{}»"),
    (
        r"larger than (\d+) rows and (\d+) columns",
        "парақ тым үлкен: шегі – {}\N{NO-BREAK SPACE}жол және {}\N{NO-BREAK SPACE}баған",
        "лист слишком велик: предел – {}\N{NO-BREAK SPACE}строк и {}\N{NO-BREAK SPACE}столбцов",
    ),
    (r"template\.[a-z_]+: (.+)", "белгі нысанға сай емес: «{}»", "метка не соответствует форме: «{}»"),
    (
        "SUBTOTAL of|COUNTA of|SUMPRODUCT of|something is (?:left|missing)",
        "формула есептелмейді",
        "формула не вычисляется",
    ),
)
"""Messages of Jinja and of the reader of workbooks, as regular expressions; a group is the word at fault."""

_PART: Final = r"[^\s']+\.(?:xml|rels|vml|bin)|\[Content_Types\]\.xml"
"""The name of a document's part, which is not translated: ``word/document.xml``."""

_OTHER: Final = {"kk": "жазылуы қате", "ru": "неверная запись"}


def reason_words(english: str, lang: MessageLang) -> str:
    """Return the reason of a mistake in ``lang``; a rare reason is given in general words.

    A reason without Latin words, such as a sign's number («U+0007»), is not translated, and neither is the name
    of a document's part before the reason.
    """
    if lang == "en" or english.startswith(("U+", "*")):
        return english
    part, colon, rest = english.partition(": ")
    if re.fullmatch(_PART, part):
        return f"{part}{colon}{reason_words(rest, lang)}" if colon else part
    for pattern, kk, ru in _TEMPLATE_REASONS:
        found = re.search(pattern, english, re.IGNORECASE)
        if found is not None:
            return (kk if lang == "kk" else ru).format(*found.groups())
    for begins, kk, ru in _REASONS:
        if begins.lower() in english.lower():
            return kk if lang == "kk" else ru
    return _OTHER[lang] if any("a" <= letter <= "z" for letter in english.lower()) else english


def both_reasons(english: object) -> tuple[str, str]:
    """Return the reason of a mistake in Kazakh and in Russian, for an error that is worded where it is raised."""
    return reason_words(str(english), "kk"), reason_words(str(english), "ru")
