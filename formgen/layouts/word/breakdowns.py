"""Writes the tables of a breakdown: the rows of a list by months. The data decides the number of months.

docxtpl's ``{%tc %}`` cells loop over the months. ``w:tblGrid`` must have as many columns as the rendered
rows, so a filter in an XML comment of the template writes its ``w:gridCol``. The columns that Word displays
in the template itself disappear with a second comment. Cells have no widths of their own: the grid has them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from formgen.layouts.word.controls import default_filter, properties, repeating_item, repeating_section
from formgen.layouts.word.elements import Grid, Number, P
from formgen.layouts.word.inline import pieces
from formgen.layouts.word.keeping import kept_with_next
from formgen.layouts.word.page_styles import twips
from formgen.layouts.word.scopes import Scope
from formgen.model.fields import FieldInfo, fields_of

__all__ = ["GridWriter"]

_LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_MARGINS = "".join(f'<w:{side} w:w="28" w:type="dxa"/>' for side in ("left", "right"))
_AMOUNTS = (
    "{% for payment in ROW.payments if payment.month == column.month %}{% if loop.first %}"
    "{{ payment.amount|money }}{% elif not blank %} + {{ payment.amount|money }}{% endif %}"
    "{{ payment.month|elsewhere }}{% endfor %}"
)
"""The payments of a month: one or none. Only a draft may have more."""

_CENTERED_VERTICALLY = '<w:vAlign w:val="center"/>'


@dataclass(frozen=True)
class GridWriter:
    """Writes grids with the methods ``paragraph`` and ``number`` of the page's writer."""

    lang: str
    paragraph: Callable[[P, Scope], str]
    number: Callable[[Number], str]
    """Returns the paragraph in which Word prints the number of a row."""

    def tables(self, element: Grid, scope: Scope) -> str:
        """Return the table of the first months and the tables of the following months."""
        return self._table(element, scope, first=True) + self._table(element, scope, first=False)

    def _table(self, element: Grid, scope: Scope, *, first: bool) -> str:
        loop = f"{element.path}_grids[{':1' if first else '1:'}]"
        apart = "" if first else self.paragraph(P("", "", "Gap"), scope)  # without it Word joins the tables
        return (
            f"{_block(f'for grid in {loop}')}{apart}<w:tbl><w:tblPr>"
            f'<w:tblStyle w:val="Grid"/><w:tblW w:w="{twips(element.width)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{_MARGINS}</w:tblCellMar></w:tblPr>'
            f"<w:tblGrid>{_columns(element)}</w:tblGrid>{self._head(element, scope)}"
            f"{self._rows(element, scope, first=first)}{self._totals(element, scope)}</w:tbl>{_block('endfor')}"
        )

    def _head(self, element: Grid, scope: Scope) -> str:
        tag = f"{element.path}[].payments[{{{{ column.at }}}}].month"
        month = self._control(
            _payment(element, scope, "month"), tag, "{{ column.month|month_head }}", bold=True
        )
        words = "".join(
            _cell(self.paragraph(P(column.kk, column.ru, "SmallHead"), scope), _CENTERED_VERTICALLY)
            for column in element.columns
        )
        total = self.paragraph(P(element.total_kk, element.total_ru, "SmallHead"), scope)
        cells = self._sums(
            "column in grid.columns", _paragraph("SmallHead", month), total, _CENTERED_VERTICALLY
        )
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{words}{cells}</w:tr>"

    def _rows(self, element: Grid, scope: Scope, *, first: bool) -> str:
        place, inside = scope.enter(element.path)
        # Word's own numbering would continue from table to table.
        counted = _paragraph("SmallCenter", _run("{{ loop.index }}"))
        number = _cell(self.number(Number(style="SmallCenter")) if first else counted)
        words = "".join(
            _cell(self.paragraph(cell, inside) if first else self._plain(cell, inside))
            for cell in element.cells
        )
        tag = f"{element.path}[{{{{ {inside.loop}.index0 }}}}].payments[{{{{ column.at }}}}].amount"
        amounts = _AMOUNTS.replace("ROW", inside.variable)
        paid = _paragraph("SmallRight", self._control(_payment(element, scope, "amount"), tag, amounts))
        total = _paragraph("SmallRight", _run(f"{{{{ {inside.variable}.total|money }}}}", bold=True))
        cells = self._sums("column in grid.columns", paid, total)
        row = f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{number}{words}{cells}</w:tr>"
        row = _row("if loop.last") + kept_with_next(row) + _row("else") + row + _row("endif")
        start = _row(f"for {inside.variable} in {place.expression}") + _row(f"set {inside.loop} = loop")
        if not first:
            return start + row + _row("endfor")
        assert place.info is not None
        content = start + repeating_item(row) + _row("endfor")
        return repeating_section(place.info, place.tag, self.lang, content)

    def _totals(self, element: Grid, scope: Scope) -> str:
        caption = P(f"**{element.total_kk}**", f"**{element.total_ru}**", "Small")
        span = f'<w:gridSpan w:val="{len(element.columns)}"/>'
        monthly = _paragraph("SmallRight", _run("{{ column.total|money }}", bold=True))
        whole = _paragraph("SmallRight", _run(f"{{{{ {element.path}_total|money }}}}", bold=True))
        # The signatures may follow: they are kept with the sums, as these are with the last row.
        return kept_with_next(
            f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{_cell(self.paragraph(caption, scope), span)}"
            f"{self._sums('column in grid.columns', monthly, whole)}</w:tr>"
        )

    @staticmethod
    def _sums(loop: str, cell: str, total: str, looks: str = "") -> str:
        """Return the cells of the months, followed in the last table by the cell of the total."""
        return (
            f"{_column(f'for {loop}')}{_cell(cell, looks)}{_column('endfor')}"
            f"{_column('if grid.last')}{_cell(total, looks)}{_column('endif')}"
        )

    def _plain(self, cell: P, scope: Scope) -> str:
        """Return a cell whose values have no controls, because those are in the first table."""
        runs = []
        for piece in pieces(cell.kk if self.lang == "kk" else cell.ru):
            if piece.kind != "value":
                runs.append(_run(escape(piece.text).replace("\n", _LINE_BREAK)))
                continue
            place = scope.place(piece.text)
            chosen = piece.filter or (default_filter(place.info) if place.info else None)
            runs.append(_run(f"{{{{ {'|'.join(filter(None, (place.expression, chosen)))} }}}}"))
        return _paragraph(cell.style, "".join(runs))

    def _control(self, info: FieldInfo, tag: str, value: str, *, bold: bool = False) -> str:
        run = _run(value, bold=bold)
        return f"<w:sdt>{properties(info, tag, self.lang)}<w:sdtContent>{run}</w:sdtContent></w:sdt>"


