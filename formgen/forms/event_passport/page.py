"""The page of an event's passport."""

from __future__ import annotations

from formgen.forms.event_passport.data import EventPassportForm
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.elements import (
    Block,
    Each,
    Layout,
    Lines,
    ListOf,
    P,
    When,
)
from formgen.layouts.word.fact_tables import fact, facts, in_brackets
from formgen.layouts.word.signatures import signature_of, signatures

__all__ = ["LAYOUT"]


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

_PASSPORT = facts(
    fact(*label(EventPassportForm, "project"), "{project}"),
    fact("Өнім беруші атауы", "Наименование поставщика", "{supplier.name}"),
    fact(*label(EventPassportForm, "event.name"), "{event.name}", in_brackets("event.kind")),
    fact(*label(EventPassportForm, "event.place"), "{event.place}"),
    fact(
        *label(EventPassportForm, "event.time"),
        _optional("event.time", "{event.date}, {event.time}", "{event.date}"),
    ),
    fact(*label(EventPassportForm, "programme"), _PROGRAMME, splits=True),
    fact(*label(EventPassportForm, "participants"), "{participants}"),
    fact(
        *label(EventPassportForm, "steps"),
        ListOf("steps", "numbered", style="Cell"),
        splits=True,
    ),
    fact(
        *label(EventPassportForm, "expected_result"),
        Block("expected_result", lines=3, style="Cell"),
        splits=True,
    ),
    widths=(55, 110),
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
