"""A form that is added by its folder, its sample and its captions alone works in a copy of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.forms.project_copies import copy_project, run

FORM = "guest_evening"

FILES = {
    "formgen/forms/guest_evening/__init__.py": """\
'''The note of an evening with guests.'''
""",
    "formgen/forms/guest_evening/data.py": """\
'''The data of the note of an evening with guests.'''

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Annotated, ClassVar

from formgen.bilingual import Text, TextLike
from formgen.model.base import Form, warning
from formgen.model.fields import AtLeast, Label, Money
from formgen.problems import Problem
from formgen.records import value

__all__ = ["GuestEvening"]


@value(frozen=True, kw_only=True)
class GuestEvening(Form):
    '''The note of an evening with guests.'''

    TITLE: ClassVar[Text] = Text(kk="Қонақтармен кеш туралы жазба", ru="Записка о вечере с гостями")

    host: Annotated[TextLike, Label("Ұйымдастырушы", "Организатор")]
    cost: Annotated[Money, Label("Шығын", "Расходы")]
    held_on: Annotated[dt.date, Label("Өткізілген күні", "Дата проведения")]
    guests: Annotated[Sequence[TextLike], AtLeast(1), Label("Қонақтар", "Гости")]

    def rules(self) -> Iterator[Problem]:
        '''An evening costs something.'''
        if self.cost == 0:
            yield warning("cost", "evening.free", value=str(self.cost))
""",
    "formgen/forms/guest_evening/page.py": """\
'''The page of the note of an evening with guests.'''

from __future__ import annotations

from formgen.forms.guest_evening.data import GuestEvening
from formgen.layouts.form_captions import title
from formgen.layouts.word.elements import Layout, ListOf, P

__all__ = ["LAYOUT"]

LAYOUT = Layout(
    form=GuestEvening,
    organization="host",
    content=(
        P(*title(GuestEvening), "FormTitle"),
        P("Ұйымдастырушы: {host}", "Организатор: {host}", "Plain"),
        P("Шығын: {cost} теңге", "Расходы: {cost} тенге", "Plain"),
        P("Өткізілген күні: {held_on}", "Дата проведения: {held_on}", "Plain"),
        P("Қонақтар:", "Гости:", "Plain", keep_next=True),
        ListOf("guests"),
    ),
)
""",
    "formgen/forms/guest_evening/messages.py": """\
'''Messages of the rules of the note of an evening with guests.'''

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "evening.free": (
        "Кештің шығыны көрсетілмеген: {value}",
        "Расходы на вечер не указаны: {value}",
        "The evening cost nothing: {value}",
    ),
}
""",
    "samples/guest_evening.yaml": """\
# note of an evening with guests of the fund
form: guest_evening
host:
  kk: «Саналы таңдау» қоғамдық қоры
  ru: Общественный фонд «Саналы тандау»
cost: "125000.50"
held_on: 2026-09-12
guests:
  - kk: Облыстық кітапхана
    ru: Областная библиотека
  - kk: Қалалық мектеп
    ru: Городская школа
  - kk: Жастар орталығы
    ru: Молодежный центр
""",
    "tests/captions/guest_evening.yaml": """\
form: guest_evening
captions:
  - {kk: "Қонақтармен кеш туралы жазба", ru: "Записка о вечере с гостями"}
  - {kk: "Ұйымдастырушы:", ru: "Организатор:"}
  - {kk: "Шығын:", ru: "Расходы:"}
  - {kk: "Өткізілген күні:", ru: "Дата проведения:"}
  - {kk: "Қонақтар:", ru: "Гости:"}
data:
  host: text
  cost: money
  held_on: date
  guests: list[text], one or more
""",
}
"""The files that are written by hand: four fields, and a rule with its message."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project with one more form and its templates."""
    folder = copy_project(tmp_path_factory.mktemp("project"), FILES)
    run(folder, "formgen", "templates", "build", ".")
    return folder


def test_its_templates_and_messages_fit(project: Path) -> None:
    assert run(project, "formgen", "templates", "check") == ""
    assert FORM in run(project, "formgen", "forms")


def test_its_sample_is_checked_filled_and_read_back(project: Path) -> None:
    run(project, "tests.derived")
    assert f"| `{FORM}` |" in (project / "README.md").read_text("utf-8")
    sample = f"samples/{FORM}.yaml"
    run(project, "formgen", "check", sample)
    run(project, "formgen", "fill", sample, "--out", "out")
    run(
        project,
        "formgen",
        "read",
        *(f"out/{FORM}.{lang}.docx" for lang in ("kk", "ru")),
        "--out",
        "out/a.json",
    )

    assert (project / "out/a.json").read_text("utf-8") == (project / f"samples/json/{FORM}.json").read_text(
        "utf-8"
    )


def test_its_blank_and_its_workbook_to_type_into_are_written(project: Path) -> None:
    run(project, "formgen", "blank", FORM, "--out", "blank")
    run(project, "formgen", "intake", FORM, "--out", "blank/intake.xlsx")

    assert {path.name for path in (project / "blank").iterdir()} == {
        f"{FORM}.kk.docx",
        f"{FORM}.ru.docx",
        "intake.xlsx",
    }


def test_the_tests_of_every_form_take_it_up(project: Path) -> None:
    output = run(
        project, "pytest", "-q", "-p", "no:cacheprovider", "-k", FORM, "tests/forms", "tests/properties"
    )

    assert "passed" in output
