"""The parts that several forms share: hints, signature lines, the place of the seal."""

from __future__ import annotations

from dataclasses import replace

from formgen.layouts.word.elements import Cell, Column, Element, P, Row, Table, When

__all__ = ["SEAL", "hint", "signature", "signature_of", "signatures"]

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
    """Return the signature line: position, signature and name over their captions.

    ``captions`` are in that order. ``signed_last`` prints the signature after the name.
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


def signature_of(kk: str, ru: str, person: str) -> When:
    """Return the signature line of an optional ``person``. Without one, the line is empty."""
    return When(person, (signatures((kk, ru, person)),), otherwise=(signatures((kk, ru, None)),))


def signatures(
    *signers: tuple[str, str, str | None],
    optional: tuple[str, ...] = (),
    below: tuple[P | When, ...] = (),
    widths: tuple[float, ...] = (36, 38, 3, 24, 3, 61),
    ends_before: tuple[str, ...] | None = None,
) -> Element:
    """Return the signature lines of several people: a caption (kk, ru) and the path of the person, if known.

    The lines of the ``optional`` people are printed if these are given.
    The paragraphs ``below`` them are rows of the same table, so that no page ends between the two. ``widths``
    are in millimetres.
    With ``ends_before``, the lines are kept on one page with the element below them, unless one of these
    optional parts prints in between.
    """
    rows: list[Row] = []
    gap = Cell((P("", "", "SignValue"),))

    def ruled(markup: str) -> Cell:
        return Cell((P(markup, markup, "SignValue"),), align="ruled")

    def caption(kk: str, ru: str) -> P:
        return P(kk, ru, "SignCaption")

    for kk, ru, person in signers:
        rows += (
            Row(
                (
                    P(f"**{kk}**", f"**{ru}**", "SignName"),
                    ruled("" if person is None else f"{{{person}.position}}"),
                    gap,
                    ruled(""),
                    gap,
                    ruled("" if person is None else f"{{{person}.full_name}}"),
                ),
                when=person if person in optional else None,
                keep_next=True,
                height=11,
            ),
            Row(
                (
                    gap,
                    caption("(лауазымы)", "(должность)"),
                    gap,
                    caption("(қолы)", "(подпись)"),
                    gap,
                    caption("Т.А.Ә. (болған жағдайда)", "Ф.И.О. (при его наличии)"),
                ),
                when=person if person in optional else None,
            ),
        )
    for one in below:
        content = one.content if isinstance(one, When) else (one,)
        kept = tuple(replace(p, keep_next=one is not below[-1]) for p in content if isinstance(p, P))
        when = one.path if isinstance(one, When) else None
        rows.append(Row((Cell(kept, span=len(widths)),), when=when, height=7))
    # LibreOffice keeps a table with the next element only if all of its rows are kept.
    rows = [replace(row, ends_before=ends_before) for row in rows]
    return Table(columns=tuple(map(Column, widths)), style="Plain", body=tuple(rows))
