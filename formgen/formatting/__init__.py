"""How a value is printed on a form, and how it is read back, in both languages.

Each module has ``format…`` and its inverse ``parse…``: ``parse_x(format_x(value, lang), lang) == value``.
A ``format…`` is strict about its value; a ``parse…`` understands, besides what its ``format…`` prints, what a
person types over it in Word, and raises ``ValueError``, in English, for what can be read in no way or in two.

This package imports none of its modules, and they nothing that is slow to import: the names of months and
of numbers are small tables of our own, which the tests hold against Babel's CLDR and num2words.
Patterns are compiled when they are first read with (``re`` keeps them), for most processes only print.

``dates``    ``format_date``, ``format_date_line``, ``parse_date``, ``parse_date_line``
``periods``  ``format_period``, ``format_month``, ``format_month_head``, ``parse_period``, ``parse_month``
``numbers``  ``format_count``, ``format_quantity``, ``parse_count``, ``parse_quantity``
``money``    ``format_money``, ``parse_money``
``words``    ``format_money_words``, ``parse_money_words``
"""

from __future__ import annotations

__all__: list[str] = []
