from __future__ import annotations

import json
from pathlib import Path

import pytest

import formgen
from formgen.forms import FORM_IDS, form_class
from formgen.loading.schema import schema
from tests.cli.conftest import Cli


def test_forms_are_listed_one_a_line(cli: Cli) -> None:
    answer = cli("forms")
    assert answer.code == 0
    assert tuple(line.split()[0] for line in answer.out.partition("\n\n")[0].splitlines()) == FORM_IDS


def test_the_list_of_forms_says_what_became_of_the_acts(cli: Cli) -> None:
    acts = cli("forms", "--ui", "en").out.partition("\n\n")[2].splitlines()
    assert len(acts) == len({act.number for form_id in FORM_IDS for act in form_class(form_id).ACTS})
    assert any(
        line.replace("\u00a0", " ").startswith("Law No. 36 of 12 April 2005: renamed") for line in acts
    )


def test_forms_are_listed_for_a_program(cli: Cli) -> None:
    listed = json.loads(cli("forms", "--json").out)
    assert [each["id"] for each in listed] == list(FORM_IDS)
    for each in listed:
        cls = form_class(each["id"])
        assert each["formats"] == list(cls.FORMATS)
        assert each["title"] == {"kk": cls.TITLE.kk, "ru": cls.TITLE.ru}


def test_a_schema_is_printed_as_json(cli: Cli) -> None:
    answer = cli("schema", "premium_activity")
    assert answer.code == 0
    assert json.loads(answer.out) == schema("premium_activity")


def test_a_schema_for_a_web_page_is_printed_in_the_language_asked_for(cli: Cli) -> None:
    answer = cli("schema", "premium_activity", "--web", "--lang", "ru")
    assert answer.code == 0
    assert json.loads(answer.out) == formgen.web_schema("premium_activity", "ru")


@pytest.mark.parametrize("command", [("schema", "nonsense"), ("blank", "nonsense", "--out", "out")])
def test_an_unknown_form_is_wrong_use(cli: Cli, command: tuple[str, ...]) -> None:
    answer = cli(*command, "--ui", "ru")
    assert (answer.code, answer.out) == (2, "")
    assert "nonsense" in answer.err


def test_blank_documents_are_written_under_the_forms_id(cli: Cli, tmp_path: Path) -> None:
    answer = cli("blank", "premium_application", "--out", tmp_path / "out")
    assert answer.code == 0
    assert answer.names == ["premium_application.kk.docx", "premium_application.ru.docx"]
    assert all(Path(line).is_file() for line in answer.out.splitlines())


def test_a_blank_document_that_exists_is_kept_unless_forced(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "premium_application.kk.docx"
    file.write_bytes(b"mine")
    words = ("blank", "premium_application", "--out", tmp_path, "--lang", "kk")
    assert cli(*words).code == 2
    assert file.read_bytes() == b"mine"
    assert cli(*words, "--force").code == 0
    assert file.read_bytes()[:2] == b"PK"


def test_a_format_that_a_form_has_not_is_wrong_use(cli: Cli, tmp_path: Path) -> None:
    answer = cli("blank", "premium_application", "--out", tmp_path / "out", "--format", "xlsx")
    assert answer.code == 2
    assert not (tmp_path / "out").exists()
