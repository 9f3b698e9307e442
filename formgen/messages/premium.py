"""Messages of the premium forms' own rules."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "signer.missing": (
        "Кім қол қоятыны белгісіз: бірінші басшыны немесе қол қоюшыны көрсетіңіз",
        "Неизвестно, кто подписывает: укажите первого руководителя или подписывающего",
        "Nobody is there to sign: give the organization’s head or a signatory",
    ),
    "direction.no_premium": (
        "Бұл бағыт бойынша сыйлықақы берілмейді: «{value}». Сыйлықақы берілетін бағыттар: {wanted}",
        "По этому направлению премии не присуждаются: «{value}». Направления, по которым они присуждаются: {wanted}",
        "No premium is given for the direction “{value}”. Those that premiums are given for: {wanted}",
    ),
    "date.after_deadline": (
        "Өтінімдер {deadline} күніне дейін қабылданады, ал толтыру күні: {value}",
        "Заявки принимаются до {deadline}, а дата заполнения: {value}",
        "Applications are taken until {deadline}, this one is dated {value}",
    ),
    "project.too_old": (
        "Жоба {value} күні аяқталған, ал кестеге соңғы {years} жылдағы жобалар жазылады ({since} күнінен бастап)",
        "Проект завершен {value}, а в таблицу вносят проекты за последние {years} года (с {since})",
        "The project ended on {value}, the table is for those of the last {years} years (since {since})",
    ),
}
