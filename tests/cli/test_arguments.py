from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator

import pytest

from formgen import __version__
from formgen.bilingual import MESSAGE_LANGS
from formgen.cli.arguments import make_parser, parse
from formgen.cli.help_texts import help_text
from formgen.cli.speech import language_of, say_misuse
from tests.cli.conftest import Cli


def _parsers(
    parser: argparse.ArgumentParser, name: str = ""
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                yield from _parsers(below, f"{name} {word}".strip())


PARSERS = dict(_parsers(make_parser()))


def test_the_commands_are_those_of_the_design() -> None:
    wanted = "forms describe samples fill blank check carry read intake schema templates"
    assert {name for name in PARSERS if name and " " not in name} == set(wanted.split())
    assert {"templates build", "templates check"} <= set(PARSERS)


@pytest.mark.parametrize("name", PARSERS)
def test_every_command_says_what_it_does_and_gives_an_example_that_works(name: str) -> None:
    parser = PARSERS[name]
    assert parser.description
    assert all(action.help for action in parser._actions if action.metavar not in ("COMMAND", "ACTION"))
    examples = [line.strip() for line in (parser.epilog or "").splitlines() if line.startswith("  formgen")]
    assert examples
    for example in examples:
        words = shlex.split(example.partition(">")[0])
        assert words[1 : 1 + len(name.split())] == name.split()
        assert callable(parse(words[1:]).command)


@pytest.mark.parametrize("name", PARSERS)
def test_help_is_printed_and_no_failure(cli: Cli, name: str) -> None:
    answer = cli(*name.split(), "--help")
    assert (answer.code, answer.err) == (0, "")
    assert "example" in answer.out


def test_the_version_is_the_packages_own(cli: Cli) -> None:
    answer = cli("--version")
    assert (answer.code, answer.out) == (0, f"formgen {__version__}\n")


@pytest.mark.parametrize(
    "words",
    [
        "",
        "nonsense",
        "fill",
        "fill a.json",
        "fill a.json --out out --jobs 0",
        "fill a.json --out out --jobs two",
        "fill a.json --out out --lang en",
        "fill a.json --out out --format odt",
        "fill a.json --out out --force --resume",
        "fill a.json --out",
        "forms --jso",
        "forms --ui fr",
        "templates",
        "schema",
    ],
)
def test_wrong_use_is_told_in_every_language_with_exit_code_2(cli: Cli, words: str) -> None:
    told = {}
    for lang in MESSAGE_LANGS:
        answer = cli("--ui", lang, *words.split())
        assert (answer.code, answer.out) == (2, "")
        assert answer.err.startswith(f"{help_text('usage', lang)}: formgen")
        told[lang] = answer.err
    assert len(set(told.values())) == 3


def test_rare_misuse_is_said_without_a_word_of_english() -> None:
    assert say_misuse("something never heard of", "en") == "something never heard of"
    assert not re.search("[a-z]", say_misuse("something never heard of", "kk"))
    assert not re.search("[a-z]", say_misuse("something never heard of", "ru"))


ENGLISH = re.compile(
    r"\b(?!formgen|docx|xlsx|pdf|kk|ru|en|ui|lang|format|yaml|json|jsonl|schema|word)[a-z]{2,}\b"
)
AS_TYPED = re.compile(
    r"^ +(?:-|formgen|[a-z]+(?=  )).*?(?=  |$)|«(?:formgen )?[a-z]+»|--[a-z]+|templates_\w+|\w+\.marked\.xlsx"
)


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("name", PARSERS)
def test_help_and_usage_have_no_english_but_what_is_typed(cli: Cli, name: str, lang: str) -> None:
    answer = cli("--ui", lang, *name.split(), "--help")
    assert answer.code == 0
    usage, _, help_ = answer.out.partition("\n\n")
    assert not usage.startswith("usage")
    assert not re.search("[A-Z]{3,}", usage)
    for line in help_.splitlines():
        assert ENGLISH.search(AS_TYPED.sub("", line.lower())) is None, line


@pytest.mark.parametrize(
    ("words", "environment", "lang"),
    [
        ("forms --ui kk", {"LANG": "ru_RU.UTF-8"}, "kk"),
        ("--ui=ru forms", {}, "ru"),
        ("forms", {"LC_ALL": "kk_KZ.UTF-8", "LANG": "ru_RU.UTF-8"}, "kk"),
        ("forms", {"LC_ALL": "", "LC_MESSAGES": "ru", "LANG": "kk_KZ"}, "ru"),
        ("forms", {"LANG": "ru_KZ@cyrillic"}, "ru"),
        ("forms", {"LANG": "C.UTF-8"}, "en"),
        ("forms --ui", {"LANG": "kk_KZ"}, "kk"),
        ("forms --ui fr", {"LANG": "ru_RU"}, "ru"),
        ("forms", {"LC_ALL": "C", "LANG": "kk_KZ"}, "en"),
        ("forms", {}, "en"),
    ],
)
def test_the_language_is_the_one_named_or_else_the_locales(
    words: str, environment: dict[str, str], lang: str
) -> None:
    assert language_of(words.split(), environment) == lang
