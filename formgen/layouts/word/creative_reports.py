"""The parts that both creative reports share: the head, sections of text, the list of attachments."""

from __future__ import annotations

from collections.abc import Sequence

from formgen.layouts.word.elements import Block, Cell, Column, Element, P, Row, Table, When

__all__ = ["ATTACHMENTS", "head", "section"]

_ROOM = "\u00a0" * 20
"""Space in the blank form to write a contract's number before its date."""


def head(*more: Row) -> Table:
    """Return the report's head: the supplier, the project, the contract, the period, and ``more`` rows."""
    return Table(
        columns=(Column(60), Column(105)),
        body=(
            Row((_caption("Өнім берушінің атауы", "Наименование поставщика"), _value("{supplier.name}"))),
            Row((_caption("Жоба атауы", "Название проекта"), _value("{project_name}"))),
            Row(
                (
                    _caption("Шарт нөмірі", "Номер договора"),
                    P(
                        f"{{contract.number}}{{?{_ROOM}?}}, {{contract.date|date_line}}",
                        f"{{contract.number}}{{?{_ROOM}?}} от {{contract.date|date_line}}",
                    ),
                )
            ),
            Row((_caption("Есепті кезең", "Отчетный период"), _value("{period}"))),
            *more,
        ),
    )


def section(kk: str, ru: str, path: str, lines: int = 4, style: str = "Question") -> tuple[Element, ...]:
    """Return a caption, followed by the text at ``path``; the blank form has ``lines`` to write on."""
    return P(kk, ru, style), Block(path, lines=lines)


ATTACHMENTS: Sequence[Element] = (
    When(
        "attachments",
        (
            Table(
                columns=(
                    Column(27, "Қосымша нөмірі", "Номер приложения"),
                    Column(62, "Қосымшаның атауы", "Название приложения"),
                    Column(38, "Қосымшаның түрі", "Вид приложения"),
                    Column(38, "Неге қатысты", "К чему относится"),
                ),
                body=(
                    Row(
                        (
                            P("{#|bookmarked}", "{#|bookmarked}"),
                            P("{.title}", "{.title}"),
                            P("{.kind}", "{.kind}"),
                            P("{.refers_to}", "{.refers_to}"),
                        ),
                        each="attachments",
                    ),
                ),
            ),
        ),
    ),
)
"""The list of attachments. ``[[N]]`` in a text is a link to the Nth attachment."""


def _caption(kk: str, ru: str) -> Cell:
    return Cell((P(f"**{kk}**", f"**{ru}**"),))


def _value(markup: str) -> P:
    return P(markup, markup)
