"""What a user writes: type checkers hold it in their strictest mode, and it runs."""

from __future__ import annotations

import datetime as dt
import io
import sys
import zipfile
from decimal import Decimal
from pathlib import Path

import formgen
from formgen import Expense, Format, Lang, Organization, Person, PremiumActivity, PremiumApplication, Text


def make() -> tuple[PremiumApplication, PremiumActivity]:
    """Make two forms out of plain values: strings for texts, lists for tuples, codes for choices."""
    head = Person(
        full_name=Text(kk="Асанов Әлібек", ru="Асанов Алибек"), position="директор", phones=["+7 700"]
    )
    fund = Organization(name="«Өмір» қоры", head=head, bin="050340006543")
    day = dt.date(2026, 8, 14)
    term = formgen.Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31))
    projects = [formgen.PremiumProject(name="Жоба", period=term, results=Text(kk="Нәтиже", ru="Результат"))]
    activity = PremiumActivity(
        applicant=fund,
        direction=formgen.Direction.PUBLIC_HEALTH,
        contribution="Үлес",
        projects=projects,
        innovations="Жоқ",
        filled_on=day,
    )
    return PremiumApplication(applicant=fund, direction="public_health", filled_on=day), activity


def describe(form: PremiumActivity) -> list[str]:
    """Read values back: what was given as a string is a text, and a list is a tuple."""
    name: Text = form.applicant.name
    head = form.applicant.head
    phones: tuple[str, ...] = head.phones if head is not None else ()
    first = form.projects[0]
    words = [name.kk or "", first.results["ru"] or "", f"{first.period.month_count} ай", *phones]
    price: Decimal = Expense(name="Жалдау", unit="ай", quantity=2, price=Decimal("100.50")).sum
    return [*words, f"{price:.2f}"]


def main(folder: Path, lang_name: str, format_name: str) -> None:
    """Check, render, write, read, compare, carry on and make many."""
    application, activity = make()
    for problem in formgen.check(application):
        print(problem.path, problem.code, problem.severity, problem.message("ru"), problem.to_dict()["path"])
    lang, format_ = Lang(lang_name), Format(format_name)  # how any string becomes one of the few
    data: bytes = formgen.render(activity, lang, format_)
    documents = formgen.render_all(activity, formats=["docx"])
    assert documents["kk", "docx"] != documents["ru", "docx"]
    assert documents[lang, format_] == data
    paths = formgen.write(application, folder, stem="application", langs="kk")
    with zipfile.ZipFile(io.BytesIO(), "w") as archive:
        names = formgen.write(application, archive)
    print([path.name for path in paths], names, formgen.read(paths[0]) == application)
    loaded = formgen.from_dict(formgen.to_dict(activity), PremiumActivity)
    print(describe(loaded), formgen.agree([application, loaded]))
    draft = formgen.carry(formgen.PremiumQuestionnaire, [application])
    print(sorted(draft.data), draft.missing)
    for result in formgen.write_many(
        [("a", application), ("b", activity)], folder, formats=PremiumActivity.FORMATS
    ):
        print(result.stem, result.ok, [path.suffix for path in result.paths], result.error)
    try:
        formgen.load(folder / "missing.yaml", PremiumApplication)
    except formgen.FormErrors as errors:
        print([problem.place("kk") for problem in errors.problems])
    except formgen.FormgenError as error:
        print(error.message("kk"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4])
