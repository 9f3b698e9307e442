"""The names of the intake workbook's tabs, in both languages within Excel's 31 characters."""

from __future__ import annotations

from typing import Final

from formgen.bilingual import Text

__all__ = ["joined", "tab_name"]

_LENGTH: Final = 31

_SHORT: Final[dict[str, Text]] = {
    "Социальные проекты": Text(kk="Жобалар", ru="Проекты"),
    "Основные направления": Text(kk="Бағыттар", ru="Направления"),
    "План проведения": Text(kk="Жоспар", ru="План"),
    "Поэтапное описание видов деятельности": Text(kk="Кезеңдер", ru="Этапы"),
    "Результаты по индикаторам": Text(kk="Индикаторлар", ru="Индикаторы"),
    "Целевые группы": Text(kk="Топтар", ru="Группы"),
    "Продолжение проекта": Text(kk="Жалғасы", ru="Продолжение"),
    "Списки участников": Text(kk="Қатысу", ru="Участие"),
    "Договоры гражданско-правового характера": Text(kk="Шарттар", ru="Договоры"),
    "Подтверждающие документы": Text(kk="Құжаттар", ru="Документы"),
    "Исполнение мероприятий": Text(kk="Іс-шаралар", ru="Мероприятия"),
    "Принимаемые меры": Text(kk="Шаралар", ru="Меры"),
    "Члены экспертного совета": Text(kk="Сарапшылар", ru="Эксперты"),
    "Организация и обеспечение проекта": Text(kk="Ұйымдастыру", ru="Организация"),
    "Информационное сопровождение мероприятий": Text(kk="Ақпарат", ru="Информация"),
    "Паспорта мероприятий": Text(kk="Төлқұжаттар", ru="Паспорта"),
    "Охват населения": Text(kk="Қамту", ru="Охват"),
    "Обязанности потенциального поставщика": Text(kk="Міндеттер", ru="Обязанности"),
    "Другие требования": Text(kk="Талаптар", ru="Требования"),
    "Конкурсные заявки": Text(kk="Өтінімдер", ru="Заявки"),
    "Члены конкурсной комиссии": Text("Комиссия"),
    "Цели деятельности": Text(kk="Мақсаттар", ru="Цели"),
    "Предыдущие проекты": Text(kk="Жобалар", ru="Проекты"),
    "Проектная команда": Text("Команда"),
    "Задачи проекта": Text(kk="Міндеттер", ru="Задачи"),
    "Категории услугополучателей": Text(kk="Санаттар", ru="Категории"),
    "План мероприятий": Text(kk="Іс-шаралар", ru="Мероприятия"),
    "Партнеры по проекту": Text(kk="Серіктестер", ru="Партнеры"),
    "Смета расходов": Text("Смета"),
    "Замечания и предложения": Text(kk="Ескертулер", ru="Замечания"),
}
"""A tab's words in place of a list's label that does not fit in both languages, by the Russian label."""


def joined(text: Text) -> str:
    """Return a name in both languages: ``Тізімдер – Списки``."""
    return f"{text.kk}" if text.kk == text.ru else f"{text.kk} – {text.ru}"


def tab_name(number: int, label: Text, above: Text | None = None) -> str:
    """Return the name of a list's tab: its number and its label, or shorter words if that is too long.

    - ``above`` is the label of the list whose items the list belongs to. It is named where it fits.
    - A label without shorter words is named in Kazakh alone, by as many of its words as fit.

    >>> tab_name(2, Text(kk="Шығыстар", ru="Расходы"))
    '2. Шығыстар – Расходы'
    >>> tab_name(3, Text(kk="Конкурстық комиссияның мүшелері", ru="Члены конкурсной комиссии"))
    '3. Комиссия'
    """
    names = [joined(label), joined(_SHORT.get(label.ru or "", label))]
    if above is not None:
        both = Text(kk=f"{above.kk} › {label.kk}", ru=f"{above.ru} › {label.ru}")
        names.insert(0, joined(both))
    for name in names:
        whole = f"{number}. {_safe(name)}"
        if len(whole) <= _LENGTH:
            return whole
    fitting = f"{number}."
    for word in _safe(label.kk or "").split():
        if len(fitting) + 1 + len(word) > _LENGTH:
            break
        fitting = f"{fitting} {word}"
    return fitting.rstrip(" ,–")


def _safe(name: str) -> str:
    return "".join("-" if char in "\\/?*[]:'" else char for char in name)
