"""The language of the command line's messages, and its own few sentences in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from formgen.bilingual import MESSAGE_LANGS, MessageLang

__all__ = ["language_of", "say", "say_misuse"]


_WORDS: dict[str, tuple[str, str, str]] = {
    "error": ("қате", "ошибка", "error"),
    "warning": ("ескерту", "предупреждение", "warning"),
    "kept": ("өзгеріссіз қалдырылды", "оставлен без изменений", "left as it was"),
    "ok": ("қате жоқ", "без ошибок", "no errors"),
    "errors": ("{count}\N{NO-BREAK SPACE}қате", "{count:ошибка|ошибки|ошибок}", "{count:error|errors}"),
    "warnings": (
        "{count}\N{NO-BREAK SPACE}ескерту",
        "{count:предупреждение|предупреждения|предупреждений}",
        "{count:warning|warnings}",
    ),
    "carried": (
        "көшірілген мәндер: {count}, толтырылатын өрістер: {missing}",
        "перенесено значений: {count}, осталось заполнить: {missing}",
        "values carried over: {count}, fields to fill in: {missing}",
    ),
    "rate": (
        "{rate}\N{NO-BREAK SPACE}нысан/с",
        "{rate}\N{NO-BREAK SPACE}форм/с",
        "{rate}\N{NO-BREAK SPACE}forms/s",
    ),
    "more": ("{program} --help анықтамасын қараңыз", "См. справку: {program} --help", "See {program} --help"),
}

# argparse's English messages about wrong use, each with its Kazakh, Russian and plain English translation.
_MISUSES: tuple[tuple[str, str, str, str], ...] = (
    (
        r"the following arguments are required: (?P<names>.+)",
        "мына аргументтер көрсетілмеген: {names}",
        "не указаны аргументы: {names}",
        "these arguments are missing: {names}",
    ),
    (
        r"unrecognized arguments: (?P<names>.+)",
        "белгісіз аргументтер: {names}",
        "неизвестные аргументы: {names}",
        "unknown arguments: {names}",
    ),
    (
        (
            r"argument (?P<name>.+?): invalid choice: '?(?P<value>.*?)'?(, maybe .+?)?"
            r" \(choose from (?P<known>.+)\)"
        ),
        "{name}: «{value}» мәні жарамайды; таңдауға болатын мәндер: {known}",
        "{name}: недопустимое значение «{value}»; допустимые значения: {known}",
        "{name}: “{value}” is not one of {known}",
    ),
    (
        r"argument (?P<name>.+?): invalid \w+ value: '?(?P<value>.*?)'?",
        "{name}: «{value}» мәні жарамайды; 1 немесе одан үлкен бүтін сан керек",
        "{name}: недопустимое значение «{value}»; нужно целое число не меньше 1",
        "{name}: “{value}” is not a whole number from 1 on",
    ),
    (
        r"argument (?P<name>.+?): expected (?:at least )?one argument",
        "{name}: мәні көрсетілмеген",
        "{name}: не указано значение",
        "{name}: the value is missing",
    ),
    (
        r"argument (?P<name>.+?): ignored explicit argument '?(?P<value>.*?)'?",
        "{name}: бұл параметрдің мәні болмайды, ал көрсетілгені: «{value}»",
        "{name}: у этого параметра не бывает значения, а указано: «{value}»",
        "{name}: this option takes no value, but got “{value}”",
    ),
    (
        r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)",
        "{name} және {other} бірге көрсетілмейді",
        "{name} и {other} нельзя указать вместе",
        "{name} and {other} cannot be given together",
    ),
    (
        r"(?P<any>.+)",
        "команда қате берілген",
        "команда задана неверно",
        "{any}",
    ),
)


def language_of(words: Sequence[str], environment: Mapping[str, str]) -> MessageLang:
    """Return the language that ``--ui`` names, wherever it stands, or else the locale: kk, ru or en."""
    for index, word in enumerate(words):
        name, _, value = word.partition("=")
        if name == "--ui":
            value = value or next(iter(words[index + 1 :]), "")
            for lang in MESSAGE_LANGS:
                if value == lang:
                    return lang
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environment.get(name)
        if locale:
            spoken = re.split(r"[_.@-]", locale.lower())[0]
            return "kk" if spoken == "kk" else "ru" if spoken == "ru" else "en"
    return "en"


def say(word: str, lang: MessageLang, **params: object) -> str:
    """Return one of the command line's own sentences in ``lang``."""
    from formgen.messages import fill_in

    return fill_in(_WORDS[word][MESSAGE_LANGS.index(lang)], params, lang)


def say_misuse(english: str, lang: MessageLang) -> str:
    """Return argparse's English message about wrong use in ``lang``."""
    for pattern, *words in _MISUSES:
        found = re.fullmatch(pattern, english, re.DOTALL)
        if found is not None:
            values = {name: value.replace("'", "") for name, value in found.groupdict().items()}
            return words[MESSAGE_LANGS.index(lang)].format_map(values)
    return english
