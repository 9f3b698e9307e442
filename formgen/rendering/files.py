"""Puts documents on disk: whole or not at all, and never over a file that somebody has."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from formgen.errors import WriteError

__all__ = ["checked_folder", "checked_stem", "holds", "is_whole", "kept", "write_file"]

_FORBIDDEN = set('<>:"/\\|?*')
_TAIL = 1024
STEM_LIMIT = 100
"""Characters of a file's stem; with language, number and format its name stays a name everywhere."""


def checked_stem(stem: str) -> str:
    """Return ``stem``; ``WriteError`` where it is no plain name of a file, or leaves the folder."""
    if (
        not stem.strip(". ")
        or len(stem) > STEM_LIMIT
        or any(letter in _FORBIDDEN or not letter.isprintable() for letter in stem)
    ):
        raise WriteError(
            kk=f"Файл атына жарамайды: «{stem}»",
            ru=f"Не годится для имени файла: «{stem}»",
            en=f"Not fit for a file's name: {stem!r}",
        )
    return stem


def checked_folder(folder: Path) -> Path:
    """Return ``folder``; ``WriteError`` where no folder can have its name."""
    if "\0" in str(folder):
        shown = str(folder).replace("\0", "\\x00")
        raise WriteError(
            kk=f"Қалта атына жарамайды: «{shown}»",
            ru=f"Не годится для имени папки: «{shown}»",
            en=f"Not fit for a folder's name: {shown}",
        )
    return folder


def holds(path: Path, data: bytes) -> bool:
    """Tell whether a file with just this content lies at ``path``."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write ``data`` to ``path`` whole or not at all; an existing file is kept unless ``force``.

    The folder is made where it is missing. ``WriteError`` says what stood in the way. The disk is not
    waited for: whole holds for a process that is killed; after a power cut, ``is_whole`` tells.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replaces = force and os.path.lexists(path)
        try:
            if replaces or not _write_nameless(path, data):
                _write_rough(path, data, replaces=replaces)
        except FileExistsError:
            if not force:
                raise
            _write_rough(path, data, replaces=True)  # another run was quicker
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise WriteError(
            kk=f"Файл жазылмады: {path}: {reason}",
            ru=f"Файл не записан: {path}: {reason}",
            en=f"The file was not written: {path}: {reason}",
        ) from error


def is_whole(path: Path) -> bool:
    """Tell whether a document lies at ``path`` to its end: a package's directory, or a PDF's last mark."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL))
            tail = file.read()
    except OSError:
        return False
    if path.suffix == ".pdf":
        return b"%%EOF" in tail
    return tail[-22:-18] == b"PK\x05\x06"


def kept(paths: Iterable[Path]) -> None:
    """Refuse to go on where one of ``paths`` exists, before the first of them is written."""
    for path in paths:
        if os.path.lexists(path):  # a link that leads nowhere is somebody's too
            raise _exists(path)


def _exists(path: Path) -> WriteError:
    return WriteError(
        kk=f"Файл бар, сол күйінде қалдырылды: {path} (үстінен жазу: --force)",
        ru=f"Файл уже есть и оставлен как был: {path} (переписать: --force)",
        en=f"The file exists and was left as it was: {path} (--force writes over it)",
    )


def _write_nameless(path: Path, data: bytes) -> bool:
    """Write a file that has no name before it is whole, so that nothing is left of it where this is killed.

    ``False`` where the system has no such files.
    """
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None:
        return False
    try:
        number = os.open(path.parent, flag | os.O_WRONLY, 0o666)
    except OSError:  # whatever stands in the way of a named one too is told then
        return False
    with os.fdopen(number, "wb") as file:
        file.write(data)
        file.flush()
        try:
            # Only with a folder named (the path is absolute) does Python let the link in /proc be followed.
            os.link(f"/proc/self/fd/{number}", path.absolute(), src_dir_fd=number, follow_symlinks=True)
        except FileExistsError:
            raise
        except OSError:
            return False
    return True


def _write_rough(path: Path, data: bytes, *, replaces: bool) -> None:
    """Write a file under another name first; where the system can, that one is whole from the beginning."""
    rough = path.with_name(f".{path.name}.{os.urandom(6).hex()}.part")
    try:
        if not (replaces and _write_nameless(rough, data)):
            with rough.open("xb") as file:
                file.write(data)
        if replaces:
            rough.replace(path)
        else:
            _place(rough, path)
    finally:
        with contextlib.suppress(OSError):
            rough.unlink(missing_ok=True)


def _place(rough: Path, path: Path) -> None:
    """Give a finished file its name, if nobody has it: a link is refused where a rename is not."""
    try:
        path.hardlink_to(rough)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(path) from None
        rough.replace(path)
