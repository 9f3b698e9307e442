"""Tables of what comes back by each way, from the numbers that ``python -m tests.reading --out`` wrote."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from formgen.forms import FORM_IDS
from tests.reading.copies import COPIES

__all__ = ["long_table", "short_table"]

_RESULTS = Path(__file__).with_name("results.json")


def _results() -> dict[str, dict[str, dict[str, int]]]:
    found: dict[str, dict[str, dict[str, int]]] = json.loads(_RESULTS.read_text("utf-8"))
    return found


def short_table() -> str:
    """Return the sums of all forms, a row for each way."""
    rows = ["| way of a copy | forms | equal | reported | lost |", "| --- | --- | --- | --- | --- |"]
    for name, copy in COPIES.items():
        total: Counter[str] = Counter()
        for ways in _results().values():
            total.update(ways.get(name, {}))
        if total["forms"]:
            numbers = " | ".join(str(total[each]) for each in ("forms", "equal", "reported", "lost"))
            rows.append(f"| {copy.words} | {numbers} |")
    return "\n".join(rows) + "\n"


def long_table() -> str:
    """Return the numbers of each form and way."""
    rows = ["| form | way | forms | equal | reported | lost |", "| --- | --- | --- | --- | --- | --- |"]
    results = _results()
    for form_id in FORM_IDS:
        for name in COPIES:
            found = results.get(form_id, {}).get(name)
            if found is not None:
                numbers = " | ".join(str(found[each]) for each in ("forms", "equal", "reported", "lost"))
                rows.append(f"| `{form_id}` | {name} | {numbers} |")
    return "\n".join(rows) + "\n"
