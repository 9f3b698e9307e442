"""Builds the intake workbook: its sheets, their names and the marks by which loading reads them."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import Workbook

from formgen.bilingual import Text
from formgen.forms import form_class
from formgen.intake.asked_fields import asked
from formgen.intake.examples import example_of
from formgen.intake.field_sheets import star_of, write_cards, write_fields
from formgen.intake.gathering import FormContents
from formgen.intake.guide import write_guide, write_lists
from formgen.intake.guide_texts import FIELDS, LISTS, START
from formgen.intake.inputs import Inputs
from formgen.intake.list_sheets import Parent, write_table
from formgen.intake.shared_sheets import write_shared
from formgen.intake.tab_names import joined, tab_name
from formgen.model.base import Form
from formgen.model.entry_sheets import GUIDE, MARK, VERSION, Column, Sheet, SheetKind, sheets_of
from formgen.model.fields import Kind
from formgen.model.needs import needed
from formgen.ooxml.saved_workbooks import put_right
from formgen.problems import FormErrors

__all__ = ["build_intake"]

_SPARE_ROWS, _LEAST_ROWS = 15, 25
_SPARE_CARDS, _LEAST_CARDS = 3, 8


def build_intake(form_id: str, form: Form | None = None) -> bytes:
    """Return an intake workbook for the data of a form. With ``form``, it is filled with that form's data.

    Equal forms give equal bytes.

    :raises DataError: if there is no form with this id.
    :raises FormErrors: if a cell cannot hold a value, such as a text of more than 32,767 characters.
    :raises TypeError: if ``form`` is of another class.
    """
    cls = form_class(form_id)
    if form is not None and type(form) is not cls:
        raise TypeError(f"the form must be a {cls.__name__}, not {type(form).__name__}")
    gathered = FormContents(form)
    book = _Book(cls, gathered)
    book.write()
    if gathered.problems:
        raise FormErrors(gathered.problems)
    return book.saved()


class _Book:
    def __init__(self, cls: type[Form], gathered: FormContents) -> None:
        self._cls = cls
        self._gathered = gathered
        plans = sheets_of(cls)
        shared = {plan.inner.path for plan in plans if plan.inner is not None}
        self._plans = tuple(plan for plan in plans if plan.path not in shared)
        self._labels = {plan.path: _label(plan, self._plans) for plan in self._plans}
        self._names = {
            plan.path: tab_name(
                number, FIELDS if plan.info is None else plan.info.label, _above(plan, self._plans)
            )
            for number, plan in enumerate(self._plans, start=1)
        }
        self._lists: dict[type[Any], str] = {}
        self._parents: dict[str, Parent] = {}

    def write(self) -> None:
        """Write every sheet, in the order of their tabs."""
        self._book = Workbook()
        guide = self._book.active
        guide.title = joined(START)
        sheets = {plan.path: self._book.create_sheet(self._names[plan.path]) for plan in self._plans}
        named = [(self._names[path], label) for path, label in self._labels.items()]
        choices = _choices(sheets_of(self._cls))
        if choices:
            words = self._book.create_sheet(joined(LISTS))
            self._lists = write_lists(words, choices)
            named.append((words.title, LISTS))
        for plan in self._plans:
            self._write_sheet(plan, sheets[plan.path])
        guide.cell(1, 1, f"{MARK} {VERSION} {self._cls.KEY} {GUIDE}")
        every = sheets_of(self._cls)
        kinds = {column.kind for plan in every for column in plan.columns}
        examples = [(self._names[plan.path], example_of(self._cls, plan)) for plan in self._plans]
        write_guide(
            guide,
            self._cls.TITLE,
            named,
            kinds,
            [(name, example) for name, example in examples if example is not None],
            nested=any(plan.parent for plan in self._plans),
        )

    def saved(self) -> bytes:
        """Return the workbook's bytes."""
        stream = io.BytesIO()
        self._book.save(stream)
        return put_right(stream.getvalue(), f"{self._cls.TITLE.kk} / {self._cls.TITLE.ru}")

    def _write_sheet(self, plan: Sheet, sheet: Any) -> None:
        sheet.cell(1, 1, f"{MARK} {VERSION} {self._cls.KEY} {plan.kind} {plan.path}".strip())
        inputs = Inputs(sheet, self._lists)
        needs = needed(self._cls) if not plan.path else frozenset[str]()
        label = self._labels[plan.path]
        parent = self._parents.get(plan.parent)

        def need(column: Column) -> str:
            return star_of(column, needs)

        if plan.kind is SheetKind.FIELDS:
            contents = zip(plan.columns, self._gathered.single(plan.columns), strict=True)
            kept = [
                (column, content)
                for column, content in contents
                if asked(self._cls, column) or content != (None, None)
            ]
            columns = [column for column, _ in kept]
            write_fields(
                sheet, self._cls.TITLE, columns, [content for _, content in kept], need=need, inputs=inputs
            )
        elif plan.kind is SheetKind.CARDS:
            cards = self._gathered.cards(plan, _SPARE_CARDS, _LEAST_CARDS)
            title = self._names[plan.parent] if plan.parent else None
            write_cards(sheet, label, plan.columns, cards, need=need, inputs=inputs, parent=title)
            self._parents[plan.path] = Parent(
                self._names[plan.path], label, "D", "E", 2 if plan.parent else 1
            )
        elif plan.inner is not None:
            months, lines = self._gathered.shared(plan, plan.inner, _SPARE_ROWS, _LEAST_ROWS)
            write_shared(sheet, label, plan, lines, months, need=need, inputs=inputs)
        elif plan.kind is SheetKind.TABLE:
            rows = self._gathered.cards(plan, _SPARE_ROWS, _LEAST_ROWS)
            write_table(
                sheet, label, plan.columns, rows, need=need, inputs=inputs, parent=parent, keyed=plan.keyed
            )
            self._parents[plan.path] = Parent(self._names[plan.path], label, "B", "D" if plan.parent else "C")


def _label(plan: Sheet, plans: tuple[Sheet, ...]) -> Text:
    if plan.info is None:
        return FIELDS
    above = _above(plan, plans)
    if above is None:
        return plan.info.label
    return Text(kk=f"{above.kk} › {plan.info.label.kk}", ru=f"{above.ru} › {plan.info.label.ru}")


def _above(plan: Sheet, plans: tuple[Sheet, ...]) -> Text | None:
    """Return the label of the list whose items a sheet's list belongs to."""
    return next(
        (each.info.label for each in plans if plan.parent and each.path == plan.parent and each.info), None
    )


def _choices(plans: tuple[Sheet, ...]) -> list[tuple[type[Any], Text]]:
    found: dict[type[Any], Text] = {}
    for plan in plans:
        for column in plan.columns:
            if column.kind is Kind.CHOICE and column.info.type is not None:
                found.setdefault(column.info.type, column.info.label)
    return list(found.items())
