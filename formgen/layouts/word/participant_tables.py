"""The table of participants, for them to sign: in an event's list and in the final creative report."""

from __future__ import annotations

from collections.abc import Sequence

from formgen.layouts.word.elements import Cell, Column, Element, P, Row, Table, When
from formgen.model.participants import HIDDEN

__all__ = [
    "CONTACTS",
    "ROW_HEIGHT",
    "contacts_cell",
    "list_notes",
    "name_cell",
    "name_head",
    "participants_table",
]

ROW_HEIGHT = 8
"""The least height in millimetres of a row with a signature."""

CONTACTS = ("Байланыс деректері\n(телефон, e-mail)", "Контакты\n(телефон, e-mail)")


def participants_table(people: str, has_codes: str, *, hidden: str | None = None, height: float = 0) -> Table:
    """Return the table of the list ``people``.

    ``has_codes`` is the path of a property that is true if a participant has a code, ``hidden`` the path of
    one that is true if contacts are hidden. ``height`` is the least height of the rows in millimetres.
    """
    columns = (
        Column(10, "№", "№", align="center"),
        Column(39, "Т.А.Ә.", "Ф.И.О."),
        Column(36, "Жұмыс/оқу орны", "Место работы/учебы"),
        Column(60, *CONTACTS),
        Column(20, "Қолы", "Подпись"),
    )
    captions = [P(column.kk, column.ru, "CellHead") for column in columns]
    coded = P("Т.А.Ә. / қатысушының коды", "Ф.И.О. / код участника", "CellHead")
    return Table(
        columns=columns,
        head=(Row((captions[0], name_head(has_codes, captions[1], coded), *captions[2:]), header=True),),
        body=(
            Row(
                (
                    P("{#}", "{#}"),
                    name_cell(".sex"),
                    P("{.workplace}", "{.workplace}"),
                    contacts_cell((".phone", ".email", ".contacts"), by_hand=".contacts", hidden=hidden),
                    P("", ""),
                ),
                each=people,
                height=height,
                last_kept=height > 0,  # with the number of people in a list to sign
            ),
        ),
    )


def name_head(has_codes: str, plain: P, coded: P) -> Cell:
    """Return the head of a column of people: ``coded`` if one of them has a code, else ``plain``."""
    return Cell((When(has_codes, (coded,), blank=False, otherwise=(plain,)),))


def name_cell(sex: str) -> Cell:
    """Return the cell of a person: the name or the code, and the sex if there is one."""
    variants = []
    for path in (".code", ".full_name"):
        plain, with_sex = f"{{{path}}}", f"{{{path}}} ({{{sex}}})"
        variants.append(When(sex, (P(with_sex, with_sex),), blank=False, otherwise=(P(plain, plain),)))
    return Cell((When(".code", (variants[0],), blank=False, otherwise=(variants[1],)),))


def contacts_cell(paths: Sequence[str], *, by_hand: str, hidden: str | None = None) -> Cell:
    """Return the cell of a person's contacts, each on a line of its own, or «*» if they are hidden.

    For a person without contacts, the path ``by_hand`` has an empty control to write in.
    """
    contacts = _lines(paths, by_hand)
    if hidden is not None:
        contacts = When(hidden, (P(HIDDEN, HIDDEN),), blank=False, otherwise=(contacts,))
    return Cell((contacts,))


def _lines(paths: Sequence[str], last: str) -> Element:
    if not paths:
        return _value(last)
    first, *rest = paths
    more = (When(path, (_value(path),), blank=False) for path in rest)
    return When(first, (_value(first), *more), blank=False, otherwise=(_lines(rest, last),))


def _value(path: str) -> P:
    return P(f"{{{path}}}", f"{{{path}}}")


def list_notes() -> tuple[When, ...]:
    """Return the notes below a list: the number of its empty rows, and that contacts are hidden."""
    return (
        When(
            "blank_rows",
            (P("Бос жолдар: {blank_rows}", "Пустые строки: {blank_rows}", "Note", keep_next=True),),
            blank=False,
        ),
        When(
            "hide_contacts",
            (
                P(
                    f"{HIDDEN} Байланыс деректері жасырылған: {{hide_contacts}}",
                    f"{HIDDEN} Контакты скрыты: {{hide_contacts}}",
                    "Note",
                    keep_next=True,
                ),
            ),
            blank=False,
        ),
    )
