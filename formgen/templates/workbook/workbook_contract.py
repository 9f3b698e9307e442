"""Holds a workbook's template against its dataclass before any data exists.

Each placeholder, loop, condition and filter is followed through the dataclass, each field that the form
prints is to have its cell, and the Kazakh and the Russian workbook are to print the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from formgen.bilingual import LANGS
from formgen.errors import TemplateError
from formgen.forms import form_class
from formgen.model.fields import Kind
from formgen.periods import Month, Period
from formgen.templates.findings import TAKES, Finding, shown_fields
from formgen.templates.folders import template_path
from formgen.templates.workbook.expressions import Expression, Names, Shape
from formgen.templates.workbook.text_formats import formats
from formgen.templates.workbook.workbook_compiling import compile_workbook

__all__ = ["check_workbook"]

_WANTS_FORMAT: Final = frozenset({Kind.PERIOD, Kind.MONTH, Kind.LIST, Kind.BOOL})
"""Kinds that no cell holds as they are."""


def check_workbook(form_id: str, folder: Path | None = None) -> list[Finding]:
    """Return all that does not fit in the two templates of one form's XLSX."""
    cls = form_class(form_id)
    shown = {path.replace("[]", ""): path for path in shown_fields(cls)}
    findings: list[Finding] = []
    printed_by: dict[str, frozenset[str]] = {}
    for lang in LANGS:
        path = template_path(form_id, lang, "xlsx", folder)
        name = f"{path.parent.name}/{path.name}"
        names = _Followed(cls, formats(lang))
        try:
            compiled = compile_workbook(path, form_id, lang, names)
        except TemplateError as error:
            names.found["template.syntax", str(error.__cause__ or error)] = None
            findings += (Finding(name, code, said) for code, said in names.found)
            continue
        printed_by[lang] = compiled.paths
        findings += (Finding(name, code, said) for code, said in names.found)
        missing = (path_ for plain, path_ in shown.items() if plain in compiled.unprinted)
        findings += (Finding(name, "template.not_printed", path_) for path_ in missing)
    if len(printed_by) == len(LANGS):
        for one, other in ((LANGS[0], LANGS[1]), (LANGS[1], LANGS[0])):
            only = printed_by[one] - printed_by[other] - shown.keys()
            findings += (
                Finding(f"templates_{other}/{form_id}.xlsx", "template.one_language", path_)
                for path_ in sorted(only)
            )
    return findings


@dataclass
class _Followed(Names):
    """Names that note in ``found`` what does not fit, and go on: a code and what it is about."""

    found: dict[tuple[str, str], None] = field(default_factory=dict)

    def placeholder(self, text: str) -> Expression:
        """Return what stands in a placeholder; what no cell can hold is noted."""
        expression = self.expression(text)
        shape = expression.shape
        named = shape.path or text.strip()
        kind = shape.info.kind if shape.info is not None else None
        spans = kind in _WANTS_FORMAT or shape.type in (Month, Period)
        if kind is Kind.OBJECT or (not spans and hasattr(shape.type, "__dataclass_fields__")):
            self._note("template.object", named)
        elif spans and expression.raw:
            self._note("template.no_format", named)
        return expression

    def expression(self, text: str) -> Expression:
        """Return what a tag says; a name or a filter that is not there is noted."""
        source, *filters = (part.strip() for part in text.split("|"))
        known = []
        for filter_ in filters:
            name = filter_.partition("(")[0].strip()
            if name in self.filters:
                known.append(filter_)
            else:
                self._note("template.no_filter", name)
        try:
            expression = super().expression("|".join((source, *known)))
        except LookupError:
            self._note("template.unknown", source.removeprefix("not ").strip())
        except ValueError:
            self._note("template.syntax", text)
        else:
            self._hold_formats(expression.shape, known)
            return expression
        return Expression(lambda *_: None, Shape(), raw=False)

    def item(self, expression: Expression) -> Shape:
        """Return what the items of a list are; a loop over anything else is noted."""
        try:
            return super().item(expression)
        except LookupError:
            self._note("template.statement", f"for … in {expression.path or '…'}")
            return Shape()

    def _hold_formats(self, shape: Shape, filters: list[str]) -> None:
        if shape.info is None or not filters:
            return
        name = filters[0].partition("(")[0].strip()
        takes = TAKES.get(name)
        if takes is not None and shape.info.kind not in takes:
            self._note("template.wrong_format", f"{shape.path}|{name}")

    def _note(self, code: str, name: str) -> None:
        self.found[code, name] = None
