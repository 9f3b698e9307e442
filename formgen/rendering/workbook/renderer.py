"""Fills a compiled workbook: writes sheets, texts and defined names, and copies all other parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Context, localcontext
from typing import NoReturn

from formgen.errors import RenderError, TemplateError
from formgen.messages.reasons import both_reasons
from formgen.model.base import Form
from formgen.ooxml.escaping import escape
from formgen.rendering.conservation import prove_printed
from formgen.rendering.word.renderer import DRAFT_MARKS
from formgen.rendering.workbook.bound_sheets import BoundBook, BoundName
from formgen.rendering.workbook.cell_values import LONGEST_TEXT, ValueTooLarge, is_printable
from formgen.rendering.workbook.column_bindings import bound_book
from formgen.rendering.workbook.left_out_sheets import without_sheets
from formgen.rendering.workbook.placement import sentence_text
from formgen.rendering.workbook.shared_strings import Strings
from formgen.rendering.workbook.sheet_filling import Sheet
from formgen.templates.bounds import CELLS_LIMIT, OUTPUT_LIMIT
from formgen.templates.printed_values import PRINTED
from formgen.templates.template_packages import Entry, deflated, pack
from formgen.templates.workbook.axes import Scope
from formgen.templates.workbook.cell_plans import Calculated, Sentence, Value
from formgen.templates.workbook.workbook_plans import CompiledWorkbook

__all__ = ["render_xlsx"]

_EXACT = Context(prec=300)
"""Enough digits for any sum or product of a sheet's numbers."""


def render_xlsx(form: Form, template: CompiledWorkbook, *, blank: bool = False, draft: bool = False) -> bytes:
    """Return the workbook; ``form`` comes from ``printed``, or has ``BLANK`` in place of values.

    ``TemplateError`` names the values that the template did not print, ``RenderError`` the field whose
    value no cell can hold: a text of more than 32,767 characters, a number of more than 15 digits.
    """
    flags = {"blank": blank, "draft_mark": DRAFT_MARKS[template.lang] if draft else ""}
    try:
        with localcontext(_EXACT):
            PRINTED.begin()
            entries = _entries(template, (form.laid_out(), flags))
    except OverflowError as error:
        raise RenderError(
            kk=f"{template.form_id}: кітап тым үлкен болар еді",
            ru=f"{template.form_id}: книга получилась бы слишком большой",
            en=f"{template.form_id}: the workbook would be too large",
        ) from error
    except (ArithmeticError, TypeError, ValueError, AttributeError, LookupError, RecursionError) as error:
        kk_reason, ru_reason = both_reasons(error)
        raise TemplateError(
            kk=f"{template.form_id} кітабының үлгісін толтыру мүмкін емес: {kk_reason}",
            ru=f"Шаблон книги {template.form_id} нельзя заполнить: {ru_reason}",
            en=f"The workbook's template of {template.form_id} cannot be filled: {error}",
        ) from error
    prove_printed(form, PRINTED.all(), f"{template.form_id}.xlsx")
    return pack(entries)


def _entries(template: CompiledWorkbook, items: tuple[object, ...]) -> list[Entry]:
    strings = Strings()
    book: list[Sheet] = []
    book.extend(Sheet(plan, items, book, strings, template.lang) for plan in template.sheets)
    if sum(len(sheet.rows.sources) * len(sheet.columns.sources) for sheet in book) > CELLS_LIMIT:
        raise OverflowError("so many cells are not written")
    entries = list(_filled_parts(template, items, book, strings))
    left_out = {sheet.plan.part.encode() for sheet in book if not sheet.rows.sources}
    return list(without_sheets(entries, left_out)) if left_out else entries


def _filled_parts(
    template: CompiledWorkbook, items: tuple[object, ...], book: Sequence[Sheet], strings: Strings
) -> Iterator[Entry]:
    bound = bound_book(template, [sheet.columns for sheet in book])
    root = Scope(items, (), ())
    for name, part in template.parts:
        if isinstance(part, Entry):
            yield part
        elif isinstance(part, int):
            yield _filled(template, name, _sheet(template, book, part, bound), "".join(book[part].own_texts))
        elif isinstance(part, Sentence):
            texts = (
                piece
                if isinstance(piece, str)
                else escape(sentence_text(Sentence("", (piece,)), root, root, template.lang))
                for piece in part.parts
            )
            yield _filled(template, name, "".join(texts).replace("__________", ""))
        else:
            before, after = template.workbook
            yield _filled(template, name, f"{before}{_defined(book, bound)}{after}")
    yield _filled(template, "xl/sharedStrings.xml", strings.xml())


def _sheet(template: CompiledWorkbook, book: Sequence[Sheet], number: int, bound: BoundBook) -> str:
    try:
        return "".join(book[number].xml(bound.sheets[number]))
    except ValueTooLarge as error:
        _refuse(template, book[number], book, str(error))


