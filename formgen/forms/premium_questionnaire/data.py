"""The data of annex 2: the questionnaire of an applicant for a premium."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, ClassVar, Self

from formgen.bilingual import Text
from formgen.model.acts import LAW_2005, PREMIUMS_2018, Act
from formgen.model.base import Form
from formgen.model.fields import Label
from formgen.model.parties import Organization, Person, signer
from formgen.model.premium import SIGNS, check_signer
from formgen.problems import Problem
from formgen.records import value

__all__ = ["PremiumQuestionnaire"]


@value(frozen=True, kw_only=True)
class PremiumQuestionnaire(Form):
    """Annex 2: the questionnaire of an applicant for a premium."""

    TITLE: ClassVar[Text] = Text(kk="Сыйлықақыға үміткердің сауалнамасы", ru="Анкета соискателя премии")
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, PREMIUMS_2018)
    REQUIRED: ClassVar = ("applicant.head", "applicant.bank", "signatory")
    SHOWS: ClassVar = {"signatory": SIGNS}

    applicant: Annotated[Organization, Label("Сыйлықақыға үміткер", "Соискатель премии")]
    filled_on: Annotated[dt.date, Label("Толтыру күні", "Дата заполнения")]
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None

    def rules(self) -> Iterator[Problem]:
        """Check annex 2: each of its eleven rows is filled in."""
        applicant = self.applicant
        for name in ("registered_on", "bin", "legal_address", "subject", "purpose", "head", "bank"):
            if getattr(applicant, name) is None:
                yield Problem(f"applicant.{name}", "value.missing")
        head = applicant.head
        if head is not None:
            for name in ("position", "phones", "email"):
                if not getattr(head, name):
                    yield Problem(f"applicant.head.{name}", "value.missing")
        if applicant.bank is not None and applicant.bank.address is None:
            yield Problem("applicant.bank.address", "value.missing")
        if self.signatory is not None:
            yield from check_signer(self.signatory, applicant)

    def with_defaults(self) -> Self:
        """Return the form with the legal address as the actual one, and the head as the signatory.

        An actual address or a named signatory is kept.
        """
        applicant = self.applicant
        if applicant.actual_address is None:
            applicant = replace(applicant, actual_address=applicant.legal_address)
        return replace(self, applicant=applicant, signatory=signer(self.signatory, applicant))
