from __future__ import annotations

import datetime as dt

from formgen.bilingual import Text
from formgen.forms.premium_activity.data import PremiumActivity, PremiumProject
from formgen.loading import dump
from formgen.model.parties import Organization, Person
from formgen.periods import Period


def test_a_form_is_written_as_a_person_would_write_it() -> None:
    day = dt.date(2026, 8, 14)
    form = PremiumActivity(
        applicant=Organization(name="Қор", head=Person(full_name="Айгүл", phones=["1"])),
        direction="other",
        contribution=Text(kk="Үлес", ru="Вклад"),
        projects=[PremiumProject(name=Text(kk="Жоба"), period=Period(day, day), results="Нәтиже")],
        innovations="Жоқ",
        filled_on=day,
    )
    assert dump(form) == {
        "form": "premium_activity",
        "applicant": {"name": "Қор", "head": {"full_name": "Айгүл", "phones": ["1"]}},
        "direction": "other",
        "contribution": {"kk": "Үлес", "ru": "Вклад"},
        "projects": [
            {
                "name": {"kk": "Жоба"},
                "period": {"start": "2026-08-14", "end": "2026-08-14"},
                "results": "Нәтиже",
            }
        ],
        "innovations": "Жоқ",
        "filled_on": "2026-08-14",
    }
    assert type(dump(form)["direction"]) is str
