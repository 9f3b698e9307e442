"""Data of right forms, and the same data spoilt: wrong types, odd characters, extreme dates, huge numbers."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, Final

__all__ = ["TYPED", "spoilt", "spoilt_text"]

TYPED: Final[tuple[Any, ...]] = (
    None,
    "",
    " \n",
    "аб\x07в",
    "\ufffe",
    "\ufdd0",
    "\ue000",
    "\U0010ffff",
    "а\r",
    "\u202eтекст",
    "й" + "и\u0306" * 3,
    "]]>&<",
    "{{ form }}",
    "=1+1",
    "__________",
    "2026-02-30",
    "0001-01-01",
    "9999-12-31",
    "9999-12",
    "0000-00-00",
    "31.12.9999",
    "12 март",
    "90 000,50",
    "1e999999",
    "NaN",
    "-0.005",
    "9" * 40,
    "№ [[1]] [[99]]",
    "ә" * 300,
    0,
    -1,
    5,
    10**15,
    10**40,
    True,
    1.5,
    0.005,
)
"""Wrong values that one cell of a table or workbook can hold, and a data file as well."""

_WRONG: Final[tuple[Any, ...]] = (
    *TYPED,
    "\ud800",
    "ә" * 40_000,
    10**4000,
    float("nan"),
    float("inf"),
    [],
    {},
    [None],
    [[[]]],
    ["а", 5, None],
    {"kk": None},
    {"kk": 5, "ru": []},
    {"kk": "қаз"},
    {"": ""},
    {"start": "0001-01-01", "end": "9999-12-31"},
    {"start": "9999-12-31", "end": "0001-01-01"},
    {"start": None},
    {"$file": "none.yaml"},
    {"$table": "none.csv"},
)
"""Wrong values that a JSON or YAML file can hold."""


def spoilt(data: Any, random: Random) -> Any:
    """Return ``data`` with some of its values replaced, left out, repeated or added, up to all of them."""
    count = _places(data)
    share = random.choice((0.0, 1 / count, 3 / count, 0.1, 0.5, 1.0))
    return _spoilt(data, random, share)


def _places(data: Any) -> int:
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return 1 + sum(map(_places, parts))


def _spoilt(data: Any, random: Random, share: float) -> Any:
    if isinstance(data, dict):
        kept = {
            key: value if key == "form" and random.random() < 0.95 else _spoilt(value, random, share)
            for key, value in data.items()
            if random.random() >= share / 2 or key == "form"
        }
        if random.random() < share:
            kept[random.choice(["", "жаңа", "kk", "name", "form ", "a\x07", "[0]", "a.b"])] = random.choice(
                _WRONG
            )
        return kept if random.random() >= share / 4 else random.choice(_WRONG)
    if isinstance(data, list):
        items = [_spoilt(item, random, share) for item in data if random.random() >= share / 2]
        if items and random.random() < share:
            items.append(random.choice(items))
        return items if random.random() >= share / 4 else random.choice(_WRONG)
    return random.choice(_WRONG) if random.random() < share else data


def spoilt_text(content: bytes, random: Random) -> bytes:
    """Return a file's bytes, in one of twenty cases cut short or with some bytes changed."""
    if not content or random.random() >= 0.05:
        return content
    at = random.randrange(len(content))
    changes: tuple[Callable[[], bytes], ...] = (
        lambda: content[:at],
        lambda: content[:at] + random.randbytes(2) + content[at + 2 :],
        lambda: (
            content[:at]
            + random.choice([b"\x00", b"\t", b"{", b"]", b'"', b"&a *a", b"\xef\xbb\xbf"])
            + content[at:]
        ),
    )
    return random.choice(changes)()
