"""Workbooks that are read, and files that are not: which form they are, whether they go together."""

from __future__ import annotations

import io
import re
import zipfile
from contextlib import suppress
from functools import cache
from itertools import product
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import formgen
from formgen.bilingual import LANGS, LangLike
from formgen.errors import ReadError
from formgen.intake import build_intake
from formgen.ooxml.archives import FILE_LIMIT
from formgen.problems import FormErrors
from formgen.reading import read_document
from tests.forms.factories import FACTORIES
from tests.forms.report_builders import interim_financial_report
from tests.reading.documents import half, rewritten
from tests.reading.test_files import refusal
from tests.reading.workbooks import Book, write_pair, written
from tests.support.workbooks import WORKBOOKS

EVERY = list(product(WORKBOOKS, LANGS))


def _saved(folder: Path, data: bytes, name: str = "form.xlsx") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _renamed(data: bytes, change: dict[str, str]) -> bytes:
    """Return a workbook whose defined names stand for something else; an empty one is left out."""

    def changed(name: str, content: bytes) -> bytes:
        if name != "xl/workbook.xml":
            return content
        text = content.decode()
        for path, area in change.items():
            pattern = rf'<definedName name="{re.escape(path)}"[^>]*>[^<]*</definedName>'
            new = f'<definedName name="{path}">{area}</definedName>' if area else ""
            text, count = re.subn(pattern, new, text)
            assert count == 1, path
        return text.encode()

    return rewritten(data, changed)


@pytest.mark.parametrize(("form_id", "lang"), EVERY)
@pytest.mark.parametrize("gone", ["docProps/core.xml", "xl/calcChain.xml"])
def test_a_workbook_is_known_by_its_names_where_its_properties_are_gone(
    form_id: str, lang: LangLike, gone: str, tmp_path: Path
) -> None:
    for data in (formgen.render(FACTORIES[form_id](), lang, "xlsx"), formgen.blank(form_id, lang, "xlsx")):
        bare = rewritten(data, lambda name, content: None if name == gone else content)
        document = read_document(_saved(tmp_path, bare))
        assert (document.form_id, document.lang) == (form_id, lang)


