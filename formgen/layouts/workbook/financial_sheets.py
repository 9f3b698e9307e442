"""The parts that both financial reports' workbooks share: the head, the table of expenses, the signatures."""

from __future__ import annotations

from collections.abc import Sequence

from formgen.layouts.workbook.book import Put, SheetWriter, Words

__all__ = ["HEAD_HEIGHT", "SEAL", "expenses", "report_head", "signatures"]

SEAL = ("Мөр орны (болған жағдайда)", "Место печати (при наличии)")
HEAD_HEIGHT = 44.0

_TOPIC_HINT = ("(мемлекеттік әлеуметтік тапсырыс тақырыбы)", "(тема государственного социального заказа)")


def report_head(
    sheet: SheetWriter, corner: Words, title: Words, *, numbered: bool
) -> tuple[int, dict[str, int]]:
    """Write the report's head, and return the row of the title and the row of each field.

    ``title`` is a formula in which ``[number]`` and ``[topic]`` stand for the cells of these fields.
    """
    last = sheet.last
    sheet.row((f"A:{last}", corner, "corner"))
    title_row = sheet.at
    rows = ["supplier", "contract", "topic", "period", *(["number"] if numbered else [])]
    # the title, the rows around the hint, a gap, then the fields
    places = {name: title_row + 5 + index for index, name in enumerate(rows)}
    cells = {"[number]": f"C{places['contract']}", "[topic]": f"C{places['topic']}"}
    formula = sheet.book.say(title)
    for mark, cell in cells.items():
        formula = formula.replace(mark, f'IF({cell}="","________",{cell})')
    sheet.row((f"A:{last}", formula, "title"))
    sheet.when("blank", [(f"A:{last}", _TOPIC_HINT, "hint_center")])
    sheet.gap()
    wide = f"C:{last}"
    fields: dict[str, list[Put]] = {
        "supplier": [
            ("A:B", ("Өнім беруші:", "Поставщик:"), "label"),
            (wide, "{{ supplier.name }}", "value"),
        ],
        "contract": [
            ("A:B", ("Шарттың нөмірі мен күні:", "Номер и дата договора:"), "label"),
            ("C", "{{ contract.number }}", "value"),
            ("D", "{{ contract.date }}", "value_date"),
        ],
        "topic": [
            ("A:B", ("Тақырыбы:", "Тема:"), "label"),
            (wide, "{{ topic }}", "value"),
        ],
        "period": [
            ("A:B", ("Мерзімі:", "Период:"), "label"),
            (wide, "{{ period|period }}", "value"),
        ],
        "number": [
            ("A:B", ("Есеп нөмірі:", "Номер отчета:"), "label"),
            ("C", "{{ number }}", "value_year"),
        ],
    }
    for name in rows:
        assert sheet.row(*fields[name]) == places[name]
    sheet.gap()
    return title_row, places


def expenses(sheet: SheetWriter, heads: Sequence[Words], sums: Sequence[str], spent: Words) -> None:
    """Write the table of groups of expense lines, and ``spent``, the sum spent in words.

    The last line and the sums below it are kept on one page with all that follows them.

    ``heads`` are the captions of all columns, and ``sums`` the fields from column C on. After them come the
    balance, which is the first sum less the others, and the documents.
    """
    columns = [chr(ord("C") + index) for index in range(len(sums))]
    balance, documents = (chr(ord(columns[-1]) + step) for step in (1, 2))
    head = sheet.row(
        *((chr(ord("A") + index), words, "head") for index, words in enumerate(heads)), height=HEAD_HEIGHT
    )
    sheet.freeze(f"A{head + 1}", f"{head}:{head}")

    def left(style: str) -> Put:
        others = "".join(f"-{column}{sheet.at}" for column in columns[1:])
        return balance, f"=ROUND({columns[0]}{sheet.at}{others},2)", style

    sheet.tag("for group in groups")
    group = sheet.row(
        ("A", "{{ loop.index }}", "group_number"), (f"B:{documents}", "{{ group.name }}", "group")
    )
    sheet.tag("for line in group.lines")
    line = sheet.row(
        ("A", "{{ group_loop.index }}.{{ loop.index }}", "number"),
        ("B", "{{ line.name }}", "text"),
        *((column, f"{{{{ line.{name} }}}}", "money") for column, name in zip(columns, sums, strict=True)),
        left("money"),
        (documents, "{{ line.documents }}", "text"),
    )
    end = sheet.tag("endfor")
    sheet.keep_end()
    sheet.row(
        ("A:B", ("Жиыны", "Итого"), "sum_caption"),
        *((column, f"=SUBTOTAL(9,{column}{group}:{column}{end})", "sum") for column in columns),
        left("sum"),
        (documents, "", "sum_caption"),
    )
    end = sheet.tag("endfor")
    total = sheet.row(
        ("A:B", ("БАРЛЫҒЫ", "ВСЕГО"), "total_caption"),
        *((column, f"=SUBTOTAL(9,{column}{head}:{column}{end})", "total") for column in columns),
        left("total"),
        (documents, "", "total_caption"),
    )
    sheet.numbers_only(f"{columns[0]}{line}:{columns[-1]}{line}")
    sheet.rule(f"{balance}{group}:{balance}{total}", f"{balance}{group}<0", color="FFC00000")
    sheet.gap()
    words = sheet.row((f"A:{sheet.last}", spent, "plain"))
    sheet.rule(
        f"A{words}", f"ROUND(${columns[-1]}${total},2)<>{{{{ spent }}}}", color="FFC00000", strike=True
    )
    sheet.gap()


def signatures(
    sheet: SheetWriter, *signers: tuple[Words, str, str], columns: tuple[str, str, str, str]
) -> None:
    """Write the signature lines. A signer is a caption and the tags or formulas of position and name.

    ``columns`` are those of the caption, the position, the signature and the name.
    """
    caption, position, signature, name = columns
    for signer, post, full_name in signers:
        style = "sign_shown" if post.startswith("=") else "sign"
        sheet.row(
            (caption, signer, "sign_caption"),
            (position, post, style),
            (signature, "", "sign_shown"),
            (name, full_name, style),
            height=31,
        )
        sheet.row(
            (position, ("(лауазымы)", "(должность)"), "under"),
            (signature, ("(қолы)", "(подпись)"), "under"),
            (name, ("(Т.А.Ә.)", "(Ф.И.О.)"), "under"),
        )
