"""The data of annex 3: the description of an applicant's activity."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, ClassVar, Self

from formgen.bilingual import Text
from formgen.model.acts import LAW_2005, PREMIUMS_2018, Act
from formgen.model.base import Form, Value, warning
from formgen.model.directions import Direction
from formgen.model.fields import LEFT_OUT, AtLeast, Label, ListOf, OptionalText, TextField
from formgen.model.parties import Organization, Person, signer
from formgen.model.premium import SIGNS, check_award, check_signer
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["PremiumActivity", "PremiumProject"]


@value(frozen=True, kw_only=True)
class PremiumProject(Value):
    """A social project that shows an applicant's experience."""

    name: Annotated[TextField, Label("Әлеуметтік жобаның атауы", "Название социального проекта")]
    summary: Annotated[
        OptionalText,
        Label("Негізгі қызметтің қысқа сипаттамасы", "Краткое описание основной деятельности"),
    ] = LEFT_OUT
    period: Annotated[Period, Label("Іске асыру мерзімі", "Срок реализации")]
    results: Annotated[TextField, Label("Нәтижелері", "Результаты")]


@value(frozen=True, kw_only=True)
class PremiumActivity(Form):
    """Annex 3: the description of an applicant's activity."""

    TITLE: ClassVar[Text] = Text(
        kk="Сыйлықақыға үміткердің қызметі туралы сипаттама",
        ru="Характеристика деятельности соискателя премии",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, PREMIUMS_2018)
    REQUIRED: ClassVar = ("signatory",)
    SHOWS: ClassVar = {"applicant": ("name",), "signatory": SIGNS}

    applicant: Annotated[Organization, Label("Сыйлықақыға үміткер", "Соискатель премии")]
    direction: Annotated[Direction | str, Label("Бағыты", "Направление")]
    contribution: Annotated[
        TextField, Label("Әлеуметтік міндеттерді шешуге қосқан үлесі", "Вклад в решение социальных задач")
    ]
    projects: Annotated[ListOf[PremiumProject], AtLeast(1), Label("Әлеуметтік жобалар", "Социальные проекты")]
    innovations: Annotated[TextField, Label("Қызмет инновациялары", "Инновации в деятельности")]
    filled_on: Annotated[dt.date, Label("Толтыру күні", "Дата заполнения")]
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None

    def rules(self) -> Iterator[Problem]:
        """Check annex 3: the direction, the signer, and projects that ended over three years ago."""
        yield from check_award(self.direction)
        yield from check_signer(self.signatory, self.applicant)
        since = _years_before(self.filled_on, 3)
        if since is None:
            return
        for index, project in enumerate(self.projects):
            if project.period.end < since:
                yield warning(
                    f"projects[{index}].period",
                    "project.too_old",
                    value=project.period.end,
                    since=since,
                    years=3,
                )

    def with_defaults(self) -> Self:
        """Return the form with the applicant's head as the signatory, if none is named."""
        return replace(self, signatory=signer(self.signatory, self.applicant))


def _years_before(day: dt.date, years: int) -> dt.date | None:
    """Return the same day ``years`` earlier, or ``None`` if there is no such year."""
    if day.year <= years:
        return None
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # the day is 29 February
        return day.replace(year=day.year - years, day=28)
