"""The page of the list of participants of an event."""

from __future__ import annotations

from formgen.forms.participants_list.data import ParticipantsList
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.elements import Layout, Lines, P, When
from formgen.layouts.word.fact_tables import fact, in_brackets, project_facts
from formgen.layouts.word.participant_tables import ROW_HEIGHT, list_notes, participants_table
from formgen.layouts.word.signatures import signature_of

__all__ = ["LAYOUT"]

_HEAD = project_facts(
    fact(*label(ParticipantsList, "event.name"), "{event.name}", in_brackets("event.kind")),
    fact("Күні мен орны", "Дата и место проведения", "{event.date}, {event.place}"),
)

_BELOW = (
    When(
        "knows_sexes",
        (
            P(
                "**Барлығы:** {total|count} (ерлер – {men|count}, әйелдер – {women|count})",
                "**Всего:** {total|count} (мужчины – {men|count}, женщины – {women|count})",
                "Plain",
                keep_next=True,
            ),
        ),
        blank=False,
        otherwise=(P("**Барлығы:** {total|count}", "**Всего:** {total|count}", "Plain", keep_next=True),),
    ),
    *list_notes(),
)

LAYOUT = Layout(
    form=ParticipantsList,
    organization="supplier.name",
    page_numbers=True,
    content=(
        P(*title(ParticipantsList), "FormTitle"),
        _HEAD,
        Lines(1, "Gap", keep_next=True),
        participants_table("participants", "has_codes", hidden="hide_contacts", height=ROW_HEIGHT),
        Lines(1, "Gap", keep_next=True),
        *_BELOW,
        signature_of(*label(ParticipantsList, "responsible"), "responsible"),
    ),
)
