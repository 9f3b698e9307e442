"""The elements of a layout: a page's content in its order, with both languages side by side.

The texts have a markup of their own:

- ``{field.path}``: a value in its content control;
- ``{field|filter}``: a value in another format than the usual one of its kind; the argument of a filter is
  the path of another value: ``{.date|first_day(.ends_on)}``;
- ``{.field}``: a field of the loop's current item;
- ``{#}``: the number of that item;
- ``{?(…)?}``: a hint that only the blank form prints;
- ``**…**``: bold text.
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
    """A paragraph. ``style`` is the id of a paragraph style in ``page_styles.py``."""

    kk: str
    ru: str
    style: str = "Body"
    keep_next: bool = False
    numbering: str | None = None
    """A numbering of ``page_styles.py``. All paragraphs with the same one are numbered as one list.

    ``sections:9`` begins at 9.
    """
    ends_before: Sequence[str] | None = None
    """Set by ``keeping.py``, as in the other elements: keeps the element on one page with the signatures below.

    It does not, if the form has a value at one of these paths, which prints between the two. In a list, only the
    last item is kept.
    """


@dataclass(frozen=True)
class Block:
    """A text of any number of paragraphs, in a control of its own. A blank form has ``lines`` to write on."""

    path: str
    lines: int = 3
    style: str = "Body"
    ends_before: Sequence[str] | None = None


@dataclass(frozen=True)
class Lines:
    """A number of empty paragraphs, ``count``."""

    count: int = 1
    style: str = "Body"
    keep_next: bool = False
    ends_before: Sequence[str] | None = None


@dataclass(frozen=True)
class Number:
    """The number of a table's row. Word counts it, so that a row that somebody adds has a number too.

    Rows of ``level`` 1 are numbered within a row of level 0: 1.1.
    """

    level: int = 0
    style: str = "CellCenter"
    keep_next: bool = False


@dataclass(frozen=True)
class ListOf:
    """A paragraph for each item of a list of texts, with a number or a dash from Word's own numbering."""

    path: str
    numbering: str = "numbered"
    """``numbered`` (1.), ``bracketed`` (1)) or ``dashed`` (–). Each list counts from 1."""
    level: int = 0
    """Level 1 counts from 1 again after each paragraph (``P``) of the same ``numbering``."""
    style: str = "ListItem"
    text_kk: str = "{.}"
    text_ru: str = "{.}"
    ends_before: Sequence[str] | None = None


@dataclass(frozen=True)
class Column:
    """A column of a table: its width in millimetres and the caption in its head."""

    width: float
    kk: str = ""
    ru: str = ""
    align: str = "left"


@dataclass(frozen=True)
class Cell:
    """A cell with its elements, over ``span`` columns. ``merge`` is the value of OOXML's ``w:vMerge``."""

    content: Sequence[Element]
    span: int = 1
    merge: str | None = None
    align: str | None = None


@dataclass(frozen=True)
class Row:
    """A row that is printed once, or once for each item of the list ``each``.

    With ``when``, it is printed only if there is a value at that path.
    """

    cells: Sequence[Cell | P | Number]
    each: str | None = None
    when: str | None = None
    header: bool = False
    rows: Sequence[Row] = ()
    """Further rows of the same item (``each``), after the row's own cells.

    They may have loops of their own.
    """
    keep_next: bool = False
    height: float = 0
    """The least height in millimetres.

    The content is centred vertically in a grid, else at the row's bottom.
    """
    splits: bool = False
    """Whether the row may continue on the next page, as a row of long texts must."""
    last_kept: bool = False
    """Whether the row of the last item of ``each`` is kept on one page with the next element.

    ``keeping.py`` sets it above a sum.
    """
    ends_before: Sequence[str] | None = None


@dataclass(frozen=True)
class Table:
    """A table. The rows ``head`` repeat on every page.

    If ``head`` is empty, the columns' captions are the head.
    """

    columns: Sequence[Column]
    body: Sequence[Row]
    head: Sequence[Row] = ()
    style: str = "Grid"
    numbers: bool = False
    """Whether a row of column numbers follows the head, as on paper forms."""
    compact: bool = False
    """Whether the cells are in 10 points, so that many columns with long sums have room."""


@dataclass(frozen=True)
class Grid:
    """The tables of a breakdown: the items of the list ``path`` by months, with totals both ways.

    The form's ``<path>_grids`` spreads the months over tables. The first table is the list's repeating
    section, with controls around the items' own ``columns``; the other tables print these columns without
    controls. Each sum has the control ``<path>[i].payments[k].amount``, which is empty if nothing was paid.
    The head of column k, counted from 0 over all tables, has the control ``<path>[].payments[k].month``.
    """

    path: str
    columns: Sequence[Column]
    """The first column is for the number. ``cells`` holds the markup of the others' cells."""
    cells: Sequence[P]
    total_kk: str
    total_ru: str
    width: float = 257


@dataclass(frozen=True)
class Each:
    """Elements that are printed once for each item of the list ``path``, as a repeating section.

    ``repeating`` is false if the list has its repeating section elsewhere on the page.
    """

    path: str
    content: Sequence[Element]
    repeating: bool = True


@dataclass(frozen=True)
class When:
    """Elements that are printed if there is a value at ``path``.

    ``blank``: the blank form prints them too.
    """

    path: str
    content: Sequence[Element]
    blank: bool = True
    otherwise: Sequence[Element] = ()
    """The elements that are printed instead if there is no value."""


Element: TypeAlias = P | Block | Lines | Number | ListOf | Table | Grid | Each | When


@dataclass(frozen=True)
class Layout:
    """A form's page from top to bottom.

    ``organization`` is the path of the name that the file's properties have as its author.
    """

    form: type[Form]
    content: Sequence[Element]
    organization: str
    page_numbers: bool = False
    landscape: bool = False
    """Whether the pages are wider than high."""
    references: bool = False
    """Whether ``[[N]]`` in a text prints as a reference to the Nth attachment."""
    filters: dict[str, str] = field(default_factory=dict)

    @property
    def title(self) -> Text:
        """The form's title."""
        return self.form.TITLE
