"""What formgen's build adds to the package: it is made of the source, agrees with it, and is used."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import formgen
from formgen.bilingual import LANGS
from formgen.build_products import PACKAGE, build_products, write_products
from formgen.forms import FORM_IDS
from formgen.model.blanks import blank_form
from formgen.model.printing import printed
from formgen.public_names import forms_names
from formgen.rendering.workbook.renderer import render_xlsx
from formgen.templates.folders import own_folder, template_path
from formgen.templates.template_packages import fingerprint
from formgen.templates.workbook.cell_getters import cell_filters
from formgen.templates.workbook.workbook_compiling import compile_workbook
from tests.support.workbooks import WORKBOOKS


@pytest.fixture(scope="module")
def products() -> dict[str, str]:
    return dict(build_products())


@pytest.fixture(scope="module")
def built_once(products: dict[str, str]) -> Iterator[None]:
    """Let a build write the products that are there already."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("formgen.build_products.build_products", products.items)
        yield


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, built_once: None) -> Path:
    """The folder of a package as it is installed: with templates and samples inside, and with the products."""
    package = tmp_path_factory.mktemp("installed") / "formgen"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("templates_kk", "templates_ru", "samples"):
        shutil.copytree(own_folder(name), package / name, dirs_exist_ok=True)
    write_products(package)
    return package.parent


def run(folder: Path, program: str) -> list[str]:
    """Run a program with the formgen of a folder and return the words that it prints."""
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, check=True, text=True
    )
    return ran.stdout.split()


def test_the_built_files_are_those_of_the_source(products: dict[str, str]) -> None:
    built = [*PACKAGE.glob("*.pyi"), *PACKAGE.glob("built/**/*.py")]
    if not built and "CI" not in os.environ:
        pytest.skip("a bare checkout: python -m formgen.build_products writes them")
    here = {path.relative_to(PACKAGE).as_posix(): path.read_text("utf-8") for path in built}
    assert sorted(here) == sorted(products)
    assert [name for name, text in products.items() if text != here[name]] == [], (
        "they are older than the source: python -m formgen.build_products"
    )


def test_a_build_replaces_what_an_earlier_one_wrote(tmp_path: Path, built_once: None) -> None:
    (tmp_path / "built" / "kk").mkdir(parents=True)
    (tmp_path / "built" / "kk" / "no_longer_a_form.py").write_text("")
    (tmp_path / "kept.py").write_text("")
    written = write_products(tmp_path)
    assert set(tmp_path.rglob("*.py*")) == {*written, tmp_path / "kept.py"}


def test_stub_index_and_library_agree_on_the_public_names(products: dict[str, str]) -> None:
    stub = ast.parse(products["__init__.pyi"])
    imported = {
        alias.asname: statement.module
        for statement in stub.body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    }
    (listed,) = (statement.value for statement in stub.body if isinstance(statement, ast.Assign))
    assert formgen.__all__ == ast.literal_eval(listed) == sorted(str(name) for name in imported)
    index: dict[str, dict[str, str]] = {}
    exec(products["built/names.py"], index)
    assert index["MODULES"] == {
        name: module for name, module in imported.items() if str(module).startswith("formgen.forms.")
    }
    for name, module in imported.items():
        assert getattr(formgen, str(name)) is getattr(import_module(str(module)), str(name))


def test_each_form_names_what_its_data_module_lists() -> None:
    for form_id in FORM_IDS:
        module = import_module(f"formgen.forms.{form_id}.data")
        assert {forms_names()[name] for name in module.__all__} == {module.__name__}


def test_an_installed_formgen_fills_a_form_without_what_compiles_templates(installed: Path) -> None:
    loaded = run(
        installed,
        "import sys, formgen; from formgen.templates.folders import own_folder;"
        "form = formgen.load(own_folder('samples') / 'budget_request.yaml');"
        "formgen.render(form, 'kk', 'docx'); formgen.render(form, 'ru', 'xlsx');"
        "print(formgen.__file__, *sorted({name.partition('.')[0] for name in sys.modules}"
        " & {'babel', 'jinja2', 'docxtpl', 'docx', 'lxml', 'openpyxl', 'zipfile'}))",
    )
    assert loaded == [str(installed / "formgen" / "__init__.py")]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_a_built_workbook_is_filled_as_the_template_it_was_made_of(
    form_id: str, lang: str, products: dict[str, str]
) -> None:
    built: dict[str, Any] = {}
    exec(products[f"built/{lang}/{form_id}_workbook.py"], built)
    path = template_path(form_id, lang, "xlsx")
    assert built["TEMPLATE"] == fingerprint(path.read_bytes())
    form = printed(formgen.load(own_folder("samples") / f"{form_id}.yaml"))
    blank = printed(blank_form(type(form)))
    compiled = compile_workbook(path, form_id, lang)
    for each, flags in ((form, {}), (form, {"draft": True}), (blank, {"blank": True})):
        workbook = built["workbook"](cell_filters(lang))
        assert render_xlsx(each, workbook, **flags) == render_xlsx(each, compiled, **flags)


@pytest.mark.parametrize("is_built", [True, False])
def test_a_name_opens_and_loads_no_other_form(installed: Path, tmp_path: Path, is_built: bool) -> None:
    folder = installed
    if not is_built:
        folder = tmp_path
        shutil.copytree(installed / "formgen", folder / "formgen", ignore=shutil.ignore_patterns("built"))
    loaded = run(
        folder,
        "import sys, formgen; formgen.PremiumActivity;"
        "print(*(name for name in sys.modules if name.startswith('formgen.forms.') and name.endswith('.data')))",
    )
    assert loaded == ["formgen.forms.premium_activity.data"]


def test_two_modules_with_one_public_name_are_an_error(installed: Path, tmp_path: Path) -> None:
    shutil.copytree(installed / "formgen", tmp_path / "formgen", ignore=shutil.ignore_patterns("built"))
    twin = tmp_path / "formgen" / "forms" / "twin"
    twin.mkdir()
    (twin / "data.py").write_text('__all__ = ["Person"]\n')
    (error,) = run(
        tmp_path,
        "import formgen\ntry: formgen.__all__\nexcept LookupError as error: print(str(error).replace(' ', '_'))",
    )
    assert error == "Person_is_a_public_name_of_formgen.model.parties_and_of_formgen.forms.twin.data"
