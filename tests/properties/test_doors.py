"""Random forms through every door: a few of the many that ``python -m tests.drafts`` makes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from formgen.forms import FORM_IDS
from tests.drafts.counting import judged
from tests.drafts.doors import DOORS
from tests.support.shares import shared


@pytest.mark.parametrize(("form_id", "door"), shared(FORM_IDS, [*DOORS], usual=3))
def test_a_random_form_is_refused_or_judged_and_printed(form_id: str, door: str, tmp_path: Path) -> None:
    counts = sum((judged(door, form_id, seed, tmp_path) for seed in range(4)), start=Counter[str]())
    assert counts["refused"] + counts["wrong"] + counts["right"] >= 4
    assert counts["drafts"] == counts["wrong"] + counts["right"]
