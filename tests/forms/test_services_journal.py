from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import formgen
from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.forms.services_journal.data import ServiceEntry, ServicesJournal
from tests.forms.factories import small_form
from tests.forms.findings import errors, warnings

START, END = dt.date(2026, 4, 1), dt.date(2026, 4, 30)


def journal(*entries: ServiceEntry, **values: Any) -> ServicesJournal:
    form = small_form("services_journal", entries=entries, **{"hide_contacts": None, **values})
    assert isinstance(form, ServicesJournal)
    return form


def entry(day: dt.date = START, **values: Any) -> ServiceEntry:
    who = {} if "full_name" in values else {"code": "ИЕТ-1"}
    return ServiceEntry(**{"date": day, "service": "Консультация", **who, **values})


def test_a_journal_without_entries_has_empty_rows() -> None:
    assert errors(journal(blank_rows=1)) == []
    assert errors(journal()) == [("entries", "list.nothing_to_write_in")]


def test_a_person_who_was_served_has_a_name_or_a_code_but_not_both() -> None:
    assert errors(journal(entry(full_name="Ким А. В."))) == []
    assert errors(journal(entry(full_name=None))) == [("entries[0].full_name", "person.unnamed")]
    both = entry(full_name="Ким А. В.", code="ИЕТ-1")
    assert errors(journal(both)) == [("entries[0].code", "person.named_twice")]


@pytest.mark.parametrize("day", [START, END])
def test_a_day_lies_within_the_period(day: dt.date) -> None:
    assert errors(journal(entry(day))) == []


@pytest.mark.parametrize("day", [START - dt.timedelta(1), END + dt.timedelta(1)])
def test_a_day_outside_the_period_is_an_error(day: dt.date) -> None:
    assert errors(journal(entry(day))) == [("entries[0].date", "entry.outside_period")]


def test_entries_print_in_the_order_of_their_dates_and_others_get_a_warning(tmp_path: Path) -> None:
    days = [START, END, START + dt.timedelta(1)]
    form = journal(*(entry(day, code=str(number)) for number, day in enumerate(days)))

    back = formgen.read(*formgen.write(form, tmp_path, formats=("docx",)))

    assert warnings(form) == [("entries[2].date", "entries.not_in_order")]
    assert isinstance(back, ServicesJournal)
    assert [each.code for each in back.entries] == ["0", "2", "1"]


def test_people_are_counted_by_code_or_by_name_and_contacts() -> None:
    form = journal(
        entry(code="А"),
        entry(code="А"),
        entry(full_name="Ким А. В.", phone="1"),
        entry(full_name="Ким А. В.", phone="1"),
        entry(full_name="Ким А. В.", phone="2"),
        blank_rows=4,
    )
    assert (form.total, form.people) == (5, 3)
    assert (form.laid_out().total, form.laid_out().people) == (5, 3)


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_hidden_contacts_are_nowhere_in_the_file(suffix: FormatLike, tmp_path: Path) -> None:
    form = journal(entry(phone="+7 700 999-88-77", email="secret@ornek.example"), hide_contacts=True)

    paths = formgen.write(form, tmp_path, formats=(suffix,))

    for path in paths:
        with zipfile.ZipFile(path) as package:
            parts = b"".join(package.read(name) for name in package.namelist())
        assert b"999-88" not in parts
        assert b"secret" not in parts
    assert formgen.read(*paths) == formgen.printed(form)


def test_services_of_a_kind_are_counted_in_the_workbook_too(tmp_path: Path) -> None:
    first, other = Text(kk="Кеңес", ru="Консультация"), Text(kk="Тест", ru="Тест")
    form = journal(entry(service=first), entry(service=other), entry(service=first, code="Б"), blank_rows=2)
    assert [(each.service, each.count) for each in form.services] == [(first, 2), (other, 1)]

    path = formgen.write(form, tmp_path, langs=("ru",), formats=("xlsx",))[0]
    sheet = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    counted = {row[0].value: row[3].value for row in sheet.iter_rows() if row[0].value}
    assert (counted["Всего"], counted["Консультация"], counted["Тест"]) == (3, 2, 1)
