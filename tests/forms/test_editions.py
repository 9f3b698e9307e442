"""Editions of forms: what each says of its age, and a second edition beside the first, invented here."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

import formgen
from formgen.errors import DataError
from formgen.forms import FORM_IDS, FORM_KEYS, class_of, editions_of
from tests.forms.project_copies import copy_project, run
from tests.support.wordtext import docx_text

FILES = {
    "formgen/forms/premium_application/edition_2031/__init__.py": "'''The invented edition of 2031.'''\n",
    "formgen/forms/premium_application/edition_2031/data.py": """\
'''The invented edition of 2031: the applicant says how many members it has.'''

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Annotated, ClassVar

from formgen.forms.premium_application.data import PremiumApplication
from formgen.model.acts import Act
from formgen.model.base import warning
from formgen.model.fields import Count, Label
from formgen.problems import Problem
from formgen.records import value

__all__ = ["PremiumApplication2031"]


@value(frozen=True, kw_only=True)
class PremiumApplication2031(PremiumApplication):
    '''Annex 1 as the invented order of 2031 has it.'''

    ACTS: ClassVar[tuple[Act, ...]] = (
        Act("7", dt.date(2031, 1, 9), ("№ 7 бұйрық", "Приказ № 7", "Order No. 7"), ("жаңа", "новый", "new")),
    )

    members: Annotated[Count, Label("Мүшелер саны", "Число членов")]

    def rules(self) -> Iterator[Problem]:
        '''What the first edition asks, and some members.'''
        yield from super().rules()
        if self.members == 0:
            yield warning("members", "application.no_members")
""",
    "formgen/forms/premium_application/edition_2031/page.py": """\
'''The page of the invented edition of 2031.'''

from __future__ import annotations

from dataclasses import replace

from formgen.forms.premium_application.edition_2031.data import PremiumApplication2031
from formgen.forms.premium_application.page import LAYOUT as FIRST
from formgen.layouts.word.elements import P

__all__ = ["LAYOUT"]

LAYOUT = replace(
    FIRST,
    form=PremiumApplication2031,
    content=(*FIRST.content[:-1], P("Мүшелер саны: {members}", "Число членов: {members}", "Plain"), FIRST.content[-1]),
)
""",
    "formgen/forms/premium_application/edition_2031/messages.py": """\
'''Messages of the invented edition of 2031.'''

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "application.no_members": ("Мүшелері жоқ", "Членов нет", "There are no members"),
}
""",
}
"""All that the second edition takes: one field, its place on the page, a rule with its message."""

SAMPLE = (Path(__file__).parents[2] / "samples" / "premium_application.yaml").read_text("utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with the second edition, its templates built, and data of both editions."""
    folder = copy_project(tmp_path_factory.mktemp("project"), FILES)
    run(folder, "formgen", "templates", "build", ".")
    newest = f"{SAMPLE.rstrip()}\nmembers: 1250\n"
    (folder / "samples" / "newest.yaml").write_text(newest, "utf-8")
    (folder / "samples" / "named.yaml").write_text(f"{newest}edition: 2031\n", "utf-8")
    (folder / "samples" / "first.yaml").write_text(f"{SAMPLE.rstrip()}\nedition: 2019\n", "utf-8")
    return folder


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_form_says_its_edition_and_the_acts_that_it_rests_on(form_id: str) -> None:
    for edition, cls in editions_of(form_id).items():
        assert edition == cls.EDITION
        assert cls.ACTS
        for act in cls.ACTS:
            assert act.date < dt.date(int(edition), 12, 31)
            assert all(act.name(lang) and act.age(lang) for lang in ("kk", "ru", "en"))
            assert act.number in act.name("en")


def test_the_first_edition_s_key_is_the_form_s_id() -> None:
    assert {class_of(key).ID for key in FORM_KEYS} == set(FORM_IDS)
    assert all(form_id == class_of(form_id).KEY for form_id in FORM_IDS)


