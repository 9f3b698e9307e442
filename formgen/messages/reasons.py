"""What the system and the parsers of JSON and YAML say in English, in Kazakh and in Russian."""

from __future__ import annotations

from typing import Final

__all__ = ["reason_words"]

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
    ("Expecting property name", "тырнақшадағы кілт керек", "нужен ключ в кавычках"),
    ("Expecting ':' delimiter", "кілттен кейін қос нүкте керек", "после ключа нужно двоеточие"),
    ("Expecting ',' delimiter", "мәндердің арасында үтір керек", "между значениями нужна запятая"),
    ("Expecting value", "мұнда мән керек", "здесь нужно значение"),
    ("Extra data", "соңында артық мәтін бар", "в конце есть лишний текст"),
    ("Unterminated string", "мәтіннің жабатын тырнақшасы жоқ", "у текста нет закрывающей кавычки"),
    ("Invalid control character", "мәтінде басқару таңбасы бар", "в тексте есть управляющий знак"),
    ("Invalid \\", "кері қиғаш сызық қате қолданылған", "неверно использована обратная черта"),
    ("Illegal trailing comma", "соңында артық үтір бар", "в конце есть лишняя запятая"),
    # YAML
    ("mapping values are not allowed", "мұнда қос нүкте болмайды", "здесь не может быть двоеточия"),
    ("could not find expected ':'", "кілттен кейін қос нүкте керек", "после ключа нужно двоеточие"),
    ("did not find expected key", "шегініс қате немесе кілт жоқ", "неверный отступ или нет ключа"),
    ("did not find expected '-'", "шегініс қате немесе сызықша жоқ", "неверный отступ или нет дефиса"),
    ("did not find expected ',' or", "үтір немесе жақша жетіспейді", "не хватает запятой или скобки"),
    ("block sequence entries are not allowed", "мұнда тізім болмайды", "здесь не может быть списка"),
    (
        "cannot start any token",
        "мән мұндай таңбадан басталмайды",
        "с такого знака не может начинаться значение",
    ),
    ("found unexpected end of stream", "файл аяқталмай үзілген", "файл обрывается"),
    ("found unexpected document", "құжат аяқталмай үзілген", "документ обрывается"),
    ("unknown escape character", "кері қиғаш сызық қате қолданылған", "неверно использована обратная черта"),
)

_OTHER: Final = {"kk": "жазылуы қате", "ru": "неверная запись"}


def reason_words(english: str, lang: str) -> str:
    """Return why something went wrong in ``lang``; in general words where it is something rare.

    What has no Latin words, such as a sign's number («U+0007»), stands as it is.
    """
    if lang == "en" or english.startswith(("U+", "*")):
        return english
    for begins, kk, ru in _REASONS:
        if begins.lower() in english.lower():
            return kk if lang == "kk" else ru
    return _OTHER[lang] if any("a" <= letter <= "z" for letter in english.lower()) else english
