"""Rows of an interim financial report, as the guide of the intake workbook shows them.

Each text is a table with its heads: a line for each row, cells parted by ``|``.
"""

from __future__ import annotations

from collections.abc import Mapping

from formgen.bilingual import Text

__all__ = ["EXAMPLES"]

EXAMPLES: Mapping[str, Text] = {
    "groups": Text(
        kk=(
            "1 | Еңбекке ақы төлеу | Жоба жетекшісінің жалақысы | 1497720 | 0 | 748860 | төлем ведомостары\n"
            "1 | | Бухгалтердің жалақысы | 844800 | 0 | 422400 | төлем ведомостары\n"
            "2 | Іс-шаралар | Залды жалға алу | 90000 | 0 | 60000 | №\N{NO-BREAK SPACE}118 шот-фактура"
        ),
        ru=(
            "1 | Оплата труда | Заработная плата руководителя | 1497720 | 0 | 748860 | платежные ведомости\n"
            "1 | | Заработная плата бухгалтера | 844800 | 0 | 422400 | платежные ведомости\n"
            "2 | Мероприятия | Аренда зала | 90000 | 0 | 60000 | счет-фактура №\N{NO-BREAK SPACE}118"
        ),
    ),
}
"""The example of each list, by the list's path."""
