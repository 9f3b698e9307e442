"""Rows of an estimate, as the guide of the intake workbook shows them.

Each text is a table with its heads: a line for each row, cells parted by ``|``.
"""

from __future__ import annotations

from collections.abc import Mapping

from formgen.bilingual import Text

__all__ = ["EXAMPLES"]

EXAMPLES: Mapping[str, Text] = {
    "estimate": Text(
        kk=(
            "1 | Семинар | Залды жалға алу | сағат | 3 | 20000\n"
            "1 | | Таратпа материалдар | дана | 40 | 1500,50\n"
            "2 | Дөңгелек үстел | Кофе-брейк | адам | 25 | 2000"
        ),
        ru=(
            "1 | Семинар | Аренда зала | час | 3 | 20000\n"
            "1 | | Раздаточные материалы | шт. | 40 | 1500,50\n"
            "2 | Круглый стол | Кофе-брейк | чел. | 25 | 2000"
        ),
    ),
}
"""The example of each list, by the list's path."""
