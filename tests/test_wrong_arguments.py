"""What is no form, no form's id and no place to write to is refused by a ``TypeError`` that says what is needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import formgen
from tests.forms.factories import FACTORIES

NO_FORMS = [None, "premium_application", {"form": "premium_application"}, 1, formgen.Text("a")]

OF_FORMS: dict[str, Callable[[Any, Path], object]] = {
    "agree": lambda given, _: formgen.agree([given]),
    "carry": lambda given, _: formgen.carry(formgen.PremiumApplication, [given]),
    "check": lambda given, _: formgen.check(given),
    "printed": lambda given, _: formgen.printed(given),
    "to_dict": lambda given, _: formgen.to_dict(given),
    "write_many": lambda given, out: list(formgen.write_many([given], out)),
    "write_many, named": lambda given, out: list(formgen.write_many([("a", given)], out)),
}
OF_IDS: dict[str, Callable[[Any], object]] = {
    "blank": lambda given: formgen.blank(given, "kk"),
    "build_intake": formgen.build_intake,
    "carry": lambda given: formgen.carry(given, []),
    "describe": formgen.describe,
    "form_class": formgen.form_class,
    "schema": formgen.schema,
    "web_schema": formgen.web_schema,
}


@pytest.mark.parametrize("given", NO_FORMS, ids=repr)
@pytest.mark.parametrize("name", OF_FORMS)
def test_what_is_no_form_is_refused(name: str, given: object, tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=f"needs a form, not {type(given).__name__}"):
        OF_FORMS[name](given, tmp_path)


@pytest.mark.parametrize("given", [None, 1, ("premium_application",), int], ids=repr)
@pytest.mark.parametrize("name", OF_IDS)
def test_what_is_no_id_of_a_form_is_refused(name: str, given: object) -> None:
    with pytest.raises(TypeError, match="id such as"):
        OF_IDS[name](given)


@pytest.mark.parametrize("out", [None, 1, ["out"]], ids=repr)
def test_what_is_no_place_to_write_to_is_refused(
    out: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TypeError, match="a folder, an archive or an open file"):
        formgen.write(FACTORIES["premium_application"](), out)
    with pytest.raises(TypeError, match="a folder, an archive or an open file"):
        formgen.write_blank("premium_application", out)
    assert list(tmp_path.iterdir()) == []


def test_data_of_another_form_say_which_form_they_are_of() -> None:
    data = formgen.to_dict(FACTORIES["premium_application"]())
    with pytest.raises(formgen.DataError, match="of the form premium_application, but premium_questionnaire"):
        formgen.from_dict(data, formgen.PremiumQuestionnaire)
