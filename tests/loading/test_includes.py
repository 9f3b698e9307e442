from __future__ import annotations

from pathlib import Path

import pytest

from formgen.checks import check
from formgen.forms.premium_application.data import PremiumApplication
from formgen.loading import load, read_documents

ORGANIZATION = "name: Қор\nhead:\n  full_name: Айгүл\n  position: Директор\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "below").mkdir(parents=True)
    (folder / "organization.yaml").write_text(ORGANIZATION, encoding="utf-8")
    (folder / "below" / "person.json").write_text('{\n"full_name": "Айгүл"}', encoding="utf-8")
    (tmp_path / "outside.yaml").write_text(ORGANIZATION, encoding="utf-8")
    return folder / "a.yaml"


def write(data: Path, part: str) -> None:
    data.write_text(
        f"form: premium_application\ndirection: other\nfilled_on: 2026-08-14\napplicant: {part}\n",
        encoding="utf-8",
    )


def found(data: Path) -> list[tuple[str, str, str]]:
    (loaded,) = read_documents(data)
    assert loaded.form is not None
    folder = f"{data.parent}/"
    return [
        (problem.path, problem.code, str(problem.location).removeprefix(folder))
        for problem in loaded.with_checks(check(loaded.form) if not loaded.problems else [])
    ]


def test_a_mapping_may_stand_in_a_file_of_its_own(data: Path) -> None:
    write(data, "{$file: organization.yaml}")
    form = load(data)
    assert isinstance(form, PremiumApplication)
    assert form.applicant.head is not None


def test_files_may_take_in_files_and_each_names_its_own_lines(data: Path) -> None:
    (data.parent / "organization.yaml").write_text(
        "name: Қор\nbin: x\nhead: {$file: below/person.json}\n", encoding="utf-8"
    )
    write(data, "{$file: ./organization.yaml}")
    assert ("applicant.bin", "bin.digits", "organization.yaml:2") in found(data)
    (loaded,) = read_documents(data)
    assert str(loaded.locate("applicant.head.full_name")) == f"{data.parent}/below/person.json:2"
    assert str(loaded.locate("applicant.head.position")) == f"{data.parent}/below/person.json:1"
    assert str(loaded.locate("applicant")) == f"{data}:4"


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("{$file: ../outside.yaml}", "file.outside"),
        ("{$file: below/../../outside.yaml}", "file.outside"),
        ("{$file: /etc/hostname}", "file.outside"),
        ("{$file: 'C:\\organization.yaml'}", "file.outside"),
        ("{$file: '..\\outside.yaml'}", "file.outside"),
        ("{$file: link.yaml}", "file.outside"),
        ("{$file: circle.yaml}", "file.missing"),
        ("{$file: nothing.yaml}", "file.missing"),
        ("{$file: below}", "file.missing"),
        ('{$file: "a\\0b"}', "file.missing"),
        (f"{{$file: {'x' * 5000}.yaml}}", "file.missing"),
        ("{$file: 5}", "file.name"),
        ("{$file: ' '}", "file.name"),
        ("{$file: [a]}", "file.name"),
        ("{$file: organization.yaml, name: Қор}", "file.not_alone"),
        ("{$file: a.yaml}", "file.loop"),
        ("{$file: broken.yaml}", "file.unreadable"),
        ("{$file: two.yaml}", "file.unreadable"),
        ("{$file: empty.yaml}", "file.unreadable"),
        ("{$file: notes.txt}", "file.unreadable"),
        ("{$file: list.yaml}", "value.not_mapping"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_part_that_cannot_be_taken_is_a_problem_of_its_field(data: Path, part: str, code: str) -> None:
    folder = data.parent
    (folder / "link.yaml").symlink_to("../outside.yaml")
    (folder / "circle.yaml").symlink_to("circle.yaml")
    (folder / "broken.yaml").write_text("a: [", encoding="utf-8")
    (folder / "two.yaml").write_text("a: 1\n---\nb: 2\n", encoding="utf-8")
    (folder / "empty.yaml").write_text("", encoding="utf-8")
    (folder / "notes.txt").write_text("name: Қор", encoding="utf-8")
    (folder / "list.yaml").write_text("- name: Қор", encoding="utf-8")
    write(data, part)
    assert found(data) == [("applicant", code, "a.yaml:4")]


def test_files_that_take_in_each_other_are_refused(data: Path) -> None:
    (data.parent / "organization.yaml").write_text("{$file: below/b.yaml}", encoding="utf-8")
    (data.parent / "below" / "b.yaml").write_text("name: {$file: b.yaml}", encoding="utf-8")
    write(data, "{$file: organization.yaml}")
    assert found(data) == [("applicant.name", "file.loop", "below/b.yaml:1")]


def test_a_link_that_stays_inside_is_followed(data: Path) -> None:
    (data.parent / "link.yaml").symlink_to("organization.yaml")
    write(data, "{$file: link.yaml}")
    assert isinstance(load(data), PremiumApplication)
