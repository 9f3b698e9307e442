"""The rules' codes against their messages: formgen's own fit, and misfits are found and named."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

import formgen
from formgen.forms.premium_application import messages
from formgen.messages import Words, catalogue
from formgen.templates.message_words import misfits, named_values
from formgen.templates.rule_calls import Source, given_values, parsed
from formgen.templates.rule_messages import check_rule_messages

CODE = "date.after_deadline"


def test_each_rule_has_its_message_and_each_message_its_rule() -> None:
    assert check_rule_messages() == []


@pytest.mark.parametrize("folder", ["forms/premium_application/data.py", "model/premium.py"])
def test_a_code_without_a_message_is_named(folder: str, tmp_path: Path) -> None:
    package = Path(formgen.__file__).parent
    for name in ("forms", "model"):
        shutil.copytree(package / name, tmp_path / name)
    module = tmp_path / folder
    module.write_text(
        module.read_text("utf-8")
        + "\n\ndef more():\n    yield Problem('', 'one.new' if more else 'another.new')\n    yield warning('', code='third.new')\n",
        "utf-8",
    )

    found = check_rule_messages(tmp_path)

    assert [(each.template, each.code, each.name) for each in found] == [
        (folder, "rule.no_message", name) for name in ("another.new", "one.new", "third.new")
    ]
    assert all(len({each.message(lang) for lang in ("kk", "ru", "en")}) == 3 for each in found)


def test_a_message_that_no_rule_uses_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(messages.MESSAGES, "date.never", ("а", "б", "c"))

    assert [(each.template, each.code, each.name) for each in check_rule_messages()] == [
        ("forms/premium_application/messages.py", "message.unused", "date.never")
    ]


@pytest.mark.parametrize("words", [("а", "", "c"), ("а", "б"), ("а", " ", "c")])
def test_a_message_that_lacks_a_language_is_named(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(messages.MESSAGES, CODE, words)

    assert [(each.code, each.name) for each in check_rule_messages()] == [("message.no_language", CODE)]


KK = "{value} – мерзімнен ({deadline}) кейін"
RU = "{value} – позже срока ({deadline})"
EN = "{value} is after the deadline ({deadline})"


@pytest.mark.parametrize(
    ("words", "code", "lang", "value"),
    [
        ((KK, "{valeu} – позже срока ({deadline})", EN), "message.unknown_value", "ru", "{valeu}"),
        ((KK, RU, "{value} is after {deadline} of {year}"), "message.unknown_value", "en", "{year}"),
        (("{value} – мерзімнен кейін", RU, EN), "message.lacks_value", "kk", "{deadline}"),
        ((KK, "{value:lng} – позже срока ({deadline})", EN), "message.unknown_way", "ru", "{value:lng}"),
        ((KK, RU, EN + " such as {example:day}"), "message.unknown_way", "en", "{example:day}"),
        ((KK, RU, "{} {value} {deadline}"), "message.unknown_value", "en", "{}"),
        ((KK, "{value:день|дня} после {deadline}", EN), "message.plurals", "ru", "{value:день|дня}"),
        ((KK, RU, "{value:day|days|days} {deadline}"), "message.plurals", "en", "{value:day|days|days}"),
        (("{value:күн|} {deadline}", RU, EN), "message.plurals", "kk", "{value:күн|}"),
    ],
)
def test_a_mistake_in_the_words_of_a_message_is_named_with_its_language(
    words: Words, code: str, lang: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(messages.MESSAGES, CODE, words)

    found = check_rule_messages()

    assert [(each.template, each.code, each.name, each.params) for each in found] == [
        ("forms/premium_application/messages.py", code, CODE, {"lang": lang, "value": value})
    ]
    said = [found[0].message(lang) for lang in ("kk", "ru", "en")]
    assert len({*said}) == 3
    assert all(CODE in each and value in each for each in said)


def test_a_value_that_all_languages_name_and_the_rule_does_not_give_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = tuple(each.replace("{deadline}", "{limit}") for each in (KK, RU, EN))
    monkeypatch.setitem(messages.MESSAGES, CODE, words)

    assert [(each.code, each.params) for each in check_rule_messages()] == [
        ("message.unknown_value", {"lang": lang, "value": "{limit}"}) for lang in ("kk", "ru", "en")
    ]


@pytest.mark.parametrize("code", catalogue())
def test_the_words_of_every_message_fit_in_all_languages(code: str) -> None:
    assert [*misfits(catalogue()[code])] == []


def test_every_value_that_a_rule_gives_is_named_by_its_message() -> None:
    package = Path(formgen.__file__).parent
    sources = [
        parsed(path)
        for room in ("model", "forms", "agreement", "checks")
        for path in (package / room).rglob("*.py")
    ]
    given = {code: given_values(sources, code) for code in catalogue()}

    assert sum(map(bool, given.values())) > 90
    for code, calls in given.items():
        for names in calls:
            assert names <= named_values(catalogue()[code]), code


@pytest.mark.parametrize(
    ("source", "given"),
    [
        ("Problem('', 'a.b')", [set()]),
        ("Problem('', 'a.b', params={'x': 1, 'y': 2})", [{"x", "y"}]),
        ("Problem('', 'a.b', Severity.ERROR, {'x': 1})", [{"x"}]),
        ("warning('', 'a.b', x=1, y=2)", [{"x", "y"}]),
        ("warning('', 'c.d' if z else 'a.b', x=1)", [{"x"}]),
        ("warning('', f'{z}.b', x=1)", [{"x"}]),
        ("warning('', code='a.b', x=1)", [{"x"}]),
        ("def f():\n p = {'z': 1}\n p = {'x': 1}\n Problem('', 'a.b', params=p)\n p = {'y': 1}", [{"x"}]),
        ("def f():\n return {'x': 1}\nwarning('', 'a.b', y=1, **f())", [{"x", "y"}]),
        ("def f(p):\n return warning('', 'a.b', **p)", []),
        ("warning('', 'a.b', **{'x': 1, **more})", []),
        ("def f():\n return f()\nwarning('', 'a.b', **f())", []),
        ("warning('', 'c.d', x=1)\nProblem('', 'a.b')\nProblem('', 'a.b', params={'x': 1})", [set(), {"x"}]),
    ],
)
def test_the_values_of_a_call_are_read_from_its_source(source: str, given: list[set[str]]) -> None:
    assert given_values([Source(ast.parse(source))], "a.b") == given
