"""The Word engine: its output is docxtpl's own document, whole, strict and the same every time."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docxtpl import DocxTemplate
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import formgen
from formgen.bilingual import LangLike
from formgen.formats import FormatLike
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.blanks import blank_form
from formgen.model.printing import printed
from formgen.rendering.word.renderer import context_of, render_docx
from formgen.templates.folders import own_folder, template_path
from formgen.templates.word.compiling import compile_template, compiled
from formgen.templates.word.environment import environment
from tests.forms.factories import FACTORIES
from tests.support.audit import audit
from tests.support.generated import LETTERS
from tests.support.wordtext import docx_text

LANGS = ("kk", "ru")
CASES = [(form_id, lang) for form_id in FORM_IDS for lang in LANGS]

XML_TEXT = st.text(LETTERS | st.sampled_from("\n\t"), min_size=1).filter(lambda text: bool(text.strip()))
AWKWARD = (
    "А & Б < В > Г \" Д ' Е «Ё»",
    "{{ 7 * 7 }} {% for x in y %} {# z #} {{ '{{' }} {_{ x }_}",
    "]]> <![CDATA[x]]> &amp; &#65; <w:t>",
    "бірінші\nекінші\n\nтөртінші\tтаб",
    r"\n \t \\ C:\жол\файл",
    "🎗️ 👩‍⚕️ қызыл лента",
    "ұ" * 3000,
    "  шетіндегі бос орындар  ",
    "[[1]] [[x]] %s {0}",
    "=1+1",
    "_x0041_",
)


def sample(form_id: str) -> Form:
    return formgen.load(own_folder("samples") / f"{form_id}.yaml")


def canonical(xml: bytes) -> bytes:
    return etree.tostring(etree.fromstring(xml), method="c14n")


def by_docxtpl(form: Form, lang: LangLike, template: Path) -> bytes:
    """Fill the template as docxtpl does it, with escaping on and in the same Jinja."""
    document = DocxTemplate(template)
    document.render(context_of(printed(form), lang), jinja_env=environment(lang), autoescape=True)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_a_document_is_canonically_what_docxtpl_makes_of_the_same_template_and_data(
    form_id: str, lang: LangLike
) -> None:
    form: Any = sample(form_id)
    if hasattr(form, "blank_rows"):
        form = replace(form, blank_rows=None)  # docxtpl draws no lines to write on
    ours = zipfile.ZipFile(io.BytesIO(formgen.render(form, lang)))
    theirs = zipfile.ZipFile(io.BytesIO(by_docxtpl(form, lang, template_path(form_id, lang, "docx"))))
    for part in ("word/document.xml", "word/header.xml"):
        assert canonical(ours.read(part)) == canonical(theirs.read(part))


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_every_document_is_valid_and_opens_in_python_docx(form_id: str, lang: LangLike) -> None:
    for data in (
        formgen.render(sample(form_id), lang),
        formgen.blank(form_id, lang),
        formgen.render(sample(form_id), lang, draft=True),
    ):
        assert audit(data, "docx") == []
        assert docx.Document(io.BytesIO(data)).element.body is not None


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_the_properties_carry_title_language_and_organization(form_id: str, lang: LangLike) -> None:
    properties = docx.Document(io.BytesIO(formgen.render(sample(form_id), lang))).core_properties
    title = formgen.form_class(form_id).TITLE[lang]
    assert properties.title == title
    assert properties.language == {"kk": "kk-KZ", "ru": "ru-RU"}[lang]
    assert properties.author.strip()


def test_the_bytes_of_documents_are_the_same_in_every_process() -> None:
    program = (
        "import hashlib, formgen; from formgen.templates.folders import own_folder\n"
        "for form_id in formgen.FORM_IDS:\n"
        "    form = formgen.load(own_folder('samples') / f'{form_id}.yaml')\n"
        "    data = formgen.render(form, 'kk') + formgen.blank(form_id, 'ru')\n"
        "    print(form_id, hashlib.sha256(data).hexdigest())\n"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.splitlines()
        for seed, zone in (("0", "UTC"), ("1", "Asia/Almaty"))
    ]
    here = [
        f"{form_id} {hashlib.sha256(formgen.render(sample(form_id), 'kk') + formgen.blank(form_id, 'ru')).hexdigest()}"
        for form_id in FORM_IDS
    ]
    assert runs == [here, here]


@pytest.mark.parametrize("text", AWKWARD, ids=range(len(AWKWARD)))
def test_awkward_text_stands_in_the_document_letter_for_letter(text: str) -> None:
    form = FACTORIES["premium_activity"](contribution=text, innovations=f"[{text}]")
    data = formgen.render(form, "ru")
    assert text in docx_text(data)
    assert f"[{text}]" in docx_text(data)
    assert audit(data, "docx") == []


@given(text=XML_TEXT, name=XML_TEXT)
def test_any_text_that_xml_can_carry_stands_in_the_document(text: str, name: str) -> None:
    organization = formgen.Organization(
        name=name, head=formgen.Person(full_name="Асан Үсенов", position="директор")
    )
    form = FACTORIES["premium_activity"](contribution=text, applicant=organization)
    said = docx_text(formgen.render(form, "kk"))
    assert formgen.Text(text).kk in said  # type: ignore[operator]
    assert formgen.Text(name).kk in said  # type: ignore[operator]


def test_two_hundred_projects_stand_in_order() -> None:
    form = FACTORIES["premium_activity"]()
    project = form.projects[0]  # type: ignore[attr-defined]
    many = [
        formgen.PremiumProject(name=f"№{n} жоба;", period=project.period, results=f"нәтиже {n};")
        for n in range(200)
    ]
    said = docx_text(formgen.render(FACTORIES["premium_activity"](projects=many), "kk"))
    places = [said.index(f"№{n} жоба;") for n in range(200)]
    assert places == sorted(places)


def test_parts_without_tags_are_copied_as_they_lie_in_the_template() -> None:
    made = zipfile.ZipFile(io.BytesIO(formgen.render(sample("premium_questionnaire"), "kk")))
    template = zipfile.ZipFile(template_path("premium_questionnaire", "kk", "docx"))
    assert made.namelist() == template.namelist()
    for name in ("word/styles.xml", "word/settings.xml", "[Content_Types].xml"):
        assert made.read(name) == template.read(name)
    assert made.testzip() is None


def test_a_template_is_compiled_once_and_again_only_when_it_was_changed(own_templates: Path) -> None:
    first = compiled("premium_application", "kk", own_templates)
    assert compiled("premium_application", "kk", own_templates) is first
    path = own_templates / "templates_kk" / "premium_application.docx"
    os.utime(path, ns=(1, 1))
    assert compiled("premium_application", "kk", own_templates) is not first


@pytest.fixture
def own_templates(tmp_path: Path) -> Path:
    """A copy of the templates for somebody to change."""
    for lang in LANGS:
        shutil.copytree(own_folder(f"templates_{lang}"), tmp_path / f"templates_{lang}")
    return tmp_path


Change = Callable[[str, str], None]


@pytest.fixture
def change(own_templates: Path) -> Change:
    """Replace words in the body of the Kazakh application's template."""
    path = own_templates / "templates_kk" / "premium_application.docx"

    def apply(old: str, new: str) -> None:
        with zipfile.ZipFile(path) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        body = parts["word/document.xml"].decode()
        assert old in body
        parts["word/document.xml"] = body.replace(old, new).encode()
        with zipfile.ZipFile(path, "w") as package:
            for name, content in parts.items():
                package.writestr(name, content)

    return apply


