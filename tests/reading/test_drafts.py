"""A draft reads back unchanged, or the differences are reported."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import formgen
from formgen import Month, Payment, SalaryRow, Text
from formgen.reading.reports import ReadingReport
from tests.forms.builders import premium_activity, technical_specification
from tests.forms.report_builders import final_financial_report


def report_of_draft(form: Any, folder: Path) -> ReadingReport:
    """Print a form as a draft in both languages and read it back."""
    paths = []
    for lang in ("kk", "ru"):
        path = folder / f"draft.{lang}.docx"
        path.write_bytes(formgen.render(form, lang, draft=True))
        paths.append(path)
    return formgen.read_report(*paths)


def test_a_half_that_is_missing_is_missing_when_it_is_read(tmp_path: Path) -> None:
    report = report_of_draft(premium_activity(contribution=Text(kk="Үлес")), tmp_path)

    assert report.form.contribution == Text(kk="Үлес")  # type: ignore[attr-defined]
    assert "contribution.ru" in {problem.path for problem in report.missing}


def test_a_half_of_blanks_only_is_told_to_be_missing(tmp_path: Path) -> None:
    report = report_of_draft(premium_activity(contribution=Text(kk="  ", ru="Вклад")), tmp_path)

    assert report.form.contribution == Text(ru="Вклад")  # type: ignore[attr-defined]
    assert "contribution.kk" in {problem.path for problem in report.missing}


def test_two_payments_of_one_month_are_both_read_and_the_month_that_came_twice_is_told(
    tmp_path: Path,
) -> None:
    twice = [Payment(month=Month(2026, 3), amount=Decimal(amount)) for amount in ("7", "8")]
    row = SalaryRow(full_name="Омаров", position="Бухгалтер", payments=twice)

    report = report_of_draft(final_financial_report(salaries=[row]), tmp_path)

    payments = report.form.salaries[0].payments  # type: ignore[attr-defined]
    assert [payment.amount for payment in payments] == [Decimal(7), Decimal(8)]
    assert {problem.path for problem in report.problems} == {"salaries[0].payments[1].month"}


def test_a_list_of_which_one_document_has_fewer_items_is_told(tmp_path: Path) -> None:
    goals = [Text(kk="бір", ru="один"), Text(kk="екі")]

    report = report_of_draft(technical_specification(goals=goals), tmp_path)

    assert ("goals", "read.rows_differ") in {(problem.path, problem.code) for problem in report.problems}
