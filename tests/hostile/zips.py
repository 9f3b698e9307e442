"""Malicious packages."""

from __future__ import annotations

import io
import random
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping

__all__ = ["KINDS", "duplicated", "packed", "parts_in", "with_parts", "without"]

Change = Callable[[bytes, str], bytes]
"""Makes a package hostile; the name is that of its main part."""


def parts_in(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, content in parts.items():
            info = zipfile.ZipInfo("x", (1980, 1, 1, 0, 0, 0))
            info.filename = name  # as it is: the constructor puts some names right
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, content)
    return stream.getvalue()


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    return packed(parts_in(data) | dict(parts))


def without(data: bytes, part: str) -> bytes:
    return packed({name: content for name, content in parts_in(data).items() if name != part})


def duplicated(data: bytes, part: str) -> bytes:
    stream = io.BytesIO(data)
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(part, b"<other/>")
    return stream.getvalue()


def lying_about_size(data: bytes, part: str, size: int = 1000) -> bytes:
    """A bomb whose directory states another size."""
    bomb = bytearray(with_parts(data, {part: b" " * 30_000_000}))
    struct.pack_into("<I", bomb, bomb.rindex(part.encode()) - 46 + 24, size)
    return bytes(bomb)


def _of_many_parts(data: bytes) -> bytes:
    """A bomb whose parts are small enough each."""
    names = [f"word/media/{number}.png" for number in range(10)]
    bomb = bytearray(with_parts(data, dict.fromkeys(names, random.Random(1).randbytes(250_000))))
    for name in names:
        struct.pack_into("<I", bomb, bomb.rindex(name.encode()) - 46 + 24, 60_000_000)
    return bytes(bomb)


def _encrypted(data: bytes, part: str) -> bytes:
    marked = bytearray(data)
    place = marked.rindex(part.encode()) - 46
    struct.pack_into("<H", marked, place + 8, 1)
    return bytes(marked)


def _doctype(data: bytes, part: str, words: str, *, encoding: str = "utf-8") -> bytes:
    content = parts_in(data)[part].decode("utf-8-sig")
    if content.startswith("<?xml"):
        content = content[content.index("?>") + 2 :]
    return with_parts(data, {part: f"<!DOCTYPE x {words}>{content}".encode(encoding)})


def _many(data: bytes, part: str, filler: bytes, times: int) -> bytes:
    content = parts_in(data)[part]
    end = content.rindex(b"</")
    return with_parts(data, {part: content[:end] + filler * times + content[end:]})


_LAUGHS = (
    '[<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]"
)

KINDS: dict[str, Change] = {
    "a DOCTYPE": lambda data, part: _doctype(data, part, "[]"),
    "entities that multiply": lambda data, part: _doctype(data, part, _LAUGHS),
    "an external entity": lambda data, part: _doctype(
        data, part, '[<!ENTITY e SYSTEM "file:///etc/passwd">]'
    ),
    "an external DTD": lambda data, part: _doctype(data, part, 'SYSTEM "http://127.0.0.1:9/x.dtd"'),
    "a parameter entity": lambda data, part: _doctype(
        data, part, '[<!ENTITY % e SYSTEM "http://127.0.0.1:9/x">%e;]'
    ),
    "a DOCTYPE in UTF-16": lambda data, part: _doctype(data, part, _LAUGHS, encoding="utf-16"),
    "a zip bomb": lambda data, part: with_parts(data, {part: b" " * 100_000_000}),
    "a zip bomb of many parts": lambda data, part: _of_many_parts(data),
    "a zip bomb that lies": lying_about_size,
    "an entry above": lambda data, part: with_parts(data, {"../outside.xml": b"<a/>"}),
    "an entry above, with backslashes": lambda data, part: with_parts(data, {"..\\outside.xml": b"<a/>"}),
    "an entry from the root": lambda data, part: with_parts(data, {"/etc/outside.xml": b"<a/>"}),
    "an entry on a drive": lambda data, part: with_parts(data, {"C:/outside.xml": b"<a/>"}),
    "a part twice": duplicated,
    "a part twice, in capitals": lambda data, part: duplicated(data, part.upper()),
    "macros": lambda data, part: with_parts(data, {"word/vbaProject.bin": b"\xd0\xcf"}),
    "macros of Excel 4.0": lambda data, part: with_parts(data, {"xl/macrosheets/sheet1.xml": b"<a/>"}),
    "controls that run": lambda data, part: with_parts(data, {"word/activeX/activeX1.bin": b"\xd0\xcf"}),
    "millions of elements": lambda data, part: _many(data, part, b"<a/>", 4_000_001),
    "millions of attributes": lambda data, part: _many(
        data, part, b"<a b='' c='' d='' e='' f='' g='' h='' i=''/>", 500_000
    ),
    "elements ten thousand deep": lambda data, part: _many(data, part, b"<a>", 10_000),
    "five thousand parts": lambda data, part: with_parts(
        data, {f"word/{number}.xml": b"<a/>" for number in range(5_000)}
    ),
    "a password": _encrypted,
    "no main part": without,
    "half of it": lambda data, part: data[: len(data) // 2],
    "no directory": lambda data, part: data[: data.index(b"PK\x01\x02")],
    "an old format": lambda data, part: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + data,
    "no zip at all": lambda data, part: b"<html></html>",
    "nothing": lambda data, part: b"",
}
"""By what is wrong with it, what makes a package of a good one."""