def test_a_changed_template_is_filled(own_templates: Path, change: Change) -> None:
    change("Нысан", "Біздің бланк")
    data = formgen.render(sample("premium_application"), "kk", templates=own_templates)
    assert "Біздің бланк" in docx_text(data)


def test_a_misspelt_name_in_a_template_is_an_error_that_names_it(own_templates: Path, change: Change) -> None:
    change("{{ addressee }}", "{{ adressee }}")
    with pytest.raises(formgen.TemplateError, match="adressee"):
        formgen.render(sample("premium_application"), "kk", templates=own_templates)


def test_a_template_that_lost_a_value_is_an_error_that_names_its_field(
    own_templates: Path, change: Change
) -> None:
    change("{{ signatory.position }}", "")
    with pytest.raises(formgen.TemplateError, match=r"signatory\.position"):
        formgen.render(sample("premium_application"), "kk", templates=own_templates)


def test_a_template_that_prints_one_value_in_the_place_of_another_is_found(
    own_templates: Path, change: Change
) -> None:
    change("{{ signatory.position }}", "{{ signatory.full_name }}")
    with pytest.raises(formgen.TemplateError, match=r"signatory\.position"):
        formgen.render(sample("premium_application"), "kk", templates=own_templates)


@pytest.mark.parametrize(
    "reach",
    [
        "{{ applicant.__class__ }}",
        "{{ applicant.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ applicant.name.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__ }}",
    ],
)
def test_a_template_cannot_reach_past_the_data(own_templates: Path, change: Change, reach: str) -> None:
    change("{{ addressee }}", reach)
    with pytest.raises(formgen.TemplateError):
        formgen.render(sample("premium_application"), "kk", templates=own_templates)


