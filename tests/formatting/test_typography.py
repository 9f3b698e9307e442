"""A caption parts neither «№» from its number, nor a day from its month, nor a number from its unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formgen.formatting.typography import no_breaks
from tests.support.captions import FORMS, captions


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2014 жылғы 24 қарашадағы № 511 бұйрық", "2014~жылғы 24~қарашадағы №~511 бұйрық"),
        ("от 24 ноября 2014 года № 511", "от 24~ноября 2014~года №~511"),
        ("30 кв. м, 100 % аудитории", "30~кв.~м, 100~% аудитории"),
        ("на 2026 год, 2 часа", "на 2026~год, 2~часа"),
        ("2 маяка и 5 годами", "2 маяка и 5 годами"),
    ],
)
def test_a_line_ends_at_no_such_place(text: str, printed: str) -> None:
    assert no_breaks(text) == printed.replace("~", "\u00a0")


@given(st.text(alphabet="№ 0123456789годажылғымартқ.%\n"))
def test_nothing_but_spaces_is_changed(text: str) -> None:
    assert no_breaks(text).replace("\u00a0", " ") == text
    assert no_breaks(no_breaks(text)) == no_breaks(text)


@pytest.mark.parametrize("form_id", FORMS)
def test_no_caption_parts_its_number_sign(form_id: str) -> None:
    assert [caption for caption in captions(form_id) if "№ " in caption.kk + caption.ru] == []
