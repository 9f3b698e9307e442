"""The types of fields that accept more than they hold: a form converts their values to one type.

``name: Annotated[TextField, …]`` accepts a ``str`` or a ``Text`` when the form is made and is a ``Text`` when
it is read. Type checkers see that from ``Stored``, a descriptor that exists for them alone. When a program
runs, such a field is the plain attribute of a dataclass, and ``Value`` turns its value.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from formgen.bilingual import Text, TextLike

__all__ = ["LEFT_OUT", "NO_ITEMS", "ListOf", "Number", "OptionalNumber", "OptionalText", "TextField", "Texts"]

T = TypeVar("T")
Held_co = TypeVar("Held_co", covariant=True)
Given_contra = TypeVar("Given_contra", contravariant=True)

LEFT_OUT: Final[Any] = None
"""The default of a field of one of these types that may be left out: ``None``."""

NO_ITEMS: Final[Any] = ()
"""The default of a list that may be left out: no items."""

if TYPE_CHECKING:

    class Stored(Generic[Held_co, Given_contra]):
        """A field that accepts a value of the type ``Given_contra`` and holds one of the type ``Held_co``."""

        def __get__(self, owner: object, cls: type[Any] | None, /) -> Held_co: ...
        def __set__(self, owner: object, given: Given_contra, /) -> None: ...

    TextField: TypeAlias = Stored[Text, TextLike]
    OptionalText: TypeAlias = Stored[Text | None, TextLike | None]
    Texts: TypeAlias = Stored[tuple[Text, ...], Sequence[TextLike]]
    ListOf: TypeAlias = Stored[tuple[T, ...], Sequence[T]]
    Number: TypeAlias = Stored[Decimal, Decimal | int]
    OptionalNumber: TypeAlias = Stored[Decimal | None, Decimal | int | None]
else:
    TextField = TextLike
    OptionalText = Text | str | None
    Texts = Sequence[TextLike]
    ListOf = Sequence
    Number = Decimal
    OptionalNumber = Decimal | None
