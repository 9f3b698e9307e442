"""The library's doors: every name opens, keeps its type, and none costs more than it must."""

from __future__ import annotations

import collections
import dataclasses
import datetime as dt
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, assert_type

import pytest

import formgen
from formgen.bilingual import LangLike
from formgen.formats import FormatLike
from formgen.model.printing import printed
from tests.forms.factories import FACTORIES

if TYPE_CHECKING:

    def what_a_type_checker_sees(path: Path) -> None:
        form = formgen.load(path)
        assert_type(form, formgen.Form)
        assert_type(formgen.load_all(path), Iterator[formgen.Form])
        assert_type(formgen.check(form), list[formgen.Problem])
        assert_type(formgen.render(form, "kk", "docx", draft=True), bytes)
        assert_type(formgen.blank("premium_application", formgen.Lang.RU), bytes)
        assert_type(formgen.write(form, path, stem="a", langs=["kk"], formats=["docx"]), list[Path])
        assert_type(formgen.read(path, path), formgen.Form)
        assert_type(formgen.write_many([form], path, jobs=2), Iterator[formgen.Result])
        application = formgen.PremiumApplication(
            applicant=formgen.Organization(name="Ұйым", head=formgen.Person(full_name=formgen.Text("Асан"))),
            direction="public_health",
            filled_on=dt.date(2026, 8, 14),
        )
        assert_type(printed(application), formgen.PremiumApplication)
        expense = formgen.Expense(name="Жалдау", unit="ай", quantity=Decimal(2), price=Decimal("100.50"))
        assert_type(expense.sum, Decimal)
        assert_type(expense.quantity, Decimal)
        assert_type(application.applicant.name, formgen.Text)
        assert_type(application.applicant.name.kk, str | None)
        assert_type(application.applicant.legal_address, formgen.Text | None)
        person = formgen.Person(full_name="Асан", phones=["+7 700 000 00 00"])
        assert_type(person.phones, tuple[str, ...])
        assert_type(dataclasses.replace(person, full_name="Әсел").full_name, formgen.Text)


def test_every_name_of_the_library_opens() -> None:
    assert sorted(formgen.__all__) == dir(formgen)
    assert all(getattr(formgen, name) is not None for name in formgen.__all__)


def test_a_name_that_is_none_is_an_attribute_error() -> None:
    for name in ("nosuch", "__nosuch__"):
        with pytest.raises(AttributeError, match=name):
            getattr(formgen, name)


def test_importing_the_library_imports_none_of_its_rooms() -> None:
    program = (
        "import sys; import formgen;"
        "print(sorted(name for name in sys.modules if name.startswith('formgen.')), 'jinja2' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[] False"


def test_each_form_stands_in_the_library_under_its_name() -> None:
    for form_id, factory in FACTORIES.items():
        cls = formgen.form_class(form_id)
        assert getattr(formgen, cls.__name__) is cls
        assert isinstance(factory(), cls)


def test_a_script_may_write_plain_values() -> None:
    person = formgen.Person(full_name="Асан Үсенов", phones=["+7 700 000 00 00"])
    assert person.full_name == formgen.Text("Асан Үсенов") == formgen.Text(kk="Асан Үсенов", ru="Асан Үсенов")
    assert person.phones == ("+7 700 000 00 00",)
    expense = formgen.Expense(name="Жалдау", unit="ай", quantity=2, price=100)
    assert isinstance(expense.price, Decimal)


@pytest.mark.parametrize("make", [list, tuple, collections.deque, collections.UserList])
def test_whatever_sequence_a_list_is_given_as_it_is_a_tuple(
    make: Callable[[list[str]], Sequence[str]],
) -> None:
    phones = formgen.Person(full_name="Асан", phones=make(["1", "2"])).phones
    assert phones == ("1", "2")


def test_a_string_is_no_list() -> None:
    person = formgen.Person(full_name="Асан", phones="+7 700")
    assert vars(person)["phones"] == "+7 700"  # a check reports it


def test_files_are_named_by_stem_language_and_format(tmp_path: Path) -> None:
    form = FACTORIES["budget_request"]()
    written = formgen.write(form, tmp_path, stem="сұраныс")
    assert sorted(path.name for path in written) == [
        "сұраныс.kk.docx",
        "сұраныс.kk.xlsx",
        "сұраныс.ru.docx",
        "сұраныс.ru.xlsx",
    ]
    assert sorted(tmp_path.iterdir()) == sorted(written)


def test_an_existing_file_is_kept_and_nothing_else_is_written(tmp_path: Path) -> None:
    form = FACTORIES["premium_application"]()
    (tmp_path / "a.ru.docx").write_text("менікі")
    with pytest.raises(formgen.WriteError):
        formgen.write(form, tmp_path, stem="a")
    assert [path.name for path in tmp_path.iterdir()] == ["a.ru.docx"]
    assert (tmp_path / "a.ru.docx").read_text() == "менікі"
    formgen.write(form, tmp_path, stem="a", force=True)
    assert (tmp_path / "a.ru.docx").read_bytes() == formgen.render(form, "ru")


def test_a_form_with_errors_writes_nothing_and_names_them_all(tmp_path: Path) -> None:
    organization = formgen.Organization(
        name=formgen.Text(kk="Ұйым"),
        bin="123",
        bank=formgen.Bank(name="Банк", bic="?", iban="KZ00"),
        head=formgen.Person(full_name="А\x00", position="директор"),
    )
    form = formgen.PremiumApplication(
        applicant=organization, direction="nowhere", filled_on=dt.date(2026, 8, 14)
    )
    with pytest.raises(formgen.FormErrors) as refused:
        formgen.write(form, tmp_path)
    assert [problem.path for problem in refused.value.problems] == [
        "applicant.name.ru",
        "applicant.bin",
        "applicant.head.full_name",
        "applicant.bank.bic",
        "applicant.bank.iban",
        "direction",
    ]
    for lang in ("kk", "ru", "en"):
        assert all(problem.message(lang) for problem in refused.value.problems)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("lang", "format_"), [("kz", "docx"), ("en", "docx"), ("kk", "xlsx"), ("kk", "odt")])
def test_a_language_or_format_that_a_form_has_not_is_an_error(lang: LangLike, format_: FormatLike) -> None:
    with pytest.raises(formgen.FormgenError):
        formgen.render(FACTORIES["premium_application"](), lang, format_)
