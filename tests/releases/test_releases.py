"""Data and templates of every release keep working; a name that they rely on goes only when CHANGELOG names it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import formgen
from formgen.documents.printing import formats_of
from formgen.forms import FORM_IDS
from formgen.problems import errors_of
from tests.releases.fields import Names, breaks, kept, named_in_changelog, present
from tests.support.audit import audit

pytestmark = pytest.mark.long

RELEASES = sorted(path for path in Path(__file__).parent.iterdir() if (path / "samples").is_dir())
DATA = [
    path
    for release in RELEASES
    for path in sorted((release / "samples").rglob("*.*"))
    if path.stem in FORM_IDS
]


def release_of(data: Path) -> Path:
    return next(release for release in RELEASES if release in data.parents)


@cache
def loaded(data: Path) -> formgen.Form:
    return formgen.load(data)


def name_of(path: Path) -> str:
    return path.relative_to(Path(__file__).parent).as_posix()


def test_each_release_keeps_data_of_every_form_as_yaml_and_json() -> None:
    assert RELEASES
    for release in RELEASES:
        names = {path.name for path in DATA if release in path.parents}
        assert {f"{form_id}.{kind}" for form_id in kept()["forms"] for kind in ("yaml", "json")} >= names
        assert len(names) >= 20


@pytest.mark.parametrize("data", DATA, ids=name_of)
def test_data_of_a_release_is_right_today(data: Path) -> None:
    assert not errors_of(formgen.check(loaded(data)))


@pytest.mark.parametrize("data", [path for path in DATA if path.suffix == ".yaml"], ids=name_of)
def test_the_same_data_as_json_is_the_same_form(data: Path) -> None:
    assert loaded(data) == loaded(data.parent / "json" / f"{data.stem}.json")


@pytest.mark.parametrize("templates", ["kept", "own"])
@pytest.mark.parametrize("data", [path for path in DATA if path.suffix == ".yaml"], ids=name_of)
def test_data_of_a_release_fills_valid_documents_that_hold_all_of_it(
    data: Path, templates: str, tmp_path: Path
) -> None:
    form = loaded(data)
    folder = release_of(data) if templates == "kept" else None

    paths = formgen.write(form, tmp_path, templates=folder)

    assert len(paths) == 2 * len(formats_of(form.ID))
    assert [finding for path in paths for finding in audit(path.read_bytes(), path.suffix)] == []
    for suffix in formats_of(form.ID):
        pair = [path for path in paths if path.suffix == f".{suffix}"]
        assert formgen.read(*pair) == formgen.printed(form)


def test_no_name_that_a_release_had_is_lost_without_a_word() -> None:
    assert [name for name in breaks(kept(), present()) if not named_in_changelog(name)] == []


def test_every_name_of_the_forms_that_are_written_down_is_written_down() -> None:
    assert present(kept()["forms"]) == kept(), "`python -m tests.releases.fields` writes down what was added"


def test_every_form_of_a_kept_release_is_written_down() -> None:
    assert {path.stem for path in DATA} <= kept()["forms"].keys()


NAMES: Names = {
    "forms": {"letter": "Letter"},
    "fields": {
        "Letter.to": "object Person, required",
        "Letter.pages": "list of text, 1 or more, required",
        "Letter.note": "text, optional",
    },
    "choices": {"Colour.red": ""},
    "problems": {"value.missing": ""},
}


def changed(sort: str, name: str, about: str | None) -> Names:
    entries = {key: value for key, value in NAMES[sort].items() if key != name}
    return {**NAMES, sort: entries | ({} if about is None else {name: about})}


@pytest.mark.parametrize(
    ("sort", "name", "about"),
    [
        ("forms", "letter", None),
        ("forms", "letter", "Note"),
        ("fields", "Letter.to", None),
        ("fields", "Letter.to", "text, required"),
        ("fields", "Letter.note", "text, required"),
        ("fields", "Letter.pages", "list of text, 2 or more, required"),
        ("fields", "Letter.from", "text, required"),
        ("choices", "Colour.red", None),
        ("problems", "value.missing", None),
    ],
)
def test_what_breaks_data_that_exists_is_found(sort: str, name: str, about: str | None) -> None:
    assert breaks(NAMES, changed(sort, name, about)) == [name]


@pytest.mark.parametrize(
    ("sort", "name", "about"),
    [
        ("forms", "memo", "Memo"),
        ("fields", "Letter.to", "object Person, optional"),
        ("fields", "Letter.pages", "list of text, required"),
        ("fields", "Letter.seal", "text, optional"),
        ("fields", "Stamp.colour", "text, required"),
        ("choices", "Colour.blue", ""),
        ("problems", "value.odd", ""),
    ],
)
def test_what_only_adds_breaks_nothing(sort: str, name: str, about: str | None) -> None:
    assert breaks(NAMES, changed(sort, name, about)) == []
