"""The parts that the pages of the premium forms share: the corner, and the signature over the seal."""

from __future__ import annotations

from formgen.layouts.word.elements import Lines, P
from formgen.layouts.word.signatures import SEAL, signature

__all__ = ["SIGNATURE", "corner"]

_RULES = (
    "Үкіметтік емес ұйымдарға арналған сыйлықақыларды беру қағидаларына",
    "к Правилам присуждения премий для неправительственных организаций",
)


def corner(number: int) -> tuple[P, P, P]:
    """Return the corner of annex ``number``. Kazakh names the rules first, Russian names the annex first."""
    return (
        P(_RULES[0], f"Приложение {number}", "Corner"),
        P(f"{number}-қосымша", _RULES[1], "Corner"),
        P("Нысан", "Форма", "Corner"),
    )


SIGNATURE = (
    signature("signatory.position", "signatory.full_name"),
    Lines(1, "Gap", keep_next=True),
    SEAL,
)
