"""Reads a sheet of a workbook's template into its plan."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from lxml import etree

from formgen.model.fields import Kind
from formgen.ooxml.cell_styles import NOTHING_UNSEEN, UnseenStyles
from formgen.ooxml.escaping import escape
from formgen.ooxml.sheet_visibility import sheet_visibility
from formgen.templates.bounds import SHEET_COLUMNS, SHEET_ROWS
from formgen.templates.workbook.cell_expressions import CellNames, parse_sentence
from formgen.templates.workbook.cell_getters import Expression
from formgen.templates.workbook.cell_plans import (
    Cell,
    FixedCell,
    Sentence,
    TextStyle,
    Value,
)
from formgen.templates.workbook.cell_references import Area, column_number
from formgen.templates.workbook.page_setup import page_breaks, page_size
from formgen.templates.workbook.sheet_plans import (
    MAIN,
    Fragment,
    Merge,
    RowPlan,
    SheetPlan,
    calculated,
)
from formgen.templates.workbook.sheet_surroundings import (
    Surroundings,
    bare,
    default_height,
    opening_of,
    widths_of,
)
from formgen.templates.workbook.sheet_tags import AxisBuilder

__all__ = ["SheetReader", "rich_text"]

_S = f"{{{MAIN}}}"

_TAG = re.compile(r"\{%\s*(?P<axis>t[rc])\s+(?P<control>.*?)\s*%\}")
"""A tag that makes rows (``tr``) or columns (``tc``) repeat or depend on a condition."""

_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)


def rich_text(item: etree._Element) -> tuple[str, str | None]:
    """Return the text of a shared or inline string and, where parts of it are formatted, its XML."""
    runs = item.findall(f"{_S}r")
    text = "".join(t.text or "" for t in item.iter(f"{_S}t") if t.getparent().tag != f"{_S}rPh")  # type: ignore[union-attr]
    if not runs:
        return _unescaped(text), None
    xml = "".join(bare(run, {None: MAIN}) for run in runs)
    return _unescaped(text), xml


def _unescaped(text: str) -> str:
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


class SheetReader:
    """Reads one sheet; ``finish`` reads its formulas, when all sheets are known."""

    def __init__(  # noqa: PLR0917 - a sheet is known by all of these
        self,
        name: str,
        part: str,
        content: bytes,
        strings: Sequence[tuple[str, str | None]],
        styles: Sequence[TextStyle],
        names: CellNames,
        unseen: UnseenStyles = NOTHING_UNSEEN,
        printed: Sequence[Area] = (),
    ) -> None:
        self._root = etree.fromstring(
            content, etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=True)
        )
        self._strings = strings
        self._names = names
        rows = self._rows()
        self._merged = [Area.parse(merged.get("ref", "")) for merged in self._root.iter(f"{_S}mergeCell")]
        widths = widths_of(self._root)
        last_row = max([*rows, *(area.bottom for area in self._merged)], default=1)
        last_column = max(
            [1, *(at for _, cells in rows.values() for at in cells), *(a.right for a in self._merged)]
        )
        if last_row > SHEET_ROWS or last_column > SHEET_COLUMNS:
            raise ValueError(f"the sheet {name} is larger than {SHEET_ROWS} rows and {SHEET_COLUMNS} columns")
        row_tags, column_tags = self._tags(rows)
        row_builder = AxisBuilder(self._names, "rows", last_row, row_tags)
        column_builder = AxisBuilder(self._names, "columns", last_column, column_tags)
        self._row_scopes, self._column_scopes = row_builder.scopes, column_builder.scopes
        self._aliases = row_builder.aliases
        self.plan = SheetPlan(
            name=name,
            part=part,
            opening=opening_of(self._root),
            before=(),
            after=(),
            merges=(),
            rows=row_builder.axis,
            columns=column_builder.axis,
            plans={},
            widths=widths,
            styles=styles,
            default_height=default_height(self._root),
            last_row=last_row,
            last_column=last_column,
            page=page_size(self._root),
            breaks=page_breaks(self._root),
        )
        self._raw = rows
        self._visibility = sheet_visibility(
            self._root,
            last_row,
            last_column,
            unseen,
            [(area.top, area.left, area.bottom, area.right) for area in printed],
        )
        self.is_shown = True
        """The sheet has a tab to open it by."""

    def finish(self, here: int, plans: Sequence[SheetPlan]) -> None:
        """Complete the plan with the parts that may refer to other lines and sheets."""
        plan = self.plan
        plan.merges = tuple(
            Merge(
                tuple(range(area.top, area.bottom + 1)),
                tuple(range(area.left, area.right + 1)),
                plan.rows.common(area.top, area.bottom),
                plan.columns.common(area.left, area.right),
            )
            for area in self._merged
        )
        wide = {
            (area.top, area.left): range(area.left, area.right + 1)
            for area in self._merged
            if area.top == area.bottom
        }
        for number, (element, raw) in self._raw.items():
            cells = {}
            for column, cell in raw.items():
                made = self._cell(cell, (number, column), here, plans)
                if made is not None:
                    cells[column] = made
            plan.plans[number] = self._row(element, number, cells, wide)
        before: list[Fragment] = []
        after: list[Fragment] = []
        seen = False
        surroundings = Surroundings(self._names, here, plans)
        for child in self._root:
            if not isinstance(child.tag, str) or child.tag in (
                f"{_S}dimension",
                f"{_S}cols",
                f"{_S}mergeCells",
                f"{_S}rowBreaks",
            ):
                continue
            if child.tag == f"{_S}sheetData":
                seen = True
                continue
            (after if seen else before).append(surroundings.fragment(child))
        plan.before, plan.after = tuple(before), tuple(after)

    # Rows and cells

    def _rows(self) -> dict[int, tuple[etree._Element, dict[int, etree._Element]]]:
        rows = {}
        number = 0
        for row in self._root.iter(f"{_S}row"):
            number = int(row.get("r", number + 1))
            cells: dict[int, etree._Element] = {}
            column = 0
            for cell in row.iter(f"{_S}c"):
                letters = cell.get("r", "").rstrip("0123456789")
                column = column_number(letters) if letters else column + 1
                cells[column] = cell
            rows[number] = row, cells
        return rows

    def _tags(
        self, rows: Mapping[int, tuple[etree._Element, Mapping[int, etree._Element]]]
    ) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
        found: tuple[dict[int, list[str]], dict[int, list[str]]] = ({}, {})
        for number, (_, cells) in rows.items():
            for column, cell in cells.items():
                text = self._text(cell)
                if text is None or "{%" not in text[0]:
                    continue
                for tag in _TAG.finditer(text[0]):
                    where, line = (found[0], number) if tag["axis"] == "tr" else (found[1], column)
                    where.setdefault(line, []).append(tag["control"])
        return found

    def _text(self, cell: etree._Element) -> tuple[str, str | None] | None:
        kind = cell.get("t")
        if kind == "s":
            return self._strings[int(cell.findtext(f"{_S}v") or 0)]
        if kind == "inlineStr":
            inline = cell.find(f"{_S}is")
            return None if inline is None else rich_text(inline)
        if kind == "str" and cell.find(f"{_S}f") is None:
            return cell.findtext(f"{_S}v") or "", None
        return None

    def _cell(
        self, cell: etree._Element, own: tuple[int, int], here: int, plans: Sequence[SheetPlan]
    ) -> Cell | None:
        style = f' s="{cell.get("s")}"' if cell.get("s", "0") != "0" else ""
        names = self._names_at(*own)
        formula = cell.find(f"{_S}f")
        if formula is not None:
            return calculated(formula.text or "", style, own, here, plans)
        given = self._text(cell)
        if given is not None:
            text, rich = given
            if "{%" in text:
                self._refuse_other_tags(text)
                return None
            if "{#" in text:
                text, rich = _COMMENT.sub("", text), None
            if "{{" not in text:
                return FixedCell(style, text, rich)
            held = names.number_kind(text)
            seen = self.is_shown and not self._visibility.hides(
                *own, is_number=held is not None, is_date=held is Kind.DATE
            )
            parts = parse_sentence(text, names, seen=seen)
            if len(parts) == 1 and isinstance(parts[0], Expression):
                return Value(style, parts[0])
            return Sentence(style, parts)
        value = cell.findtext(f"{_S}v")
        if value is None:
            return FixedCell(style) if style else None
        kind = cell.get("t", "n")
        number = Decimal(value) if kind == "n" else value == "1" if kind == "b" else None
        return FixedCell(style, value=number, xml=f' t="{kind}"><v>{escape(value)}</v></c>')

    @staticmethod
    def _refuse_other_tags(text: str) -> None:
        """Raise ``ValueError`` for a tag within a cell: only whole rows and columns have conditions."""
        rest = _TAG.sub("", text)
        if "{%" in rest:
            raise ValueError(f"no such tag: {rest[rest.index('{%') :]}")

    def _names_at(self, row: int, column: int) -> CellNames:
        rows, columns = self._row_scopes.get(row, ()), self._column_scopes.get(column, ())
        return self._names.within(rows, columns, self._aliases.get(row, ()))

    def _row(
        self,
        element: etree._Element,
        number: int,
        cells: dict[int, Cell],
        wide: Mapping[tuple[int, int], Sequence[int]],
    ) -> RowPlan:
        kept = ("s", "customFormat", "hidden", "outlineLevel", "collapsed", "thickTop", "thickBot")
        attributes = "".join(f' {name}="{element.get(name)}"' for name in kept if element.get(name))
        own = element.get("customHeight") in ("1", "true")
        height = float(element.get("ht", "0")) if own else None
        texts = [
            (column, cell, wide.get((number, column), (column,)))
            for column, cell in cells.items()
            if self._wraps(cell)
        ]
        return RowPlan(attributes, height, cells, tuple(texts))

    def _wraps(self, cell: Cell) -> bool:
        if isinstance(cell, FixedCell) and cell.text is None:
            return False
        number = int(cell.style[4:-1]) if cell.style else 0
        return self.plan.styles[number].wraps
