"""The type of XML that is ready to be printed; all other text still needs escaping."""

from __future__ import annotations

from typing import Self

__all__ = ["Markup"]


class Markup(str):
    """XML made by filters. Jinja accepts it as markup; Jinja's own class would load more modules."""

    __slots__ = ()

    def __html__(self) -> Self:
        """Return the XML."""
        return self
