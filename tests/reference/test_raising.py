"""The page of errors is made from docstrings, and each of its rows happens."""

from __future__ import annotations

import builtins
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import formgen
from formgen.formats import FormatLike
from formgen.reference.raising import error_classes, public_functions, raised_by, raising_page
from tests.forms.factories import FACTORIES

FORM = FACTORIES["premium_application"]()
ID = FORM.ID
WRONG = formgen.PremiumApplication(
    applicant=formgen.Organization(name="Қор"),
    direction="nowhere",
    filled_on=None,  # type: ignore[arg-type]
)
NO_TEMPLATES = Path("no") / "templates"
UNKNOWN: Any = "kz"


def too_long_for_a_cell() -> object:
    organization = formgen.Organization(name="Қ" * 40_000)
    return formgen.build_intake(ID, FACTORIES[ID](applicant=organization))


def write_into_an_archive_that_has_one() -> None:
    with zipfile.ZipFile(io.BytesIO(), "w") as archive:
        archive.writestr(f"{ID}.ru.docx", "")
        formgen.write(FORM, archive)


def printing(do: Callable[..., object], *out: object, blank: bool = False) -> dict[str, Callable[[], object]]:
    """The errors that printing a form in any way has in common."""
    pdf: FormatLike = "pdf"
    subject = ID if blank else FORM
    common: dict[str, Callable[[], object]] = {
        "TemplateError": lambda: do(subject, *out, templates=NO_TEMPLATES),
        "PdfError": lambda: do(subject, *out, formats=[pdf]),
        "FormgenError": lambda: do(subject, *out, langs=[UNKNOWN]),
    }
    if blank:
        return {**common, "DataError": lambda: do("nosuch", *out)}
    return {**common, "FormErrors": lambda: do(WRONG, *out)}


def one(do: Callable[..., object]) -> Callable[..., object]:
    """A function for one language and format as one for several."""

    def several(subject: object, *, langs: Any = ("kk",), formats: Any = ("docx",), **options: Any) -> object:
        return do(subject, langs[0], formats[0], **options)

    return several


CASES: dict[str, dict[str, Callable[[], object]]] = {
    "agree": {"ValueError": lambda: formgen.agree([FORM], names=["a", "b"])},
    "blank": printing(one(formgen.blank), blank=True),
    "build_intake": {
        "DataError": lambda: formgen.build_intake("nosuch"),
        "FormErrors": too_long_for_a_cell,
        "TypeError": lambda: formgen.build_intake("budget_request", FORM),
    },
    "carry": {
        "DataError": lambda: formgen.carry("nosuch", [FORM]),
        "ValueError": lambda: formgen.carry(formgen.PremiumActivity, [FORM], names=[]),
    },
    "check": {"TypeError": lambda: formgen.check(UNKNOWN)},
    "describe": {"DataError": lambda: formgen.describe("nosuch")},
    "form_class": {"DataError": lambda: formgen.form_class(ID, "1999")},
    "from_dict": {
        "FormErrors": lambda: formgen.from_dict({"form": ID}),
        "DataError": lambda: formgen.from_dict(formgen.to_dict(FORM), formgen.PremiumActivity),
    },
    "load": {
        "FormErrors": lambda: formgen.load("wrong.json"),
        "DataError": lambda: formgen.load("right.json", formgen.PremiumActivity),
    },
    "load_all": {
        "FormErrors": lambda: list(formgen.load_all("wrong.json")),
        "DataError": lambda: list(formgen.load_all("missing.json")),
    },
    "mark_intake": {"DataError": lambda: formgen.mark_intake("right.json")},
    "read": {
        "FormErrors": lambda: formgen.read("blank.docx"),
        "ReadError": lambda: formgen.read("missing.docx"),
        "TemplateError": lambda: formgen.read("blank.docx", templates=NO_TEMPLATES),
    },
    "read_report": {
        "ReadError": lambda: formgen.read_report("right.json"),
        "TemplateError": lambda: formgen.read_report("blank.docx", templates=NO_TEMPLATES),
    },
    "render": printing(one(formgen.render)),
    "render_all": printing(formgen.render_all),
    "schema": {
        "DataError": lambda: formgen.schema("nosuch"),
        "FormgenError": lambda: formgen.schema(ID, UNKNOWN),
    },
    "web_schema": {
        "DataError": lambda: formgen.web_schema("nosuch"),
        "FormgenError": lambda: formgen.web_schema(ID, UNKNOWN),
    },
    "write": {
        **printing(formgen.write, "out"),
        "WriteError": write_into_an_archive_that_has_one,
    },
    "write_blank": {
        **printing(formgen.write_blank, "out", blank=True),
        "WriteError": lambda: formgen.write_blank(ID, "taken"),
    },
    "write_many": {
        "WriteError": lambda: formgen.write_many([FORM], "a\0b"),
        "ValueError": lambda: formgen.write_many([FORM], "out", force=True, resume=True),
    },
    "FormgenError.message": {"DataError": lambda: formgen.WriteError(kk="", ru="", en="").message(UNKNOWN)},
    "Location.words": {"DataError": lambda: formgen.Location("a").words(UNKNOWN)},
    "Month.parse": {"ValueError": lambda: formgen.Month.parse("2026-13")},
    "Problem.message": {"DataError": lambda: formgen.Problem("", "x").message(UNKNOWN)},
    "Problem.place": {"DataError": lambda: formgen.Problem("", "x").place(UNKNOWN)},
    "Text.__getitem__": {"KeyError": lambda: formgen.Text("А")[UNKNOWN]},
}

ELSEWHERE = {
    ("render", "RenderError"),  # tests/rendering/test_xlsx.py
    ("render_all", "RenderError"),
    ("write", "RenderError"),
    ("write_many", "RenderError"),  # tests/test_batch.py
}
"""Rows that need a template or a script of their own: other tests make them happen."""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FORMGEN_SOFFICE", str(tmp_path / "missing"))
    (tmp_path / "taken").write_text("")
    (tmp_path / "wrong.json").write_text(f'{{"form": "{ID}"}}')
    (tmp_path / "right.json").write_bytes(
        Path(__file__).parents[2].joinpath(f"samples/json/{ID}.json").read_bytes()
    )
    (tmp_path / "blank.docx").write_bytes(formgen.blank(ID, "kk"))


@pytest.mark.parametrize(
    ("name", "error"), [(name, error) for name, errors in CASES.items() for error in errors]
)
@pytest.mark.usefixtures("desk")
def test_what_a_page_says_that_a_function_raises_it_raises(name: str, error: str) -> None:
    cls: type[Exception] = getattr(builtins, error, None) or getattr(formgen, error)
    with pytest.raises(cls) as raised:
        CASES[name][error]()
    assert type(raised.value) is cls


def test_each_row_of_the_page_is_tried() -> None:
    rows = {
        (name, error) for name, function in public_functions().items() for error, _ in raised_by(function)
    }
    tried = {(name, error) for name, errors in CASES.items() for error in errors}
    assert tried | ELSEWHERE == rows
    assert not tried & ELSEWHERE


def test_the_page_names_every_error_and_every_public_function() -> None:
    page = raising_page()
    assert {cls.__name__ for cls in error_classes()} == {
        name for name in formgen.__all__ if name.endswith("Error") or name == "FormErrors"
    }
    for name in (*(cls.__name__ for cls in error_classes()), *public_functions()):
        assert f"`{name}`" in page
    assert "``" not in page
    assert ":raises" not in page
