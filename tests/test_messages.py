from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import formgen
from formgen.errors import DataError
from formgen.identifiers import CODES
from formgen.letters import kazakh_only_letters, mixed_scripts
from formgen.messages import catalogue, say

ROOT = Path(formgen.__file__).parent
SAYERS = {
    "Problem": 1,
    "warning": 1,
    "_problem": 0,
    "Wrong": 0,
    "RefusedInclude": 0,
    "RefusedPackage": 0,
    "data_error": 0,
    "read_error": 0,
    "say": 0,
}
CODE = re.compile(r"[a-z]+\.[a-z_]+")


def _said() -> set[str]:
    """Codes in the calls that make problems and errors, and in expressions that such calls are given."""
    codes: set[str] = set()
    for path in ROOT.rglob("*.py"):
        if path.parent.name == "messages":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                place = SAYERS.get(name.removeprefix("self."))
                if place is not None and len(node.args) > place:
                    words = [part for part in ast.walk(node.args[place]) if isinstance(part, ast.Constant)]
                    codes |= {str(word.value) for word in words if CODE.fullmatch(str(word.value))}
    return codes


def _written() -> str:
    return "\n".join(
        path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py") if path.parent.name != "messages"
    )


def test_every_code_that_is_said_has_its_words() -> None:
    assert len(_said()) > 30
    assert (_said() | CODES) - set(catalogue()) == set()


def test_no_words_are_kept_for_a_code_that_nobody_says() -> None:
    written = _written()
    unsaid = [code for code in catalogue() if f'"{code}"' not in written and code not in CODES]
    assert [code for code in unsaid if not _is_composed(code, written)] == []


def _is_composed(code: str, written: str) -> bool:
    """Tell whether an f-string gives the code: its beginning stands before a value, or its end behind one."""
    begins = any(f'f"{code[:length]}{{' in written for length in range(4, len(code)))
    return begins or f'}}.{code.partition(".")[2]}"' in written


@pytest.mark.parametrize("code", catalogue())
def test_the_words_are_of_their_language_and_well_set(code: str) -> None:
    kk, ru, en = (re.sub(r"\{\w+(:[^{}|]*)?\}", " ", words) for words in catalogue()[code])
    assert mixed_scripts(kk) == mixed_scripts(ru) == mixed_scripts(en) == ()
    assert kazakh_only_letters(ru) == ()
    assert re.search("[А-Яа-яЁё]", kk)
    assert re.search("[А-Яа-яЁё]", ru)
    assert not re.search("[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі]", en)
    for words in (kk, ru, en):
        assert not re.search("[\"']| - |\\.$|  .*«»", words)
        assert words.count("«") == words.count("»")
        assert words.count("“") == words.count("”")


def test_a_part_in_angle_brackets_is_said_only_with_its_value() -> None:
    params = {"value": "x", "wanted": "a, b"}
    assert "?" not in say("choice.unknown", {**params, "meant": ""}, "kk")
    assert "«a» шығар?" in say("choice.unknown", {**params, "meant": "a"}, "kk")


def test_an_error_among_the_values_is_said_in_the_language() -> None:
    reason = DataError(kk="қате", ru="ошибка", en="error")
    said = [
        say("file.unreadable", {"value": "x.yaml", "reason": reason}, lang) for lang in ("kk", "ru", "en")
    ]
    assert ["қате" in said[0], "ошибка" in said[1], "error" in said[2]] == [True, True, True]


def test_a_file_and_what_the_system_says_of_it_are_said_in_plain_words() -> None:
    params = {
        "file": Path("берілгендер") / ("а" * 80),
        "reason": PermissionError(13, "Permission denied", "x"),
    }
    assert say("data.unreadable", params, "en").endswith(f": {params['file']} (Permission denied)")
    assert say("data.unreadable", {**params, "reason": ValueError("no such name")}, "en").endswith(
        "(no such name)"
    )


def test_braces_in_a_value_stand_as_they_are() -> None:
    assert "{value} {0} ⟨{x}⟩" in say("value.not_date", {"value": "{value} {0} ⟨{x}⟩"}, "en")


def test_a_code_without_a_message_is_named_with_its_values() -> None:
    for lang in ("kk", "ru", "en"):
        said = say("nothing.like_it", {"value": 12}, lang)
        assert "nothing.like_it" in said
        assert "value = 12" in said


def test_a_missing_value_leaves_its_name_in_the_message() -> None:
    assert "{value}" in say("value.not_date", {}, "kk")


def test_a_language_that_messages_do_not_have_is_an_error_that_names_those_they_have() -> None:
    with pytest.raises(DataError, match="“kz”.*kk, ru, en"):
        say("value.missing", {}, "kz")  # type: ignore[arg-type]


OUT_OF_USE = {
    "kk": re.compile(r"(?<!\w)не(?! болмаса)(?!\w)|теретін кітап"),
    "ru": re.compile(r"\bдано\b|\bдан\b|Есть (?:ключи|коды|формы)|Не сказано"),
    "en": re.compile(r"\bis wanted\b|given was|Read are|In the list are|It is not said|\bis no [A-Z]"),
}


@pytest.mark.parametrize("code", catalogue())
def test_no_message_uses_words_that_were_given_up(code: str) -> None:
    for lang, words in zip(OUT_OF_USE, catalogue()[code], strict=True):
        assert OUT_OF_USE[lang].search(words) is None, words
