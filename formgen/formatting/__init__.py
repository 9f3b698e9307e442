"""How a value is printed on a form, and how it is read back, in both languages.

Each module has ``format…`` and its inverse ``parse…``: ``parse_x(format_x(value, lang), lang) == value``.
A ``format…`` is strict about its value; a ``parse…`` understands, besides what its ``format…`` prints, what a
person types over it in Word, and raises ``ValueError``, in English, for what can be read in no way or in two.

Names of months, number symbols and plural rules are Babel's (``locales``), which is imported when the first
value is printed or read. Sums in words are our own; tests compare them with num2words.

``locales``  ``month_names``, ``number_symbols``, ``plural``
``dates``    ``format_date``, ``format_date_line``, ``format_date_in_case``, ``parse_date``
``periods``  ``format_period``, ``format_month``, ``format_month_head``, ``parse_period``, ``parse_month``
``numbers``  ``format_count``, ``format_quantity``, ``parse_count``, ``parse_quantity``
``money``    ``format_money``, ``parse_money``
``amounts_in_words``  ``format_money_words``, ``parse_money_words``
"""

from __future__ import annotations

__all__: list[str] = []
