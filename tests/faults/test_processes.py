"""Runs that are killed or meet each other: no partial file, no litter, nobody's file written over."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.data import command, questionnaire, write_json, write_lines

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(os.name != "posix", reason="kills a process as POSIX does"),
]

KILLER = """
import os, signal, sys
import formgen.rendering.document_files as files
left = int(sys.argv.pop(1))
def count(real):
    def call(*given, **named):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*given, **named)
    return call
for name in ("link", "open", "replace"):
    setattr(os, name, count(getattr(os, name)))
from formgen.cli import main
sys.exit(main(sys.argv[1:]))
"""
"""The command line, killed before the so-many-th call that changes something on disk."""


def _documents(folder: Path) -> set[str]:
    for path in folder.glob("*.docx"):
        assert zipfile.ZipFile(path).testzip() is None
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


@pytest.mark.parametrize("force", [False, True])
def test_a_run_killed_at_any_step_leaves_whole_files_alone(tmp_path: Path, *, force: bool) -> None:
    file = write_json(tmp_path / "a.json", questionnaire())
    killed = 0
    for step in range(40):
        out = tmp_path / f"out{step}"
        if force:
            out.mkdir()
            with zipfile.ZipFile(out / "a.kk.docx", "w") as package:
                package.writestr("mine", b"mine")
        words = ["fill", str(file), "--out", str(out), *(["--force"] if force else [])]
        answer = subprocess.run(
            [sys.executable, "-c", KILLER, str(step), *words], capture_output=True, check=False
        )
        names = _documents(out)
        if force:
            assert "a.kk.docx" in names
            names = {name for name in names if not name.endswith(".part")}  # whole too, and never a result
        assert names <= {"a.kk.docx", "a.ru.docx"}
        if answer.returncode == 0:
            assert not list(out.glob(".*"))
            assert names == {"a.kk.docx", "a.ru.docx"}
            break
        assert answer.returncode == -9
        killed += 1
    assert killed >= 4
    assert answer.returncode == 0


def test_two_runs_into_one_folder_write_each_file_once(tmp_path: Path) -> None:
    """Without ``--resume`` the second run finds the first one's files, keeps them and reports it."""
    file = write_lines(tmp_path / "a.jsonl", *map(questionnaire, range(40)))
    out = tmp_path / "out"
    runs = [
        subprocess.Popen(command("fill", file, "--out", out), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    said = [process.communicate(timeout=300) for process in runs]
    assert len(_documents(out)) == 80
    named = [Path(line).name for told, _ in said for line in told.decode().splitlines()]
    assert set(named) == _documents(out)  # the same file may be both runs' own
    assert {process.returncode for process in runs} <= {0, 2}
    assert all(b"Traceback" not in err for _, err in said)


def test_two_runs_that_force_leave_whole_files(tmp_path: Path) -> None:
    file = write_lines(tmp_path / "a.jsonl", *map(questionnaire, range(20)))
    out = tmp_path / "out"
    runs = [
        subprocess.Popen(
            command("fill", file, "--out", out, "--force"), stderr=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for _ in range(3)
    ]
    said = [process.communicate(timeout=300) for process in runs]
    assert [(process.returncode, err) for process, (_, err) in zip(runs, said, strict=True)] == [(0, b"")] * 3
    assert len(_documents(out)) == 40


@pytest.mark.parametrize("what", ["a file", "a folder", "a link", "a link to nothing"])
def test_what_exists_is_kept_unless_it_is_forced(what: str, cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    target = out / "a.ru.docx"
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    if what == "a file":
        target.write_bytes(b"mine")
    elif what == "a folder":
        target.mkdir()
    else:
        target.symlink_to(mine if what == "a link" else tmp_path / "nothing")
    file = write_json(tmp_path / "a.json", questionnaire())
    answer = cli("fill", file, "--out", out)
    assert answer.code == 2
    assert target.name in answer.err
    assert target.is_dir() if what == "a folder" else target.is_symlink() or target.read_bytes() == b"mine"
    assert not (tmp_path / "nothing").exists()
    forced = cli("fill", file, "--out", out, "--force")
    assert forced.code == (2 if what == "a folder" else 0)
    assert mine.read_bytes() == b"mine"
    assert not [path for path in out.iterdir() if path.name.startswith(".")]
