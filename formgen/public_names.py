"""The public names, each with the module that defines it.

A form's names come from ``__all__`` of its data module, which its folder holds. All other names are listed
here. formgen's build writes an index of the forms' names; a bare checkout reads the data modules.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final

__all__ = ["forms_names", "module_of", "public_names"]

_COMMON_NAMES: Final[Mapping[str, str]] = {
    "_version": "__version__",
    "agreement": "agree",
    "agreement.carrying": "Draft carry",
    "agreement.passports": "plan_passports",
    "batch": "Result write_many",
    "bilingual": "LANGS MESSAGE_LANGS Lang LangLike MessageLang Text TextLike",
    "checks": "check",
    "documents": "blank render render_all write write_blank",
    "errors": "DataError FormgenError PdfError ReadError RenderError TemplateError WriteError",
    "formats": "Format FormatLike",
    "forms": "FORM_IDS form_class",
    "intake": "build_intake",
    "loading": "from_dict load load_all to_dict",
    "loading.schema": "schema",
    "loading.web_forms": "web_data web_schema",
    "marking": "mark_intake",
    "model.attachments": "Attachment AttachmentKind",
    "model.base": "Form",
    "model.competitions": "Competition",
    "model.directions": "Direction",
    "model.expenses": "Expense",
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
"""The public names of each module that is not part of a form."""


def public_names() -> dict[str, str]:
    """Return the module of each public name, sorted by name."""
    return dict(sorted({**_common_names(), **forms_names()}.items()))


def module_of(name: str) -> str | None:
    """Return the module that defines a public name, or ``None`` if the name is not public.

    A name that the built index does not have yet is found in the data modules.
    """
    known = _common_names().get(name) or _built_index().get(name)
    return known if known or name.startswith("_") else forms_names().get(name)


@cache
def _common_names() -> dict[str, str]:
    return {name: f"formgen.{module}" for module, names in _COMMON_NAMES.items() for name in names.split()}


@cache
def _built_index() -> Mapping[str, str]:
    try:
        index: Mapping[str, str] = import_module("formgen.built.names").MODULES
    except ImportError:
        return {}
    return index


@cache
def forms_names() -> dict[str, str]:
    """Return the module of each name of a form. The data modules are parsed, not imported.

    :raises LookupError: if two modules list the same name.
    """
    found: dict[str, str] = {}
    package = Path(__file__).parent
    for path in sorted(package.glob("forms/**/data.py")):
        module = ".".join(("formgen", *path.relative_to(package).with_suffix("").parts))
        for name in _names_in_all(path):
            other = found.setdefault(name, _common_names().get(name, module))
            if other != module:
                raise LookupError(f"{name} is a public name of {other} and of {module}")
    return found


def _names_in_all(path: Path) -> Iterator[str]:
    for statement in ast.parse(path.read_bytes()).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=names):
                yield from ast.literal_eval(names)
