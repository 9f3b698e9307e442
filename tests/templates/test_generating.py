"""Templates as Python functions: each prints, letter for letter, the same as Jinja."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from jinja2 import nodes

import formgen
from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from formgen.model.blanks import blank_form
from formgen.model.drafts import draft_of
from formgen.model.printing import printed
from formgen.model.walking import leaves
from formgen.rendering.word.renderer import context_of
from formgen.templates.folders import own_folder, template_path
from formgen.templates.printed_values import PRINTED
from formgen.templates.python_expressions import UnsupportedTemplate
from formgen.templates.word.compiling import Fill, bound
from formgen.templates.word.environment import environment, jinja_fill, parse_part
from formgen.templates.word.generating import compile_function
from formgen.templates.word.patching import patched_parts
from tests.forms.factories import FACTORIES

LANGS = ("kk", "ru")
CASES = [(form_id, lang) for form_id in FORM_IDS for lang in LANGS]


def sources(form_id: str, lang: str) -> list[str]:
    path = template_path(form_id, lang, "docx")
    return [source for _, _, source in patched_parts(path) if source is not None]


def shown(form_id: str, lang: str) -> list[dict[str, object]]:
    """A form as its sample has it, with little in it, as a draft and as a blank."""
    sample: Form = formgen.load(own_folder("samples") / f"{form_id}.yaml")
    bare = FACTORIES[form_id]()
    return [
        context_of(printed(sample), lang),
        context_of(printed(bare), lang),
        context_of(printed(draft_of(bare)), lang, draft=True),
        context_of(printed(blank_form(form_class(form_id))), lang, blank=True),
    ]


def parse(source: str) -> nodes.Template:
    return parse_part(source, "kk", formgen.PremiumActivity)


def fill(source: str, data: dict[str, Any], cls: type[Form] = formgen.PremiumActivity) -> str:
    printer, _, _ = compile_function(parse(source), cls)
    return bound(printer, "kk")(data)


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_a_function_prints_what_jinja_prints(form_id: str, lang: str) -> None:
    for source in sources(form_id, lang):
        printer, names, _ = compile_function(
            parse_part(source, "kk", form_class(form_id)), form_class(form_id)
        )
        by_jinja = jinja_fill(
            environment(lang).from_string(parse_part(source, lang, form_class(form_id))), form_id, "part"
        )
        for data in shown(form_id, lang):
            asked = {name: value for name, value in data.items() if name in (*names, "attachments")}
            assert bound(printer, lang)(asked) == by_jinja(data)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_function_notes_the_values_that_jinja_notes(form_id: str) -> None:
    form = printed(formgen.load(own_folder("samples") / f"{form_id}.yaml"))
    data = context_of(form, "kk")
    for source in sources(form_id, "kk"):
        printer, _, _ = compile_function(parse_part(source, "kk", form_class(form_id)), form_class(form_id))
        tree = parse_part(source, "kk", form_class(form_id))
        by_jinja = jinja_fill(environment("kk").from_string(tree), form_id, "part")
        assert noted(bound(printer, "kk"), data, form) == noted(by_jinja, data, form)


def noted(print_: Fill, data: dict[str, object], form: Form) -> list[str]:
    """The paths of the values that were printed, once each time."""
    PRINTED.begin()
    print_(data)
    paths = {id(value): path for path, value in leaves(form)}
    return sorted(paths[id(value)] for value in PRINTED.all() if id(value) in paths)


@pytest.mark.parametrize(
    ("source", "printed_as"),
    [
        ("{% for p in projects %}{{ loop.index }}/{{ loop.length }}{% if not loop.last %}, {% endif %}{% endfor %}", "1/3, 2/3, 3/3"),
        ("{% for p in projects if p.name %}{{ loop.index0 }}{% endfor %}", "01"),
        ("{% for p in projects %}{% set i = loop %}{% for q in projects[:1] %}{{ i.index }}{{ loop.index }} {% endfor %}{% endfor %}", "11 21 31 "),
        ("{% if blank %}a{% elif projects and not draft_mark %}b{% else %}c{% endif %}", "b"),
        ("{% for p in projects %}{% endfor %}{% if blank %}{% endif %}", ""),
        ("{% for p in projects %}{% if loop.index == 2 or loop.first %}{{ p.name }};{% endif %}{% endfor %}", "а;;"),
        ("{% for p in projects %}{{ '%03d' % loop.index }}{{ loop.index % 2 + 1 - loop.index0 }} {% endfor %}", "0012 0020 0030 "),
        ("{{ contribution|paragraphs }}", None),
        ("{{ '<&>' }}", "&lt;&amp;&gt;"),
    ],
)  # fmt: skip
def test_loops_and_conditions_mean_what_they_mean_in_jinja(source: str, printed_as: str | None) -> None:
    class Project:
        def __init__(self, name: str | None) -> None:
            self.name = name

    data = {
        "projects": (Project("а"), Project(None), Project("б")),
        "blank": False,
        "draft_mark": "",
        "contribution": "x",
    }
    if printed_as is None:
        with pytest.raises(formgen.TemplateError):
            fill(source, data)
        return
    assert fill(source, data) == printed_as
    assert (
        jinja_fill(environment("kk").from_string(parse(source)), "premium_activity", "part")(data)
        == printed_as
    )


@pytest.mark.parametrize(
    "source",
    [
        "{{ applicant.__class__ }}",
        "{{ applicant.name.upper }}",
        "{{ applicant.name.upper() }}",
        "{{ unknown }}",
        "{{ range(3) }}",
        "{{ loop }}",
        "{{ applicant['name'] }}",
        "{{ projects[0] }}",
        "{{ projects[::2] }}",
        "{{ contribution|paragraphs(lines=3) }}",
        "{{ blank is defined }}",
        "{{ contribution ~ contribution }}",
        "{{ '%s' % applicant }}",
        "{{ '%9999d' % 1 }}",
        "{{ contribution * 1000000 }}",
        "{{ contribution + contribution }}",
        "{% set x = contribution %}{{ x }}",
        "{% for p in projects %}{{ loop.cycle }}{% endfor %}",
        "{% for p in projects %}{{ p.rules }}{% endfor %}",
        "{% for a, b in projects %}{% endfor %}",
        "{% for p in projects %}{% else %}-{% endfor %}",
        "{% for p in projects recursive %}{% endfor %}",
        "{% for p in projects %}{% if blank %}{% set i = loop %}{% endif %}{% endfor %}",
        "{{ 1.5 }}",
        "{% for p in projects %}{{ loop }}{% endfor %}",
        "{% for class in projects %}{{ class.name }}{% endfor %}",
        "{% for P in projects %}{{ P.name }}{% endfor %}",
        "{% macro m() %}{% endmacro %}",
        "{% include 'x' %}",
    ],
)
def test_what_says_more_is_left_to_jinja(source: str) -> None:
    with pytest.raises(UnsupportedTemplate):
        compile_function(parse(source), formgen.PremiumActivity)


def test_words_of_a_template_cannot_become_python() -> None:
    quotes = """'''\"\"\"\\'); raise SystemExit #\n\r\u2028{0}"""
    assert fill(quotes, {}) == quotes.replace("\r", "\n")


def test_templates_with_more_jinja_are_filled_by_it(tmp_path: Path) -> None:
    import shutil
    import zipfile

    own = tmp_path / "templates_kk"
    shutil.copytree(own_folder("templates_kk"), own)
    path = own / "premium_application.docx"
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = parts["word/document.xml"].decode()
    parts["word/document.xml"] = body.replace("{{ addressee }}", "{{ addressee ~ ' (2)' }}").encode()
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    form = FACTORIES["premium_application"](addressee="Комитет")
    with pytest.raises(formgen.TemplateError, match="addressee"):  # joined, it is no longer the value itself
        formgen.render(form, "kk", templates=tmp_path)
