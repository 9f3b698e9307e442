"""LibreOffice that is missing, hung, crashing or silent, as the command line reports it: exit code 2 and no
file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from formgen.rendering import pdf
from tests.cli.conftest import Cli
from tests.cli.data import questionnaire, write_json, write_lines
from tests.support.soffice import fake_soffice

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(os.name != "posix", reason="the fake LibreOffice is a shell script"),
]

WHOLE = 'while [ "$1" != --outdir ]; do shift; done; out=$2; shift 2\nfor file in "$@"; do {each}; done'
SCRIPTS = {
    "crashed": "exit 1",
    "killed": "kill -KILL $$",
    "silent": "exit 0",
    "full of words": "yes | head -c 1000000; yes | head -c 1000000 >&2; exit 3",
    "half a file": WHOLE.format(each='printf "%%PDF-1.7" > "$out/${file%.*}.pdf"'),
    "another file": WHOLE.format(each='echo a > "$out/other.pdf"'),
    "a folder for a file": WHOLE.format(each='mkdir "$out/${file%.*}.pdf"'),
    "a link for a file": WHOLE.format(each='ln -s /etc/passwd "$out/${file%.*}.pdf"'),
}


@pytest.mark.parametrize("kind", SCRIPTS)
def test_no_pdf_is_an_error_that_names_the_form(
    kind: str, cli: Cli, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_soffice(tmp_path, monkeypatch, SCRIPTS[kind])
    file = write_json(tmp_path / "a.json", questionnaire())
    answer = cli("fill", file, "--out", tmp_path / "out", "--format", "pdf", "--format", "docx")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(f"{file}: error: ")
    assert not (tmp_path / "out").exists()
    assert list(desk.iterdir()) == []


def test_a_missing_libreoffice_costs_no_form_that_needs_none(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FORMGEN_SOFFICE", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    file = write_json(tmp_path / "a.json", questionnaire())
    answer = cli("fill", file, "--out", tmp_path / "out", "--format", "pdf", "--ui", "kk")
    assert (answer.code, answer.out) == (2, "")
    assert "libreoffice-writer" in answer.err
    assert not (tmp_path / "out").exists()
    assert cli("fill", file, "--out", tmp_path / "out").code == 0


def test_a_hung_libreoffice_is_ended(
    cli: Cli, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_soffice(tmp_path, monkeypatch, "sleep 600")
    monkeypatch.setattr(pdf, "_START_SECONDS", 1)
    monkeypatch.setattr(pdf, "_DOCUMENT_SECONDS", 0)
    monkeypatch.setattr(pdf, "_BYTES_A_SECOND", 10**9)
    file = write_lines(tmp_path / "a.jsonl", questionnaire(1), questionnaire(2))
    answer = cli("fill", file, "--out", tmp_path / "out", "--format", "pdf")
    assert (answer.code, answer.out) == (2, "")
    assert list(desk.iterdir()) == []
