"""The rules' codes against their messages: formgen's own fit, and misfits are found and named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import formgen
from formgen.forms.premium_application import messages
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
