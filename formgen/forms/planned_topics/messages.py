"""Messages of the rules of the planned topics."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "topics.year_out_of_range": (
        "Қаржы жылы {first} мен {last} аралығында болуға тиіс, берілгені: {value}",
        "Финансовый год должен быть от {first} до {last}, а дано: {value}",
        "The financial year must be {first} to {last}, given was {value}",
    ),
    "topics.no_funding": (
        "Тақырыпты қаржыландыру көлемі нөлге тең",
        "Объем финансирования темы равен нулю",
        "The funding of the topic is nought",
    ),
    "topics.same_topic": (
        "Бұл тақырып {first}-тақырыппен сөзбе-сөз бірдей",
        "Эта тема слово в слово совпадает с темой № {first}",
        "This topic is word for word the same as topic {first}",
    ),
    "topics.discussion_too_short": (
        "Жария талқылау {value} жұмыс күніне созылады, ал кемінде {least} жұмыс күні керек",
        "Публичное обсуждение длится {value} раб. дн., а требуется не менее {least} рабочих дней",
        "The public discussion has {value} working days and needs at least {least}",
    ),
    "topics.discussion_too_late": (
        "Жария талқылау {value} аяқталады, ал бюджеттік өтінім {deadline} дейін беріледі",
        "Публичное обсуждение завершается {value}, а бюджетная заявка подается до {deadline}",
        "The public discussion ends on {value}; the budget request is due by {deadline}",
    ),
    "topics.published_late": (
        "Тақырыптар {value} жарияланған, ал жария талқылау {start} басталады",
        "Темы размещены {value}, а публичное обсуждение начинается {start}",
        "The topics were published on {value}; their public discussion begins on {start}",
    ),
}
