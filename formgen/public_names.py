"""The public names: each with the module that defines it.

The names of a form come from ``__all__`` of its data module, found by the form's folder; all others are
listed here. formgen's build writes an index of the forms' names; a bare checkout looks into the data modules.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final

__all__ = ["forms_names", "module_of", "public_names"]

_OTHER_NAMES: Final[Mapping[str, str]] = {
    "_version": "__version__",
    "agreement": "agree",
    "agreement.carrying": "Draft carry",
    "agreement.passports": "plan_passports",
    "batch": "Result write_many",
    "bilingual": "LANGS Lang Text",
    "checks": "check",
    "documents": "blank render write write_blank",
    "errors": "DataError FormgenError PdfError ReadError RenderError TemplateError WriteError",
    "forms": "FORM_IDS form_class",
    "intake": "build_intake",
    "loading": "from_dict load load_all to_dict",
    "loading.schema": "schema",
    "model.attachments": "Attachment AttachmentKind",
    "model.base": "Form",
    "model.competitions": "Competition",
    "model.directions": "Direction",
    "model.estimates": "Expense",
    "model.participants": "Participant ParticipantList Sex",
    "model.parties": "Bank Contract Organization Person",
    "model.payments": "CivilContractRow Payment SalaryRow TaxBase TaxRow",
    "model.printing": "printed",
    "periods": "Month Period",
    "problems": "FormErrors Location Problem Severity",
    "reference": "describe",
    "reading": "read read_report",
    "reading.reports": "ReadingReport",
}
"""The public names of each module that belongs to no form."""


def public_names() -> dict[str, str]:
    """Return the module of each public name, names in alphabetical order."""
    return dict(sorted({**_others(), **forms_names()}.items()))


def module_of(name: str) -> str | None:
    """Return the module that defines a public name, ``None`` where the name is not public.

    A name that is newer than the index is found in the data modules.
    """
    known = _others().get(name) or _built_index().get(name)
    return known if known or name.startswith("_") else forms_names().get(name)


@cache
def _others() -> dict[str, str]:
    return {name: f"formgen.{module}" for module, names in _OTHER_NAMES.items() for name in names.split()}


@cache
def _built_index() -> Mapping[str, str]:
    try:
        index: Mapping[str, str] = import_module("formgen.built.names").MODULES
    except ImportError:
        return {}
    return index


@cache
def forms_names() -> dict[str, str]:
    """Return the module of each form's names, as the data modules list them; no module is imported.

    ``LookupError`` where two modules list the same name.
    """
    found: dict[str, str] = {}
    for path in sorted(Path(__file__).parent.glob("forms/*/data.py")):
        module = f"formgen.forms.{path.parent.name}.data"
        for name in _listed(path):
            other = found.setdefault(name, _others().get(name, module))
            if other != module:
                raise LookupError(f"{name} is a public name of {other} and of {module}")
    return found


def _listed(path: Path) -> Iterator[str]:
    for statement in ast.parse(path.read_bytes()).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=names):
                yield from ast.literal_eval(names)
