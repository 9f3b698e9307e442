"""What several forms print alike: the corner, the signature line, the place of the seal."""

from __future__ import annotations

from formgen.layouts.elements import Cell, Column, Element, P, Row, Table

__all__ = ["SEAL", "hint", "signature"]

SEAL = P("Мөр орны (болған жағдайда)", "Место печати (при наличии)", "Plain")


def hint(kk: str, ru: str, style: str = "Hint", *, keep_next: bool = False) -> P:
    """Return a paragraph that only the blank form prints."""
    return P(f"{{?{kk}?}}", f"{{?{ru}?}}", style, keep_next=keep_next)


def signature(
    position: str,
    full_name: str,
    captions: tuple[tuple[str, str], tuple[str, str], tuple[str, str]] = (
        ("Лауазымы", "Должность"),
        ("(қолы)", "(подпись)"),
        ("Т.А.Ә. (болған жағдайда)", "Ф.И.О. (при его наличии)"),
    ),
    *,
    signed_last: bool = False,
) -> Element:
    """Return the line to sign on: position, signature and name over their captions.

    ``captions`` stand in that order; ``signed_last`` puts the signature behind the name.
    """
    none = P("", "", "SignValue")

    def ruled(markup: str) -> Cell:
        return Cell((P(markup, markup, "SignValue"),), align="ruled")

    gap = Cell((none,))
    signs = [
        (55, ruled(f"{{{position}}}"), captions[0]),
        (34, ruled(""), captions[1]),
        (68, ruled(f"{{{full_name}}}"), captions[2]),
    ]
    if signed_last:
        signs[1:] = reversed(signs[1:])
    (first, *_), (second, *_), (third, *_) = signs
    values, under = ([sign[1] for sign in signs], [P(*sign[2], "SignCaption") for sign in signs])
    return Table(
        columns=(Column(first), Column(4), Column(second), Column(4), Column(third)),
        style="Plain",
        body=(
            Row((values[0], gap, values[1], gap, values[2]), keep_next=True, height=11),
            Row((under[0], gap, under[1], gap, under[2])),
        ),
    )
