"""The command line names a field as its reader knows it: by labels in a workbook, by paths in a data file."""

from __future__ import annotations

import datetime as dt
import re
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

import formgen
from formgen.intake import build_intake
from formgen.loading.files import read_documents
from tests.cli.conftest import Cli
from tests.forms.factories import FACTORIES

ISO = re.compile(r"\d{4}-\d{2}|\d\.\d")


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_the_command_line_names_a_cell_and_a_label_to_a_person_with_a_workbook(
    cli: Cli, tmp_path: Path, lang: formgen.MessageLang
) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(build_intake("final_financial_report", FACTORIES["final_financial_report"]()))
    book = openpyxl.load_workbook(file)
    _last_date(book).value = "ертең"
    book.save(file)
    (problem,) = [p for loaded in read_documents(file) for p in loaded.problems]
    answer = cli("check", str(file), "--ui", lang)
    assert answer.code == 1
    assert problem.path not in answer.err
    assert problem.place(lang) in answer.err
    assert "22.11.2026" in answer.err
    assert not ISO.search(answer.err.replace("22.11.2026", ""))


def _last_date(book: Any) -> Any:
    dates = [
        cell
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, dt.date | dt.datetime)
    ]
    return dates[-1]


def test_a_path_stays_for_a_person_with_a_data_file(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("form: premium_application\nfilled_on: завтра\n", encoding="utf-8")
    answer = cli("check", str(file), "--ui", "ru")
    assert "filled_on: Нужна дата, которая есть в календаре (например, 2026-11-22)" in answer.err


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_words_left_over_on_a_page_are_told_of_by_a_label(cli: Cli, tmp_path: Path, lang: str) -> None:
    file, out = tmp_path / "a.ru.docx", tmp_path / "a.json"
    document = docx.Document(BytesIO(formgen.render(FACTORIES["premium_application"](), "ru", "docx")))
    document.add_paragraph("Лишние слова")
    document.save(str(file))
    answer = cli("read", str(file), "--out", str(out), "--ui", lang)
    assert answer.code == 0
    (line,) = answer.err.splitlines()
    assert "«Лишние слова»" in line
    assert not re.search(r"[a-z]+_[a-z]+", line)


@pytest.mark.parametrize(
    ("lang", "heads"), [("kk", "Сомасы, теңге; Парақ саны"), ("ru", "Сумма, тенге; Количество листов")]
)
def test_a_table_names_its_columns_by_their_labels(cli: Cli, tmp_path: Path, lang: str, heads: str) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("form: final_financial_report\ndocuments: {$table: акты.csv}\n", encoding="utf-8")
    head = 'Құжаттың атауы,Нөмірі,Күні,"Сома, теңге",Парақ саны\n'
    (tmp_path / "акты.csv").write_text(f"{head}Акт,12,31.11.2026,5,1\n", encoding="utf-8")
    lines = [line for line in cli("check", str(file), "--ui", lang).err.splitlines() if "акты.csv" in line]
    told = "\n".join(lines).replace(str(tmp_path), "")
    assert heads in told
    assert "22.11.2026" in told
    assert not re.search(r"documents|\d{4}-\d{2}", told)


def test_an_unusual_indent_is_named_in_words(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("form: premium_application\n\tx: 1\n", encoding="utf-8")
    assert "табуляция (U+0009)" in cli("check", str(file), "--ui", "ru").err
    assert "a tab (U+0009)" in cli("check", str(file), "--ui", "en").err
