"""The parts that both creative reports share: the head, sections of text, the list of attachments."""

from __future__ import annotations

from collections.abc import Sequence

from formgen.layouts.word.elements import Block, Column, Element, P, Row, Table, When
from formgen.layouts.word.fact_tables import contract_fact, fact, facts

__all__ = ["ATTACHMENTS", "head", "section"]


def head(*more: Row) -> Table:
    """Return the report's head: the supplier, the project, the contract, the period, and ``more`` rows."""
    return facts(
        fact("Өнім берушінің атауы", "Наименование поставщика", "{supplier.name}"),
        fact("Жоба атауы", "Название проекта", "{project_name}"),
        contract_fact(),
        fact("Есепті кезең", "Отчетный период", "{period}"),
        *more,
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
