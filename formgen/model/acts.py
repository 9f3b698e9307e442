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
        "2005 жылғы 12 сәуірдегі № 36 Заң",
        "Закон от 12 апреля 2005 года № 36",
        "Law No. 36 of 12 April 2005",
    ),
    (
        "2022 жылғы 4 шілдедегі № 134-VII Заңмен атауы өзгерді: енді стратегиялық әріптестікке арналған мемлекеттік тапсырысты да қамтиды",
        "переименован Законом от 4 июля 2022 года № 134-VII: теперь охватывает и государственный заказ на реализацию стратегического партнерства",
        "renamed by Law No. 134-VII of 4 July 2022: it now covers the state order for strategic partnership too",
    ),
)

MONITORING_2018: Final = Act(
    "18",
    dt.date(2018, 8, 15),
    (
        "2018 жылғы 15 тамыздағы № 18 бұйрық (мемлекеттік әлеуметтік тапсырысты қалыптастыру, мониторингтеу және бағалау)",
        "Приказ от 15 августа 2018 года № 18 (формирование, мониторинг и оценка государственного социального заказа)",
        "Order No. 18 of 15 August 2018 (forming, monitoring and evaluating the state social order)",
    ),
    (
        "2021 жылғы 24 тамыздағы № 303 және 2022 жылғы 26 қыркүйектегі № 407 бұйрықтармен өзгертілді; қазақша атауы өзгерді",
        "изменен приказами от 24 августа 2021 года № 303 и от 26 сентября 2022 года № 407; название на казахском языке изменилось",
        "amended by orders No. 303 of 24 August 2021 and No. 407 of 26 September 2022; its Kazakh title changed",
    ),
)

STANDARD_2018: Final = Act(
    "19",
    dt.date(2018, 8, 15),
    (
        "2018 жылғы 15 тамыздағы № 19 бұйрық (Мемлекеттік әлеуметтік тапсырыс стандарты)",
        "Приказ от 15 августа 2018 года № 19 (Стандарт государственного социального заказа)",
        "Order No. 19 of 15 August 2018 (the Standard of the state social order)",
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
        "2015 жылғы 11 желтоқсандағы № 648 Мемлекеттік сатып алу қағидалары",
        "Правила государственных закупок от 11 декабря 2015 года № 648",
        "Rules of public procurement No. 648 of 11 December 2015",
    ),
    (
        "2025 жылғы 1 қаңтардан бастап 2024 жылғы 9 қазандағы № 687 Қағидалар қолданылады (2024 жылғы 1 шілдедегі № 106-VIII Заң)",
        "с 1 января 2025 года действуют Правила от 9 октября 2024 года № 687 (Закон от 1 июля 2024 года № 106-VIII)",
        "since 1 January 2025 the Rules No. 687 of 9 October 2024 are in force (Law No. 106-VIII of 1 July 2024)",
    ),
)

BUDGET_2014: Final = Act(
    "511",
    dt.date(2014, 11, 24),
    (
        "2014 жылғы 24 қарашадағы № 511 бұйрық (бюджеттік өтінімдер қағидалары)",
        "Приказ от 24 ноября 2014 года № 511 (правила составления бюджетных заявок)",
        "Order No. 511 of 24 November 2014 (the rules of budget requests)",
    ),
    (
        "2025 жылғы 29 сәуірдегі № 208 Бюджетті жоспарлау қағидалары кейбір бұйрықтардың күшін жояды; бұл бұйрықтың солардың қатарында екені расталмаған",
        "Правила планирования бюджета от 29 апреля 2025 года № 208 отменяют некоторые приказы; отменен ли этот, не подтверждено",
        "the Rules of budget planning No. 208 of 29 April 2025 repeal some orders; whether this one is among them is not confirmed",
    ),
)

PREMIUMS_2018: Final = Act(
    "52",
    dt.date(2018, 5, 25),
    (
        "2018 жылғы 25 мамырдағы № 52 бұйрық (үкіметтік емес ұйымдарға арналған сыйлықақылар)",
        "Приказ от 25 мая 2018 года № 52 (премии для неправительственных организаций)",
        "Order No. 52 of 25 May 2018 (premiums for non-governmental organizations)",
    ),
    (
        "кейінгі өзгерістері расталмаған; онда аталған министрлік енді жоқ, 2025 жылы оның орнында – Мәдениет және ақпарат министрлігі",
        "последующие изменения не подтверждены; названного в нем министерства больше нет, в 2025 году вместо него – Министерство культуры и информации",
        "later amendments are not confirmed; the ministry that it names no longer exists, in 2025 it is the Ministry of Culture and Information",
    ),
)
