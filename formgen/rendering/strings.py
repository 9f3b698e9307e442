"""The texts of a workbook: each once, in the order of their first use."""

from __future__ import annotations

from formgen.rendering.values import protected
from formgen.templates.sheets import MAIN, XML_HEAD

__all__ = ["Strings"]


class Strings:
    """A table of shared strings that grows as cells are written; nothing is in it that no cell shows."""

    __slots__ = ("_items", "_numbers", "used")

    def __init__(self) -> None:
        self._items: list[str] = []
        self._numbers: dict[str, int] = {}
        self.used = 0

    def text(self, text: str) -> int:
        """Return the number of a text; ``Unfit`` where it is longer than a cell holds."""
        self.used += 1
        number = self._numbers.get(text)
        if number is None:
            number = self._numbers[text] = len(self._items)
            self._items.append(f'<si><t xml:space="preserve">{protected(text)}</t></si>')
        return number

    def fixed(self, text: str, rich: str | None) -> int:
        """Return the number of a template's own text, ``rich`` where parts of it are formatted."""
        if rich is None:
            return self.text(text)
        self.used += 1
        number = self._numbers.get(f"\0{rich}")
        if number is None:
            number = self._numbers[f"\0{rich}"] = len(self._items)
            self._items.append(f"<si>{rich}</si>")
        return number

    def xml(self) -> str:
        """Return the part ``sharedStrings.xml``."""
        items = "".join(self._items)
        counts = f'count="{self.used}" uniqueCount="{len(self._items)}"'
        return f'{XML_HEAD}<sst xmlns="{MAIN}" {counts}>{items}</sst>'
