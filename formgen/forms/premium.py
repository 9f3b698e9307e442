"""The forms of the Rules for awarding premiums to non-governmental organizations: annexes 1 to 3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Annotated, ClassVar, Self

from formgen.bilingual import Text, TextLike
from formgen.forms.base import Form, Value, warning
from formgen.forms.directions import AWARD_DIRECTIONS, Direction
from formgen.forms.fields import AtLeast, Label, OptionalText
from formgen.forms.parties import Organization, Person, signer
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["PremiumActivity", "PremiumApplication", "PremiumProject", "PremiumQuestionnaire"]

MINISTRY = Text(
    kk="Қазақстан Республикасының Қоғамдық даму министрлігі",
    ru="Министерство общественного развития Республики Казахстан",
)
"""Whom annex 1 is addressed to where nobody else is named."""

_SIGNS = ("full_name", "position")


def _need_signer(signatory: Person | None, applicant: Organization) -> Iterator[Problem]:
    """Whoever signs has a position: it stands on the signature line."""
    who = signer(signatory, applicant)
    path = "signatory" if signatory is not None else "applicant.head"
    if who is None:
        yield Problem("applicant.head", "signer.missing")
    elif who.position is None:
        yield Problem(f"{path}.position", "value.missing")


def _need_award(direction: object) -> Iterator[Problem]:
    """A premium is given for 15 of the 17 directions (annex 1, note to the direction)."""
    if isinstance(direction, Direction) and direction not in AWARD_DIRECTIONS:
        yield Problem(
            "direction",
            "direction.no_premium",
            params={"value": direction.value, "wanted": ", ".join(map(str, AWARD_DIRECTIONS))},
        )


@value(frozen=True, kw_only=True)
class PremiumApplication(Form):
    """Annex 1: the application to take part in the competition for a premium."""

    ID: ClassVar[str] = "premium_application"
    TITLE: ClassVar[Text] = Text(
        kk="Үкіметтік емес ұйымдар үшін сыйлықақыларды беру конкурсына қатысуға өтініш",
        ru="Заявление на участие в конкурсе на присуждение премий для неправительственных организаций",
    )
    SHOWS: ClassVar = {"applicant": ("name",), "signatory": _SIGNS}
    BLANK_DEFAULTS: ClassVar = ("addressee",)

    addressee: Annotated[OptionalText, Label("Кімге", "Кому")] = None
    applicant: Annotated[Organization, Label("Өтініш беруші", "Заявитель")]
    direction: Annotated[Direction | str, Label("Бағыты", "Направление")]
    filled_on: Annotated[dt.date, Label("Өтінімді толтыру күні", "Дата заполнения заявки")]
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None

    def rules(self) -> Iterator[Problem]:
        """Annex 1; applications are taken until 1 September."""
        yield from _need_award(self.direction)
        yield from _need_signer(self.signatory, self.applicant)
        deadline = dt.date(self.filled_on.year, 9, 1)
        if self.filled_on > deadline:
            yield warning(
                "filled_on",
                "date.after_deadline",
                value=self.filled_on.isoformat(),
                deadline=deadline.isoformat(),
            )

    def with_defaults(self) -> Self:
        """The addressee is the ministry, who signs is the head."""
        return replace(
            self,
            addressee=self.addressee or MINISTRY,
            signatory=signer(self.signatory, self.applicant),
        )


@value(frozen=True, kw_only=True)
class PremiumQuestionnaire(Form):
    """Annex 2: the questionnaire of an applicant for a premium."""

    ID: ClassVar[str] = "premium_questionnaire"
    TITLE: ClassVar[Text] = Text(kk="Сыйлықақыға үміткердің сауалнамасы", ru="Анкета соискателя премии")
    SHOWS: ClassVar = {"signatory": _SIGNS}

    applicant: Annotated[Organization, Label("Сыйлықақыға үміткер", "Соискатель премии")]
    filled_on: Annotated[dt.date, Label("Толтыру күні", "Дата заполнения")]
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None

    def rules(self) -> Iterator[Problem]:
        """Annex 2: every one of its eleven rows is filled."""
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
            yield from _need_signer(self.signatory, applicant)

    def with_defaults(self) -> Self:
        """The actual address is the legal one, who signs is the head."""
        applicant = self.applicant
        if applicant.actual_address is None:
            applicant = replace(applicant, actual_address=applicant.legal_address)
        return replace(self, applicant=applicant, signatory=signer(self.signatory, applicant))


@value(frozen=True, kw_only=True)
class PremiumProject(Value):
    """A social project that stands for an applicant's experience."""

    name: Annotated[TextLike, Label("Әлеуметтік жобаның атауы", "Название социального проекта")]
    summary: Annotated[
        OptionalText,
        Label("Негізгі қызметтің қысқа сипаттамасы", "Краткое описание основной деятельности"),
    ] = None
    period: Annotated[Period, Label("Іске асыру мерзімі", "Срок реализации")]
    results: Annotated[TextLike, Label("Нәтижелері", "Результаты")]


@value(frozen=True, kw_only=True)
class PremiumActivity(Form):
    """Annex 3: the description of an applicant's activity."""

    ID: ClassVar[str] = "premium_activity"
    TITLE: ClassVar[Text] = Text(
        kk="Сыйлықақыға үміткердің қызметі туралы сипаттама",
        ru="Характеристика деятельности соискателя премии",
    )
    SHOWS: ClassVar = {"applicant": ("name",), "signatory": _SIGNS}

    applicant: Annotated[Organization, Label("Сыйлықақыға үміткер", "Соискатель премии")]
    direction: Annotated[Direction | str, Label("Бағыты", "Направление")]
    contribution: Annotated[
        TextLike, Label("Әлеуметтік міндеттерді шешуге қосқан үлесі", "Вклад в решение социальных задач")
    ]
    projects: Annotated[
        Sequence[PremiumProject], AtLeast(1), Label("Әлеуметтік жобалар", "Социальные проекты")
    ]
    innovations: Annotated[TextLike, Label("Қызмет инновациялары", "Инновации в деятельности")]
    filled_on: Annotated[dt.date, Label("Толтыру күні", "Дата заполнения")]
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None

    def rules(self) -> Iterator[Problem]:
        """Annex 3; its table is for projects of the last three years."""
        yield from _need_award(self.direction)
        yield from _need_signer(self.signatory, self.applicant)
        since = _years_before(self.filled_on, 3)
        for index, project in enumerate(self.projects):
            if project.period.end < since:
                yield warning(
                    f"projects[{index}].period",
                    "project.too_old",
                    value=project.period.end.isoformat(),
                    since=since.isoformat(),
                    years=3,
                )

    def with_defaults(self) -> Self:
        """Who signs is the head."""
        return replace(self, signatory=signer(self.signatory, self.applicant))


def _years_before(day: dt.date, years: int) -> dt.date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)
