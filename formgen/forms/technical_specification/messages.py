"""Messages of the rules of the technical specification."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "indicators.incomplete": (
        "Ең жоғары баға үшін әр деңгейде сандық және сапалық индикатор болуы керек; жетіспейді: {missing:long}",
        "Для высшей оценки нужны количественные и качественные индикаторы всех уровней; нет: {missing:long}",
        "The best mark needs quantitative and qualitative indicators at every level; missing: {missing:long}",
    ),
    "media_plan.empty": (
        "Медиажоспар бос: БАҚ-та бірде-бір жарияланым жоспарланбаған",
        "Медиаплан пуст: ни одной публикации в СМИ не запланировано",
        "The media plan is empty: no publication is planned",
    ),
    "risks.empty": (
        "Жобаның бірде-бір тәуекелі аталмаған",
        "Не назван ни один риск проекта",
        "No risk of the project is named",
    ),
    "previous_project.too_old": (
        "Жоба {value:locative} аяқталған, бұл бірінші іс-шараға ({start}) дейінгі соңғы {years}\N{NO-BREAK SPACE}жылға кірмейді",
        "Проект завершен {value:long}: это раньше чем за {years:год|года|лет} до первого мероприятия ({start})",
        "The project ended on {value:long}, more than {years:year|years} before the first event ({start})",
    ),
    "material_base.missing": (
        "Іс-шаралар жоспары бір қаржы жылынан ұзақ ({start}–{end}), сондықтан материалдық-техникалық базаның сипаттамасы керек",
        "План мероприятий рассчитан больше чем на один финансовый год ({start}–{end}), поэтому нужно описание материально-технической базы",
        "The action plan covers more than one financial year ({start}–{end}), so a description of the material base is needed",
    ),
}
