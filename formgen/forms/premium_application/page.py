"""The page of annex 1: the application to take part in the competition for a premium."""

from __future__ import annotations

from formgen.forms.premium_application.data import PremiumApplication
from formgen.layouts.form_captions import title
from formgen.layouts.word.elements import Layout, Lines, P
from formgen.layouts.word.premium_pages import SIGNATURE, corner
from formgen.layouts.word.signatures import hint

__all__ = ["LAYOUT"]

LAYOUT = Layout(
    form=PremiumApplication,
    organization="applicant.name",
    content=(
        *corner(1),
        Lines(1, "Gap"),
        P("**Кімге:** {addressee}", "**Кому:** {addressee}", "Addressee"),
        P(
            "**Кімнен:** {applicant.name}{?(өтінім берушінің толық атауын көрсету)?}",
            "**От кого:** {applicant.name}{?(указать полное наименование заявителя)?}",
            "Addressee",
        ),
        P(
            *title(PremiumApplication),
            "FormTitle",
        ),
        P(
            "Осы өтінішті бере отырып, {applicant.name}{?(өтінім берушінің толық атауын көрсету)?} «{direction}»"
            " бағыты бойынша үкіметтік емес ұйымдар үшін сыйлықақы беру конкурсына қатысуға тілек білдіреді.",
            "Настоящим {applicant.name}{?(указать полное наименование заявителя)?} выражает желание принять"
            " участие в конкурсе на присуждение премий для неправительственных организаций по направлению"
            " «{direction}».",
        ),
        hint(
            "(Қазақстан Республикасының 2005 жылғы 12 сәуірдегі № 36 Заңының 5-бабына сәйкес бағытын көрсету)",
            "(указать направление в соответствии со статьей 5 Закона Республики Казахстан от 12 апреля 2005 года"
            " № 36)",
        ),
        Lines(1, "Plain"),
        P(
            "Өтінімді толтыру күні: {filled_on|date_line}",
            "Дата заполнения заявки: {filled_on|date_line}",
            "Plain",
            keep_next=True,
        ),
        *SIGNATURE,
    ),
)
