"""formgen fills the official forms that Kazakhstan's NGOs and state bodies exchange.

One dataclass in, the same form out in Kazakh and in Russian, as DOCX and, for the money forms, XLSX.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from formgen._version import __version__

if TYPE_CHECKING:
    from formgen.batch import Result, write_many
    from formgen.bilingual import LANGS, Lang, Text
    from formgen.checks import check
    from formgen.documents import blank, render, write, write_blank
    from formgen.errors import (
        DataError,
        FormgenError,
        PdfError,
        ReadError,
        RenderError,
        TemplateError,
        WriteError,
    )
    from formgen.forms import FORM_IDS, form_class
    from formgen.forms.budget_request.data import (
        BudgetContent,
        BudgetLevel,
        BudgetProgram,
        BudgetRelevance,
        BudgetRequest,
        BudgetSpecific,
        EstimateEvent,
    )
    from formgen.forms.final_creative_report.data import (
        Achievement,
        BeneficiariesBySex,
        BeneficiaryGroup,
        Continuation,
        EventCoverage,
        FinalCreativeReport,
        IndicatorResult,
        ProjectSummary,
        SocialEffect,
    )
    from formgen.forms.final_financial_report.data import (
        Covers,
        FinalExpenseGroup,
        FinalExpenseLine,
        FinalFinancialReport,
        ReportSheet,
        SupportingDocument,
    )
    from formgen.forms.interim_creative_report.data import InterimCreativeReport, Step, StepEvent
    from formgen.forms.interim_financial_report.data import (
        InterimExpenseGroup,
        InterimExpenseLine,
        InterimFinancialReport,
    )
    from formgen.forms.premium_activity.data import PremiumActivity, PremiumProject
    from formgen.forms.premium_application.data import PremiumApplication
    from formgen.forms.premium_questionnaire.data import PremiumQuestionnaire
    from formgen.forms.service_requirements.data import (
        BidContents,
        CoverageRow,
        EventPassport,
        MoreRequirement,
        RequiredProject,
        ServiceRequirements,
    )
    from formgen.forms.technical_specification.data import (
        Beneficiaries,
        BeneficiaryCategory,
        Competition,
        Experience,
        Indicator,
        IndicatorKind,
        IndicatorLevel,
        Lot,
        MediaPlanItem,
        PlannedEvent,
        PreviousProject,
        ProjectBudget,
        Risk,
        TeamMember,
        TechnicalSpecification,
    )
    from formgen.loading import load, load_all
    from formgen.model.attachments import Attachment, AttachmentKind
    from formgen.model.base import Form
    from formgen.model.directions import Direction
    from formgen.model.estimates import Expense
    from formgen.model.participants import Participant, ParticipantList
    from formgen.model.parties import Bank, Contract, Organization, Person
    from formgen.model.payments import CivilContractRow, Payment, SalaryRow, TaxBase, TaxRow
    from formgen.model.printing import printed
    from formgen.periods import Month, Period
    from formgen.problems import FormErrors, Location, Problem, Severity
    from formgen.reading import read

# Each name is fetched from its room when it is first asked for: a command imports what it needs.
_ROOMS = {
    "batch": "Result write_many",
    "bilingual": "LANGS Lang Text",
    "checks": "check",
    "documents": "blank render write write_blank",
    "errors": "DataError FormgenError PdfError ReadError RenderError TemplateError WriteError",
    "forms": "FORM_IDS form_class",
    "forms.budget_request.data": (
        "BudgetContent BudgetLevel BudgetProgram BudgetRelevance BudgetRequest BudgetSpecific EstimateEvent "
    ),
    "forms.final_creative_report.data": (
        "Achievement BeneficiariesBySex BeneficiaryGroup Continuation EventCoverage "
        "FinalCreativeReport IndicatorResult ProjectSummary SocialEffect "
    ),
    "forms.final_financial_report.data": (
        "Covers FinalExpenseGroup FinalExpenseLine FinalFinancialReport ReportSheet SupportingDocument "
    ),
    "forms.interim_creative_report.data": "InterimCreativeReport Step StepEvent",
    "forms.interim_financial_report.data": "InterimExpenseGroup InterimExpenseLine InterimFinancialReport",
    "forms.premium_activity.data": "PremiumActivity PremiumProject",
    "forms.premium_application.data": "PremiumApplication",
    "forms.premium_questionnaire.data": "PremiumQuestionnaire",
    "forms.service_requirements.data": (
        "BidContents CoverageRow EventPassport MoreRequirement RequiredProject ServiceRequirements "
    ),
    "forms.technical_specification.data": (
        "Beneficiaries BeneficiaryCategory Competition Experience Indicator IndicatorKind "
        "IndicatorLevel Lot MediaPlanItem PlannedEvent PreviousProject ProjectBudget Risk "
        "TeamMember TechnicalSpecification "
    ),
    "loading": "load load_all",
    "model.attachments": "Attachment AttachmentKind",
    "model.base": "Form",
    "model.directions": "Direction",
    "model.estimates": "Expense",
    "model.participants": "Participant ParticipantList",
    "model.parties": "Bank Contract Organization Person",
    "model.payments": "CivilContractRow Payment SalaryRow TaxBase TaxRow",
    "model.printing": "printed",
    "periods": "Month Period",
    "problems": "FormErrors Location Problem Severity",
    "reading": "read",
}
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names.split()}

__all__ = [
    "FORM_IDS",
    "LANGS",
    "Achievement",
    "Attachment",
    "AttachmentKind",
    "Bank",
    "Beneficiaries",
    "BeneficiariesBySex",
    "BeneficiaryCategory",
    "BeneficiaryGroup",
    "BidContents",
    "BudgetContent",
    "BudgetLevel",
    "BudgetProgram",
    "BudgetRelevance",
    "BudgetRequest",
    "BudgetSpecific",
    "CivilContractRow",
    "Competition",
    "Continuation",
    "Contract",
    "CoverageRow",
    "Covers",
    "DataError",
    "Direction",
    "EstimateEvent",
    "EventCoverage",
    "EventPassport",
    "Expense",
    "Experience",
    "FinalCreativeReport",
    "FinalExpenseGroup",
    "FinalExpenseLine",
    "FinalFinancialReport",
    "Form",
    "FormErrors",
    "FormgenError",
    "Indicator",
    "IndicatorKind",
    "IndicatorLevel",
    "IndicatorResult",
    "InterimCreativeReport",
    "InterimExpenseGroup",
    "InterimExpenseLine",
    "InterimFinancialReport",
    "Lang",
    "Location",
    "Lot",
    "MediaPlanItem",
    "Month",
    "MoreRequirement",
    "Organization",
    "Participant",
    "ParticipantList",
    "Payment",
    "PdfError",
    "Period",
    "Person",
    "PlannedEvent",
    "PremiumActivity",
    "PremiumApplication",
    "PremiumProject",
    "PremiumQuestionnaire",
    "PreviousProject",
    "Problem",
    "ProjectBudget",
    "ProjectSummary",
    "ReadError",
    "RenderError",
    "ReportSheet",
    "RequiredProject",
    "Result",
    "Risk",
    "SalaryRow",
    "ServiceRequirements",
    "Severity",
    "SocialEffect",
    "Step",
    "StepEvent",
    "SupportingDocument",
    "TaxBase",
    "TaxRow",
    "TeamMember",
    "TechnicalSpecification",
    "TemplateError",
    "Text",
    "WriteError",
    "__version__",
    "blank",
    "check",
    "form_class",
    "load",
    "load_all",
    "printed",
    "read",
    "render",
    "write",
    "write_blank",
    "write_many",
]


def __getattr__(name: str) -> object:
    room = _ROOM_OF.get(name)
    if room is None:
        raise AttributeError(f"module 'formgen' has no attribute {name!r}")
    found: object = getattr(import_module(f"formgen.{room}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
