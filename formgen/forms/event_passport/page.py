"""The page of an event's passport."""

from __future__ import annotations

from formgen.forms.event_passport.data import EventPassportForm
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.elements import (
    Block,
    Cell,
    Each,
    Element,
    Layout,
    Lines,
    ListOf,
    P,
    Row,
    Table,
    When,
)
from formgen.layouts.word.project_heads import COLUMNS, head_row
from formgen.layouts.word.signatures import signature_of, signatures

__all__ = ["LAYOUT"]


def _row(kk: str, ru: str, content: Element, *, splits: bool = False) -> Row:
    """Return a row of the passport: a caption and the planned value."""
    return Row((P(f"**{kk}**", f"**{ru}**"), Cell((content,))), splits=splits)


def _optional(path: str, markup: str, without: str) -> When:
    return When(path, (P(markup, markup, "Cell"),), blank=False, otherwise=(P(without, without, "Cell"),))


_PROGRAMME = When(
    "programme",
    (
        Each(
            "programme",
            (
                When(
                    ".time",
                    (_optional(".speaker", "{.time} – {.item} ({.speaker})", "{.time} – {.item}"),),
                    blank=False,
                    otherwise=(_optional(".speaker", "{.item} ({.speaker})", "{.item}"),),
                ),
            ),
        ),
    ),
    otherwise=(P("", "", "Cell"),),
)

_PASSPORT = Table(
    columns=COLUMNS,
    body=(
        head_row(*label(EventPassportForm, "project"), "{project}"),
        head_row("Өнім беруші атауы", "Наименование поставщика", "{supplier.name}"),
        head_row(*label(EventPassportForm, "event.name"), "{event.name}", kind="event.kind"),
        _row(*label(EventPassportForm, "event.place"), P("{event.place}", "{event.place}")),
        _row(
            *label(EventPassportForm, "event.time"),
            _optional("event.time", "{event.date}, {event.time}", "{event.date}"),
        ),
        _row(*label(EventPassportForm, "programme"), _PROGRAMME, splits=True),
        _row(*label(EventPassportForm, "participants"), P("{participants}", "{participants}")),
        _row(
            *label(EventPassportForm, "steps"),
            ListOf("steps", "numbered", style="Cell"),
            splits=True,
        ),
        _row(
            *label(EventPassportForm, "expected_result"),
            Block("expected_result", lines=3, style="Cell"),
            splits=True,
        ),
    ),
)

LAYOUT = Layout(
    form=EventPassportForm,
    organization="supplier.name",
    content=(
        P(*title(EventPassportForm), "FormTitle"),
        _PASSPORT,
        Lines(1, "Plain", keep_next=True),
        signatures((*label(EventPassportForm, "responsible"), "responsible")),
        Lines(1, "Gap", keep_next=True),
        signature_of(*label(EventPassportForm, "customer_approval"), "customer_approval"),
    ),
)
