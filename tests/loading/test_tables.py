"""Lists that are taken from tables: CSV as accountants export it, and sheets of workbooks."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from formgen.bilingual import Text
from formgen.checks import check
from formgen.errors import DataError
from formgen.loading import LoadedForm, dump, from_dict, load, read_documents
from formgen.problems import FormErrors, Location
from tests.forms.builders import technical_specification
from tests.forms.report_builders import final_financial_report

HEADS = {
    "names": ("name", "number", "date", "amount", "pages"),
    "Kazakh": ("Құжаттың атауы", "Нөмірі", "Күні", "Сомасы, теңге", "Парақ саны"),
    "Russian": ("Наименование документа", "Номер", "Дата", "Сумма, тенге", "Количество листов"),
    "as people write them": ("НАИМЕНОВАНИЕ ДОКУМЕНТА *", " номер", "Дата:", "Сумма", "количество  листов"),
}
ROWS = [
    ("Платёж; поручение", "0012", "05.04.26", "1 234,56", "1 лист"),
    ("Акт", "13", "2026-04-06", "100.5", ""),
]


def report(table: str) -> dict[str, Any]:
    return dump(final_financial_report()) | {"documents": {"$table": table}}


def read(folder: Path, table: str, content: bytes, data: dict[str, Any] | None = None) -> LoadedForm:
    name = table.partition("#")[0]
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)
    path = folder / "report.json"
    path.write_text(json.dumps(data or report(table), ensure_ascii=False), encoding="utf-8")
    (loaded,) = read_documents(path)
    return loaded


def lines(*rows: tuple[str, ...], by: str = ";") -> str:
    return (
        "\r\n".join(
            by.join(f'"{cell}"' if by in cell or '"' in cell else cell for cell in row) for row in rows
        )
        + "\r\n"
    )


def book(sheets: dict[str, list[tuple[Any, ...]]]) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def told(loaded: LoadedForm) -> list[tuple[str, str, str]]:
    assert loaded.form is not None
    problems = loaded.with_checks(check(loaded.form, refused=loaded.refused))
    return [
        (each.path, each.code, Path(str(each.location)).name)
        for each in problems
        if each.path[:9] == "documents"
    ]


def documents(loaded: LoadedForm) -> list[tuple[Any, ...]]:
    rows = getattr(loaded.form, "documents")  # noqa: B009
    return [(row.name, row.number, row.date.isoformat(), row.amount, row.pages) for row in rows]


TAKEN = [
    (Text("Платёж; поручение"), "0012", "2026-04-05", Decimal("1234.56"), 1),
    (Text("Акт"), "13", "2026-04-06", Decimal("100.50"), None),
]


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("by", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_is_read_as_people_write_it(heads: str, by: str, encoding: str, tmp_path: Path) -> None:
    rows = [tuple(f'"{cell}"' if by in cell else cell for cell in row) for row in (HEADS[heads], *ROWS)]
    text = "\r\n".join(by.join(row) for row in rows)
    loaded = read(tmp_path, "documents.csv", text.encode(encoding))
    assert loaded.problems == ()
    assert documents(loaded) == TAKEN


def test_a_table_in_windows_1251_is_read(tmp_path: Path) -> None:
    loaded = read(tmp_path, "documents.csv", lines(HEADS["Russian"], *ROWS).encode("cp1251"))
    assert (loaded.problems, documents(loaded)) == ((), TAKEN)


@pytest.mark.parametrize("table", ["book.xlsx#Құжаттар", "book.xlsx", "нижняя/book.xlsx#Құжаттар"])
def test_a_sheet_of_a_workbook_is_read(table: str, tmp_path: Path) -> None:
    import datetime as dt

    rows = [
        HEADS["Kazakh"],
        ("Платёж; поручение", "0012", dt.date(2026, 4, 5), 1234.56, 1),
        (),
        ("Акт", 13, "2026-04-06", "100,5", None),
    ]
    others = {"Есеп": [("x",)]} if "#" in table else {}
    loaded = read(tmp_path, table, book({**others, "Құжаттар": rows}))
    assert (loaded.problems, documents(loaded)) == ((), TAKEN)


def test_both_languages_may_have_a_column_each(tmp_path: Path) -> None:
    heads = ("Құжаттың атауы", "Наименование документа", "number", "date", "amount")
    loaded = read(tmp_path, "a.csv", lines(heads, ("Акт қ", "Акт р", "1", "01.04.2026", "5")).encode())
    assert documents(loaded)[0][0] == Text(kk="Акт қ", ru="Акт р")
    heads = ("name (ru)", "name.kk", "number", "date", "amount")
    loaded = read(tmp_path, "a.csv", lines(heads, ("Акт р", "Акт қ", "1", "01.04.2026", "5")).encode())
    assert documents(loaded)[0][0] == Text(kk="Акт қ", ru="Акт р")


def test_what_is_wrong_is_named_by_line_and_column(tmp_path: Path) -> None:
    rows = [
        ("", "", "", "", "", ""),
        (*HEADS["Russian"], "Примечание"),
        ("Акт", "1", "31.02.2026", "5", "", ""),
        ('два\nстроки "', "2", "01.04.2026", "-5", "", ""),
        ("Акт", "", "01.04.2026", "пять", "", "да"),
    ]
    loaded = read(
        tmp_path,
        "documents.csv",
        lines(*rows).replace("\r\n", "\n").replace("два", '"два').replace('" ', " ").encode(),
    )
    assert told(loaded)[0] == ("documents.Примечание", "key.unknown", "documents.csv:2: «Примечание»")
    found = {(path, code): place for path, code, place in told(loaded)}
    assert found["documents[0].date", "value.not_date"] == "documents.csv:3: «Дата»"
    assert [place for (path, code), place in found.items() if code == "value.not_money"] == [
        "documents.csv:6: «Сумма, тенге»"
    ]


def test_what_is_wrong_in_a_sheet_is_named_by_its_cell(tmp_path: Path) -> None:
    rows: list[tuple[Any, ...]] = [
        HEADS["Russian"],
        ("Акт", "1", "01.04.2026", 5, 1, "?"),
        ("Акт", True, "жок", "=1/0", 1),
    ]
    loaded = read(tmp_path, "book.xlsx", book({"Лист": rows}))
    assert {(code, place) for _, code, place in told(loaded)} >= {
        ("cell.not_text", "book.xlsx: Лист!B3"),
        ("value.not_date", "book.xlsx: Лист!C3"),
        ("cell.uncomputed", "book.xlsx: Лист!D3"),
    }
    assert "value.missing" not in {code for _, code, _ in told(loaded)}
    assert [(p.code, p.location) for p in loaded.problems if p.code == "table.no_head"] == [
        ("table.no_head", Location(str(tmp_path / "book.xlsx"), sheet="Лист", cell="F2"))
    ]


def test_a_head_that_comes_twice_is_named(tmp_path: Path) -> None:
    loaded = read(tmp_path, "a.csv", lines((*HEADS["names"], "Номер"), (*ROWS[1], "5")).encode())
    assert told(loaded)[0] == ("documents.Номер", "key.duplicate", "a.csv:1: «Номер»")


@pytest.mark.parametrize(
    ("heads", "named"),
    [
        (("name", "name.ru"), "name.ru"),
        (("name.ru", "name"), "name"),
        (("name.kk", "name.ru", "name"), "name"),
    ],
)
def test_the_head_of_a_text_beside_the_head_of_its_half_is_one_head_twice(
    heads: tuple[str, ...], named: str, tmp_path: Path
) -> None:
    loaded = read(tmp_path, "a.csv", lines((*heads, "number"), (*["Акт"] * len(heads), "1")).encode())
    duplicates = [place for _, code, place in told(loaded) if code == "key.duplicate"]
    assert duplicates == [f"a.csv:1: «{named}»"]


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("../secret.csv", "file.outside"),
        ("/etc/passwd", "file.outside"),
        ("C:\\a.csv", "file.outside"),
        ("none.csv", "file.missing"),
        ("", "file.name"),
        (5, "file.name"),
        ("note.md", "table.extension"),
        ("empty.csv", "file.unreadable"),
        ("a.csv\0", "file.missing"),
    ],
)
def test_a_table_is_taken_from_the_folder_or_not_at_all(value: object, code: str, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (tmp_path / "secret.csv").write_text("name\nx\n", encoding="utf-8")
    (folder / "note.md").write_text("name\nx\n", encoding="utf-8")
    (folder / "empty.csv").write_text("\n;;\n", encoding="utf-8")
    path = folder / "report.json"
    path.write_text(json.dumps(report("") | {"documents": {"$table": value}}), encoding="utf-8")
    with pytest.raises(FormErrors) as caught:
        load(path)
    assert [(problem.path, problem.code) for problem in caught.value.problems] == [("documents", code)]
    assert (
        len({problem.message(lang) for problem in caught.value.problems for lang in ("kk", "ru", "en")}) == 3
    )


def test_a_table_has_its_key_alone_and_a_file_to_lie_beside(tmp_path: Path) -> None:
    loaded = read(tmp_path, "a.csv", b"", report("a.csv") | {"documents": {"$table": "a.csv", "name": 1}})
    assert [problem.code for problem in loaded.problems] == ["file.not_alone"]
    with pytest.raises(FormErrors):
        from_dict(report("a.csv"))


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path) -> None:
    for table in ("book.xlsx#Жоқ", "book.xlsx"):
        loaded = read(tmp_path, table, book({"Бір": [("name",)], "Екі": [("name",)]}))
        (problem,) = loaded.problems
        assert problem.code == "file.unreadable"
        assert "Бір, Екі" in problem.message("kk")


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    for table, content in (("a.csv", b"name\n\x98\x00\xff\xfe" * 3), ("a.xlsx", b"name;number\n")):
        loaded = read(tmp_path, table, content)
        assert {problem.code for problem in loaded.problems} <= {
            "file.unreadable",
            "key.unknown",
            "value.missing",
            "text.unprintable",
        }
        assert loaded.problems


def test_a_table_of_too_many_cells_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("formgen.loading.tables.CELLS", 5)
    loaded = read(tmp_path, "a.csv", lines(HEADS["names"], *ROWS).encode())
    reason = loaded.problems[0].params["reason"]
    assert isinstance(reason, DataError)


def test_inner_objects_and_texts_have_columns_of_their_own(tmp_path: Path) -> None:
    specification = technical_specification()
    data = dump(specification) | {
        "goals": {"$table": "goals.csv"},
        "previous_projects": {"$table": "projects.csv"},
    }
    (tmp_path / "goals.csv").write_text("Қызмет мақсаттары\nБірінші\nЕкінші\n", encoding="utf-8")
    row = dump(specification)["previous_projects"][0]
    heads = ["period.start", "period.end"]
    cells = ["01.03.2022", "30.11.2022"]
    for name, value in row.items():
        if name != "period":
            for lang in ("kk", "ru") if isinstance(value, dict) else ("",):
                heads.append(f"{name}.{lang}" if lang else name)
                cells.append(str(value[lang] if lang else value))
    loaded = read(tmp_path, "projects.csv", lines(tuple(heads), tuple(cells)).encode(), data)
    assert loaded.problems == ()
    assert getattr(loaded.form, "previous_projects") == specification.previous_projects[:1]  # noqa: B009
    assert len(getattr(loaded.form, "goals")) == 2  # noqa: B009
