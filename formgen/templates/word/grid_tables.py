"""The widths of a table's columns where the data decide how many there are."""

from __future__ import annotations

from collections.abc import Sequence

from formgen.templates.word.markup import Markup

__all__ = ["grid_columns"]

_NARROWEST = 1134
"""20 mm in twips: a column of sums is as wide where there is room for it."""

_MOST = 1_000
"""Columns of sums: more than any page has room for."""

_DIGIT = 85
"""Width of a digit, in twips, in the 8.5 points of a grid; a space or a comma has the half of it."""


def grid_columns(count: int, words: Sequence[int], width: int, digits: int) -> Markup:
    """Return the ``w:gridCol`` of a table: columns of ``words``, the first a number's, and ``count`` of sums.

    The sums have ``digits`` before their comma; the room that they do not need goes to the words.

    The filter stands in an XML comment, which keeps the template well-formed: the result ends that comment
    and begins another. All measures are in twips.
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