def _filled(template: CompiledWorkbook, name: str, text: str, own: str | None = None) -> Entry:
    """Return a part; ``own`` are the form's own texts in it, if they are known."""
    if len(text) > OUTPUT_LIMIT:
        raise OverflowError("so much is not written")
    try:
        content = text.encode()
        fits = is_printable(content if own is None else own.encode())
    except UnicodeEncodeError:
        fits = False
    if not fits:
        raise RenderError(
            kk=f"{template.form_id}: {name} бөлігінде XML-ге жазуға болмайтын таңба бар",
            ru=f"{template.form_id}: в части {name} есть знак, который нельзя записать в XML",
            en=f"{template.form_id}: the part {name} has a character that cannot be written into XML",
        )
    return deflated(name.encode(), content)


def _refuse(template: CompiledWorkbook, sheet: Sheet, book: Sequence[Sheet], reason: str) -> NoReturn:
    path = _field(sheet, book)
    if reason == "long":
        raise RenderError(
            kk=f"{template.form_id}, {path}: мәтін Excel ұяшығына сыймайды "
            f"(ол {LONGEST_TEXT}\N{NO-BREAK SPACE}таңбадан ұзын)",
            ru=f"{template.form_id}, {path}: текст не поместится в ячейку Excel "
            f"(он длиннее {LONGEST_TEXT}\N{NO-BREAK SPACE}знаков)",
            en=f"{template.form_id}, {path}: the text does not fit into a cell of Excel "
            f"(it is longer than {LONGEST_TEXT}\N{NO-BREAK SPACE}characters)",
        )
    raise RenderError(
        kk=f"{template.form_id}, {path}: санда 15-тен көп цифр бар, Excel оны дәл сақтай алмайды",
        ru=f"{template.form_id}, {path}: в числе больше 15\N{NO-BREAK SPACE}цифр, "
        "Excel не сохранит его точно",
        en=f"{template.form_id}, {path}: the number has more than 15 digits, Excel does not keep it exactly",
    )


def _field(sheet: Sheet, book: Sequence[Sheet]) -> str:
    """Return the path of the field that is being written, with the indexes of its lists' items."""
    cell, scope, source = sheet.at
    if isinstance(cell, Calculated):
        return _longest(cell, book) or sheet.plan.name
    path = cell.expression.path if isinstance(cell, Value) else None
    if path is None and isinstance(cell, Sentence):
        path = next((part.path for part in cell.parts if not isinstance(part, str) and part.path), None)
    loops = sheet.plan.rows.chains[source]
    if not path:
        path = next((f"{loop.path}." for loop in reversed(loops) if loop.path), sheet.plan.name)
    for loop in reversed(loops):
        if loop.path is not None and path.startswith(f"{loop.path}."):
            path = f"{loop.path}[{scope.indexes[loop.depth]}]{path[len(loop.path) :]}"
    return path.rstrip(".")


def _longest(cell: Calculated, book: Sequence[Sheet]) -> str:
    """Return the field of the longest text among those that a formula joins."""
    found: list[tuple[int, str]] = []
    for place in cell.places:
        sheet = book[place.sheet]
        plan = sheet.plan.plans.get(place.area.top)
        source = plan.cells.get(place.area.left) if plan is not None else None
        at = sheet.find(place)
        if isinstance(source, Value) and source.expression.path and at is not None:
            found.append((len(str(sheet.value(at[0], at[1]))), source.expression.path))
    return max(found, default=(0, ""))[1]


def _defined(book: Sequence[Sheet], bound: BoundBook) -> str:
    given = (book[0].fragment(each) or "" for each in bound.given)
    names = "".join((*given, *_derived(bound, book)))
    return f"<definedNames>{names}</definedNames>" if names else ""


def _derived(bound: BoundBook, book: Sequence[Sheet]) -> Iterator[str]:
    for name in bound.names:
        plan, rows = name.plan, book[name.plan.sheet].rows
        if plan.loop is None:
            yield _name(name, name.first, rows.span(plan.rows))
            continue
        depth, levels = plan.loop.depth, plan.levels
        for scope in rows.passes.get(plan.loop, ()):
            within = scope.spans[depth]
            first = name.first.format(*[scope.indexes[level] for level in levels])
            yield _name(name, first, within if name.whole else rows.span(plan.rows, within))


def _name(name: BoundName, first: str, span: Sequence[int] | None) -> str:
    """Return a defined name with its rows; an empty string if none of them is printed."""
    if span is None or span[0] > span[1]:
        return ""
    end = "" if name.one and span[0] == span[1] else f"{name.last}{span[1]}"
    return f"{first}{span[0]}{end}</definedName>"
