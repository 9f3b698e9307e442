"""What several forms print alike: the corner, the signature line, the place of the seal."""

from __future__ import annotations

from formgen.layouts.elements import Cell, Column, Element, P, Row, Table

__all__ = ["SEAL", "hint", "signature"]

SEAL = P("Мөр орны (болған жағдайда)", "Место печати (при наличии)", "Plain")


def hint(kk: str, ru: str, style: str = "Hint") -> P:
    """Return a paragraph that only the blank form prints."""
    return P(f"{{?{kk}?}}", f"{{?{ru}?}}", style)


def signature(
    position: str,
    full_name: str,
    captions: tuple[tuple[str, str], tuple[str, str], tuple[str, str]] = (
        ("Лауазымы", "Должность"),
        ("(қолы)", "(подпись)"),
        ("Т.А.Ә. (болған жағдайда)", "Ф.И.О. (при его наличии)"),
    ),
) -> Element:
    """Return the line to sign on: position, signature and name over their captions."""
    none = P("", "", "SignValue")

    def ruled(markup: str) -> Cell:
        return Cell((P(markup, markup, "SignValue"),), align="ruled")

    gap = Cell((none,))
    return Table(
        columns=(Column(62), Column(4), Column(35), Column(4), Column(60)),
        style="Plain",
        body=(
            Row(
                (ruled(f"{{{position}}}"), gap, ruled(""), gap, ruled(f"{{{full_name}}}")),
                keep_next=True,
                height=11,
            ),
            Row(
                (
                    P(*captions[0], "SignCaption"),
                    gap,
                    P(*captions[1], "SignCaption"),
                    gap,
                    P(*captions[2], "SignCaption"),
                )
            ),
        ),
    )
