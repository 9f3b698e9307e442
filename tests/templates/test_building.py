"""The shipped templates are those that the layouts write."""

from __future__ import annotations

from formgen.templates.building import template_files
from formgen.templates.folders import own_folder
from tests.support.audit import audit


def test_the_shipped_templates_are_what_the_layouts_build() -> None:
    built = dict(template_files())
    shipped = {
        f"{folder}/{path.name}": path.read_bytes()
        for folder in ("templates_kk", "templates_ru")
        for path in own_folder(folder).iterdir()
    }
    assert sorted(built) == sorted(shipped)
    assert [name for name, data in built.items() if data != shipped[name]] == []


def test_every_template_is_a_valid_document_that_word_opens() -> None:
    assert {name: audit(data, name.rpartition(".")[2]) for name, data in template_files()} == {
        name: [] for name, _ in template_files()
    }
