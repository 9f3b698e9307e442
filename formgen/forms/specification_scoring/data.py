"""The scores of technical specifications, by the Rules of public procurement No. 648 of 2015.

The guide has the table of criteria (stages 6 and 7). The head, the page and the signatures are a
reconstruction, because the web portal makes the official record. Other Rules are in force since 1 January
2025 (No. 687 of 9 October 2024); it is not known whether they keep these criteria.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar, cast

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.forms.specification_scoring.scale import SCALE_2015
from formgen.model.acts import LAW_2005, PURCHASES_2015, Act
from formgen.model.base import Form, Value, warning
from formgen.model.blanks import BLANK
from formgen.model.competitions import Competition
from formgen.model.fields import (
    LEFT_OUT,
    NO_ITEMS,
    AtLeast,
    Count,
    Label,
    ListOf,
    Money,
    OptionalMoney,
    OptionalText,
    TextField,
)
from formgen.model.parties import Organization, Person
from formgen.model.sums import discounted
from formgen.model.walking import paths
from formgen.problems import Problem
from formgen.records import value

__all__ = ["Bid", "BidScores", "ScoredLot", "SpecificationScoring"]

_SIGNS = ("full_name", "position")
_DUMPING = 20
"""The percents below the lot's amount from which a price is a dumping price (stage 4 of the guide)."""


@value(frozen=True, kw_only=True)
class ScoredLot(Value):
    """The lot of the bids, and the largest sum in tenge that it may cost."""

    number: Annotated[str, Label("Лот нөмірі", "Номер лота")]
    name: Annotated[TextField, Label("Лот атауы", "Наименование лота")]
    amount: Annotated[
        OptionalMoney, Label("Лотқа бөлінген сома, теңге", "Сумма, выделенная на лот, тенге")
    ] = LEFT_OUT


@value(frozen=True, kw_only=True)
class BidScores(Value):
    """The points of a bid, by criterion. The scale lists the possible numbers of points."""

    project: Annotated[Count, Label("Жобаның сәйкестігі", "Соответствие проекта")]
    goals: Annotated[Count, Label("Қызмет мақсаттарының сәйкестігі", "Соответствие целей деятельности")]
    plan: Annotated[Count, Label("Іс-шаралар жоспары", "План мероприятий")]
    database: Annotated[Count, Label("ҮЕҰ дерекқорында болуы", "Наличие в Базе данных НПО")]
    experience: Annotated[Count, Label("Жұмыс тәжірибесі", "Опыт работы")]
    indicators: Annotated[Count, Label("Индикаторлардың болуы", "Наличие индикаторов")]

    @property
    def total(self) -> int:
        """The sum of all points."""
        return self.project + self.goals + self.plan + self.database + self.experience + self.indicators


@value(frozen=True, kw_only=True)
class Bid(Value):
    """The price of a potential supplier, in tenge, and the points of its technical specification."""

    supplier: Annotated[Organization, Label("Әлеуетті өнім беруші", "Потенциальный поставщик")]
    price: Annotated[Money, Label("Конкурстық баға ұсынысы, теңге", "Конкурсное ценовое предложение, тенге")]
    scores: Annotated[BidScores, Label("Балдар", "Баллы")]
    market_experience_months: Annotated[
        Count | None, Label("Нарықтағы тәжірибе, ай", "Опыт на рынке, мес.")
    ] = None
    remark: Annotated[OptionalText, Label("Ескертпе", "Примечание")] = LEFT_OUT

    @property
    def is_admitted(self) -> bool:
        """Whether the bid takes part in the competition: its project meets the customer's specification."""
        return self.scores.project != 0

    @property
    def discount(self) -> int:
        """The percents by which the price is lowered for comparison."""
        total = self.scores.total
        return cast("int", BLANK) if total == BLANK else SCALE_2015.discount(total)

    @property
    def conditional_price(self) -> Decimal:
        """The price less the discount, in tenge, rounded half up to the tiyn."""
        if BLANK in (self.price, self.discount):
            return cast("Decimal", BLANK)
        return discounted(self.price, self.discount)


