"""Messages of the rules of the description of an applicant's activity."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "project.too_old": (
        "Жоба {value} күні аяқталған, ал кестеге соңғы {years} жылдағы жобалар жазылады ({since} күнінен бастап)",
        "Проект завершен {value}, а в таблицу вносят проекты за последние {years} года (с {since})",
        "The project ended on {value}, the table is for those of the last {years} years (since {since})",
    ),
}