def _payment(element: Grid, scope: Scope, name: str) -> FieldInfo:
    """Return the description of a field of the list's payments."""
    _, inside = scope.enter(element.path)
    payments = inside.place(".payments").info
    assert payments is not None
    assert payments.item is not None
    assert payments.item.type is not None
    return fields_of(payments.item.type)[name]


def _columns(element: Grid) -> str:
    words = [twips(column.width) for column in element.columns]
    # In the template the loops' own cells are columns as well.
    unfilled = [*words, *[(twips(element.width) - sum(words)) // 6] * 6]
    static = "".join(f'<w:gridCol w:w="{width}"/>' for width in unfilled)
    filled = f"grid.count|grid_columns({words}, {twips(element.width)}, grid.digits)"
    return f"<!--{{{{ {filled} }}}}{{% if false %}}-->{static}<!--{{% endif %}}-->"


def _cell(content: str, looks: str = "") -> str:
    return f"<w:tc>{f'<w:tcPr>{looks}</w:tcPr>' if looks else ''}{content}</w:tc>"


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _run(text: str, *, bold: bool = False) -> str:
    looks = "<w:rPr><w:b/><w:bCs/></w:rPr>" if bold else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _block(tag: str) -> str:
    return f"<w:p>{_run(f'{{%p {tag} %}}')}</w:p>"


def _row(tag: str) -> str:
    return f"<w:tr><w:tc><w:p>{_run(f'{{%tr {tag} %}}')}</w:p></w:tc></w:tr>"


def _column(tag: str) -> str:
    return f"<w:tc><w:p>{_run(f'{{%tc {tag} %}}')}</w:p></w:tc>"
