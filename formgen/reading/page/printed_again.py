"""Of two readings of a page, the one that prints as the page is: heads and totals tell what values do not.

Whether people stand in a list by name or by code, the head of its column says, which follows from the form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from formgen.model.base import Form
from formgen.model.drafts import draft_of
from formgen.model.printing import printed
from formgen.reading.document_values import Document, Record
from formgen.reading.halves import half_of
from formgen.reading.joining import form_of
from formgen.reading.page.likeness import plain
from formgen.reading.page.pages import Item, lines_of
from formgen.reading.page.printed_pages import printed_page

__all__ = ["printed_alike"]


def printed_alike(
    records: Sequence[Record], form_id: str, lang: str, items: Sequence[Item], templates: Path | None
) -> Record | None:
    """Return the record whose printed page differs less from ``items``, ``None`` where both are alike.

    Of two records that are the same as far as a page shows them, the one that says no more is returned: a
    mark in place of a hidden contact is no contact.
    """
    forms = [form_of([half_of(Document("", form_id, lang, record))])[0] for record in records]
    page = Counter(plain(line.text) for line in lines_of(items))
    one, other = (_difference(form, lang, page, templates) for form in forms)
    if one != other:
        return records[one > other]
    shown = [printed(draft_of(form)) for form in forms]
    if shown[0] != shown[1]:
        return None
    return next((record for record, form in zip(records, forms, strict=True) if form in shown), None)


def _difference(form: Form, lang: str, page: Counter[str], templates: Path | None) -> int:
    """Return how many lines a form's page has more, or less, than ``page``."""
    own = printed_page(form, lang, templates)
    if own is None:
        return page.total()
    ours = Counter(plain(line.text) for line in lines_of(own.items))
    return (ours - page).total() + (page - ours).total()
