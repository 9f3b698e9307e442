"""Files are written whole, or not at all, on file systems that can do less than most."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from formgen.errors import WriteError
from formgen.rendering.document_files import is_whole, write_file

Weaken = Callable[[pytest.MonkeyPatch], None]


def _refuse(*given: object, **named: object) -> None:
    del given, named
    raise OSError(errno.EPERM, "Operation not permitted")


def _no_nameless_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)


def _no_names_for_nameless_files(monkeypatch: pytest.MonkeyPatch) -> None:
    link = os.link

    def only_of_named(source: str, target: str, **named: object) -> None:
        if str(source).startswith("/proc/"):
            _refuse()
        link(source, target, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "link", only_of_named)


def _no_links(monkeypatch: pytest.MonkeyPatch) -> None:
    _no_nameless_files(monkeypatch)
    monkeypatch.setattr(os, "link", _refuse)


WEAKER = pytest.mark.parametrize("weaken", [_no_nameless_files, _no_names_for_nameless_files, _no_links])


@WEAKER
def test_a_file_is_written_whole_and_nothing_is_left_beside_it(
    weaken: Weaken, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weaken(monkeypatch)
    write_file(tmp_path / "new" / "a.docx", b"whole")
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "new").iterdir()] == [("a.docx", b"whole")]


@WEAKER
def test_somebodys_file_is_kept_unless_it_is_forced(
    weaken: Weaken, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weaken(monkeypatch)
    path = tmp_path / "a.docx"
    path.write_bytes(b"mine")
    with pytest.raises(WriteError):
        write_file(path, b"other")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.docx", b"mine")]
    write_file(path, b"other", force=True)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.docx", b"other")]


@pytest.mark.parametrize(
    ("name", "content", "whole"),
    [
        ("a.pdf", b"%PDF-1.7 page %%EOF\n", True),
        ("a.pdf", b"%PDF-1.7 page", False),
        ("a.docx", b"PK\x05\x06" + bytes(18), True),
        ("a.docx", b"PK\x03\x04", False),
    ],
)
def test_a_whole_document_is_known_by_its_end(name: str, content: bytes, whole: bool, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    assert is_whole(tmp_path / name) == whole
    assert not is_whole(tmp_path / f"no-{name}")
