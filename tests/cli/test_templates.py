from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from zipfile import ZipFile

import pytest

from formgen.layouts.word.elements import P
from formgen.templates.folders import own_folder
from tests.cli.conftest import Cli


def test_templates_are_built_below_the_folder(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "formgen.templates.building.template_files",
        lambda: iter([("templates_kk/a.docx", b"1"), ("templates_ru/a.docx", b"2")]),
    )
    answer = cli("templates", "build", tmp_path)
    assert answer.code == 0
    assert [Path(line).read_bytes() for line in answer.out.splitlines()] == [b"1", b"2"]


def test_the_templates_that_come_with_formgen_fit_their_forms(cli: Cli) -> None:
    answer = cli("templates", "check")
    assert (answer.code, answer.out, answer.err) == (0, "", "")


def test_a_template_that_lost_a_placeholder_is_found(cli: Cli, tmp_path: Path) -> None:
    name = "premium_questionnaire.docx"
    (tmp_path / "templates_kk").mkdir()
    with (
        ZipFile(own_folder("templates_kk") / name) as own,
        ZipFile(tmp_path / "templates_kk" / name, "w") as changed,
    ):
        for part in own.namelist():
            changed.writestr(part, own.read(part).replace(b"{{ applicant.bin }}", b""))
    answers = {lang: cli("templates", "check", tmp_path, "--ui", lang) for lang in ("kk", "ru", "en")}
    assert {answer.code for answer in answers.values()} == {1}
    assert len({answer.err for answer in answers.values()}) == 3
    assert all(name in answer.err for answer in answers.values())


def test_a_folder_that_is_not_there_is_wrong_use(cli: Cli, tmp_path: Path) -> None:
    assert cli("templates", "check", tmp_path / "none").code == 2


@pytest.mark.parametrize(("lang", "words"), [("kk", "Құжат бүлінген"), ("ru", "Документ поврежден")])
def test_a_template_that_cannot_be_read_is_told_of_in_the_readers_language(
    cli: Cli, tmp_path: Path, lang: str, words: str
) -> None:
    (tmp_path / "templates_kk").mkdir()
    (tmp_path / "templates_kk" / "premium_questionnaire.docx").write_bytes(b"PK none")
    answer = cli("templates", "check", tmp_path, "--ui", lang)
    assert answer.code == 1
    assert words in answer.err
    assert not re.search(r"document\.|zip", answer.err)


@pytest.mark.parametrize(
    ("lang", "words"), [("kk", "мұндай пішім жоқ: «nofilter»"), ("ru", "нет такого формата: «nofilter»")]
)
def test_what_jinja_says_of_a_tag_is_said_in_the_readers_language(
    cli: Cli, tmp_path: Path, lang: str, words: str
) -> None:
    name = "premium_questionnaire.docx"
    (tmp_path / "templates_kk").mkdir()
    with (
        ZipFile(own_folder("templates_kk") / name) as own,
        ZipFile(tmp_path / "templates_kk" / name, "w") as changed,
    ):
        for part in own.namelist():
            changed.writestr(
                part, own.read(part).replace(b"{{ applicant.bin }}", b"{{ applicant.bin|nofilter }}")
            )
    answer = cli("templates", "check", tmp_path, "--ui", lang)
    assert words in answer.err
    assert not re.search("No filter|File ", answer.err)


def test_a_page_that_names_no_field_of_its_form_is_named_and_nothing_is_written(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = import_module("formgen.forms.premium_application.page")
    wrong = replace(page.LAYOUT, content=(P("Күні: {filed_on}", "Дата: {filed_on}", "Plain"),))
    monkeypatch.setattr(page, "LAYOUT", wrong)
    answer = cli("templates", "build", tmp_path)
    assert answer.code == 2
    assert "forms/premium_application/page.py: PremiumApplication has no field filed_on" in answer.err
    assert not list(tmp_path.iterdir())
