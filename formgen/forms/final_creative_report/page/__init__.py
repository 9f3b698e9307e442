"""The page of the final creative report: annex 4 of the forms for the state social order.

Its lists of participants follow on pages of their own, one for each event.
"""

from __future__ import annotations

from formgen.forms.final_creative_report.data import FinalCreativeReport
from formgen.forms.final_creative_report.page.enclosures import ENCLOSURES, PARTICIPANTS
from formgen.forms.final_creative_report.page.results import ACHIEVEMENT, BENEFICIARIES, CONTINUATION
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.creative_reports import head, section
from formgen.layouts.word.elements import Cell, Column, Layout, Lines, P, Row, Table
from formgen.layouts.word.signatures import SEAL, hint, signature

__all__ = ["LAYOUT"]

_SUMMARY = (
    P(
        "1. Жобаны іске асыру туралы қысқаша жалпы ақпарат",
        "1. Краткая общая информация о реализации проекта",
        "Heading",
    ),
    hint(
        "(есептің барлық негізгі бөліктері жазылғаннан кейін келесі сұрақтарға жауап беру арқылы жобаны бағалаңыз)",
        "(после написания всех основных частей отчета дайте оценку проекту, ответив на следующие вопросы)",
    ),
    *section(
        "Жобаның ең маңызды мақсаттары, міндеттері мен нәтижелері қандай?",
        "Каковы наиболее важные цели, задачи и результаты проекта?",
        "summary.goals_and_results",
    ),
    *section(
        "Нәтижеге қол жеткізуге қандай факторлар оң / теріс әсер етті?",
        "Какие факторы положительно / отрицательно повлияли на достижение результатов?",
        "summary.factors",
    ),
    *section(
        "Қызмет алушылар үшін жобаның маңыздылығы неде (жаңа білім, мүмкіндіктер және т.б.)?",
        "В чем значимость проекта для услугополучателей (новые знания, возможности и др.)?",
        "summary.significance",
    ),
    *section(
        "Жобаны қалай тиімдірек етуге болады (ұсыныстар)?",
        "Как можно сделать проект более эффективным (предложения)?",
        "summary.improvements",
    ),
    *section(
        "Ұйымның алдағы жоспарлары қандай?",
        "Каковы дальнейшие планы организации?",
        "summary.plans",
    ),
)


def _two_row_caption(kk: str, ru: str) -> Cell:
    """Return a caption over both rows of a table's head."""
    return Cell((P(kk, ru, "CellHead"),), merge="restart")


_BELOW_CAPTION = Cell((), merge="continue")


_EVENTS = (
    P(
        "2. Барлық жобалық іс-шаралар туралы сандық көрсеткіштері бар кестелік ақпарат",
        "2. Табличная информация обо всех мероприятиях проекта с количественными показателями",
        "Heading",
    ),
    hint(
        "(жалпы есеп бірнеше қосымшадан тұруға тиіс; әрбір іс-шара немесе қызмет түрі барлық растайтын құжаттармен бірге жеке қосымшада көрсетілуге тиіс)",
        "(общий отчет должен состоять из нескольких приложений; каждое мероприятие или вид деятельности отражается в отдельном приложении вместе со всеми подтверждающими документами)",
    ),
    Table(
        columns=(
            Column(27),
            Column(56),
            Column(18, align="center"),
            Column(18, align="center"),
            Column(46),
        ),
        head=(
            Row(
                (
                    _two_row_caption("Қосымша нөмірі", "Номер приложения"),
                    _two_row_caption(*label(FinalCreativeReport, "events[].name")),
                    Cell((P("Халықты қамту", "Охват населения", "CellHead"),), span=2),
                    _two_row_caption(*label(FinalCreativeReport, "events[].documents")),
                ),
                header=True,
            ),
            Row(
                (
                    _BELOW_CAPTION,
                    _BELOW_CAPTION,
                    P("Жоспар", "План", "CellHead"),
                    P("Факт", "Факт", "CellHead"),
                    _BELOW_CAPTION,
                ),
                header=True,
            ),
        ),
        body=(
            Row(
                (
                    P("{#|appendix}", "{#|appendix}"),
                    P("{.name}", "{.name}"),
                    P("{.planned}", "{.planned}"),
                    P("{.actual}", "{.actual}"),
                    P("{.documents}", "{.documents}"),
                ),
                each="events",
            ),
        ),
    ),
)


_SIGNATURE = (
    Lines(1, "Plain"),
    P(
        "Есеп құрастырылған күн: {compiled_on|date_line}",
        "Дата составления отчета: {compiled_on|date_line}",
        "Plain",
        keep_next=True,
    ),
    signature(
        "signatory.position",
        "signatory.full_name",
        (
            label(FinalCreativeReport, "signatory.position"),
            ("Қолы", "Подпись"),
            ("ҮЕҰ басшысының Т.А.Ә.", "Ф.И.О. руководителя НПО"),
        ),
        signed_last=True,
    ),
    Lines(1, "Gap", keep_next=True),
    SEAL,
)


LAYOUT = Layout(
    form=FinalCreativeReport,
    organization="supplier.name",
    page_numbers=True,
    references=True,
    content=(
        P("4-қосымша", "Приложение 4", "Corner"),
        P(*title(FinalCreativeReport), "FormTitle"),
        head(
            Row(
                (
                    P(
                        "**Құрастырушының Т.А.Ә. және байланыс телефондары**",
                        "**Ф.И.О. и контактные телефоны составителя**",
                    ),
                    Cell(
                        (
                            P("{compiled_by.full_name}", "{compiled_by.full_name}"),
                            P("{compiled_by.phones}", "{compiled_by.phones}"),
                        )
                    ),
                )
            )
        ),
        *_SUMMARY,
        *_EVENTS,
        *ACHIEVEMENT,
        *BENEFICIARIES,
        *CONTINUATION,
        *_SIGNATURE,
        *ENCLOSURES,
        PARTICIPANTS,
    ),
)
