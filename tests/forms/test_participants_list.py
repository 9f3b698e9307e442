from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import formgen
from formgen.bilingual import LANGS, LangLike
from formgen.formats import FormatLike
from formgen.forms.participants_list.data import ParticipantsList
from formgen.model.participants import Participant
from tests.forms.factories import sample, small_form
from tests.forms.findings import errors, warnings
from tests.support.wordtext import docx_text

SECRETS = ("+7 700 999-88-77", "secret@ornek.example", "@secret_nick")
HIDDEN = Participant(full_name="Ким А. В.", phone=SECRETS[0], email=SECRETS[1], contacts=SECRETS[2])


def listed(*participants: Participant, **values: Any) -> ParticipantsList:
    form = small_form("participants_list", participants=participants, **{"blank_rows": None, **values})
    assert isinstance(form, ParticipantsList)
    return form


def person(**values: Any) -> Participant:
    return Participant(**{"full_name": "Ким А. В.", "phone": "+7 700 000-00-00", **values})


def coded(code: str, **values: Any) -> Participant:
    return Participant(code=code, phone="+7 700 000-00-00", **values)


def test_a_participant_has_a_name_or_a_code_but_not_both() -> None:
    assert errors(listed(coded("ИЕТ-1"), person())) == []
    assert errors(listed(person(full_name=None))) == [("participants[0].full_name", "person.unnamed")]
    assert errors(listed(person(code="ИЕТ-1"))) == [("participants[0].code", "person.named_twice")]


def test_a_list_without_participants_has_empty_rows() -> None:
    assert errors(listed(blank_rows=1)) == []
    assert errors(listed()) == [("participants", "list.nothing_to_write_in")]
    assert errors(listed(blank_rows=0)) == [("participants", "list.nothing_to_write_in")]


@pytest.mark.parametrize(("count", "found"), [(500, []), (501, [("blank_rows", "blank_rows.too_many")])])
def test_a_sheet_has_a_limited_number_of_empty_rows(count: int, found: list[tuple[str, str]]) -> None:
    assert errors(listed(person(), blank_rows=count)) == found


def test_a_repeated_participant_gets_a_warning() -> None:
    assert warnings(listed(person(), person())) == [("participants[1].full_name", "person.same_name")]
    assert warnings(listed(person(), person(phone="+7 700 000-00-01"))) == []
    assert warnings(listed(coded("А-1"), coded("А-1", workplace="–"))) == [
        ("participants[1].code", "person.same_code")
    ]


def test_a_participant_without_contacts_gets_a_warning_unless_contacts_are_hidden() -> None:
    unreached = person(phone=None)
    assert warnings(listed(unreached)) == [("participants[0].phone", "person.no_contacts")]
    assert warnings(listed(unreached, hide_contacts=True)) == []
    assert warnings(listed(person(phone=None, contacts="@nick"))) == []


def test_totals_count_participants_and_not_empty_rows() -> None:
    form = listed(person(sex="male"), coded("А-1", sex="female"), blank_rows=7).laid_out()
    assert len(form.participants) == 9
    assert (form.total, form.knows_sexes, form.men, form.women) == (2, True, 1, 1)
    assert not listed(person(sex="male"), coded("А-1")).knows_sexes


@pytest.mark.parametrize("lang", LANGS)
def test_the_column_of_names_is_headed_for_codes_where_there_is_one(lang: LangLike) -> None:
    words = {"kk": "қатысушының коды", "ru": "код участника"}[lang]
    assert words in docx_text(formgen.render(listed(person(), coded("А-1")), lang))
    assert words not in docx_text(formgen.render(listed(person()), lang))


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_hidden_contacts_are_nowhere_in_the_file_and_read_back_as_hidden(
    suffix: FormatLike, tmp_path: Path
) -> None:
    form = listed(HIDDEN, coded("ИЕТ-014", contacts=SECRETS[2]), hide_contacts=True, blank_rows=2)

    paths = formgen.write(form, tmp_path, formats=(suffix,))

    for path in paths:
        with zipfile.ZipFile(path) as package:
            parts = b"".join(package.read(name) for name in package.namelist())
        assert not [secret for secret in SECRETS if secret.encode() in parts]
        assert b">*<" in parts
    back = formgen.read(*paths)
    assert back == formgen.printed(form)
    assert isinstance(back, ParticipantsList)
    assert back.hide_contacts is True
    assert [(each.phone, each.email, each.contacts) for each in back.participants] == [(None, None, None)] * 2


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
@pytest.mark.parametrize("count", [0, 1, 40])
def test_empty_rows_are_no_participants_when_they_are_read(
    suffix: FormatLike, count: int, tmp_path: Path
) -> None:
    prepared: Any = sample("participants_list")
    form = replace(prepared, blank_rows=count, responsible=None)

    back = formgen.read(*formgen.write(form, tmp_path, formats=(suffix,)))

    assert back == formgen.printed(form)


def test_a_workbook_counts_by_itself(tmp_path: Path) -> None:
    form = listed(person(sex="male"), coded("А-1", sex="female"), coded("А-2", sex="female"), blank_rows=3)
    path = formgen.write(form, tmp_path, langs=("ru",), formats=("xlsx",))[0]
    found = {}
    for stored in (False, True):
        sheet = openpyxl.load_workbook(path, data_only=stored).worksheets[0]
        found[stored] = {row[0].value: row[3].value for row in sheet.iter_rows() if row[0].value}
    for words, count, call in (
        ("Всего", 3, "COUNTA"),
        ("Мужчины", 1, "SUMPRODUCT"),
        ("Женщины", 2, "SUMPRODUCT"),
    ):
        assert found[True][words] == count
        assert call in found[False][words]


def test_the_lists_of_a_final_report_are_of_the_same_people(tmp_path: Path) -> None:
    people = (person(), coded("ИЕТ-014"))
    of_event: Any = sample("final_creative_report")
    appendix = replace(of_event.participants[0], people=people)
    report = small_form("final_creative_report", participants=(appendix,))

    assert errors(report) == []
    assert formgen.read(*formgen.write(report, tmp_path)) == formgen.printed(report)
    assert errors(listed(*people)) == []
