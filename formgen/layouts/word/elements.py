"""The words of a layout: what a page says, in what order, with both languages side by side.

In the texts ``{field.path}`` is a value in its content control, ``{field|filter}`` one in another
format than its kind's own, ``{.field}`` a field of the item that a loop stands at, ``{#}`` the
number of that item, ``{?(…)?}`` a hint that only the blank form prints, and ``**…**`` is bold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from formgen.bilingual import Text
from formgen.model.base import Form

__all__ = [
    "Block",
    "Cell",
    "Column",
    "Each",
    "Element",
    "Grid",
    "Layout",
    "Lines",
    "ListOf",
    "Number",
    "P",
    "Row",
    "Table",
    "When",
]


@dataclass(frozen=True)
class P:
    """A paragraph; ``style`` is the id of a paragraph style in ``styles.py``."""

    kk: str
    ru: str
    style: str = "Body"
    keep_next: bool = False
    numbering: str | None = None
    """A numbering of ``styles.py``, ``sections:9`` to begin at 9: all paragraphs that name it count on in one list."""


@dataclass(frozen=True)
class Block:
    """A text of any number of paragraphs, in a control of its own; ``lines`` to write on in a blank form."""

    path: str
    lines: int = 3
    style: str = "Body"
    ends_before: Sequence[str] | None = None
    """Its last paragraph stays with what follows, a signature, unless a value of these paths comes between.

    In a list's item it is that of the last item.
    """


@dataclass(frozen=True)
class Lines:
    """Empty paragraphs, ``count`` of them."""

    count: int = 1
    style: str = "Body"
    keep_next: bool = False


@dataclass(frozen=True)
class Number:
    """The number of a table's row, by Word's own numbering: it counts on when somebody adds a row.

    ``level`` 1 numbers the rows under a row of level 0, as 1.1.
    """

    level: int = 0
    style: str = "CellCenter"
    keep_next: bool = False


@dataclass(frozen=True)
class ListOf:
    """A paragraph for each item of a list of texts, numbered or dashed by Word's own numbering."""

    path: str
    numbering: str = "numbered"
    """``numbered`` (1.), ``bracketed`` (1)) or ``dashed`` (–); each list counts from 1."""
    level: int = 0
    """Level 1 counts from 1 again behind each paragraph (``P``) of the same ``numbering``."""
    style: str = "ListItem"
    text_kk: str = "{.}"
    text_ru: str = "{.}"


@dataclass(frozen=True)
class Column:
    """A column of a table: its width in millimetres and the caption at its head."""

    width: float
    kk: str = ""
    ru: str = ""
    align: str = "left"


@dataclass(frozen=True)
class Cell:
    """A cell: its elements, over ``span`` columns; ``merge`` is OOXML's vMerge."""

    content: Sequence[Element]
    span: int = 1
    merge: str | None = None
    align: str | None = None


@dataclass(frozen=True)
class Row:
    """A row that is printed once, or once an item of ``each``; ``when`` is the path that it hangs on."""

    cells: Sequence[Cell | P | Number]
    each: str | None = None
    when: str | None = None
    header: bool = False
    rows: Sequence[Row] = ()
    """Further rows of the same item (``each``), behind the row's own cells; may loop in turn."""
    keep_next: bool = False
    height: float = 0
    """At the least so many millimetres; what stands in the row stands in its middle, without a grid at its foot."""
    splits: bool = False
    """May go on over the page, as a row of long texts must; the others stay whole."""


@dataclass(frozen=True)
class Table:
    """A table; ``head`` are rows above the body that repeat on every page.

    Where ``head`` is empty the columns' captions make one.
    """

    columns: Sequence[Column]
    body: Sequence[Row]
    head: Sequence[Row] = ()
    style: str = "Grid"
    numbers: bool = False
    """A row of column numbers under the head, as paper forms have it."""


@dataclass(frozen=True)
class Grid:
    """The tables of a breakdown: the items of the list ``path`` by months, with totals both ways.

    The form's ``<path>_grids`` spreads the months over tables. The first is the list's repeating section
    and has the items' own ``columns`` in controls, the others print them once more without. Each sum
    stands in the control ``<path>[i].payments[k].amount``, empty where nothing was paid; the month of
    the column k of all tables, counted from 0, is ``<path>[].payments[k].month``, at the column's head.
    """

    path: str
    columns: Sequence[Column]
    """The first is the number's; the markup of the others' cells is in ``cells``."""
    cells: Sequence[P]
    total_kk: str
    total_ru: str
    width: float = 257


@dataclass(frozen=True)
class Each:
    """Elements that are printed once an item of the list ``path``, as a repeating section.

    ``repeating`` is false where a page goes through a list that has its section elsewhere.
    """

    path: str
    content: Sequence[Element]
    repeating: bool = True


@dataclass(frozen=True)
class When:
    """Elements that are printed where ``path`` was given; ``blank`` tells if the blank form has them."""

    path: str
    content: Sequence[Element]
    blank: bool = True
    otherwise: Sequence[Element] = ()
    """What is printed in their place where it was not given."""


Element: TypeAlias = P | Block | Lines | Number | ListOf | Table | Grid | Each | When


@dataclass(frozen=True)
class Layout:
    """A form's page from top to bottom.

    ``organization`` is the path of the organization that the file's properties name as its author.
    """

    form: type[Form]
    content: Sequence[Element]
    organization: str
    page_numbers: bool = False
    landscape: bool = False
    """Its pages lie on their side."""
    references: bool = False
    """``[[N]]`` in a text prints as a reference to the Nth attachment."""
    filters: dict[str, str] = field(default_factory=dict)

    @property
    def title(self) -> Text:
        """The form's title."""
        return self.form.TITLE