@value(frozen=True, kw_only=True)
class SpecificationScoring(Form):
    """The scores of the bids for a lot, and the winner by conditional prices and experience."""

    TITLE: ClassVar[Text] = Text(
        kk="Мемлекеттік әлеуметтік тапсырыс қызметтерін мемлекеттік сатып алу конкурсы: әлеуетті өнім берушілердің"
        " техникалық ерекшеліктерін бағалау парағы",
        ru="Конкурс по государственным закупкам услуг государственного социального заказа: лист оценки технических"
        " спецификаций потенциальных поставщиков",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, PURCHASES_2015)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"customer": ("name",), "chair": _SIGNS, "secretary": _SIGNS}
    HIDES: ClassVar[tuple[str, ...]] = (
        *(f"bids[].supplier.{path}" for path, _ in paths(Organization) if path not in ("name", "bin")),
        "members[].phones",
        "members[].email",
    )
    BLANK_ROWS: ClassVar = {"members": 2}

    customer: Annotated[Organization, Label("Тапсырыс беруші", "Заказчик")]
    competition: Annotated[Competition, Label("Конкурс", "Конкурс")]
    lot: Annotated[ScoredLot, Label("Лот", "Лот")]
    bids: Annotated[ListOf[Bid], AtLeast(1), Label("Конкурстық өтінімдер", "Конкурсные заявки")]
    chair: Annotated[
        Person | None, Label("Конкурстық комиссияның төрағасы", "Председатель конкурсной комиссии")
    ] = None
    members: Annotated[
        ListOf[Person], Label("Конкурстық комиссияның мүшелері", "Члены конкурсной комиссии")
    ] = NO_ITEMS
    secretary: Annotated[
        Person | None, Label("Конкурстық комиссияның хатшысы", "Секретарь конкурсной комиссии")
    ] = None
    scored_on: Annotated[dt.date | None, Label("Бағалау күні", "Дата оценки")] = None

    @property
    def lowest_price(self) -> Decimal:
        """The lowest conditional price of an admitted bid, in tenge, or 0 if no bid is admitted."""
        prices = [bid.conditional_price for bid in self.bids if bid.is_admitted]
        if BLANK in prices:
            return cast("Decimal", BLANK)
        return min(prices, default=Decimal(0))

    @property
    def has_winner(self) -> bool:
        """Whether one bid wins."""
        return self._winner is not None

    @property
    def prints_winner(self) -> bool:
        """Whether the page has the name of the winner, or a line for it in a blank form."""
        return self.has_winner or self.lowest_price == BLANK

    @property
    def winner_name(self) -> Text:
        """The name of the winner. It is empty if there is none, and blank in a blank form."""
        winner = self._winner
        if winner is None:
            return cast("Text", BLANK) if self.lowest_price == BLANK else Text("")
        return Text.of(winner.supplier.name)

    @property
    def _winner(self) -> Bid | None:
        leaders = self._leaders
        if len(leaders) == 1:
            return leaders[0]
        months = [bid.market_experience_months for bid in leaders]
        if not months or None in months:
            return None
        longest = [
            bid for bid in leaders if bid.market_experience_months == max(filter(None, months), default=0)
        ]
        return longest[0] if len(longest) == 1 else None

    @property
    def _leaders(self) -> list[Bid]:
        """The admitted bids with the lowest conditional price."""
        lowest = self.lowest_price
        if lowest == BLANK:
            return []
        return [bid for bid in self.bids if bid.is_admitted and bid.conditional_price == lowest]

    def rules(self) -> Iterator[Problem]:
        """Check the points, the prices, the commission's size and whether the act is still in force."""
        yield from self._check_bids()
        yield from self._check_prices()
        if self.members:
            count = len(self.members) + (self.chair is not None)
            if count < 3 or count % 2 == 0:
                yield Problem("members", "commission.size", params={"value": count})
        ends_on = SCALE_2015.ends_on
        if ends_on is not None and self.scored_on is not None and self.scored_on >= ends_on:
            yield warning(
                "scored_on",
                "scoring.act_not_in_force",
                value=self.scored_on,
                since=ends_on,
            )

    def _check_bids(self) -> Iterator[Problem]:
        suppliers: dict[str, int] = {}
        for index, bid in enumerate(self.bids):
            path = f"bids[{index}]"
            for criterion in SCALE_2015.criteria:
                points = getattr(bid.scores, criterion.name)
                if points not in criterion.points:
                    wanted = ", ".join(map(str, criterion.points))
                    params = {"value": points, "wanted": wanted}
                    yield Problem(f"{path}.scores.{criterion.name}", "score.outside_scale", params=params)
            if not bid.is_admitted:
                yield warning(f"{path}.scores.project", "bid.not_admitted")
            if bid.supplier.bin is not None:
                first = suppliers.setdefault("".join(bid.supplier.bin.split()), index)
                if first != index:
                    params = {"value": bid.supplier.bin, "first": first + 1}
                    yield Problem(f"{path}.supplier.bin", "bid.same_supplier", params=params)
        admitted = sum(bid.is_admitted for bid in self.bids)
        if self.bids and not admitted:
            yield warning("bids", "bids.none_admitted")
        elif len(self.bids) == 1:
            yield warning("bids", "bids.only_one")
        elif not self.has_winner and admitted:
            yield warning("bids", "bids.tie", value=self.lowest_price, count=len(self._leaders))

    def _check_prices(self) -> Iterator[Problem]:
        amount = self.lot.amount
        for index, bid in enumerate(self.bids):
            path = f"bids[{index}].price"
            if bid.price <= 0:
                yield Problem(path, "bid.no_price", params={"value": bid.price})
            elif amount is not None and bid.price > amount:
                yield warning(path, "bid.above_amount", value=bid.price, amount=amount)
            elif amount is not None and bid.price < discounted(amount, _DUMPING):
                yield warning(path, "bid.dumping", value=bid.price, amount=amount, percent=_DUMPING)
