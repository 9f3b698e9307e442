"""The widths of a table's columns whose number depends on the data."""

from __future__ import annotations

from collections.abc import Sequence

from formgen.templates.word.markup import Markup

__all__ = ["grid_columns"]

_NARROWEST = 1134
"""20 mm in twips: the width of a column of sums if there is room for it."""

_MOST = 1_000
"""The largest number of columns of sums: more than any page has room for."""

_DIGIT = 85
"""Width of a digit, in twips, in the 8.5 points of a grid; a space or a comma has the half of it."""


def grid_columns(count: int, words: Sequence[int], width: int, digits: int) -> Markup:
    """Return a table's ``w:gridCol``: columns of ``words``, the first for a number, and ``count`` of sums.

    The sums have ``digits`` before their comma; the width that they do not need goes to the words.
    """
    if count > _MOST:
        raise OverflowError("a table of so many columns")
    figure = (digits + 2) * _DIGIT + ((digits - 1) // 3 + 1) * _DIGIT // 2
    each = min((width - sum(words)) // max(count, 1), max(figure + 100, _NARROWEST))
    left = width - sum(words) - each * count
    more = left // (len(words) - 1)
    widths = [words[0], *(word + more for word in words[1:])]
    widths[1] += left - more * (len(words) - 1)
    widths += [each] * count
    columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    return Markup(f"-->{columns}<!--")  # it holds only numbers
