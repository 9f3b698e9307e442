"""The acts on which the forms rest, and the known facts about later acts that replaced them.

The forms are those of the guide of 2019. An act is named by its date and number, because its title may have
changed. The facts come from the titles and preambles of later acts; their annexes were not at hand.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from formgen.records import record

__all__ = [
    "BUDGET_2014",
    "LAW_2005",
    "MONITORING_2018",
    "PREMIUMS_2018",
    "PURCHASES_2015",
    "STANDARD_2018",
    "Act",
]

_LANGS: Final = {"kk": 0, "ru": 1, "en": 2}


@record
class Act:
    """An act: its number and day, and its name and later history in Kazakh, Russian and English."""

    number: str
    date: dt.date
    names: tuple[str, str, str]
    changes: tuple[str, str, str]

    def name(self, lang: str) -> str:
        """Return the name of the act in ``kk``, ``ru`` or ``en``."""
        return self.names[_LANGS[lang]]

    def age(self, lang: str) -> str:
        """Return the later history of the act, as far as it is known."""
        return self.changes[_LANGS[lang]]


LAW_2005: Final = Act(
    "36",
    dt.date(2005, 4, 12),
    (
        "2005\N{NO-BREAK SPACE}жылғы 12\N{NO-BREAK SPACE}сәуірдегі №\N{NO-BREAK SPACE}36 Заң",
        "Закон от 12\N{NO-BREAK SPACE}апреля 2005\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}36",
        "Law No.\N{NO-BREAK SPACE}36 of 12\N{NO-BREAK SPACE}April 2005",
    ),
    (
        "2022\N{NO-BREAK SPACE}жылғы 4\N{NO-BREAK SPACE}шілдедегі №\N{NO-BREAK SPACE}134-VII Заңмен атауы өзгерді; енді стратегиялық әріптестікке арналған мемлекеттік тапсырысты да қамтиды",
        "переименован Законом от 4\N{NO-BREAK SPACE}июля 2022\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}134-VII; теперь охватывает и государственный заказ на реализацию стратегического партнерства",
        "renamed by Law No.\N{NO-BREAK SPACE}134-VII of 4\N{NO-BREAK SPACE}July 2022; it now covers the state order for strategic partnership too",
    ),
)

MONITORING_2018: Final = Act(
    "18",
    dt.date(2018, 8, 15),
    (
        "2018\N{NO-BREAK SPACE}жылғы 15\N{NO-BREAK SPACE}тамыздағы №\N{NO-BREAK SPACE}18 бұйрық (мемлекеттік әлеуметтік тапсырысты қалыптастыру, мониторингтеу және бағалау)",
        "Приказ от 15\N{NO-BREAK SPACE}августа 2018\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}18 (формирование, мониторинг и оценка государственного социального заказа)",
        "Order No.\N{NO-BREAK SPACE}18 of 15\N{NO-BREAK SPACE}August 2018 (forming, monitoring and evaluating the state social order)",
    ),
    (
        "2021\N{NO-BREAK SPACE}жылғы 24\N{NO-BREAK SPACE}тамыздағы №\N{NO-BREAK SPACE}303 және 2022\N{NO-BREAK SPACE}жылғы 26\N{NO-BREAK SPACE}қыркүйектегі №\N{NO-BREAK SPACE}407 бұйрықтармен өзгертілді; қазақша атауы өзгерді",
        "изменен приказами от 24\N{NO-BREAK SPACE}августа 2021\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}303 и от 26\N{NO-BREAK SPACE}сентября 2022\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}407; название на казахском языке изменилось",
        "amended by orders No.\N{NO-BREAK SPACE}303 of 24\N{NO-BREAK SPACE}August 2021 and No.\N{NO-BREAK SPACE}407 of 26\N{NO-BREAK SPACE}September 2022; its Kazakh title changed",
    ),
)

STANDARD_2018: Final = Act(
    "19",
    dt.date(2018, 8, 15),
    (
        "2018\N{NO-BREAK SPACE}жылғы 15\N{NO-BREAK SPACE}тамыздағы №\N{NO-BREAK SPACE}19 бұйрық (Мемлекеттік әлеуметтік тапсырыс стандарты)",
        "Приказ от 15\N{NO-BREAK SPACE}августа 2018\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}19 (Стандарт государственного социального заказа)",
        "Order No.\N{NO-BREAK SPACE}19 of 15\N{NO-BREAK SPACE}August 2018 (the Standard of the state social order)",
    ),
    (
        "кейінгі өзгерістері расталмаған",
        "последующие изменения не подтверждены",
        "later amendments are not confirmed",
    ),
)

PURCHASES_2015: Final = Act(
    "648",
    dt.date(2015, 12, 11),
    (
        "2015\N{NO-BREAK SPACE}жылғы 11\N{NO-BREAK SPACE}желтоқсандағы №\N{NO-BREAK SPACE}648 Мемлекеттік сатып алу қағидалары",
        "Правила государственных закупок от 11\N{NO-BREAK SPACE}декабря 2015\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}648",
        "Rules of public procurement No.\N{NO-BREAK SPACE}648 of 11\N{NO-BREAK SPACE}December 2015",
    ),
    (
        "2025\N{NO-BREAK SPACE}жылғы 1\N{NO-BREAK SPACE}қаңтардан бастап 2024\N{NO-BREAK SPACE}жылғы 9\N{NO-BREAK SPACE}қазандағы №\N{NO-BREAK SPACE}687 Қағидалар қолданылады (2024\N{NO-BREAK SPACE}жылғы 1\N{NO-BREAK SPACE}шілдедегі №\N{NO-BREAK SPACE}106-VIII Заң)",
        "с 1\N{NO-BREAK SPACE}января 2025\N{NO-BREAK SPACE}года действуют Правила от 9\N{NO-BREAK SPACE}октября 2024\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}687 (Закон от 1\N{NO-BREAK SPACE}июля 2024\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}106-VIII)",
        "since 1\N{NO-BREAK SPACE}January 2025 the Rules No.\N{NO-BREAK SPACE}687 of 9\N{NO-BREAK SPACE}October 2024 are in force (Law No.\N{NO-BREAK SPACE}106-VIII of 1\N{NO-BREAK SPACE}July 2024)",
    ),
)

BUDGET_2014: Final = Act(
    "511",
    dt.date(2014, 11, 24),
    (
        "2014\N{NO-BREAK SPACE}жылғы 24\N{NO-BREAK SPACE}қарашадағы №\N{NO-BREAK SPACE}511 бұйрық (бюджеттік өтінімдер қағидалары)",
        "Приказ от 24\N{NO-BREAK SPACE}ноября 2014\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}511 (правила составления бюджетных заявок)",
        "Order No.\N{NO-BREAK SPACE}511 of 24\N{NO-BREAK SPACE}November 2014 (the rules of budget requests)",
    ),
    (
        "2025\N{NO-BREAK SPACE}жылғы 29\N{NO-BREAK SPACE}сәуірдегі №\N{NO-BREAK SPACE}208 Бюджетті жоспарлау қағидалары кейбір бұйрықтардың күшін жояды; бұл бұйрықтың солардың қатарында екені расталмаған",
        "Правила планирования бюджета от 29\N{NO-BREAK SPACE}апреля 2025\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}208 отменяют некоторые приказы; отменен ли этот, не подтверждено",
        "the Rules of budget planning No.\N{NO-BREAK SPACE}208 of 29\N{NO-BREAK SPACE}April 2025 repeal some orders; whether this one is among them is not confirmed",
    ),
)

PREMIUMS_2018: Final = Act(
    "52",
    dt.date(2018, 5, 25),
    (
        "2018\N{NO-BREAK SPACE}жылғы 25\N{NO-BREAK SPACE}мамырдағы №\N{NO-BREAK SPACE}52 бұйрық (үкіметтік емес ұйымдарға арналған сыйлықақылар)",
        "Приказ от 25\N{NO-BREAK SPACE}мая 2018\N{NO-BREAK SPACE}года №\N{NO-BREAK SPACE}52 (премии для неправительственных организаций)",
        "Order No.\N{NO-BREAK SPACE}52 of 25\N{NO-BREAK SPACE}May 2018 (premiums for non-governmental organizations)",
    ),
    (
        "кейінгі өзгерістері расталмаған; онда аталған министрлік енді жоқ, 2025\N{NO-BREAK SPACE}жылы оның орнында – Мәдениет және ақпарат министрлігі",
        "последующие изменения не подтверждены; названного в нем министерства больше нет, в 2025\N{NO-BREAK SPACE}году вместо него – Министерство культуры и информации",
        "later amendments are not confirmed; the ministry that it names no longer exists, in 2025 it is the Ministry of Culture and Information",
    ),
)
