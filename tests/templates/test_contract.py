"""Templates against dataclasses: the shipped ones fit, and misfits are found and named."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from formgen.templates.contract import check_template
from formgen.templates.folders import own_folder


def changed(folder: Path, old: str, new: str, form_id: str = "premium_activity") -> Path:
    for lang in ("kk", "ru"):
        shutil.copytree(own_folder(f"templates_{lang}"), folder / f"templates_{lang}")
    path = folder / "templates_kk" / f"{form_id}.docx"
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = parts["word/document.xml"].decode()
    assert old in body
    parts["word/document.xml"] = body.replace(old, new).encode()
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return folder


@pytest.mark.parametrize(
    ("old", "new", "code", "name"),
    [
        ("{{ direction }}", "{{ directoin }}", "template.unknown", "directoin"),
        ("{{ direction }}", "", "template.not_printed", "direction"),
        ("{{ project.period|period }}", "{{ project.perod|period }}", "template.unknown", "project.perod"),
        ("{{ project.period|period }}", "{{ project.period }}", "template.no_format", "projects[].period"),
        (
            "{{ project.period|period }}",
            "{{ project.period|date }}",
            "template.wrong_format",
            "projects[].period|date",
        ),
        ("{{ direction }}", "{{ applicant }}", "template.object", "applicant"),
        ("in projects ", "in project ", "template.unknown", "project"),
        ("{{ direction }}", "{{ direction|nosuch }}", "template.no_filter", "nosuch"),
        ("{{ direction }}", "{{ direction }", "template.syntax", ""),
        ("{{ direction }}", "{% macro x() %}{% endmacro %}{{ direction }}", "template.statement", "Macro"),
        ("{{ applicant.name }}", "{{ signatory.full_name }}", "template.tag", "applicant.name"),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, old: str, new: str, code: str, name: str) -> None:
    found = check_template("premium_activity", changed(tmp_path, old, new))
    assert {finding.template for finding in found} == {"templates_kk/premium_activity.docx"}
    assert any(finding.code == code and name in finding.name for finding in found)
    for finding in found:
        assert all(finding.message(lang) for lang in ("kk", "ru", "en"))


def test_a_value_that_one_language_alone_prints_is_found(tmp_path: Path) -> None:
    # The application shows of its applicant only the name: its Kazakh page may not tell more than the Russian.
    folder = changed(
        tmp_path, "{{ direction }}", "{{ direction }} {{ applicant.bin }}", form_id="premium_application"
    )
    found = check_template("premium_application", folder)
    assert ("templates_ru/premium_application.docx", "template.one_language", "applicant.bin") in [
        (finding.template, finding.code, finding.name) for finding in found
    ]
