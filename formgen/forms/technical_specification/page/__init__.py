"""The pages of the technical specification: annex 1 of the forms for the state social order."""

from __future__ import annotations

from formgen.forms.technical_specification.data import TechnicalSpecification
from formgen.forms.technical_specification.page.project import (
    ACTION_PLAN,
    INDICATORS,
    MEDIA_PLAN,
    PROJECT,
    RISKS,
)
from formgen.forms.technical_specification.page.supplier import EXPERIENCE, GOALS, TEAM
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.elements import (
    Block,
    Column,
    Element,
    Layout,
    Lines,
    ListOf,
    P,
    Row,
    Table,
    When,
)
from formgen.layouts.word.estimate_table import estimate_table
from formgen.layouts.word.signatures import hint, signature

__all__ = ["LAYOUT"]

_HEAD: tuple[Element, ...] = (
    P("1-қосымша", "Приложение 1", "Corner"),
    P(
        *title(TechnicalSpecification),
        "FormTitle",
    ),
    P(
        "Осы техникалық сипаттама Қазақстан Республикасы Қоғамдық даму министрінің 2018 жылғы 15 тамыздағы № 19"
        " бұйрығымен бекітілген Мемлекеттік әлеуметтік тапсырыс стандартына және Қазақстан Республикасы Қоғамдық"
        " даму министрінің 2018 жылғы 15 тамыздағы № 18 бұйрығымен бекітілген Мемлекеттік әлеуметтік тапсырысты"
        " қалыптастыру, іске асыру мониторингі және осы тапсырыстың нәтижелерін бағалау қағидаларына сәйкес"
        " конкурстық өтінімнің құрамдас бөлігі болып табылады және көрсетілетін қызметтің сапалық, функционалдық"
        " және техникалық сипаттамаларын көрсетеді.",
        "Настоящая техническая спецификация является составной частью конкурсной заявки в соответствии со"
        " Стандартом государственного социального заказа, утвержденным приказом Министра общественного развития"
        " Республики Казахстан от 15 августа 2018 года № 19, и Правилами формирования, мониторинга реализации и"
        " оценки результатов государственного социального заказа, утвержденными приказом Министра общественного"
        " развития Республики Казахстан от 15 августа 2018 года № 18, и отражает качественные, функциональные и"
        " технические характеристики оказываемой услуги.",
    ),
    hint(
        "(құжат жоба ретінде ұсынылып, төменде көрсетілген ақпаратты қамтуға тиіс)",
        "(документ представляется в виде проекта и должен содержать нижеуказанную информацию)",
    ),
    Lines(1, "Gap"),
    P("**Конкурс №**\u00a0{competition.number}", "**Конкурс №**\u00a0{competition.number}", "Plain"),
    P("**Конкурс атауы:** {competition.name}", "**Наименование конкурса:** {competition.name}", "Plain"),
    P("**Лот №**\u00a0{lot.number}", "**Лот №**\u00a0{lot.number}", "Plain"),
    P("**Лот атауы:** {lot.name}", "**Наименование лота:** {lot.name}", "Plain"),
    P("**Әлеуетті өнім беруші:** {supplier.name}", "**Потенциальный поставщик:** {supplier.name}", "Plain"),
)


def _optional(path: str, kk: str, ru: str, *content: Element) -> When:
    """Return a section from the ninth on, which is printed if its field has a value."""
    heading = P(kk, ru, "Heading", numbering="sections:9")
    text = Block(path)
    return When(path, (heading, *(content or (text,))), blank=False)


def _sum(kk: str, ru: str, value: str, mark: str = "") -> Row:
    value = f"{mark}{{{value}|money}}{mark}"
    return Row((P(f"{mark}{kk}{mark}", f"{mark}{ru}{mark}"), P(value, value)))


_OPTIONAL: tuple[Element, ...] = (
    _optional("geography", *label(TechnicalSpecification, "geography")),
    _optional("partners", *label(TechnicalSpecification, "partners"), ListOf("partners", "dashed")),
    _optional(
        "budget",
        "Бюджет: жоба құны = сұралатын сома + ҮЕҰ салымы",
        "Бюджет: стоимость проекта = запрашиваемая сумма + вклад НПО",
        Table(
            columns=(Column(115), Column(50, align="right")),
            body=(
                _sum(*label(TechnicalSpecification, "budget.requested"), "budget.requested"),
                _sum(*label(TechnicalSpecification, "budget.own_contribution"), "budget.own_contribution"),
                _sum("Жоба құны, теңге", "Стоимость проекта, тенге", "budget.cost", "**"),
            ),
        ),
    ),
    _optional("place", *label(TechnicalSpecification, "place")),
    _optional("monitoring", *label(TechnicalSpecification, "monitoring")),
    _optional("estimate", *label(TechnicalSpecification, "estimate"), estimate_table("estimate")),
    _optional(
        "additional_resources",
        "Қосымша қаржыландыру мен жоғары білікті сарапшыларды тарту мүмкіндігі",
        "Возможность привлечения дополнительного финансирования и высококвалифицированных экспертов",
    ),
    _optional("material_base", *label(TechnicalSpecification, "material_base")),
)


LAYOUT = Layout(
    form=TechnicalSpecification,
    organization="supplier.name",
    page_numbers=True,
    content=(
        *_HEAD,
        *GOALS,
        *EXPERIENCE,
        *TEAM,
        *PROJECT,
        *ACTION_PLAN,
        *MEDIA_PLAN,
        *INDICATORS,
        *RISKS,
        *_OPTIONAL,
        Lines(1, "Plain", keep_next=True),
        signature(
            "signatory.position",
            "signatory.full_name",
            (
                label(TechnicalSpecification, "signatory.position"),
                ("Қолы", "Подпись"),
                ("ҮЕҰ басшысының Т.А.Ә.", "Ф.И.О. руководителя НПО"),
            ),
            signed_last=True,
        ),
    ),
)
