"""The errors that formgen raises on purpose: one root and its few branches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from formgen.bilingual import MessageLang

__all__ = [
    "DataError",
    "FormgenError",
    "PdfError",
    "ReadError",
    "RenderError",
    "TemplateError",
    "WriteError",
    "unknown_form_language",
    "unknown_language",
]


class FormgenError(Exception):
    """Root of all errors that formgen raises on purpose, with a message in Kazakh, Russian and English.

    Two errors are equal if they are of one class and say and hold the same. Errors can be pickled.
    """

    def __init__(self, *, kk: str, ru: str, en: str) -> None:
        super().__init__(en)
        self._messages = {"kk": kk, "ru": ru, "en": en}

    def message(self, lang: MessageLang = "en") -> str:
        """Return the error's text in ``kk``, ``ru`` or ``en``.

        :raises DataError: for another language.
        """
        if lang not in self._messages:
            raise unknown_language(lang)
        return self._messages[lang]

    def __eq__(self, other: object) -> bool:
        return _state(self) == _state(other) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), self._messages["en"]))

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self._messages, self.__dict__)


def _rebuild(cls: type[FormgenError], messages: dict[str, str], state: dict[str, object]) -> FormgenError:
    error = cls.__new__(cls)
    Exception.__init__(error, messages["en"])
    error.__dict__.update(state)
    return error


def _state(error: BaseException) -> dict[str, object]:
    """Return what an error holds, without the notes that a caller may have added."""
    return {name: value for name, value in vars(error).items() if name != "__notes__"}


class DataError(FormgenError):
    """Input that cannot be read at all: the file is missing, is not YAML, or is nested too deeply."""


def unknown_language(lang: object) -> DataError:
    """Return the error of a language that messages do not have."""
    return DataError(
        kk=f"Хабарлардың мұндай тілі жоқ: «{lang}». Бар тілдер: kk, ru, en",
        ru=f"Такого языка сообщений нет: «{lang}». Допустимые языки: kk, ru, en",
        en=f"There are no messages in the language “{lang}”. The languages are: kk, ru, en",
    )


def unknown_form_language(lang: object) -> FormgenError:
    """Return the error of a language that forms do not have."""
    return FormgenError(
        kk=f"Мұндай тіл жоқ: «{lang}». Бар тілдер: kk, ru",
        ru=f"Такого языка нет: «{lang}». Допустимые языки: kk, ru",
        en=f"There is no language “{lang}”. The languages are: kk, ru",
    )


class TemplateError(FormgenError):
    """A template that is missing, damaged, or does not fit its form."""


class RenderError(FormgenError):
    """A document that formgen could not produce completely."""


class PdfError(RenderError):
    """LibreOffice gave no PDF of ``documents``.

    ``reason`` is ``missing`` (it is not installed), ``refused`` (it or its folder could not be used),
    ``hung`` (its time ran out), ``crashed`` (it ended with an error) or ``silent`` (it ended well,
    without a whole file).
    """

    def __init__(self, reason: str, documents: tuple[str, ...], *, kk: str, ru: str, en: str) -> None:
        super().__init__(kk=kk, ru=ru, en=en)
        self.reason = reason
        self.documents = documents


class ReadError(FormgenError):
    """A document that cannot be read back: it is damaged, not formgen's, or of another form."""


class WriteError(FormgenError):
    """A file that could not be written: it exists already, the disk is full, or the folder is read-only."""
