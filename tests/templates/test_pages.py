"""Templates as built Python: they print what the templates say now, and serve no other template."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sized
from pathlib import Path
from types import ModuleType

import pytest

import formgen
from formgen.bilingual import LangLike
from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from formgen.templates.bounds import ROUNDS_LIMIT
from formgen.templates.folders import own_folder, template_path
from formgen.templates.template_packages import entries_of, fingerprint, parts_of
from formgen.templates.word import compiling
from formgen.templates.word.built_pages import page_of
from formgen.templates.word.compiling import compile_template, compiled
from formgen.templates.word.page_sources import page_source
from tests.support.wordtext import docx_text

LANGS = ("kk", "ru")
CASES = [(form_id, lang) for form_id in FORM_IDS if "docx" in form_class(form_id).FORMATS for lang in LANGS]


def sample(form_id: str) -> Form:
    return formgen.load(own_folder("samples") / f"{form_id}.yaml")


@pytest.fixture
def built(form_id: str, lang: LangLike, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module that a build makes of a template, in place of an earlier build's."""
    name = f"formgen.built.{lang}.{form_id}"
    source = page_source(template_path(form_id, lang, "docx"), form_id, lang)
    module = ModuleType(name)
    exec(compile(source, name, "exec"), vars(module))
    monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(compiling, "_COMPILED", {})
    return module


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_every_template_that_ships_is_found_built(form_id: str, lang: LangLike, built: ModuleType) -> None:
    assert page_of(form_id, lang, template_path(form_id, lang, "docx").read_bytes()) is built.PARTS


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_a_built_template_prints_what_a_fresh_compile_prints(
    form_id: str, lang: LangLike, built: ModuleType
) -> None:
    from formgen.model.printing import printed
    from formgen.rendering.word.renderer import context_of

    data = context_of(printed(sample(form_id)), lang)
    known = compiled(form_id, lang)
    fresh = compile_template(template_path(form_id, lang, "docx"), form_id, lang)
    assert known.names == fresh.names
    for one, other in zip(known.parts, fresh.parts, strict=True):
        assert one.name == other.name
        if isinstance(one, compiling.TaggedPart):
            assert isinstance(other, compiling.TaggedPart)
            assert one.flags_only == other.flags_only
            assert one.fill(data) == other.fill(data)
        else:
            assert not isinstance(other, compiling.TaggedPart)
            assert (one.crc, one.size) == (other.crc, other.size)


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_whichever_list_goes_round_too_often_there_is_no_document(
    form_id: str, lang: LangLike, built: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = sample(form_id)
    formgen.render(form, lang)  # blocks that are the same for all forms are printed now
    source = page_source(template_path(form_id, lang, "docx"), form_id, lang)
    guards = {
        number
        for number, line in enumerate(source.splitlines(), 1)
        if line.lstrip().startswith("left -= len(")
    }
    reached: set[int] = set()
    endless = 0

    def length(items: Sized) -> int:
        line = sys._getframe(1).f_lineno
        reached.add(line)
        return ROUNDS_LIMIT + 1 if line == endless else len(items)

    monkeypatch.setattr(built, "len", length, raising=False)
    formgen.render(form, lang)
    assert bool(reached & guards) == bool(guards)
    for endless in sorted(reached & guards):  # noqa: B007 - `length` looks at it
        with pytest.raises(formgen.RenderError):
            formgen.render(form, lang)


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_entries_are_read_as_zipfile_reads_them(form_id: str, lang: LangLike) -> None:
    import zlib

    path = template_path(form_id, lang, "docx")
    found = [
        (entry.name.decode(), zlib.decompress(entry.data, -15)) for entry in entries_of(path.read_bytes())
    ]
    assert found == list(parts_of(path))


@pytest.mark.parametrize(("form_id", "lang"), [("premium_application", "kk")])
def test_a_template_of_other_bytes_is_not_taken_for_the_known_one(built: ModuleType) -> None:
    data = template_path("premium_application", "kk", "docx").read_bytes()
    assert fingerprint(data) == built.TEMPLATE
    assert page_of("premium_application", "kk", data + b"\0") is None
    assert page_of("premium_application", "ru", data) is None


def test_a_form_that_has_no_page_has_none_built() -> None:
    assert page_of("nobody", "kk", b"") is None


def test_a_changed_template_is_used_at_once(tmp_path: Path) -> None:
    import zipfile

    own = tmp_path / "templates_kk"
    own.mkdir()
    path = own / "premium_application.docx"
    shutil.copy(template_path("premium_application", "kk", "docx"), path)
    form = sample("premium_application")
    assert "Біздің бланк" not in docx_text(formgen.render(form, "kk", templates=tmp_path))
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/document.xml"] = parts["word/document.xml"].replace("Нысан".encode(), "Біздің бланк".encode())
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    assert "Біздің бланк" in docx_text(formgen.render(form, "kk", templates=tmp_path))


def test_python_that_lies_beside_somebodys_templates_is_never_run(tmp_path: Path) -> None:
    for lang in LANGS:
        shutil.copytree(own_folder(f"templates_{lang}"), tmp_path / f"templates_{lang}")
    trap = tmp_path / "formgen" / "built" / "kk"
    trap.mkdir(parents=True)
    trapped = "raise SystemExit('run')\n"
    (trap / "premium_application.py").write_text(trapped)
    (tmp_path / "templates_kk" / "premium_application.py").write_text(trapped)
    assert formgen.render(sample("premium_application"), "kk", templates=tmp_path)
