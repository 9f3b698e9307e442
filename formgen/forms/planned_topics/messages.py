"""Messages of the rules of the planned topics."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "topics.year_out_of_range": (
        "Қаржы жылы {first}–{last} аралығында болуы керек, ал көрсетілгені: {value}",
        "Финансовый год должен быть в пределах {first}–{last}, а указано: {value}",
        "The financial year must lie within {first}–{last}, but got {value}",
    ),
    "topics.no_funding": (
        "Тақырыпты қаржыландыру көлемі нөлге тең",
        "Объем финансирования темы равен нулю",
        "The funding of the topic is zero",
    ),
    "topics.same_topic": (
        "Бұл тақырып {first}-тақырыппен сөзбе-сөз бірдей",
        "Эта тема слово в слово совпадает с темой №\N{NO-BREAK SPACE}{first}",
        "This topic is word for word the same as topic {first}",
    ),
    "topics.discussion_too_short": (
        "Жария талқылау {value}\N{NO-BREAK SPACE}жұмыс күніне созылады, ал кемінде {least}\N{NO-BREAK SPACE}жұмыс күні керек",
        "Публичное обсуждение длится {value:рабочий день|рабочих дня|рабочих дней}, а требуется не менее {least}",
        "The public discussion lasts {value:working day|working days}, but at least {least} are needed",
    ),
    "topics.discussion_too_late": (
        "Жария талқылау {value:locative} аяқталады, ал бюджеттік өтінім {deadline:dative} дейін беріледі",
        "Публичное обсуждение завершается {value:long}, а бюджетная заявка подается до {deadline:long}",
        "The public discussion ends on {value:long}, but the budget request is due by {deadline:long}",
    ),
    "topics.published_late": (
        "Тақырыптар {value:locative} жарияланған, ал жария талқылау {start:locative} басталады",
        "Темы размещены {value:long}, а публичное обсуждение начинается {start:long}",
        "The topics were published on {value:long}, but their public discussion begins on {start:long}",
    ),
}
