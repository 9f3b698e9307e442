"""Where documents are written to: a folder, an archive, or one open file."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol
from zipfile import ZipFile, ZipInfo

from formgen.documents.printing import Documents, stem_of
from formgen.errors import FormgenError, WriteError
from formgen.rendering.document_files import checked_folder, checked_stem, holds, kept, write_file

__all__ = ["BinaryFile", "check_target", "into_folder", "into_target"]

_READABLE = 0o644 << 16
"""The attributes of an entry that everybody may read."""


class BinaryFile(Protocol):
    """An open binary file, or whatever else takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Write bytes."""


def check_target(target: ZipFile | BinaryFile, count: int) -> None:
    """Raise ``FormgenError`` if ``target`` cannot take ``count`` documents.

    :raises TypeError: if it is neither an archive nor an open file.
    """
    if not isinstance(target, ZipFile) and not callable(getattr(target, "write", None)):
        raise TypeError(f"a folder, an archive or an open file is needed, not {type(target).__name__}")
    if count != 1 and not isinstance(target, ZipFile):
        raise FormgenError(
            kk=f"Бір файлға бір құжат жазылады, ал мұнда – {count}: бір тілді және бір пішімді көрсетіңіз",
            ru=f"В один файл записывается один документ, а не {count}: укажите один язык и один формат",
            en=f"One file takes one document, not {count}: name one language and one format",
        )


def into_target(documents: Documents, target: ZipFile | BinaryFile) -> list[str]:
    """Write the documents into an archive, or the only one into a file, and return their names.

    :raises WriteError: if the archive has an entry of one of the names; then nothing is added.
    """
    for name in documents:
        checked_stem(stem_of(name))
    if isinstance(target, ZipFile):
        taken = set(target.namelist())
        for name in documents:
            if name in taken:
                raise _taken(name)
        for name, data in documents.items():
            entry = ZipInfo(name)  # its date is that of every entry, so that equal forms give equal bytes
            entry.external_attr = _READABLE
            target.writestr(entry, data, target.compression, target.compresslevel)
    else:
        for data in documents.values():
            target.write(data)
    return list(documents)


def _taken(name: str) -> WriteError:
    return WriteError(
        kk=f"Мұрағатта мұндай файл бар: {name}",
        ru=f"В архиве уже есть такой файл: {name}",
        en=f"The archive has such a file already: {name}",
    )


def into_folder(documents: Documents, out: Path, *, force: bool) -> list[Path]:
    """Write the documents into a folder and return the paths of their files.

    :raises WriteError: if a file has other content and ``force`` is not set, or if it cannot be written.
    """
    for name in documents:
        checked_stem(stem_of(name))
    paths = [checked_folder(out) / name for name in documents]
    contents = dict(zip(paths, documents.values(), strict=True))
    if not force:
        contents = {path: data for path, data in contents.items() if not holds(path, data)}
        kept(contents)
    for path, data in contents.items():
        write_file(path, data, force=force)
    return paths
