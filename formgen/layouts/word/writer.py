"""Turns a layout into the body of a Word template, one language at a time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from xml.sax.saxutils import escape

from formgen.formatting.typography import no_breaks
from formgen.layouts.word.breakdowns import GridWriter
from formgen.layouts.word.controls import default_filter, properties, repeating_item, repeating_section
from formgen.layouts.word.elements import (
    Block,
    Cell,
    Each,
    Element,
    Grid,
    Layout,
    Lines,
    ListOf,
    Number,
    P,
    Row,
    Table,
    When,
)
from formgen.layouts.word.inline import Piece, pieces
from formgen.layouts.word.keeping import kept_with_next, kept_with_signatures
from formgen.layouts.word.page_styles import letters_in, section, twips
from formgen.layouts.word.scopes import Place, Scope
from formgen.model.fields import Kind

__all__ = ["BodyWriter"]

_OTHER = re.compile(r"(\w+)\((\.?[a-z_.]+)\)")
"""A filter whose argument is the path of another value."""

_CELL_STYLES = {"left": "Cell", "center": "CellCenter", "right": "CellRight"}
_COMPACT_STYLES = {f"Cell{kind}": f"Compact{kind}" for kind in ("", "Head", "Center", "Right")}
"""The styles of a compact table, by the styles that other tables have instead."""


class BodyWriter:
    """Writes one layout in one language.

    ``styles`` and ``lists`` collect the styles and the numberings that the other parts must define.
    """

    def __init__(self, layout: Layout, scope: Scope, lang: str) -> None:
        self.layout = layout
        self.lang = lang
        self.styles: set[str] = {"Placeholder"} | ({"Reference"} if layout.references else set())
        self.lists: list[str] = []
        self._row_list: int | None = None
        self._table_styles: Mapping[str, str] = {}
        self._list_numbers: dict[str, int] = {}
        self._room: int | None = None
        """The width of the current cell in twentieths of a point."""
        self._root = scope

    def body(self) -> str:
        """Return the content of ``w:body``."""
        content = self._elements(kept_with_signatures(self.layout.content), self._root)
        return content + section(landscape=self.layout.landscape, numbered=self.layout.page_numbers)

    # Blocks

    def _elements(self, elements: Sequence[Element], scope: Scope) -> str:
        return "".join(self._element(element, scope) for element in elements)

    def _element(self, element: Element, scope: Scope) -> str:
        if isinstance(element, P):
            return self._kept(self._paragraph(element, scope), element.ends_before, scope)
        if isinstance(element, Block):
            return self._block(element, scope)
        if isinstance(element, Lines):
            written = self._empty_paragraph(element.style, keep_next=element.keep_next) * element.count
            return self._kept(written, element.ends_before, scope)
        if isinstance(element, Number):
            return self._number(element)
        if isinstance(element, ListOf):
            return self._list(element, scope)
        if isinstance(element, Table):
            return self._table(element, scope)
        if isinstance(element, Grid):
            return self._grid(element, scope)
        if isinstance(element, Each):
            return self._each(element, scope)
        return self._when(element, scope)

    def _kept(
        self, written: str, ends_before: Sequence[str] | None, scope: Scope, unit: str = "p", *last: str
    ) -> str:
        """Return paragraphs or rows, kept with the next element if they end the text before the signatures.

        ``last`` are the conditions under which they are the last ones of their list.
        """
        if ends_before is None:
            return written
        conditions = [*last, *([f"{scope.loop}.last"] if scope.parent else [])]
        conditions += [f"not {scope.place(path).expression}" for path in ends_before]
        return self._kept_if(conditions, written, unit)

    def _kept_if(self, conditions: Sequence[str], written: str, unit: str) -> str:
        """Return paragraphs or rows that are kept with the next element if all ``conditions`` hold."""
        kept = kept_with_next(written)
        if not conditions:
            return kept
        start = self._control(f"{unit} if {' and '.join(conditions)}")
        return start + kept + self._control(f"{unit} else") + written + self._control(f"{unit} endif")

    def _style(self, style: str) -> str:
        """Return the style that paragraphs of ``style`` have in the table that is being written."""
        chosen = self._table_styles.get(style, style)
        self.styles.add(chosen)
        return chosen

    def _empty_paragraph(self, style: str, *, keep_next: bool = False) -> str:
        style = self._style(style)
        keep = "<w:keepNext/>" if keep_next else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}</w:pPr></w:p>'

    def _paragraph(self, element: P, scope: Scope, numbering: str = "") -> str:
        if element.numbering is not None:
            numbering = self._list_number(element.numbering, 0)
        markup = element.kk if self.lang == "kk" else element.ru
        found = list(pieces(markup))
        style = self._style(element.style)
        keep = "<w:keepNext/>" if element.keep_next else ""
        only_hint = bool(found) and all(piece.kind == "hint" for piece in found)
        if only_hint:
            runs = "".join(_run(_text(piece.text)) for piece in found)
        else:
            taken = sum(len(piece.text) for piece in found if piece.kind == "text")
            runs = "".join(self._piece(piece, scope, taken) for piece in found)
        written = f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{numbering}</w:pPr>{runs}</w:p>'
        if only_hint:
            return self._control("p if blank") + written + self._control("p endif")
        return written

    def _block(self, element: Block, scope: Scope) -> str:
        place = scope.place(element.path)
        style = self._style(element.style)
        assert place.info is not None
        run = _run("{{ paragraph|references }}" if self.layout.references else "{{ paragraph }}")
        written = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run}</w:p>'
        written = self._kept(written, element.ends_before, scope, "p", "loop.last")
        inner = (
            self._control(f"p for paragraph in {place.expression}|paragraphs({element.lines})")
            + written
            + self._control("p endfor")
        )
        return (
            f"<w:sdt>{properties(place.info, place.tag, self.lang, rich=True, linked=self.layout.references)}"
            f"<w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        )

    def _list_number(self, numbering: str, level: int) -> str:
        """Return the ``w:numPr`` of a paragraph. All paragraphs of a numbering share one list."""
        if numbering not in self._list_numbers:
            self.lists.append(numbering)
            self._list_numbers[numbering] = len(self.lists)
        return (
            f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{self._list_numbers[numbering]}"/></w:numPr>'
        )

    def _list(self, element: ListOf, scope: Scope) -> str:
        if element.level:
            number = self._list_number(element.numbering, element.level)
        else:
            self.lists.append(element.numbering)
            number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{len(self.lists)}"/></w:numPr>'
        place, inside = scope.enter(element.path)
        item = P(element.text_kk, element.text_ru, style=element.style)
        written = self._paragraph(item, inside, number)
        content = repeating_item(self._kept(written, element.ends_before, scope, "p", "loop.last"))
        return self._repeated(place, inside, content, "p", nested=False)

    def _number(self, element: Number) -> str:
        if self._row_list is None:
            self.lists.append("rows")
            self._row_list = len(self.lists)
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{self._style(element.style)}"/>{"<w:keepNext/>" if element.keep_next else ""}'
            f'<w:numPr><w:ilvl w:val="{element.level}"/>'
            f'<w:numId w:val="{self._row_list}"/></w:numPr></w:pPr></w:p>'
        )

    def _grid(self, element: Grid, scope: Scope) -> str:
        self.styles |= {"Grid", "SmallRight"}

        def number(of_row: Number) -> str:
            self._row_list = None
            return self._number(of_row)

        return GridWriter(self.lang, self._paragraph, number).tables(element, scope)

    def _each(self, element: Each, scope: Scope) -> str:
        place, inside = scope.enter(element.path)
        content = self._elements(element.content, inside)
        if not element.repeating:
            start = self._control(f"p for {inside.variable} in {place.expression}")
            start += self._control(f"p set {inside.loop} = loop")
            return start + content + self._control("p endfor")
        return self._repeated(place, inside, repeating_item(content), "p", nested=True)

    def _repeated(self, place: Place, inside: Scope, content: str, unit: str, *, nested: bool) -> str:
        start = self._control(f"{unit} for {inside.variable} in {place.expression}")
        if nested:
            start += self._control(f"{unit} set {inside.loop} = loop")
        if place.info is None:  # nobody fills in the rows of a computed list
            return start + content + self._control(f"{unit} endfor")
        section_ = repeating_section(
            place.info, place.tag, self.lang, start + content + self._control(f"{unit} endfor")
        )
        # Word reports a repeating section without items as damaged.
        start = self._control(f"{unit} if {place.expression}")
        return start + section_ + self._control(f"{unit} endif")

    def _when(self, element: When, scope: Scope) -> str:
        content = self._elements(element.content, scope)
        otherwise = self._elements(element.otherwise, scope)
        return self._conditional(element, content, otherwise, scope)

    def _conditional(self, element: When, content: str, otherwise: str, scope: Scope) -> str:
        condition = scope.place(element.path).condition
        if not element.blank:
            condition += " and not blank"
        if otherwise:
            content += self._control("p else") + otherwise
        return self._control(f"p if {condition}") + content + self._control("p endif")

    # Tables

    def _table(self, element: Table, scope: Scope) -> str:
        self.styles.add(element.style)
        self._row_list = None
        self._table_styles = _COMPACT_STYLES if element.compact else {}
        widths = [twips(column.width) for column in element.columns]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        style = f'<w:tblStyle w:val="{element.style}"/>' if element.style == "Grid" else ""
        head = element.head or self._captions(element)
        rows = "".join(self._row(row, element, scope, widths) for row in (*head, *element.body))
        self._table_styles = {}
        return (
            f'<w:tbl><w:tblPr>{style}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        )

    @staticmethod
    def _captions(element: Table) -> tuple[Row, ...]:
        if not any(column.kk for column in element.columns):
            return ()
        captions = Row(tuple(P(c.kk, c.ru, "CellHead") for c in element.columns), header=True)
        if not element.numbers:
            return (captions,)
        numbers = (str(n) for n in range(1, len(element.columns) + 1))
        return captions, Row(tuple(P(n, n, "CellHead") for n in numbers), header=True)

    def _row(self, row: Row, table: Table, scope: Scope, widths: Sequence[int]) -> str:
        if row.each is not None:
            place, inside = scope.enter(row.each)
            content = self._tr(row, table, inside, widths) if row.cells else ""
            if row.last_kept:
                content = self._kept_if(["loop.last"], content, "tr")
            else:
                content = self._kept(content, row.ends_before, scope, "tr", "loop.last")
            content += "".join(self._row(further, table, inside, widths) for further in row.rows)
            item = content if place.info is None else repeating_item(content)
            return self._repeated(place, inside, item, "tr", nested=bool(row.rows))
        written = self._kept(self._tr(row, table, scope, widths), row.ends_before, scope, "tr")
        if row.when is None:
            return written
        condition = scope.place(row.when).expression
        return self._control(f"tr if {condition}") + written + self._control("tr endif")

    def _tr(self, row: Row, table: Table, scope: Scope, widths: Sequence[int]) -> str:
        cells, at = [], 0
        for content_or_cell in row.cells:
            cell = content_or_cell if isinstance(content_or_cell, Cell) else Cell((content_or_cell,))
            width = sum(widths[at : at + cell.span])
            align = cell.align or table.columns[at].align
            at += cell.span
            span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
            merge = f'<w:vMerge w:val="{cell.merge}"/>' if cell.merge else ""
            self._room = width
            last = len(cell.content) - 1
            content = "".join(
                self._in_cell(element, align, scope, row, is_last=at == last)
                for at, element in enumerate(cell.content)
            )
            self._room = None
            border = (
                '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tcBorders>'
            )
            ruled = border if cell.align == "ruled" else ""
            middle = '<w:vAlign w:val="center"/>' if row.header else ""
            if row.height:
                middle = f'<w:vAlign w:val="{"center" if table.style == "Grid" else "bottom"}"/>'
            cells.append(
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{ruled}{middle}</w:tcPr>'
                f"{content or self._empty_paragraph('Cell')}</w:tc>"
            )
        assert at == len(widths), f"{self.layout.form.ID}: a row of {at} columns in a table of {len(widths)}"
        height = f'<w:trHeight w:val="{twips(row.height)}" w:hRule="atLeast"/>' if row.height else ""
        header = "<w:tblHeader/>" if row.header else ""
        looks = ("" if row.splits else "<w:cantSplit/>") + height + header
        looks = f"<w:trPr>{looks}</w:trPr>" if looks else ""
        return f"<w:tr>{looks}{''.join(cells)}</w:tr>"

    def _in_cell(self, element: Element, align: str, scope: Scope, row: Row, *, is_last: bool) -> str:
        """Return an element of a cell in the cell's own style. The last text of a cell may have many paragraphs.

        The texts before it are one paragraph each, so that a page without controls shows where they end.
        """
        style = _CELL_STYLES.get(align, "Cell")
        if isinstance(element, When):
            content, otherwise = (
                "".join(
                    self._in_cell(within, align, scope, row, is_last=is_last and at == len(elements) - 1)
                    for at, within in enumerate(elements)
                )
                for elements in (element.content, element.otherwise)
            )
            return self._conditional(element, content, otherwise, scope)
        if isinstance(element, ListOf):
            # A cell must have a paragraph, even if the list is empty.
            written, place = self._list(element, scope), scope.place(element.path)
            empty = self._control(f"p if not {place.expression}") + self._empty_paragraph(element.style)
            return written + empty + self._control("p endif")
        if isinstance(element, P) and element.style == "Body":
            found = list(pieces(element.kk))
            if is_last and len(found) == 1 and found[0].kind == "value" and found[0].filter is None:
                info = scope.place(found[0].text).info
                if info is not None and info.kind is Kind.TEXT:
                    return self._block(Block(found[0].text, 1, style), scope)
            element = replace(element, style=style, keep_next=element.keep_next or row.keep_next)
        if isinstance(element, Block) and element.style == "Body":
            element = replace(element, lines=1, style=style)
        return self._element(element, scope)

    # Runs

    def _piece(self, piece: Piece, scope: Scope, taken: int) -> str:
        """Return the run of a piece. ``taken`` is the number of letters of the captions on its line."""
        if piece.kind == "text":
            return _run(_text(piece.text), bold=piece.bold)
        if piece.kind == "hint":
            hint = _text(piece.text)
            return _run(f"{{% if blank %}} {hint}{{% endif %}}", hint=True)
        place = scope.place(piece.text)
        chosen = piece.filter or (default_filter(place.info) if place.info else None)
        if chosen and (inner := _OTHER.fullmatch(chosen)):
            chosen = f"{inner[1]}({scope.place(inner[2]).expression})"
        if chosen is None and self._room and place.info is not None and place.info.kind is Kind.EMAIL:
            chosen = f"email({letters_in(self._room) - taken})"
        references = self.layout.references and place.info is not None and place.info.kind is Kind.TEXT
        if references:
            chosen = "references"
        expression = f"{place.expression}|{chosen}" if chosen else place.expression
        run = _run(f"{{{{ {expression} }}}}", bold=piece.bold)
        if place.info is None:
            return run
        control_properties = properties(
            place.info,
            place.tag,
            self.lang,
            rich=references or piece.bold or (chosen or "").startswith("email("),
            genitive=piece.filter == "genitive",
        )
        return f"<w:sdt>{control_properties}<w:sdtContent>{run}</w:sdtContent></w:sdt>"

    def _control(self, tag: str) -> str:
        """Return the paragraph or row that docxtpl replaces by the Jinja tag in it."""
        paragraph = f"<w:p>{_run('{%' + tag + ' %}')}</w:p>"
        return f"<w:tr><w:tc>{paragraph}</w:tc></w:tr>" if tag.startswith("tr ") else paragraph


def _text(text: str) -> str:
    """Return the XML of a caption inside ``w:t``. Line breaks and tabs become elements."""
    reopened = '</w:t>{}<w:t xml:space="preserve">'
    return (
        escape(no_breaks(text))
        .replace("\n", reopened.format("<w:br/>"))
        .replace("\t", reopened.format("<w:tab/>"))
    )


def _run(text: str, *, bold: bool = False, hint: bool = False) -> str:
    properties_ = "<w:rPr><w:b/><w:bCs/></w:rPr>" if bold else ""
    if hint:
        properties_ = '<w:rPr><w:i/><w:iCs/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>'
    return f'<w:r>{properties_}<w:t xml:space="preserve">{text}</w:t></w:r>'
