"""Messages of the rules of an event's passport."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "passport.no_plan": (
        "Іс-шараны өткізу жоспары да, оның кезең-кезеңімен сипаттамасы да жоқ: кемінде біреуін толтырыңыз",
        "Нет ни плана проведения, ни поэтапного описания: заполните хотя бы одно из двух",
        "The event has neither a programme nor a description of its steps: give at least one of them",
    ),
    "passport.no_participants": (
        "Қатысушылар саны нөлден үлкен болуы керек",
        "Количество участников должно быть больше нуля",
        "The number of participants must be above zero",
    ),
}
