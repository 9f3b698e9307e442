"""Messages of the rules of the interim creative report."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "baseline.missing": (
        "Бірінші аралық есепте жоба басталған кездегі бастапқы жағдайдың сипаттамасы керек",
        "В первом промежуточном отчете нужна характеристика исходной ситуации на момент начала проекта",
        "The first interim report must describe the situation at the start of the project",
    ),
    "baseline.not_first_report": (
        "Бастапқы жағдай бірінші аралық есепте ғана сипатталады, ал бұл есептің нөмірі: {value}",
        "Исходная ситуация описывается только в первом промежуточном отчете, а номер этого отчета: {value}",
        "Only the first interim report describes the situation at the start, but this is number {value}",
    ),
    "event.ends_before_start": (
        "Іс-шараның аяқталу күні ({value}) басталу күнінен ({start}) бұрын тұр",
        "Дата окончания мероприятия ({value}) раньше даты его начала ({start})",
        "The event ends ({value}) before it starts ({start})",
    ),
    "event.outside_period": (
        "Іс-шараның күні ({value}) есепті кезеңге ({start} – {end}) кірмейді",
        "Дата мероприятия ({value}) не входит в отчетный период ({start} – {end})",
        "The date of the event ({value}) is outside the reporting period ({start} – {end})",
    ),
}
