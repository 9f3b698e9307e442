"""The pages of the journal of services."""

from __future__ import annotations

from formgen.forms.services_journal.data import ServicesJournal
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.elements import Column, Layout, Lines, P, Row, Table, When
from formgen.layouts.word.fact_tables import fact, project_facts
from formgen.layouts.word.participant_tables import CONTACTS, ROW_HEIGHT, contacts_cell, list_notes, name_cell
from formgen.layouts.word.signatures import signature_of

__all__ = ["LAYOUT"]

_ENTRIES = Table(
    columns=(
        Column(11, "№", "№", align="center"),
        Column(26, *label(ServicesJournal, "entries[].date"), align="center"),
        Column(39, "Қызмет алушының Т.А.Ә. / коды", "Ф.И.О. / код получателя услуги"),
        Column(60, *CONTACTS),
        Column(39, *label(ServicesJournal, "entries[].service")),
        Column(31, *label(ServicesJournal, "entries[].result")),
        Column(31, *label(ServicesJournal, "entries[].specialist")),
        Column(20, "Қолы", "Подпись"),
    ),
    body=(
        Row(
            (
                P("{#}", "{#}"),
                P("{.date}", "{.date}"),
                name_cell(".sex"),
                contacts_cell((".phone", ".email"), by_hand=".phone", hidden="hide_contacts"),
                P("{.service}", "{.service}"),
                P("{.result}", "{.result}"),
                P("{.specialist}", "{.specialist}"),
                P("", ""),
            ),
            each="entries",
            height=ROW_HEIGHT,
        ),
    ),
)

_SERVICES = Table(
    columns=(
        Column(140, *label(ServicesJournal, "entries[].service")),
        Column(30, "Барлығы", "Всего", align="center"),
    ),
    body=(
        Row(
            (P("{.service}", "{.service}"), P("{.count|count}", "{.count|count}")),
            each="services",
            keep_next=True,  # the signature does not stand alone
        ),
    ),
)

LAYOUT = Layout(
    form=ServicesJournal,
    organization="supplier.name",
    page_numbers=True,
    landscape=True,
    content=(
        P(
            *title(ServicesJournal),
            "FormTitle",
        ),
        project_facts(fact(*label(ServicesJournal, "period"), "{period}"), width=257),
        Lines(1, "Gap", keep_next=True),
        _ENTRIES,
        Lines(1, "Gap", keep_next=True),
        P(
            "**Барлығы:** жазбалар – {total|count}, қызмет алған адамдар – {people|count}",
            "**Всего:** записей – {total|count}, разных получателей услуг – {people|count}",
            "Plain",
            keep_next=True,
        ),
        *list_notes(),
        When(
            "services",
            (
                P("Қызмет түрлері бойынша", "По видам услуг", "Heading"),
                _SERVICES,
                Lines(1, "Gap", keep_next=True),
            ),
            blank=False,
        ),
        signature_of(*label(ServicesJournal, "responsible"), "responsible"),
    ),
)
