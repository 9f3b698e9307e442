"""The attachments of a creative report."""

from __future__ import annotations

from typing import Annotated

from formgen.model.base import Value
from formgen.model.fields import LEFT_OUT, Choice, Label, OptionalText, TextField
from formgen.records import value

__all__ = ["Attachment", "AttachmentKind"]


class AttachmentKind(Choice):
    """The kind of an attachment, from the lists of enclosures in annexes 3 and 4."""

    PROGRAMME = ("programme", "Іс-шара бағдарламасы", "Программа мероприятия")
    PARTICIPANTS = ("participants", "Қатысушылар тізімі", "Список участников")
    HANDOUTS = ("handouts", "Таратпа материалдар", "Раздаточные материалы")
    SURVEY = ("survey", "Сауалнама нәтижелері", "Результаты анкетирования")
    FEEDBACK = ("feedback", "Қатысушылардың пікірлері", "Отзывы участников")
    VENUE_LETTER = (
        "venue_letter",
        "Өткізілген орыннан растау хаты",
        "Письмо-подтверждение с места проведения",
    )
    DESIGN = ("design", "Іс-шараның көрнекі безендірілуі", "Визуальное оформление мероприятия")
    CONSULTATIONS = ("consultations", "Консультацияларды есепке алу журналы", "Журнал учета консультаций")
    AGREEMENTS = (
        "agreements",
        "Шарттар, ниет хаттары және жобаның басқа да құжаттары",
        "Договоры, письма о намерениях и другие документы проекта",
    )
    PUBLICATIONS = ("publications", "Жоба басылымдары", "Издания проекта")
    INTERNET_ACCESS = (
        "internet_access",
        "Интернет пайдаланушыларының тізімі",
        "Список пользователей Интернета",
    )
    WEBINAR = ("webinar", "Вебинардың бейнежазбасы", "Видеозапись вебинара")
    CORRESPONDENCE = ("correspondence", "Хат алмасу мысалдары", "Примеры переписки")
    DATABASE = ("database", "Дерекқорлар мен архивтер", "Базы данных и архивы")
    PHOTOS = ("photos", "Фото- және бейнематериалдар", "Фото- и видеоматериалы")
    MEDIA = ("media", "БАҚ-тағы жарияланымдар", "Публикации в СМИ")
    TRAINING = (
        "training",
        "Оқу модулі, жаттықтырушының түйіндемесі, сертификат үлгілері",
        "Учебный модуль, резюме тренера, образцы сертификатов",
    )
    PROCEEDINGS = (
        "proceedings",
        "Баяндамалар, ұсынымдар, қарарлар",
        "Доклады, рекомендации, резолюции",
    )
    CATALOGUE = ("catalogue", "Экспонаттар каталогы", "Каталог экспонатов")
    SCENARIO = ("scenario", "Сценарий", "Сценарий")
    RESEARCH = (
        "research",
        "Зерттеу бағдарламасы, хаттамалар, жазбалар",
        "Программа исследования, протоколы, записи",
    )
    OTHER = ("other", "Өзге материалдар", "Иные материалы")


@value(frozen=True, kw_only=True)
class Attachment(Value):
    """An enclosure. Its number is its place in the list, from 1; ``[[N]]`` in a text refers to it."""

    title: Annotated[TextField, Label("Қосымшаның атауы", "Название приложения")]
    kind: Annotated[AttachmentKind | str | None, Label("Қосымшаның түрі", "Вид приложения")] = None
    refers_to: Annotated[OptionalText, Label("Неге қатысты", "К чему относится")] = LEFT_OUT