def test_a_template_that_breaks_the_xml_gives_no_document(own_templates: Path, change: Change) -> None:
    change("{{ addressee }}", "{{ addressee }}{% if blank %}</w:t>{% else %}</w:p>{% endif %}")
    with pytest.raises(formgen.TemplateError, match="premium_application"):
        formgen.render(sample("premium_application"), "kk", templates=own_templates)


@pytest.mark.skipif(sys.platform != "linux", reason="a file that opens and cannot be read, as Linux has one")
@pytest.mark.parametrize(
    ("form_id", "format_"), [("premium_application", "docx"), ("budget_request", "xlsx")]
)
def test_a_template_that_cannot_be_read_is_an_error_that_names_it(
    form_id: str, format_: FormatLike, tmp_path: Path
) -> None:
    path = tmp_path / "templates_kk" / f"{form_id}.{format_}"
    path.parent.mkdir()
    path.symlink_to("/proc/self/mem")
    with pytest.raises(formgen.TemplateError) as caught:
        formgen.render(sample(form_id), "kk", format_, templates=tmp_path)
    assert str(path) in caught.value.message("en")
    assert "Error" not in caught.value.message("en")


def test_a_damaged_template_is_an_error_that_names_it(own_templates: Path) -> None:
    path = own_templates / "templates_kk" / "premium_application.docx"
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(formgen.TemplateError, match="premium_application"):
        compile_template(path, "premium_application", "kk")


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_a_blank_has_no_trace_of_its_gaps_but_lines_and_placeholders(form_id: str, lang: LangLike) -> None:
    blank = formgen.blank(form_id, lang)
    assert "\ufdd0" not in docx_text(blank)
    body = zipfile.ZipFile(io.BytesIO(blank)).read("word/document.xml")
    assert b"w:showingPlcHdr" in body
    form = printed(blank_form(formgen.form_class(form_id)))
    assert render_docx(form, compiled(form_id, lang), blank=True) == blank


def test_a_draft_says_so_in_its_header_and_leaves_blanks() -> None:
    form = FACTORIES["premium_application"](direction=None)
    with pytest.raises(formgen.FormErrors) as refused:
        formgen.render(form, "kk")
    assert [problem.path for problem in refused.value.problems] == ["direction"]
    assert docx_text(formgen.render(form, "kk", draft=True)).startswith("ЖОБА")
    assert docx_text(formgen.render(form, "ru", draft=True)).startswith("ПРОЕКТ")
    assert "«____" in docx_text(formgen.render(form, "ru", draft=True))


def test_a_whole_form_has_no_word_of_drafts() -> None:
    assert not docx_text(formgen.render(sample("premium_application"), "kk")).startswith("ЖОБА")
