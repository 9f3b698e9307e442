"""English messages of the system, the parsers and Jinja appear in the reader's language."""

from __future__ import annotations

import errno
import json
import os
import re
import zipfile
from io import BytesIO

import pytest
import yaml
from jinja2 import Environment, StrictUndefined, TemplateError, UndefinedError

from formgen.messages.reasons import both_reasons, reason_words
from tests.language.test_said_messages import TERMS

OTHER = {"kk": "жазылуы қате", "ru": "неверная запись"}
LATIN = re.compile("[A-Za-z]{2,}")


def of_system() -> list[str]:
    numbers = (
        *(errno.EACCES, errno.EPERM, errno.ENOENT, errno.EEXIST, errno.EISDIR, errno.ENOTDIR, errno.ENOSPC),
        *(errno.EROFS, errno.ENAMETOOLONG, errno.EMFILE, errno.ELOOP, errno.EIO),
    )
    return [os.strerror(number) for number in numbers]


def of_json() -> list[str]:
    found = []
    for text in ("{", "{1", '{"a" 1}', '{"a": }', "[1 2]", "1 2", '"a', '"\\x"', '"\x01"'):
        with pytest.raises(json.JSONDecodeError) as failure:
            json.loads(text)
        found.append(failure.value.msg)
    return found


def of_yaml() -> list[str]:
    found = []
    for text in ("a: b: c", "a\nb: 1", "[1", "- a\n b: 1\n- c", "a: @b", 'a: "\\q"', "a:\n- b\n  c: d"):
        with pytest.raises(yaml.MarkedYAMLError) as failure:
            yaml.safe_load(text)
        found.append(failure.value.problem or failure.value.context or "")
    return found


@pytest.mark.parametrize("english", [*of_system(), *of_json(), *of_yaml()])
def test_a_reason_has_no_english_in_kazakh_and_russian(english: str) -> None:
    for lang in ("kk", "ru"):
        said = reason_words(english, lang)
        assert not LATIN.search(said), said
        assert said != OTHER[lang], english
        assert not re.search(TERMS[lang], said), said
    assert reason_words(english, "en") == english


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("{% foo %}", "foo"),
        ("{{ a|nofilter }}", "nofilter"),
        ("{{ nothing }}", "nothing"),
        ("{{ a.nothing }}", "nothing"),
        ("{% if a %}", ""),
        ("{{ a", ""),
        ("{{ a ) }}", ")"),
    ],
)
def test_what_jinja_says_of_a_template_keeps_the_word_at_fault(source: str, word: str) -> None:
    with pytest.raises((TemplateError, UndefinedError)) as failure:
        Environment(undefined=StrictUndefined, autoescape=True).from_string(source).render(a="x")
    for said in both_reasons(failure.value.message):
        assert not LATIN.search(re.sub("«.*?»", "", said)), said
        assert word in said
        assert said not in OTHER.values(), failure.value.message


def test_a_damaged_package_is_told_of_by_its_part() -> None:
    with pytest.raises(zipfile.BadZipFile) as failure:
        zipfile.ZipFile(BytesIO(b"none"))
    assert reason_words(str(failure.value), "ru") == "файл обрывается, или это не документ Word или Excel"
    assert reason_words("word/document.xml", "ru") == "word/document.xml"
    said = reason_words("word/document.xml: Bad CRC-32 for file 'word/document.xml'", "kk")
    assert said == "word/document.xml: бақылау сомасы сәйкес келмейді"
