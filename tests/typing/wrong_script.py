"""What type checkers refuse: each line that ends in ``# wrong``, and no other."""

from __future__ import annotations

from pathlib import Path

import formgen
from formgen import Expense, Organization, Person, PremiumActivity, Text

form = formgen.load("a.yaml", PremiumActivity)
name = input()

formgen.render(form, "kz")  # wrong
formgen.render(form, "kk", "dcx")  # wrong
formgen.render(form, name)  # wrong
formgen.render(form, formgen.Lang(name), formgen.Format(name))
formgen.render_all(form, langs=["kk", "en"])  # wrong
formgen.write(form, "out", formats=["doc"])  # wrong
formgen.write(form, "out", formats="xlsx", langs=formgen.LANGS)
formgen.write(form, 5)  # wrong
formgen.blank("premium_activity", "eng")  # wrong
formgen.write_many([form], "out", langs=("kk", "kz"))  # wrong
formgen.check(form)[0].message("de")  # wrong
formgen.check(form)[0].message("en")
formgen.describe("premium_activity", "kz")  # wrong

Person(full_name=5)  # wrong
Person(full_name="А", fone="1")  # wrong
Person(position="директор")  # wrong
Person(full_name="А", phones=[5])  # wrong
Person(full_name="А", phones=("1",), position=None)
Person("А")  # wrong
Organization(name="А", head="Асан")  # wrong
Expense(name="А", unit="ай", quantity=2, price=0.5)  # wrong
Expense(name="А", unit="ай", quantity=2, price=5)

form.applicant.name.kz  # wrong
form.applicant.legal_address.kk  # wrong
form.projects.append  # wrong
form.filled_on.hour  # wrong
form.applicant.name = Text("А")  # wrong
whole: str = form.applicant.name  # wrong
half: str = form.applicant.name.kk  # wrong
paths: list[Path] = formgen.write(form, "out")
other: formgen.PremiumApplication = formgen.load("a.yaml", PremiumActivity)  # wrong
