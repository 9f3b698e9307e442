"""The files that formgen's build adds to the package.

- ``built/<lang>/<form>.py``: formgen's own Word templates as Python.
- ``built/<lang>/<form>_workbook.py``: formgen's own workbooks' templates as Python.
- ``built/names.py``: the module that defines each public name of a form.
- ``built/locales.py``: what formgen takes from Babel's locales.
- ``__init__.pyi``: the public names and their types, for type checkers and editors.

The build hook (``hatch_build.py``) puts them into a wheel and into the source tree of an editable install.
They are in no repository, and formgen runs without them. A bare checkout compiles each template when it is
first used and finds names in the forms' data modules, but type checkers do not see its names.
``python -m formgen.build_products`` writes them again after a change to the source.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from pprint import pformat
from typing import Final

from formgen.bilingual import LANGS
from formgen.formatting.locales import locale_data
from formgen.forms import FORM_KEYS, class_of
from formgen.public_names import forms_names, public_names
from formgen.templates.folders import own_folder
from formgen.templates.word.page_sources import page_source
from formgen.templates.workbook.workbook_sources import workbook_source

__all__ = ["PACKAGE", "build_products", "write_products"]

PACKAGE: Final = Path(__file__).resolve().parent


def build_products() -> Iterator[tuple[str, str]]:
    """Yield each product: its path below the package (``built/kk/budget_request.py``) and its text."""
    yield "__init__.pyi", _stub()
    yield "built/__init__.py", '"""Written by formgen\'s build, in no repository."""\n'
    yield "built/names.py", f'"""The public names of forms."""\n\nMODULES = {pformat(forms_names())}\n'
    data = (f"{name} = {pformat(value, width=110, compact=True)}\n" for name, value in locale_data().items())
    yield "built/locales.py", f'"""Names of months and number symbols, from Babel."""\n\n{"".join(data)}'
    for lang in LANGS:
        templates = own_folder(f"templates_{lang}")
        yield f"built/{lang}/__init__.py", f'"""The templates of ``{templates.name}`` as Python."""\n'
        for form_id in FORM_KEYS:
            if "docx" in class_of(form_id).FORMATS:
                source = page_source(templates / f"{form_id}.docx", form_id, lang)
                yield f"built/{lang}/{form_id}.py", source
            if "xlsx" in class_of(form_id).FORMATS:
                source = workbook_source(templates / f"{form_id}.xlsx", form_id, lang)
                yield f"built/{lang}/{form_id}_workbook.py", source


def _stub() -> str:
    names = public_names()
    lines = ['"""The public names of formgen, written by its build."""\n\n']
    for name, module in sorted(names.items(), key=lambda item: (item[1], item[0])):
        lines.append(f"from {module} import {name} as {name}\n")
    listed = "".join(f'    "{name}",\n' for name in names)
    return f"{''.join(lines)}\n__all__ = [\n{listed}]\n"


def write_products(package: Path) -> list[Path]:
    """Write the products below the folder ``package`` and return their paths.

    Earlier products are replaced.
    """
    products = dict(build_products())
    shutil.rmtree(package / "built", ignore_errors=True)
    for name, text in products.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return [package / name for name in products]


if __name__ == "__main__":
    for written in write_products(PACKAGE):
        print(written)  # noqa: T201 - what the command is for
