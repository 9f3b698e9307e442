"""The words of the paper forms, from `tests/captions/*.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from formgen.formatting.typography import no_breaks

__all__ = ["FORMS", "Caption", "captions"]

_FOLDER = Path(__file__).parents[1] / "captions"

FORMS: tuple[str, ...] = tuple(sorted({path.stem for path in _FOLDER.glob("*.yaml")} - {"directions"}))


@dataclass(frozen=True, slots=True)
class Caption:
    """One caption in both languages. A ``hint`` prints only in the blank form."""

    kk: str
    ru: str
    hint: bool = False

    def __getitem__(self, lang: str) -> str:
        return {"kk": self.kk, "ru": self.ru}[lang]


@cache
def captions(form_id: str) -> tuple[Caption, ...]:
    """Return the captions of a form in the order of its Kazakh page, with the no-break spaces of print."""
    contract = yaml.safe_load((_FOLDER / f"{form_id}.yaml").read_text(encoding="utf-8"))
    return tuple(
        Caption(no_breaks(each["kk"]), no_breaks(each["ru"]), each.get("hint", False))
        for each in contract["captions"]
    )