def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    word = formgen.render(interim_financial_report(), "kk")
    assert "не читается как книга Excel" in refusal(_saved(tmp_path, word))
    assert "Это не документ Word или Excel" in refusal(_saved(tmp_path, b"%PDF-1.7"))
    assert "Документ защищен паролем" in refusal(
        _saved(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    )
    assert "Неизвестный вид документа" in refusal(_saved(tmp_path, word, "form.txt"))
    assert "Такого файла нет" in refusal(tmp_path / "none.xlsx")


@pytest.mark.parametrize("suffix", [".xls", ".ods"])
def test_a_workbook_that_libreoffice_alone_opens_is_refused_without_it(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORMGEN_SOFFICE", str(tmp_path / "none"))
    path = _saved(tmp_path, formgen.render(interim_financial_report(), "kk", "xlsx"), f"form{suffix}")

    assert f"Для чтения документа {suffix} нужен LibreOffice" in refusal(path)


@pytest.mark.libreoffice
@pytest.mark.parametrize("suffix", [".xls", ".ods"])
def test_a_document_of_word_under_the_suffix_of_an_old_workbook_is_refused(
    suffix: str, tmp_path: Path
) -> None:
    path = _saved(tmp_path, formgen.render(interim_financial_report(), "kk"), f"form{suffix}")

    assert "LibreOffice не смог открыть этот документ" in refusal(path)


def test_a_workbook_in_the_clothes_of_a_document_is_refused(tmp_path: Path) -> None:
    data = formgen.render(interim_financial_report(), "kk", "xlsx")
    assert "Это не документ Word" in refusal(_saved(tmp_path, data, "form.docx"))


def test_a_workbook_of_somebody_elses_is_none_of_our_forms(tmp_path: Path) -> None:
    stream = io.BytesIO()
    book = openpyxl.Workbook()
    book.active["A1"].value = "Отчет"
    book.save(stream)
    assert "ни одна из форм" in refusal(_saved(tmp_path, stream.getvalue()))


def test_a_workbook_to_type_data_into_is_no_filled_form(tmp_path: Path) -> None:
    path = tmp_path / "intake.xlsx"
    path.write_bytes(build_intake("interim_financial_report"))
    assert "formgen check" in refusal(path)


def test_a_workbook_that_is_too_large_is_refused(tmp_path: Path) -> None:
    assert "слишком велик" in refusal(_saved(tmp_path, b"PK" + bytes(FILE_LIMIT)))


def test_a_workbook_with_macros_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO(formgen.render(interim_financial_report(), "kk", "xlsx"))
    with zipfile.ZipFile(stream, "a") as package:
        package.writestr("xl/vbaProject.bin", b"")
    assert "макросы" in refusal(_saved(tmp_path, stream.getvalue()))


def test_two_workbooks_of_one_language_or_of_two_forms_do_not_go_together(tmp_path: Path) -> None:
    kk, ru = write_pair(tmp_path, interim_financial_report())
    other = written(tmp_path, FACTORIES["budget_request"](), "ru")
    word = tmp_path / "form.docx"
    word.write_bytes(formgen.render(interim_financial_report(), "kk"))
    assert "Оба документа на казахском" in refusal(kk, kk)
    assert "Оба документа на казахском" in refusal(word, kk)
    assert "разных форм" in refusal(kk, other)
    assert formgen.read(word, ru) == formgen.printed(interim_financial_report())


# Names that people and programs have changed


@pytest.mark.parametrize("area", ["", "#REF!", "'Есеп'!#REF!", "'Жоқ парақ'!$C$5", "17", "SUM(A1)"])
def test_a_value_whose_name_stands_for_no_cell_is_read_by_its_place(area: str, tmp_path: Path) -> None:
    form = interim_financial_report()
    data = _renamed(formgen.render(form, "kk", "xlsx"), {"contract.number": area})
    assert formgen.read(_saved(tmp_path, data)) == half(form, "kk")


def test_a_value_whose_name_stands_for_a_cell_past_the_last_column_is_missing(tmp_path: Path) -> None:
    data = formgen.render(interim_financial_report(), "kk", "xlsx")
    data = _renamed(data, {"contract.number": "'Есеп'!$XFE$1"})
    with pytest.raises(FormErrors) as raised:
        formgen.read(_saved(tmp_path, data))
    assert [(each.path, each.code) for each in raised.value.problems] == [
        ("contract.number", "value.missing")
    ]


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_columns_whose_names_are_gone_are_known_by_their_heads(form_id: str, tmp_path: Path) -> None:
    form = FACTORIES[form_id]()
    book = Book(formgen.render(form, "ru", "xlsx"))
    for name in [*book.book.defined_names]:
        if name.startswith(("groups", "estimate", "salaries", "civil_contracts", "taxes", "documents")):
            del book.book.defined_names[name]
    assert formgen.read(book.save(tmp_path / "form.xlsx")) == half(form, "ru")


def test_names_of_a_sheet_alone_are_not_those_of_the_form(tmp_path: Path) -> None:
    """A sheet that was copied in Excel brings the names of its cells along."""
    form = interim_financial_report()
    book = Book(formgen.render(form, "kk", "xlsx"))
    copied = book.book.copy_worksheet(book.book.worksheets[0])
    for name, defined in [*book.book.defined_names.items()]:
        area = defined.attr_text.rpartition("!")[2]
        copied.defined_names[name] = openpyxl.workbook.defined_name.DefinedName(
            name, attr_text=f"'{copied.title}'!{area}"
        )
        copied[area.partition(":")[0].replace("$", "")].value = "көшірме"
    assert formgen.read(book.save(tmp_path / "form.xlsx")) == half(form, "kk")


def test_names_of_whole_sheets_end(tmp_path: Path) -> None:
    data = formgen.render(FACTORIES["final_financial_report"](), "kk", "xlsx")
    sheet = "'Жалақы'"
    data = _renamed(
        data,
        {
            "salaries": f"{sheet}!$1:$1048576",
            "salaries.full_name": f"{sheet}!$B:$B",
            "salaries.payments.month": f"{sheet}!$A$7:$XFD$7",
            "topic": "'Есеп'!$A:$XFD",
        },
    )
    with pytest.raises(FormErrors):
        formgen.read(_saved(tmp_path, data))


# Damage


@cache
def _whole(form_id: str) -> bytes:
    return formgen.render(FACTORIES[form_id](), "kk", "xlsx")


@given(form_id=st.sampled_from(WORKBOOKS), data=st.data())
def test_a_damaged_file_is_refused_or_read_and_nothing_else(
    form_id: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    raw = bytearray(_whole(form_id))
    for at, byte in data.draw(
        st.lists(st.tuples(st.integers(0, len(raw) - 1), st.integers(0, 255)), max_size=4)
    ):
        raw[at] = byte
    cut = data.draw(st.none() | st.integers(0, len(raw)))
    path = _saved(tmp_path_factory.getbasetemp(), bytes(raw[:cut]), "damaged.xlsx")
    with suppress(ReadError, FormErrors):
        formgen.read(path)


@given(form_id=st.sampled_from(WORKBOOKS), data=st.data())
def test_damaged_xml_is_refused_or_read_and_nothing_else(
    form_id: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with zipfile.ZipFile(io.BytesIO(_whole(form_id))) as package:
        names = [name for name in package.namelist() if name.endswith((".xml", ".rels"))]
    part = data.draw(st.sampled_from(names))

    def change(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        numbers = [*re.finditer(rb"[0-9]+|\"[^\"]*\"", content)]
        found = data.draw(st.sampled_from(numbers))
        new = data.draw(
            st.sampled_from([b"", b"-1", b"1e999", b"99999999", b'"A0"', b'"XFE1"', b'"n"', b'""', b"x"])
        )
        return content[: found.start()] + new + content[found.end() :]

    path = _saved(tmp_path_factory.getbasetemp(), rewritten(_whole(form_id), change), "damaged.xlsx")
    with suppress(ReadError, FormErrors):
        formgen.read(path)