def test_an_edition_is_found_by_its_name() -> None:
    cls = formgen.form_class("premium_application")
    assert formgen.form_class("premium_application", "2019") is cls
    assert formgen.form_class("premium_application@2019") is cls
    with pytest.raises(DataError, match="2019"):
        formgen.form_class("premium_application@1999")


@pytest.mark.parametrize("edition", ["2019", 2019])
def test_data_may_name_its_edition(edition: object) -> None:
    data = {**formgen.to_dict(formgen.from_dict(_plain_sample())), "edition": edition}
    assert formgen.from_dict(data) == formgen.from_dict(_plain_sample())


@pytest.mark.parametrize("edition", ["1999", True, 2019.0, ["2019"]])
def test_an_edition_that_there_is_not_is_named(edition: object) -> None:
    with pytest.raises(formgen.FormErrors) as raised:
        formgen.from_dict({**_plain_sample(), "edition": edition})
    assert [(each.path, each.code) for each in raised.value.problems] == [("edition", "edition.unknown")]


def _plain_sample() -> dict[str, object]:
    path = Path(__file__).parents[2] / "samples" / "json" / "premium_application.json"
    data: dict[str, object] = json.loads(path.read_text("utf-8"))
    return data


def test_both_editions_are_listed_with_their_acts(project: Path) -> None:
    listed = json.loads(run(project, "formgen", "forms", "--json"))
    found = [each for each in listed if each["id"] == "premium_application"]
    assert [each["edition"] for each in found] == ["2019", "2031"]
    assert [act["number"] for act in found[1]["acts"]] == ["7"]


def test_the_templates_of_both_editions_lie_beside_each_other_and_fit(project: Path, tmp_path: Path) -> None:
    for folder in ("templates_kk", "templates_ru"):
        (tmp_path / folder).mkdir()
        for name in ("premium_application.docx", "premium_application_2031.docx"):
            shutil.copy(project / folder / name, tmp_path / folder)

    assert run(project, "formgen", "templates", "check", str(tmp_path)) == ""


@pytest.mark.parametrize(("name", "members"), [("newest", True), ("named", True), ("first", False)])
def test_data_of_each_edition_is_filled_and_read_back_as_that_edition(
    name: str, members: bool, project: Path
) -> None:
    run(project, "formgen", "check", f"samples/{name}.yaml")
    run(project, "formgen", "fill", f"samples/{name}.yaml", "--out", "out")
    pair = [f"out/{name}.{lang}.docx" for lang in ("kk", "ru")]
    run(project, "formgen", "read", *pair, "--out", f"out/{name}.json")

    back = json.loads((project / f"out/{name}.json").read_text("utf-8"))
    assert back["edition"] == ("2031" if members else "2019")
    assert back.get("members") == (1250 if members else None)


@pytest.mark.parametrize(
    ("form", "required"), [("premium_application", True), ("premium_application@2019", False)]
)
def test_schema_blank_and_workbook_are_those_of_the_edition(form: str, required: bool, project: Path) -> None:
    described = json.loads(run(project, "formgen", "schema", form))
    assert ("members" in described["required"]) is required
    assert ("edition" in described["required"]) is not required

    folder = f"blank_{required}"
    run(project, "formgen", "blank", form, "--out", folder, "--lang", "ru")
    stem = "premium_application_2031" if required else "premium_application"
    assert [path.name for path in (project / folder).iterdir()] == [f"{stem}.ru.docx"]

    source = "samples/newest.yaml" if required else "samples/first.yaml"
    run(project, "formgen", "intake", form, "--from", source, "--out", f"{folder}/intake.xlsx")
    run(project, "formgen", "fill", f"{folder}/intake.xlsx", "--out", folder, "--lang", "ru")
    assert (
        "1\N{NO-BREAK SPACE}250" in docx_text((project / folder / "intake.ru.docx").read_bytes())
    ) is required
