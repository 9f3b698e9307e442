"""The sentences that errors are raised with, in three languages beside each other."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import formgen

LANGS = ("kk", "ru", "en")
ROOT = Path(formgen.__file__).parent


class Sentence(NamedTuple):
    """One language of an error: its words with ``{…}`` for each value, and the values' source."""

    where: str
    lang: str
    words: str
    values: tuple[str, ...]
    has_repr: bool


def sentences() -> Iterator[Sentence]:
    for path in sorted(ROOT.rglob("*.py")):
        if path.is_relative_to(ROOT / "built"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and {each.arg for each in node.keywords} >= set(LANGS):
                for each in node.keywords:
                    if each.arg in LANGS:
                        yield _sentence(f"{path.relative_to(ROOT)}:{node.lineno}", each.arg, each.value)


def _sentence(where: str, lang: str, node: ast.expr) -> Sentence:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    words, values, has_repr = "", [], False
    for part in parts:
        if isinstance(part, ast.Constant):
            words += str(part.value)
        else:
            shown = part.value if isinstance(part, ast.FormattedValue) else part
            has_repr |= isinstance(part, ast.FormattedValue) and part.conversion == ord("r")
            words += "{}"
            values.append(ast.unparse(shown))
    return Sentence(where, lang, words, tuple(values), has_repr)


ALL = list(sentences())

BUG_REPORTS = ("batch/work.py", "batch/spreading.py")
"""What a person is asked to send to us stands as Python has it."""


def test_errors_are_found() -> None:
    assert len(ALL) > 100


def test_an_error_has_no_value_as_python_writes_it() -> None:
    assert [each for each in ALL if each.has_repr] == []


def test_english_of_others_is_not_put_into_a_kazakh_or_russian_sentence() -> None:
    raw = re.compile(r"(?:str\()?(?:error|failure|reason)(?:\.\w+)?\)?")
    assert [
        each
        for each in ALL
        if each.lang != "en"
        and not each.where.startswith(BUG_REPORTS)
        and any(raw.fullmatch(value) for value in each.values)
    ] == []


def test_an_errors_marks_are_those_of_its_language() -> None:
    for each in ALL:
        assert not re.search(r"\"|  |—| - |№ |\d (?:МБ|MB|цифр)|\{\} с\b", each.words), each
        assert not re.search(r"\{\} (?:секунд|знаков|таңба|ай\b|жол\b)", each.words), each
        if each.lang == "en":
            assert not re.search("[«»]", each.words), each
        else:
            assert not re.search("[“”]|'", each.words), each
        assert each.words.count("«") == each.words.count("»"), each
        assert each.words.count("“") == each.words.count("”"), each


def test_a_kazakh_or_russian_error_is_written_in_cyrillic() -> None:
    for each in ALL:
        letters = set(each.words) & set(string.ascii_letters)
        if each.lang != "en" and letters:
            assert re.search("[а-яәіңғүұқөһ]", each.words.lower()), each


def test_no_kazakh_ending_hangs_on_a_value() -> None:
    for each in ALL:
        if each.lang == "kk":
            assert not re.search(r"\{\}»?-?(?!жол)[а-яәіңғүұқөһ]", each.words), each
