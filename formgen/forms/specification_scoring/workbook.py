"""The workbook of the scoring of technical specifications."""

from __future__ import annotations

from formgen.forms.specification_scoring.data import SpecificationScoring
from formgen.forms.specification_scoring.scale import SCALE_2015, Scale
from formgen.layouts.form_captions import label
from formgen.layouts.workbook.book import Book, Put, SheetWriter, Words
from formgen.layouts.workbook.financial_sheets import signatures

__all__ = ["build"]

_DISCOUNTS = (
    "Техникалық ерекшеліктің қорытынды бағасы 10 баллдан 15 баллды қоса алғанда – 10 %-ға, 16-дан 20-ға дейінгі балл – 20 %-ға, 20 баллдан жоғары – 30 %-ға шартты азайтылады.",
    "Конкурсное ценовое предложение условно уменьшается: при итоговой оценке технической спецификации от 10 до 15 баллов включительно – на 10 %, от 16 до 20 баллов – на 20 %, выше 20 баллов – на 30 %.",
)
_TIE = (
    "Шартты бағалар тең болған жағдайда, сатып алынатын қызмет нарығында жұмыс тәжірибесі көп конкурсқа қатысушы жеңімпаз болып танылады.",
    "При равенстве условных цен победителем признается участник конкурса, имеющий больший опыт работы на рынке закупаемых услуг.",
)


def build(book: Book) -> str:
    """Write the workbook, and return the path of the customer's name."""
    _bids(book, SCALE_2015)
    _criteria(book, SCALE_2015)
    return "customer.name"


def _bids(book: Book, scale: Scale) -> None:
    sheet = book.sheet(
        ("Бағалау", "Оценка"), (5, 32, 15, *(5,) * len(scale.criteria), 12, 19, 13, 19, 13, 22)
    )
    last = sheet.last
    title = SpecificationScoring.TITLE
    sheet.row((f"A:{last}", (str(title.kk), str(title.ru)), "title"), height=40)
    sheet.row((f"A:{last}", (f"({scale.act.kk})", f"({scale.act.ru})"), "hint_center"))
    sheet.gap()

    def labelled(label: Words, value: str, style: str = "value") -> list[Put]:
        return [("A:B", label, "label"), (f"C:{last}", value, style)]

    sheet.row(*labelled(("Конкурс №", "Конкурс №"), "{{ competition.number }}"))
    sheet.row(*labelled(label(SpecificationScoring, "competition.name"), "{{ competition.name }}"))
    sheet.row(*labelled(("Лот №", "Лот №"), "{{ lot.number }}"))
    sheet.row(*labelled(label(SpecificationScoring, "lot.name"), "{{ lot.name }}"))
    sheet.row(
        *labelled(
            label(SpecificationScoring, "lot.amount"),
            "{{ lot.amount }}",
            "value_money",
        )
    )
    sheet.row(*labelled(label(SpecificationScoring, "customer"), "{{ customer.name }}"))
    sheet.when(
        "scored_on", labelled(label(SpecificationScoring, "scored_on"), "{{ scored_on }}", "value_date")
    )
    sheet.gap()
    scores = [chr(ord("D") + index) for index in range(len(scale.criteria))]
    total, price, discount, conditional, months, remark = (
        chr(ord(scores[-1]) + step) for step in range(1, 7)
    )
    head = sheet.row(
        ("A", "№", "head"),
        ("B", label(SpecificationScoring, "bids[].supplier"), "head"),
        ("C", ("БСН", "БИН"), "head"),
        *((column, str(number), "head") for number, column in enumerate(scores, start=1)),
        (total, ("Қорытынды бағасы", "Итоговая оценка"), "head"),
        (price, label(SpecificationScoring, "bids[].price"), "head"),
        (discount, ("Шартты азайту, %", "Условное уменьшение, %"), "head"),
        (conditional, ("Шартты баға, теңге", "Условная цена, тенге"), "head"),
        (months, label(SpecificationScoring, "bids[].market_experience_months"), "head"),
        (remark, label(SpecificationScoring, "bids[].remark"), "head"),
        height=48,
    )
    sheet.freeze(f"A{head + 1}", f"{head}:{head}")
    sheet.tag("for bid in bids")
    row = sheet.at
    sheet.row(
        ("A", "{{ loop.index }}", "number"),
        ("B", "{{ bid.supplier.name }}", "text"),
        ("C", "{{ bid.supplier.bin }}", "text"),
        *(
            (column, f"{{{{ bid.scores.{criterion.name} }}}}", "count")
            for column, criterion in zip(scores, scale.criteria, strict=True)
        ),
        (total, f"=SUM({scores[0]}{row}:{scores[-1]}{row})", "count_sum"),
        (price, "{{ bid.price }}", "money"),
        (discount, _discount_formula(scale, f"{scores[0]}{row}", f"{total}{row}"), "count"),
        (
            conditional,
            f'=IF({scores[0]}{row}="","",IF({scores[0]}{row}=0,"–",ROUND({price}{row}*(100-{discount}{row})/100,2)))',
            "sum",
        ),
        (months, "{{ bid.market_experience_months }}", "count"),
        (remark, "{{ bid.remark }}", "text"),
    )
    end = sheet.tag("endfor")
    for column, criterion in zip(scores, scale.criteria, strict=True):
        sheet.choice(f"{column}{row}", [str(points) for points in criterion.points])
    sheet.numbers_only(f"{price}{row}")
    sheet.keep_end()
    sheet.gap()
    sheet.tag("if has_winner")
    winner = sheet.row(
        ("A:B", ("Конкурс жеңімпазы", "Победитель конкурса"), "label"),
        (f"C:{last}", "{{ winner_name }}", "shown"),
    )
    sheet.tag("endif")
    sheet.rule(
        f"C{winner}",
        f"ROUND(MIN(${conditional}${row}:${conditional}${end}),2)<>{{{{ lowest_price }}}}",
        color="FFC00000",
        strike=True,
    )
    sheet.when(
        "not has_winner and not blank",
        [
            ("A:B", ("Конкурс жеңімпазы", "Победитель конкурса"), "label"),
            (f"C:{last}", ("анықталмады", "не определен"), "shown"),
        ],
    )
    sheet.when(
        "blank", [("A:B", ("Конкурс жеңімпазы", "Победитель конкурса"), "label"), (f"C:{last}", "", "value")]
    )
    sheet.when("blank", [(f"A:{last}", _DISCOUNTS, "hint")], [(f"A:{last}", _TIE, "hint")])
    sheet.gap()
    columns = ("A:B", "C:H", total, f"{price}:{discount}")
    _signature_line(sheet, label(SpecificationScoring, "chair"), "chair", columns)
    sheet.tag("if members")
    sheet.row(("A:B", label(SpecificationScoring, "members"), "sign_caption"))
    sheet.tag("for member in members")
    sheet.row(
        (columns[1], "{{ member.position }}", "sign"),
        (columns[2], "", "sign_shown"),
        (columns[3], "{{ member.full_name }}", "sign"),
        height=31,
    )
    sheet.tag("endfor")
    sheet.tag("endif")
    _signature_line(sheet, label(SpecificationScoring, "secretary"), "secretary", columns)
    sheet.finish()


