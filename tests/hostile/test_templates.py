"""Templates that reach out of their data, run for ever, or fill the memory: refused, in bounded time and memory."""

from __future__ import annotations

import contextlib
import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

import formgen
from formgen.model.base import Form
from formgen.problems import errors_of
from formgen.templates.contract import check_template
from formgen.templates.folders import own_folder
from tests.forms.factories import FACTORIES
from tests.hostile.zips import parts_in, with_parts
from tests.support.bounded import needs_bounds, outcome
from tests.support.wordtext import docx_text

pytestmark = needs_bounds

DOCUMENT = "word/document.xml"
FORM = FACTORIES["premium_activity"](projects=[FACTORIES["premium_activity"]().projects[0]] * 60)  # type: ignore[attr-defined]

REACHING = [
    "{{ applicant.__class__.__mro__ }}",
    "{{ applicant['__class__'] }}",
    "{{ applicant|attr('__class__') }}",
    "{{ ''.__class__.__base__.__subclasses__() }}",
    "{{ applicant.name.__init__.__globals__ }}",
    "{{ '{0.__class__}'.format(applicant) }}",
    "{{ self }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'] }}",
    "{{ joiner }}",
    "{{ namespace(a=1) }}",
    "{{ dict(a=1) }}",
    "{{ get_flashed_messages }}",
    "{{ config }}",
    "{{ loop }}",
    "{{ [applicant]|map(attribute='__class__')|list }}",
    "{{ applicant.name|safe }}",
    "{{ applicant|pprint }}",
    "{{ applicant|tojson }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% extends 'x' %}",
    "{% block a %}{% endblock %}",
    "{% filter upper %}{% endfilter %}",
    "{% do applicant.name %}",
    "{% autoescape false %}{{ applicant.name }}{% endautoescape %}",
]

ENDLESS = [
    "{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}",
    "{% for a in range(100000) if a < 0 %}{% endfor %}" * 30,
    "".join(f"{{% for a{n} in range(99) %}}" for n in range(9)) + "x" + "{% endfor %}" * 9,
    "".join(f"{{% for a{n} in projects %}}" for n in range(9)) + "x" + "{% endfor %}" * 9,
    "".join(f"{{% for a{n} in projects if projects %}}" for n in range(9)) + "{% endfor %}" * 9,
    "".join(f"{{% for a{n} in projects %}}" for n in range(25)) + "x" + "{% endfor %}" * 25,
    "{% for a in range(10**9) %}{% endfor %}",
    "{% for a in projects recursive %}{{ loop(projects) }}{% endfor %}",
    "{% macro a() %}{{ a() }}{{ a() }}{% endmacro %}{{ a() }}",
    "{% for a in projects %}{{ loop.cycle(*projects) }}{% endfor %}",
    "{{ 10 ** 10 ** 10 }}",
    "{{ 9 * 9 }}{% set a = 99999 * 99999 %}" + "{% set a = a * a %}" * 60,
    "{% set a = [1] %}" + "{% set a = [a, a] %}" * 60 + "{{ a == a }}",
    f"{{{{ {'9' * 10**6} }}}}",
    f"{{{{ {'(' * 10**4}1{')' * 10**4} }}}}",
    f"{{{{ {'not ' * 10**5}1 }}}}",
    f"{{{{ {'[' * 2000}1{']' * 2000} }}}}",
    f"{{{{ {'applicant' + '.name' * 10**4} }}}}",
    f"{{{{ applicant.name{'|property' * 10**4} }}}}",
    "{% if blank %}" * 10**4 + "{% endif %}" * 10**4,
]

GREEDY = [
    "{{ 'a' * 10**9 }}",
    "{{ 1000000000 * 'a' }}",
    "{{ [1] * 1000000000 }}",
    "{{ 'a'.ljust(1000000000) }}",
    "{{ 'a'|center(1000000000) }}",
    "{{ 'a'|indent(1000000000) }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ '%*d' % (1000000000, 1) }}",
    "{{ '%1000000000d'|format(1) }}",
    "{{ '{:>1000000000}'.format(1) }}",
    "{{ range(100000)|join('a' * 100000) }}",
    "{{ range(100000)|list|batch(1, 'a')|list }}",
    "{{ ('a' ~ 'a')|replace('', 'b') }}",
    "{% set a = 'aaaaaaaaaa' %}" + "{% set a = a ~ a %}" * 60 + "{{ a }}",
    "{% set a = 'aaaaaaaaaa' %}" + "{% set a = a + a %}" * 60 + "{{ a }}",
    "{% set a %}aaaaaaaaaa{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 60 + "{{ a }}",
    "{% for a in range(100000) %}" + "{{ contribution }}" + "x" * 1000 + "{% endfor %}",
    "{% for a in projects %}{% for b in projects %}{% for c in projects %}" + "x" * 1000 + "{% endfor %}" * 3,
    "{{ lipsum(100000) }}",
    "{{ 1000000000|grid_columns([1, 2], 5, 5) }}",
]

