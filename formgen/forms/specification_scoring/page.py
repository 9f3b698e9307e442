"""The pages of the scoring of technical specifications."""

from __future__ import annotations

from formgen.forms.specification_scoring.data import SpecificationScoring
from formgen.forms.specification_scoring.scale import SCALE_2015, Scale
from formgen.layouts.form_captions import label
from formgen.layouts.word.elements import Cell, Column, Element, Layout, Lines, P, Row, Table, When
from formgen.layouts.word.fact_tables import fact, facts
from formgen.layouts.word.signatures import hint, signatures

__all__ = ["LAYOUT"]

_SIGN_WIDTHS = (60, 70, 5, 40, 5, 77)


_HEAD = facts(
    fact("Конкурс №", "Конкурс №", "{competition.number}"),
    fact(*label(SpecificationScoring, "competition.name"), "{competition.name}"),
    fact("Лот №", "Лот №", "{lot.number}"),
    fact(*label(SpecificationScoring, "lot.name"), "{lot.name}"),
    fact(*label(SpecificationScoring, "lot.amount"), "{lot.amount}"),
    fact(*label(SpecificationScoring, "customer"), "{customer.name}"),
    fact(*label(SpecificationScoring, "scored_on"), "{scored_on}", when="scored_on"),
    widths=(72, 185),
)


def _scale_table(scale: Scale) -> Table:
    """Return the table of an act's criteria, with the meaning of each number of points."""
    rows = []
    for number, criterion in enumerate(scale.criteria, start=1):
        points = tuple(
            P(f"{count} – {words.kk}", f"{count} – {words.ru}", "Cell")
            for count, words in criterion.points.items()
        )
        title, bounds = (P(str(text.kk), str(text.ru)) for text in (criterion.title, criterion.bounds))
        rows.append(Row((P(str(number), str(number)), title, bounds, Cell(points))))
    return Table(
        columns=(
            Column(10, "№", "№", align="center"),
            Column(85, "Бағалау өлшемшарттары", "Критерии оценки"),
            Column(33, "Балл", "Балл", align="center"),
            Column(129, "Балдарды таратып жазу", "Расшифровка баллов"),
        ),
        body=tuple(rows),
    )


def _bids_table(scale: Scale) -> Table:
    """Return the table of the bids, with a column for the points of each criterion."""
    supplier: tuple[Element, ...] = (
        P("{.supplier.name}", "{.supplier.name}"),
        When(".supplier.bin", (P("БСН {.supplier.bin}", "БИН {.supplier.bin}", "Cell"),), blank=False),
        When(".remark", (P("{.remark}", "{.remark}", "Cell"),), blank=False),
    )
    criteria = range(1, len(scale.criteria) + 1)

    def of_admitted(markup: str) -> Cell:
        return Cell((When(".is_admitted", (P(markup, markup),), otherwise=(P("–", "–"),)),))

    return Table(
        columns=(
            Column(9, "№", "№", align="center"),
            Column(40.5, *label(SpecificationScoring, "bids[].supplier")),
            *(Column(9, str(number), str(number), align="center") for number in criteria),
            Column(26.5, "Қорытынды бағасы", "Итоговая оценка", align="center"),
            Column(37.5, *label(SpecificationScoring, "bids[].price"), align="right"),
            Column(27, "Шартты азайту, %", "Условное уменьшение, %", align="center"),
            Column(37.5, "Шартты баға, теңге", "Условная цена, тенге", align="right"),
            Column(25, *label(SpecificationScoring, "bids[].market_experience_months"), align="center"),
        ),
        body=(
            Row(
                (
                    P("{#}", "{#}"),
                    Cell(supplier),
                    *(P(f"{{.scores.{each.name}}}", f"{{.scores.{each.name}}}") for each in scale.criteria),
                    P("{.scores.total|count}", "{.scores.total|count}"),
                    P("{.price}", "{.price}"),
                    of_admitted("{.discount|count}"),
                    of_admitted("{.conditional_price|money}"),
                    P("{.market_experience_months}", "{.market_experience_months}"),
                ),
                each="bids",
            ),
        ),
    )


def _ruled(markup: str) -> tuple[Cell, Cell]:
    """Return a cell to sign in and the gap after it, kept with the lines below: the secretary's is the last."""
    content, gap = (P(words, words, "SignValue", keep_next=True) for words in (markup, ""))
    return Cell((content,), align="ruled"), Cell((gap,))


_MEMBERS = When(
    "members",
    (
        Lines(1, "Gap", keep_next=True),
        P("**Конкурстық комиссияның мүшелері**", "**Члены конкурсной комиссии**", "Line", keep_next=True),
        Table(
            columns=tuple(map(Column, _SIGN_WIDTHS)),
            style="Plain",
            body=(
                Row(
                    (
                        P("", "", "SignName", keep_next=True),
                        *_ruled("{.position}"),
                        *_ruled(""),
                        *_ruled("{.full_name}")[:1],
                    ),
                    each="members",
                    height=11,
                ),
            ),
        ),
    ),
)


def _signature_line(kk: str, ru: str, person: str) -> When:
    kept = ("members",) if person == "chair" else None  # the secretary does not sign alone on a page
    line = signatures((kk, ru, person), widths=_SIGN_WIDTHS, ends_before=kept)
    return When(person, (Lines(1, "Gap", keep_next=True), line))


LAYOUT = Layout(
    form=SpecificationScoring,
    organization="customer.name",
    page_numbers=True,
    landscape=True,
    content=(
        P(str(SpecificationScoring.TITLE.kk), str(SpecificationScoring.TITLE.ru), "FormTitle"),
        P(f"({SCALE_2015.act.kk})", f"({SCALE_2015.act.ru})", "Centered"),
        _HEAD,
        Lines(1, "Gap"),
        _scale_table(SCALE_2015),
        Lines(1, "Gap", keep_next=True),
        _bids_table(SCALE_2015),
        Lines(1, "Gap", keep_next=True),
        When(
            "prints_winner",
            (
                P(
                    "**Конкурс жеңімпазы:** {winner_name}",
                    "**Победитель конкурса:** {winner_name}",
                    "Line",
                    keep_next=True,
                ),
            ),
            otherwise=(
                P(
                    "**Конкурс жеңімпазы:** анықталмады",
                    "**Победитель конкурса:** не определен",
                    "Line",
                    keep_next=True,
                ),
            ),
        ),
        hint(
            "Техникалық ерекшеліктің қорытынды бағасы 10 баллдан 15 баллды қоса алғанда – 10 %-ға, 16-дан 20-ға дейінгі"
            " балл – 20 %-ға, 20 баллдан жоғары – 30 %-ға шартты азайтылады.",
            "Конкурсное ценовое предложение условно уменьшается: при итоговой оценке технической спецификации от 10 до"
            " 15 баллов включительно – на 10 %, от 16 до 20 баллов – на 20 %, выше 20 баллов – на 30 %.",
        ),
        hint(
            "Шартты бағалар тең болған жағдайда, сатып алынатын қызмет нарығында жұмыс тәжірибесі көп конкурсқа"
            " қатысушы жеңімпаз болып танылады.",
            "При равенстве условных цен победителем признается участник конкурса, имеющий больший опыт работы на рынке"
            " закупаемых услуг.",
        ),
        _signature_line(*label(SpecificationScoring, "chair"), "chair"),
        _MEMBERS,
        _signature_line(*label(SpecificationScoring, "secretary"), "secretary"),
    ),
)
