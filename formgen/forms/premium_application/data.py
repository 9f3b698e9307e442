"""The data of annex 1: the application to take part in the competition for a premium."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, ClassVar, Self

from formgen.bilingual import Text
from formgen.model.acts import LAW_2005, PREMIUMS_2018, Act
from formgen.model.base import Form, warning
from formgen.model.directions import Direction
from formgen.model.fields import LEFT_OUT, Label, OptionalText
from formgen.model.parties import Organization, Person, signer
from formgen.model.premium import SIGNS, check_award, check_signer
from formgen.problems import Problem
from formgen.records import value

__all__ = ["PremiumApplication"]

MINISTRY = Text(
    kk="Қазақстан Республикасының Мәдениет және ақпарат министрлігі",
    ru="Министерство культуры и информации Республики Казахстан",
)
"""The default addressee of annex 1.

The paper of 2019 names the Ministry of Social Development, whose tasks this ministry has today.
"""


@value(frozen=True, kw_only=True)
class PremiumApplication(Form):
    """Annex 1: the application to take part in the competition for a premium."""

    TITLE: ClassVar[Text] = Text(
        kk="Үкіметтік емес ұйымдар үшін сыйлықақыларды беру конкурсына қатысуға өтініш",
        ru="Заявление на участие в конкурсе на присуждение премий для неправительственных организаций",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, PREMIUMS_2018)
    REQUIRED: ClassVar = ("signatory",)
    SHOWS: ClassVar = {"applicant": ("name",), "signatory": SIGNS}
    BLANK_DEFAULTS: ClassVar = ("addressee",)

    addressee: Annotated[OptionalText, Label("Кімге", "Кому")] = LEFT_OUT
    applicant: Annotated[Organization, Label("Өтініш беруші", "Заявитель")]
    direction: Annotated[Direction | str, Label("Бағыты", "Направление")]
    filled_on: Annotated[dt.date, Label("Өтінімді толтыру күні", "Дата заполнения заявки")]
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None

    def rules(self) -> Iterator[Problem]:
        """Check annex 1: the direction, the signer, and the day of filling in, at the latest 1 September."""
        yield from check_award(self.direction)
        yield from check_signer(self.signatory, self.applicant)
        deadline = dt.date(self.filled_on.year, 9, 1)
        if self.filled_on > deadline:
            yield warning(
                "filled_on",
                "date.after_deadline",
                value=self.filled_on,
                deadline=deadline,
            )

    def with_defaults(self) -> Self:
        """Return the form with the ministry as the addressee and the applicant's head as the signatory.

        A named addressee or signatory is kept.
        """
        return replace(
            self,
            addressee=self.addressee or MINISTRY,
            signatory=signer(self.signatory, self.applicant),
        )
