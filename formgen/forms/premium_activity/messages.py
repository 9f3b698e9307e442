"""Messages of the rules of the description of an applicant's activity."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "project.too_old": (
        "Жоба {value:locative} аяқталған, ал кестеге соңғы {years}\N{NO-BREAK SPACE}жылдағы ({since:ablative} бергі) жобалар жазылады",
        "Проект завершен {value:long}, а в таблицу вносят проекты не ранее {since:long} (за {years:год|года|лет})",
        "The project ended on {value:long}, but the table is for projects of the last {years:year|years} (since {since:long})",
    ),
}
