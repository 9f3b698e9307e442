"""The page of annex 2: the questionnaire of an applicant for a premium."""

from __future__ import annotations

from formgen.forms.premium_questionnaire.data import PremiumQuestionnaire
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.elements import Cell, Column, Layout, Lines, Number, P, Row, Table
from formgen.layouts.word.premium_pages import SIGNATURE, corner

__all__ = ["LAYOUT"]


def _question(kk: str, ru: str, *values: P) -> Row:
    """Return a row of the questionnaire: its number, the question and the markup of the answer."""
    return Row((Number(), P(kk, ru), Cell(values)))


_ANSWERS = (
    _question(
        "Заңды тұлғаны мемлекеттік тіркеу (қайта тіркеу) туралы анықтамаға немесе заңды тұлғаны мемлекеттік"
        " тіркеу (қайта тіркеу) туралы куәлікке сәйкес сыйлықақыны ізденушінің атауы",
        "Наименование соискателя премии в соответствии со справкой о государственной регистрации"
        " (перерегистрации) юридического лица или свидетельством о государственной регистрации"
        " (перерегистрации) юридического лица",
        P("{applicant.name}", "{applicant.name}"),
    ),
    _question(
        "Мемлекеттік тіркеуден (қайта тіркеуден) өткен күні",
        "Дата прохождения государственной регистрации (перерегистрации)",
        P("{applicant.registered_on}", "{applicant.registered_on}"),
    ),
    _question(
        "Бизнес-сәйкестендіру нөмірі",
        "Бизнес-идентификационный номер",
        P("{applicant.bin}", "{applicant.bin}"),
    ),
    _question(
        "Заңды тұлғаны мемлекеттік тіркеу (қайта тіркеу) туралы анықтамаға немесе куәлікке сәйкес заңды мекенжайы",
        "Юридический адрес в соответствии со справкой или свидетельством о государственной регистрации"
        " (перерегистрации) юридического лица",
        P("{applicant.legal_address}", "{applicant.legal_address}"),
    ),
    _question(
        *label(PremiumQuestionnaire, "applicant.actual_address"),
        P("{applicant.actual_address}", "{applicant.actual_address}"),
    ),
    _question(
        "Қызмет мәні (Жарғыға сәйкес)",
        "Предмет деятельности (согласно Уставу)",
        P("{applicant.subject}", "{applicant.subject}"),
    ),
    _question(
        "Қызмет мақсаты (Жарғыға сәйкес)",
        "Цель деятельности (согласно Уставу)",
        P("{applicant.purpose}", "{applicant.purpose}"),
    ),
    _question(
        "Бірінші басшының тегі, аты, әкесінің аты (болған жағдайда), лауазымы, байланыс нөмірлері мен"
        " электрондық мекенжайы",
        "Фамилия, имя, отчество (при его наличии), должность, контактные номера и электронный адрес первого"
        " руководителя",
        P("{applicant.head.full_name}", "{applicant.head.full_name}"),
        P("{applicant.head.position}", "{applicant.head.position}"),
        P("{applicant.head.phones}", "{applicant.head.phones}"),
        P("{applicant.head.email}", "{applicant.head.email}"),
    ),
    _question(
        "Сыйлықақыға үміткерге қызмет көрсетілетін банктің немесе оның филиалының толық атауы және мекенжайы",
        "Полное наименование и адрес банка или его филиала, в котором обслуживается соискатель премии",
        P("{applicant.bank.name}", "{applicant.bank.name}"),
        P("{applicant.bank.address}", "{applicant.bank.address}"),
    ),
    _question(
        "Банктік сәйкестендіру коды",
        "Банковский идентификационный код",
        P("{applicant.bank.bic}", "{applicant.bank.bic}"),
    ),
    _question(
        "Жеке сәйкестендіру коды",
        "Индивидуальный идентификационный код",
        P("{applicant.bank.iban}", "{applicant.bank.iban}"),
    ),
)


LAYOUT = Layout(
    form=PremiumQuestionnaire,
    organization="applicant.name",
    page_numbers=True,
    content=(
        *corner(2),
        P(*title(PremiumQuestionnaire), "FormTitle"),
        Table(
            columns=(
                Column(15, "№ р/с", "№ п/п", align="center"),
                Column(70, "Атауы", "Наименование"),
                Column(
                    80,
                    "Ақпарат (сыйлықақыны ізденуші толтырады)",
                    "Информация (заполняется соискателем премии)",
                ),
            ),
            body=_ANSWERS,
        ),
        Lines(1, "Plain"),
        P(
            "Толтыру күні: {filled_on|date_line}",
            "Дата заполнения: {filled_on|date_line}",
            "Plain",
            keep_next=True,
        ),
        *SIGNATURE,
    ),
)
