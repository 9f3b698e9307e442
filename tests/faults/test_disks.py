"""A full disk and one that is read-only: whole files or none, a clear error, exit code 2, and no litter."""

from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

import formgen
from tests.cli.conftest import Cli
from tests.cli.data import command, questionnaire, run, write_json, write_lines
from tests.faults.disks import full, read_only
from tests.forms.factories import FACTORIES

pytestmark = pytest.mark.long

FORM = FACTORIES["premium_application"]()


def whole(folder: Path) -> set[str]:
    """The paths of all files in a folder and below, each of which is a whole document."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    for path in files:
        assert zipfile.ZipFile(path).testzip() is None
    return {str(path) for path in files}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_on_a_full_disk_files_are_whole_or_not_there(cli: Cli, tmp_path: Path, jobs: str) -> None:
    file = write_lines(tmp_path / "a.jsonl", *map(questionnaire, range(20)))
    with full(tmp_path / "disk") as disk:
        answer = cli("fill", file, "--out", disk, "--jobs", jobs)
        written = whole(disk)
    assert answer.code == 2
    assert set(answer.out.splitlines()) == written
    assert 0 < len(written) < 40
    assert "No space left" in answer.err


def test_when_there_is_room_again_a_run_goes_on(cli: Cli, tmp_path: Path) -> None:
    file = write_lines(tmp_path / "a.jsonl", *map(questionnaire, range(20)))
    with full(tmp_path / "disk") as disk:
        assert cli("fill", file, "--out", disk).code == 2
        subprocess.run(["mount", "-o", "remount,size=2m", str(disk)], check=True)
        assert cli("fill", file, "--out", disk, "--resume").code == 0
        assert len(whole(disk)) == 40


def test_a_file_is_not_lost_to_one_that_found_no_room(tmp_path: Path) -> None:
    """``force`` replaces a file by a whole one, or leaves it as it was."""
    with full(tmp_path / "disk", 16) as disk:
        (disk / "a.kk.docx").write_bytes(b"m" * 12_000)
        with pytest.raises(formgen.WriteError):
            formgen.write(FORM, disk, stem="a", langs=["kk"], force=True)
        assert (disk / "a.kk.docx").read_bytes() == b"m" * 12_000
        assert [path.name for path in disk.iterdir()] == ["a.kk.docx"]


@pytest.mark.parametrize(
    "words",
    [
        ("blank", "premium_application", "--out", "{disk}"),
        ("intake", "premium_application", "--out", "{disk}/a.xlsx"),
        ("samples", "--out", "{disk}"),
    ],
)
def test_every_command_says_that_the_disk_is_full(cli: Cli, words: tuple[str, ...], tmp_path: Path) -> None:
    with full(tmp_path / "disk", 8) as disk:
        answer = cli(*(word.format(disk=disk) for word in words))
        left = whole(disk)
    assert answer.code == 2
    assert "No space left" in answer.err
    assert set(answer.out.splitlines()) <= left


def test_nothing_is_written_to_a_disk_that_is_read_only(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", questionnaire())
    with read_only(tmp_path / "disk", lambda disk: (disk / "mine").touch()) as disk:
        for out in (disk, disk / "new" / "folder"):
            answer = cli("fill", file, "--out", out)
            assert (answer.code, answer.out) == (2, "")
            assert "Read-only" in answer.err
        assert [path.name for path in disk.iterdir()] == ["mine"]


def test_a_read_only_file_is_kept_with_force_too(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", questionnaire())
    with read_only(tmp_path / "disk", lambda disk: (disk / "a.kk.docx").write_bytes(b"mine")) as disk:
        answer = cli("fill", file, "--out", disk, "--force", "--lang", "kk")
        assert answer.code == 2
        assert (disk / "a.kk.docx").read_bytes() == b"mine"


def test_data_are_read_from_a_disk_that_is_read_only(cli: Cli, tmp_path: Path) -> None:
    with read_only(tmp_path / "disk", lambda disk: write_json(disk / "a.json", questionnaire())) as disk:
        assert cli("fill", disk / "a.json", "--out", tmp_path / "out").code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
@pytest.mark.parametrize("words", [("forms",), ("schema", "premium_application")])
def test_results_that_cannot_be_said_are_an_error(words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as nowhere:
        answer = subprocess.run(
            command(*words), stdout=nowhere, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert answer.returncode == 2
    assert b"Traceback" not in answer.stderr
    assert b"No space left" in answer.stderr


def test_pdf_needs_room_for_its_own_files(tmp_path: Path) -> None:
    """LibreOffice's desk lies on a full disk: an error, and nothing left on it."""
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    program.chmod(0o755)
    file = write_json(tmp_path / "a.json", questionnaire())
    with full(tmp_path / "disk", 4) as disk:
        env = {**os.environ, "TMPDIR": str(disk), "FORMGEN_SOFFICE": str(program)}
        answer = run("fill", file, "--out", tmp_path / "out", "--format", "pdf", env=env)
        assert list(disk.iterdir()) == []
    assert answer.returncode == 2
    assert b"Traceback" not in answer.stderr
    assert not (tmp_path / "out").exists()
