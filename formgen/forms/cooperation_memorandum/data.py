"""A memorandum of cooperation of a state institution and an NGO: the sample in the guide's last annex.

The paper writes of HIV; its recitals, purpose, directions and tasks are defaults, so that any NGO can use it.
The content of «7. Тараптар туралы мәліметтер» is formgen's own, because the source ends there. The Russian
text is formgen's own too, and the opening sentence is reconstructed from a damaged one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, ClassVar, Final, Self

from formgen.bilingual import Text
from formgen.model.base import Form, Value, warning
from formgen.model.blanks import Blank
from formgen.model.fields import LEFT_OUT, NO_ITEMS, Count, Label, OptionalText, TextField, Texts
from formgen.model.parties import Organization, Person
from formgen.problems import Problem
from formgen.records import value

__all__ = ["CooperationMemorandum", "MemorandumParty"]

PARTIES: Final = ("state_party", "partner")

_RECITALS: Final = (
    Text(
        kk="ЖИТС-тің шоғырланған сатысын ұстап тұру бойынша жұмыстың маңыздылығын түсініп",
        ru="понимая важность работы по удержанию ВИЧ-инфекции на концентрированной стадии",
    ),
    Text(
        kk="ақпараттық серіктестікті дамытуға, қызмет тұтынушыларының мүддесі үшін өзара іс-қимылды кеңейтуге ұмтылып",
        ru="стремясь к развитию информационного партнерства, расширению взаимодействия в интересах получателей услуг",
    ),
)
_PURPOSE: Final = Text(
    kk="әр Тараптың күш-жігерін шоғырландыру арқылы көрсетілетін қызметтер туралы ақпараттың дамуына жәрдемдесу және қызмет алушылар арасында АИТВ-ның алдын алу",
    ru="содействие развитию информирования об оказываемых услугах и профилактике ВИЧ-инфекции среди получателей услуг путем объединения усилий каждой из Сторон",
)
_DIRECTIONS: Final = (
    Text(
        kk="ашылуы, қолданылуы немесе берілуі Қазақстан Республикасының заңнамасына сәйкес шектелген ақпаратты қоспағанда, Тараптарды қызықтыратын мәселелер бойынша ақпарат алмасу;",
        ru="обмен информацией по вопросам, представляющим интерес для Сторон, за исключением информации, раскрытие, использование или передача которой ограничены в соответствии с законодательством Республики Казахстан;",
    ),
    Text(
        kk="осы Меморандум шеңберіндегі өзара қызығушылық тудыратын мәселелер бойынша бірлескен іс-шаралар жүргізу.",
        ru="проведение совместных мероприятий по вопросам, представляющим взаимный интерес в рамках настоящего Меморандума.",
    ),
)
_TASKS: Final = (
    Text(
        kk="АИТВ-ға тұрақты ұлттық ден қоюды қамтамасыз ету үшін ЖИТС-сервистік ҮЕҰ арқылы мемлекеттік әлеуметтік тапсырыс тетігін әзірлеу;",
        ru="разработка механизма государственного социального заказа через ВИЧ-сервисные НПО для обеспечения устойчивого национального ответа на ВИЧ;",
    ),
    Text(
        kk="халықтың осал топтары арасында профилактикалық шараларды, АИТВ бойынша күтім және қолдау жөніндегі қызметтер кешенін күшейту.",
        ru="усиление профилактических мер среди уязвимых групп населения, комплекса услуг по уходу и поддержке при ВИЧ.",
    ),
)
_NOTICE_DAYS: Final = 30


@value(frozen=True, kw_only=True)
class MemorandumParty(Value):
    """A party. Its head signs. ``authority`` and ``representative_genitive`` are in the case of the sentence.

    The Russian sentence has genitives («в лице директора …, на основании Устава»), the Kazakh one
    nominatives.
    """

    organization: Annotated[Organization, Label("Ұйым", "Организация")]
    short_name: Annotated[TextField, Label("Қысқаша атауы", "Краткое наименование")]
    representative_genitive: Annotated[
        OptionalText,
        Label(
            "Өкілдің лауазымы мен Т.А.Ә. (кімнің атынан)",
            "Должность и Ф.И.О. представителя (в лице кого)",
        ),
    ] = LEFT_OUT
    authority: Annotated[
        TextField, Label("Өкілеттік негізі (ненің негізінде)", "Основание полномочий (на основании чего)")
    ]
    coordinator: Annotated[Person | None, Label("Үйлестіруші", "Координатор")] = None


@value(frozen=True, kw_only=True)
class CooperationMemorandum(Form):
    """The memorandum. Optional parts that are missing print as in the paper."""

    TITLE: ClassVar[Text] = Text(kk="Ынтымақтастық туралы меморандум", ru="Меморандум о сотрудничестве")
    HIDES: ClassVar = tuple(
        f"{party}.organization.{name}"
        for party in PARTIES
        for name in ("registered_on", "actual_address", "subject", "purpose", "bank.address")
    )
    BLANK_DEFAULTS: ClassVar = ("recitals", "purpose", "directions", "tasks", "notice_days")

    city: Annotated[TextField, Label("Қала", "Город")]
    signed_on: Annotated[dt.date, Label("Қол қойылған күні", "Дата подписания")]
    state_party: Annotated[MemorandumParty, Label("Мемлекеттік мекеме", "Государственное учреждение")]
    partner: Annotated[MemorandumParty, Label("Серіктес", "Партнер")]
    recitals: Annotated[Texts, Label("Кіріспе", "Преамбула")] = NO_ITEMS
    purpose: Annotated[OptionalText, Label("Ынтымақтастықтың мақсаты", "Цель сотрудничества")] = LEFT_OUT
    directions: Annotated[Texts, Label("Негізгі бағыттар", "Основные направления")] = NO_ITEMS
    tasks: Annotated[Texts, Label("Міндеттер", "Задачи")] = NO_ITEMS
    notice_days: Annotated[
        Count | None, Label("Бұзу туралы хабарлама мерзімі, күн", "Срок уведомления о расторжении, дней")
    ] = None
    valid_until: Annotated[dt.date | None, Label("Қолданылу мерзімінің соңы", "Окончание срока действия")] = (
        None
    )

    @property
    def notice(self) -> int:
        """The term of notice in days, to be representative in words."""
        return _NOTICE_DAYS if self.notice_days is None else self.notice_days

    @property
    def last_day(self) -> dt.date | None:
        """The day until which the memorandum is valid, for its Kazakh ending."""
        return self.valid_until

    def rules(self) -> Iterator[Problem]:
        """Check the memorandum: two parties, each with a head, coordinator (point 8) and e-mail (point 17)."""
        bins = {self.state_party.organization.bin, self.partner.organization.bin}
        if len(bins) == 1 and None not in bins:
            yield Problem("partner.organization.bin", "memorandum.same_party")
        for name in PARTIES:
            yield from _check_party(name, getattr(self, name))
        if self.notice_days == 0:
            yield Problem("notice_days", "memorandum.no_notice")
        if self.valid_until is not None and self.valid_until <= self.signed_on:
            yield warning(
                "valid_until",
                "memorandum.valid_too_short",
                value=self.valid_until,
                signed=self.signed_on,
            )

    def with_defaults(self) -> Self:
        """Return the memorandum with the paper's texts for missing parts, and heads as representatives."""
        return replace(
            self,
            state_party=_represented(self.state_party),
            partner=_represented(self.partner),
            recitals=self.recitals or _RECITALS,
            purpose=_PURPOSE if self.purpose is None else self.purpose,
            directions=self.directions or _DIRECTIONS,
            tasks=self.tasks or _TASKS,
            notice_days=self.notice,
        )


def _check_party(path: str, party: MemorandumParty) -> Iterator[Problem]:
    head = party.organization.head
    if head is None:
        yield Problem(f"{path}.organization.head", "memorandum.no_head")
    elif party.representative_genitive is None:
        yield warning(f"{path}.representative_genitive", "memorandum.no_genitive")
    if party.coordinator is None:
        yield warning(f"{path}.coordinator", "memorandum.no_coordinator")
    if not any(person is not None and person.email for person in (party.coordinator, head)):
        who = "organization.head" if party.coordinator is None else "coordinator"
        yield warning(f"{path}.{who}.email", "memorandum.no_email")


def _represented(party: MemorandumParty) -> MemorandumParty:
    """Return a party with its head's position and name, if it has no words for the opening sentence."""
    head = party.organization.head
    if party.representative_genitive is not None or head is None or isinstance(head.full_name, Blank):
        return party
    name = Text.of(head.full_name)
    given = head.position
    position = Text("") if given is None or isinstance(given, Blank) else Text.of(given)
    representative = Text(kk=_joined(position.kk, name.kk), ru=_joined(position.ru, name.ru))
    return replace(party, representative_genitive=representative)


def _joined(*words: str | None) -> str:
    return " ".join(filter(None, words))
