"""The base classes: values that accept a script's plain values, and forms with their rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import Field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.model.acts import LAW_2005, Act
from formgen.model.fields import Choice, FieldInfo, Kind, fields_of
from formgen.problems import Problem, Severity

__all__ = ["Form", "Value", "require_form", "warning"]


class Value:
    """A frozen dataclass that accepts the plain values of a script.

    It turns a string into a ``Text``, a list into a tuple, an ``int`` into a ``Decimal`` and a code into
    a choice. A value that does not fit stays unchanged, and a check reports it.
    """

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    ONE_OF: ClassVar[tuple[str, ...]] = ()
    """Fields of which the page prints only one: the first that has a value."""

    def __post_init__(self) -> None:
        for name, accept in _acceptors(type(self)):
            value = getattr(self, name)
            accepted = accept(value)
            if accepted is not value:
                object.__setattr__(self, name, accepted)


class Form(Value):
    """The base of every form: its data, and class variables that describe its page.

    ``SHOWS`` lists the fields of an object that the page prints, if it does not print all of them. ``HIDES``
    names single fields that the page does not print (``groups[].lines[].covers``).
    """

    ID: ClassVar[str] = ""
    """The form's id: the name of the folder that its module lies in."""
    KEY: ClassVar[str] = ""
    """The edition's key: the id of the form, and for a later edition the edition behind it."""
    EDITION: ClassVar[str] = "2019"
    """The year of the paper that the form follows: at first that of the guide."""
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005,)
    """The acts that the form rests on."""
    TITLE: ClassVar[Text]
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx",)
    SHOWS: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    HIDES: ClassVar[tuple[str, ...]] = ()
    BLANK_ROWS: ClassVar[Mapping[str, int]] = {}
    """The number of empty rows of a list in the blank form, for lists without the usual five."""
    DROPS_ZERO: ClassVar[tuple[str, ...]] = ()
    """Fields of the form whose 0 or no means the same as no value: ``printed`` drops it."""
    HIDDEN_BY: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """Fields that are emptied if a flag is set: ``{"hide_contacts": ("participants[].phone",)}``."""
    BLANK_DEFAULTS: ClassVar[tuple[str, ...]] = ()
    """Fields that the blank form prints with their default value, as the paper form does."""
    REQUIRED: ClassVar[tuple[str, ...]] = ()
    """Optional objects that every form without errors has: its rules require them, or it fills them in."""

    def __init_subclass__(cls) -> None:
        if "ID" not in cls.__dict__:
            *_, above, folder = ("", *cls.__module__.split(".")[:-1])
            later, _, edition = folder.partition("edition_")
            is_later = bool(edition) and not later
            cls.ID = above if is_later else folder
            cls.KEY = f"{cls.ID}_{edition}" if is_later else cls.ID
            if is_later:
                cls.EDITION = edition

    def rules(self) -> Iterator[Problem]:
        """Yield the problems that the form's own rules find. ``checks`` judges the single values."""
        yield from ()

    def with_defaults(self) -> Self:
        """Return the form with the defaults that the page prints for missing values."""
        return self

    def laid_out(self) -> Self:
        """Return the form with the empty rows that its page has for writing by hand.

        These rows are not data: only rendering uses them.
        """
        return self


def require_form(value: object, name: str) -> None:
    """Raise ``TypeError`` if a value that was given to the function ``name`` is no form."""
    if not isinstance(value, Form):
        raise TypeError(f"{name} needs a form, not {type(value).__name__}")


def warning(path: str, code: str, **params: object) -> Problem:
    """Return a problem of severity ``warning``."""
    return Problem(path, code, Severity.WARNING, params)


Acceptor = Callable[[Any], Any]


_ACCEPTORS: dict[type[Any], tuple[tuple[str, Acceptor], ...]] = {}


def _acceptors(cls: type[Any]) -> tuple[tuple[str, Acceptor], ...]:
    known = _ACCEPTORS.get(cls)
    if known is None:
        found = ((name, _acceptor(info)) for name, info in fields_of(cls).items())
        known = tuple((name, accept) for name, accept in found if accept is not None)
        _ACCEPTORS[cls] = known
    return known


def _acceptor(info: FieldInfo) -> Acceptor | None:
    if info.kind is Kind.TEXT:
        return _accept_text
    if info.kind in (Kind.MONEY, Kind.QUANTITY):
        return _accept_decimal
    if info.kind in (Kind.STR, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC):
        return _accept_str
    if info.kind is Kind.CHOICE:
        assert info.type is not None
        codes: dict[object, Choice] = {member.value: member for member in info.type}
        return lambda value: codes.get(value, value) if isinstance(value, str) else value
    if info.kind is Kind.LIST:
        assert info.item is not None
        accept = _acceptor(info.item)
        if accept is None:
            return _accept_items
        return lambda value: tuple(map(accept, value)) if _is_list(value) else value
    return None


def _is_list(value: object) -> bool:
    return isinstance(value, list | tuple) or (
        isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)
    )


def _accept_items(value: Any) -> Any:
    return tuple(value) if type(value) is not tuple and _is_list(value) else value


def _accept_text(value: object) -> object:
    return Text(value) if isinstance(value, str) else value


def _accept_decimal(value: object) -> object:
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _accept_str(value: object) -> object:
    if isinstance(value, str) and "\r" in value:
        return value.replace("\r\n", "\n").replace("\r", "\n")
    return value
