"""The files that formgen's build adds to the package: its Word templates as Python.

The build hook (``hatch_build.py``) puts them into a wheel and into the source tree of an editable install.
They are in no repository, and formgen works without them: a bare checkout compiles each template when it is
first used. ``python -m formgen.build_products`` writes them anew after a change to the source.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from formgen.bilingual import LANGS
from formgen.forms import FORM_IDS, form_class
from formgen.templates.folders import own_folder
from formgen.templates.word.page_sources import page_source

__all__ = ["PACKAGE", "build_products", "write_products"]

PACKAGE: Final = Path(__file__).resolve().parent


def build_products() -> Iterator[tuple[str, str]]:
    """Yield each product: its path below the package (``built/kk/budget_request.py``) and its text."""
    yield "built/__init__.py", '"""Written by formgen\'s build, in no repository."""\n'
    for lang in LANGS:
        templates = own_folder(f"templates_{lang}")
        yield f"built/{lang}/__init__.py", f'"""The templates of ``{templates.name}`` as Python."""\n'
        for form_id in FORM_IDS:
            if "docx" in form_class(form_id).FORMATS:
                source = page_source(templates / f"{form_id}.docx", form_id, lang)
                yield f"built/{lang}/{form_id}.py", source


def write_products(package: Path) -> list[Path]:
    """Write the products below the folder ``package``, in place of earlier ones, and return their paths."""
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