UNCLOSED = [
    "{{" * 100_000,
    "{%" * 100_000,
    "{#" * 100_000,
    "{{ a " * 50_000,
    "{%tr for a in b %}" * 5_000,
    "{{ " + "<w:r/>" * 5,
    "</w:t></w:r></w:p><w:tc>" * 10 + "{% hm %}",
    "{% colspan 5 %}",
    "{% hm %}" * 5_000,
    "{% vm %}" * 5_000,
]


def own_template(folder: Path, words: str, encoding: str = "utf-8") -> Path:
    """A folder in which the template of one form has the text ``words``."""
    path = folder / "templates_kk" / "premium_activity.docx"
    path.parent.mkdir(exist_ok=True)
    own = (own_folder("templates_kk") / path.name).read_bytes()
    body = parts_in(own)[DOCUMENT].decode()
    place = body.rindex("</w:t>")
    body = body[:place] + words + body[place:]
    path.write_bytes(with_parts(own, {DOCUMENT: body.replace("UTF-8", encoding, 1).encode()}))
    return folder


def use(folder: Path) -> None:
    """Check the template, whatever is found in it, and fill it."""
    with contextlib.suppress(formgen.TemplateError):
        check_template("premium_activity", folder)
    formgen.render(FORM, "kk", templates=folder)


@pytest.fixture(autouse=True, scope="module")
def imported() -> None:
    """Import once what each test's own process needs."""
    check_template("premium_activity", own_folder("templates_kk").parent)
    formgen.render(FORM, "kk")


@pytest.mark.parametrize("words", REACHING)
def test_a_template_reaches_nothing_but_its_data(words: str, tmp_path: Path) -> None:
    folder = own_template(tmp_path, words)
    assert outcome(lambda: use(folder)) == "TemplateError"


@pytest.mark.parametrize("words", [*ENDLESS, *GREEDY], ids=lambda words: words[:60])
def test_a_template_neither_runs_for_ever_nor_fills_the_memory(words: str, tmp_path: Path) -> None:
    folder = own_template(tmp_path, words)
    assert outcome(lambda: use(folder)) in {"TemplateError", "RenderError"}


@pytest.mark.parametrize("words", UNCLOSED, ids=lambda words: words[:40])
def test_tags_that_are_not_closed_are_not_looked_for_again_and_again(words: str, tmp_path: Path) -> None:
    folder = own_template(tmp_path, words)
    assert outcome(lambda: use(folder)) == "TemplateError"


@pytest.mark.parametrize("encoding", ["UTF-8UTF-8", "windows-1251", "utf-16", "{{ draft_mark }}", ""])
def test_a_template_that_says_to_have_another_encoding_is_refused(encoding: str, tmp_path: Path) -> None:
    folder = own_template(tmp_path, "", encoding=encoding)
    assert outcome(lambda: use(folder)) == "TemplateError"


def test_what_a_template_may_say_it_goes_on_saying(tmp_path: Path) -> None:
    words = (
        "{% for p in projects if p is defined %}{{ loop.index }}{{ ',' if not loop.last else '' }}"
        "{{ loop.cycle('a', 'b') }}{% endfor %}"
        "{% set n = projects|length %}{{ n + 1 }} {{ '%02d' % n }} {{ n ~ '!' }} {% for i in range(3) %}{{ i }}{% endfor %}"
    )
    form: Any = replace(cast("Any", FORM), projects=cast("Any", FORM).projects[:1])
    said = docx_text(formgen.render(form, "kk", templates=own_template(tmp_path, words)))
    assert "1a2 01 1! 012" in said


def test_a_form_whose_grid_would_be_endless_is_refused_by_check() -> None:
    """Few data make many cells: each person has a column for each month."""
    form = FACTORIES["final_financial_report"]()
    person = form.salaries[0]  # type: ignore[attr-defined]
    many = tuple(replace(person, full_name=f"Ахметова {number}") for number in range(5_000))
    period = formgen.Period(dt.date(1991, 12, 16), dt.date(2100, 12, 31))
    long: Form = replace(cast("Any", form), salaries=many, period=period)
    codes = {problem.code for problem in errors_of(formgen.check(long))}
    assert codes & {"period.too_long", "breakdowns.too_large"}
    with pytest.raises(formgen.FormErrors):
        formgen.render(long, "kk", "xlsx")
