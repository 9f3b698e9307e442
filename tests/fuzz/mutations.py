"""Good files made bad: by bytes, inside the members of a package, and in the XML or the text itself."""

from __future__ import annotations

import contextlib
import io
import random
import re
import zipfile
from collections.abc import Callable, Sequence

__all__ = ["mutated"]

_TOKENS = (
    b"{{ a }}",
    b"{% for a in b %}",
    b"<!DOCTYPE x>",
    b"<![CDATA[",
    b"&a;",
    b"&#0;",
    b"&#55296;",
    b"\x00",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"999999999999999999999999",
    b"-1",
    b"1e999",
    b"NaN",
    b"..",
    b"/",
    b"[[1]]",
    b"[-1]",
    b"[999999999]",
    b"__class__",
    b"*a",
    b"&a ",
    b"!!str ",
    b"$file",
    b"_xD800_",
    b"_x0000_",
    b"\r",
    b"A1:XFD1048576",
    b"XFE1",
    b"=A1",
)
_ELEMENT = re.compile(rb"<(\w+:?\w*)(?: [^<>]*)?(?:/>|>[^<]*</\1>)")
_ATTRIBUTE = re.compile(rb' [\w:]+="([^"]*)"')
_TEXT = re.compile(rb">([^<]+)<")


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return ``data`` with a few things wrong in it; the same for the same state of ``chance``."""
    if data.startswith(b"PK") and chance.random() < 0.9:
        # What was made bad before may be no package any more.
        with contextlib.suppress(Exception):
            return _in_package(data, chance)
    return _some(data, chance, _BYTES)


def _some(data: bytes, chance: random.Random, ways: Sequence[_Way]) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        data = chance.choice(ways)(data, chance)
    return data


def _in_package(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    for _ in range(chance.choice((1, 1, 2))):
        at = _weighty(parts, chance)
        name, content = parts[at]
        fate = chance.random()
        if fate < 0.05:
            del parts[at]
        elif fate < 0.1:
            parts[at] = (chance.choice(parts)[0] + chance.choice(("", "x")), content)
        elif fate < 0.15:
            parts[at] = (name, chance.choice(parts)[1])
        else:
            parts[at] = (name, _some(content, chance, _XML if fate < 0.8 else _BYTES))
        if not parts:
            break
    stream = io.BytesIO()
    names = set()
    with zipfile.ZipFile(stream, "w", chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as package:
        for name, content in parts:
            if name not in names:
                names.add(name)
                package.writestr(name, content)
    return stream.getvalue()


def _weighty(parts: Sequence[tuple[str, bytes]], chance: random.Random) -> int:
    """Choose a part, more often one with more text."""
    return chance.choices(range(len(parts)), [len(content) ** 0.5 for _, content in parts])[0]


def _flip(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return data
    at = chance.randrange(len(data))
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _cut(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at + chance.choice((1, 10, 100, 10_000)) :]


def _double(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return (
        data[:at] + data[at : at + chance.choice((1, 10, 100, 1_000))] * chance.choice((2, 3, 20)) + data[at:]
    )


def _insert(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(_TOKENS) + data[at:]


def _found(pattern: re.Pattern[bytes], data: bytes, chance: random.Random) -> re.Match[bytes] | None:
    """Return a match behind some place of the data."""
    return pattern.search(data, chance.randrange(len(data) + 1)) or pattern.search(data)


def _drop_element(data: bytes, chance: random.Random) -> bytes:
    found = _found(_ELEMENT, data, chance)
    return data if found is None else data[: found.start()] + data[found.end() :]


def _repeat_element(data: bytes, chance: random.Random) -> bytes:
    found = _found(_ELEMENT, data, chance)
    return (
        data
        if found is None
        else data[: found.end()] + found[0] * chance.choice((1, 2, 50)) + data[found.end() :]
    )


def _move_element(data: bytes, chance: random.Random) -> bytes:
    found, target = _found(_ELEMENT, data, chance), _found(_ELEMENT, data, chance)
    if found is None or target is None:
        return data
    return data[: target.start()] + found[0] + data[target.start() :]


def _change_attribute(data: bytes, chance: random.Random) -> bytes:
    return _replace(_found(_ATTRIBUTE, data, chance), data, chance)


def _change_text(data: bytes, chance: random.Random) -> bytes:
    return _replace(_found(_TEXT, data, chance), data, chance)


def _replace(found: re.Match[bytes] | None, data: bytes, chance: random.Random) -> bytes:
    if found is None:
        return data
    start, end = found.span(1)
    said = data[start:end]
    new = chance.choice((b"", said * 2, said[:-1], chance.choice(_TOKENS), said + chance.choice(_TOKENS)))
    if chance.random() < 0.8:
        new = new.replace(b"<", b"&lt;").replace(b'"', b"&quot;").replace(b"\x00", b"")
    return data[:start] + new + data[end:]


_Way = Callable[[bytes, random.Random], bytes]
_BYTES: Sequence[_Way] = (_flip, _cut, _double, _insert)
_XML: Sequence[_Way] = (
    _drop_element,
    _repeat_element,
    _move_element,
    _change_attribute,
    _change_attribute,
    _change_text,
    _insert,
)
