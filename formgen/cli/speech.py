"""The language that the command line speaks, and its own few words in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

__all__ = ["UI_LANGS", "language_of", "say", "say_misuse"]

UI_LANGS = ("kk", "ru", "en")

_WORDS: dict[str, tuple[str, str, str]] = {
    "error": ("қате", "ошибка", "error"),
    "warning": ("ескерту", "предупреждение", "warning"),
    "ok": ("қате жоқ", "без ошибок", "no errors"),
    "errors": ("қателер: {count}", "ошибок: {count}", "errors: {count}"),
    "warnings": ("ескертулер: {count}", "предупреждений: {count}", "warnings: {count}"),
    "carried": (
        "көшірілген мәндер: {count}, толтырылатын өрістер: {missing}",
        "перенесено значений: {count}, осталось заполнить: {missing}",
        "values carried over: {count}, fields to fill in: {missing}",
    ),
    "more": ("{program} --help көмегін қараңыз", "См. {program} --help", "See {program} --help"),
}

# What argparse says of wrong use, in its own English, and how the same is said in Kazakh and in Russian.
_MISUSES: tuple[tuple[str, str, str], ...] = (
    (
        r"the following arguments are required: (?P<names>.+)",
        "мына аргументтер керек: {names}",
        "не хватает аргументов: {names}",
    ),
    (
        r"unrecognized arguments: (?P<names>.+)",
        "белгісіз аргументтер: {names}",
        "неизвестные аргументы: {names}",
    ),
    (
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+?)(, maybe .+?)? \(choose from (?P<known>.+)\)",
        "{name}: {value} жарамайды; мүмкін мәндері: {known}",
        "{name}: не годится {value}; возможны: {known}",
    ),
    (
        r"argument (?P<name>.+?): invalid \w+ value: (?P<value>.+)",
        "{name}: {value} жарамайды; 1 немесе одан үлкен бүтін сан керек",
        "{name}: не годится {value}; нужно целое число от 1",
    ),
    (
        r"argument (?P<name>.+?): expected (?:at least )?one argument",
        "{name}: мәні көрсетілмеген",
        "{name}: не указано значение",
    ),
    (
        r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)",
        "{name} және {other} бірге берілмейді",
        "{name} и {other} нельзя указать вместе",
    ),
)


def language_of(words: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language that ``--ui`` names, wherever it stands, or else the locale: kk, ru or en."""
    for index, word in enumerate(words):
        name, _, value = word.partition("=")
        if name == "--ui":
            value = value or next(iter(words[index + 1 :]), "")
            if value in UI_LANGS:
                return value
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environment.get(name)
        if locale:
            spoken = re.split(r"[_.@-]", locale.lower())[0]
            return spoken if spoken in ("kk", "ru") else "en"
    return "en"


def say(word: str, lang: str, **params: object) -> str:
    """Return one of the command line's words."""
    return _WORDS[word][UI_LANGS.index(lang)].format_map(params)


def say_misuse(english: str, lang: str) -> str:
    """Return what argparse said, in ``lang``; in English where that is something rare."""
    if lang == "en":
        return english
    for pattern, kk, ru in _MISUSES:
        found = re.fullmatch(pattern, english)
        if found is not None:
            return (kk if lang == "kk" else ru).format_map(found.groupdict())
    return english