def _discount_formula(scale: Scale, project: str, total: str) -> str:
    """Return the formula of a bid's discount in percents, «–» for a bid that is not admitted."""
    percents = "0"
    for least, percent in reversed(scale.discounts):
        percents = f"IF({total}>={least},{percent},{percents})"
    return f'=IF({project}="","",IF({project}=0,"–",{percents}))'


def _signature_line(sheet: SheetWriter, who: Words, path: str, columns: tuple[str, str, str, str]) -> None:
    sheet.tag(f"if {path}")
    signatures(sheet, (who, f"{{{{ {path}.position }}}}", f"{{{{ {path}.full_name }}}}"), columns=columns)
    sheet.tag("endif")


def _criteria(book: Book, scale: Scale) -> None:
    """Write the sheet of the act's criteria."""
    sheet = book.sheet(("Өлшемшарттар", "Критерии"), (5, 48, 16, 92))
    head: list[Put] = [
        ("A", "№", "head"),
        ("B", ("Бағалау өлшемшарттары", "Критерии оценки"), "head"),
        ("C", ("Балл", "Балл"), "head"),
        ("D", ("Балдарды таратып жазу", "Расшифровка баллов"), "head"),
    ]
    sheet.row(*head)
    for number, criterion in enumerate(scale.criteria, start=1):
        kk, ru = (
            "\n".join(f"{points} – {words[lang]}" for points, words in criterion.points.items())
            for lang in ("kk", "ru")
        )
        sheet.row(
            ("A", str(number), "text_center"),
            ("B", (str(criterion.title.kk), str(criterion.title.ru)), "text"),
            ("C", (str(criterion.bounds.kk), str(criterion.bounds.ru)), "text_center"),
            ("D", (kk, ru), "text"),
        )
    sheet.finish()
