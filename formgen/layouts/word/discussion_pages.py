"""The parts that the papers of a public discussion share: the state body, the discussion, the signatures."""

from __future__ import annotations

from formgen.layouts.word.elements import Element, Lines, P, When
from formgen.layouts.word.signatures import signatures

__all__ = ["DISCUSSION", "STATE_BODY", "closing"]

STATE_BODY = When(
    "state_body",
    (
        P(
            "**Мемлекеттік органның атауы:** {state_body}",
            "**Наименование государственного органа:** {state_body}",
            "Line",
            keep_next=True,
        ),
    ),
)

DISCUSSION = P(
    "**Жария талқылау мерзімі:** {discussion}",
    "**Срок публичного обсуждения:** {discussion}",
    "Line",
    keep_next=True,
)


def closing() -> tuple[Element, ...]:
    """Return the head's signature line and the day of publication, each if the form has it."""
    return (
        When(
            "head",
            (
                Lines(1, "Gap", keep_next=True),
                signatures(
                    ("Басшы:", "Руководитель:", "head"), widths=(40, 65, 4, 45, 4, 80), ends_before=()
                ),
            ),
        ),
        When(
            "published_on",
            (
                Lines(1, "Gap", keep_next=True),
                P(
                    "**Жарияланған күні:** {published_on}",
                    "**Дата размещения:** {published_on}",
                    "Line",
                ),
            ),
        ),
    )
