"""Writes documents to disk: whole or not at all, and over an existing file only on request."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from formgen.errors import WriteError
from formgen.messages.quoting import on_one_line
from formgen.messages.reasons import reason_words

__all__ = ["checked_folder", "checked_stem", "holds", "is_whole", "kept", "write_file"]

_FORBIDDEN = set('<>:"/\\|?*')
_TAIL = 1024
STEM_LIMIT = 100
"""The most characters of a file's stem; with language, number and format the name stays valid anywhere."""


def checked_stem(stem: str) -> str:
    """Return ``stem``; ``WriteError`` if it is no plain name of a file, or leaves the folder."""
    if (
        not stem.strip(". ")
        or len(stem) > STEM_LIMIT
        or any(letter in _FORBIDDEN or not letter.isprintable() for letter in stem)
    ):
        named = on_one_line(stem)
        raise WriteError(
            kk=f"Мұндай файл аты болмайды: «{named}»",
            ru=f"Недопустимое имя файла: «{named}»",
            en=f"This cannot be a file name: “{named}”",
        )
    return stem


def checked_folder(folder: Path) -> Path:
    """Return ``folder``; ``WriteError`` if its name is not valid for a folder."""
    if "\0" in str(folder):
        name = str(folder).replace("\0", "\\x00")
        raise WriteError(
            kk=f"Мұндай қалта аты болмайды: «{name}»",
            ru=f"Недопустимое имя папки: «{name}»",
            en=f"This cannot be a folder name: “{name}”",
        )
    return folder


def holds(path: Path, data: bytes) -> bool:
    """Tell whether the file at ``path`` has exactly this content."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write ``data`` to ``path`` whole or not at all; an existing file is kept unless ``force``.

    A missing folder is made. ``WriteError`` names the obstacle. The data are not forced to the disk: a file
    is whole after its process is killed; after a power cut, check it with ``is_whole``.
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
            _write_rough(path, data, replaces=True)  # another process wrote it first
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise WriteError(
            kk=f"Файл жазылмады: {path}: {reason_words(reason, 'kk')}",
            ru=f"Файл не записан: {path}: {reason_words(reason, 'ru')}",
            en=f"The file was not written: {path}: {reason}",
        ) from error


def is_whole(path: Path) -> bool:
    """Tell whether the document at ``path`` has its end: a package's directory or a PDF's last mark."""
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
    """Raise ``WriteError`` if one of ``paths`` exists, before the first of them is written."""
    for path in paths:
        if os.path.lexists(path):  # a broken link exists too
            raise _exists(path)


def _exists(path: Path) -> WriteError:
    return WriteError(
        kk=f"Мұндай файл бар, ол өзгеріссіз қалдырылды: {path} (үстінен жазу үшін: --force)",
        ru=f"Такой файл уже есть, он оставлен без изменений: {path} (чтобы перезаписать: --force)",
        en=f"The file exists and was left as it was: {path} (--force writes over it)",
    )


def _write_nameless(path: Path, data: bytes) -> bool:
    """Write a file without a name and name it when it is whole: a killed process leaves nothing behind.

    Return ``False`` if the system has no files without names.
    """
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None:
        return False
    try:
        number = os.open(path.parent, flag | os.O_WRONLY, 0o666)
    except OSError:  # a named file meets the same obstacle and raises its error
        return False
    with os.fdopen(number, "wb") as file:
        file.write(data)
        file.flush()
        try:
            # Python follows the link in /proc only if a folder is named (the path is absolute).
            os.link(f"/proc/self/fd/{number}", path.absolute(), src_dir_fd=number, follow_symlinks=True)
        except FileExistsError:
            raise
        except OSError:
            return False
    return True


def _write_rough(path: Path, data: bytes, *, replaces: bool) -> None:
    """Write a file under a temporary name first, or under its own name if that is safe from the start."""
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
    """Name a finished file if its name is free. Some file systems refuse hard links but allow renames."""
    try:
        path.hardlink_to(rough)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(path) from None
        rough.replace(path)
