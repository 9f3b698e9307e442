"""The table of a workbook's texts: each once, in the order of its first use."""

from __future__ import annotations

from formgen.rendering.workbook.cell_values import LONGEST_TEXT, escaped, fitting
from formgen.templates.workbook.sheet_plans import MAIN, XML_HEAD

__all__ = ["Strings"]

_OPEN, _CLOSE = '<si><t xml:space="preserve">', "</t></si>"


class Strings(dict[str, int]):
    """A table of shared strings that grows as cells are written.

    ``strings[text]`` is the number of a text; ``ValueTooLarge`` if the text is too long for a cell.
    """

    __slots__ = ("_rich", "used")

    def __init__(self) -> None:
        super().__init__()
        self.used = 0
        """How many cells show a text."""
        self._rich: dict[str, str] = {}

    def __missing__(self, text: str) -> int:
        if len(text) > LONGEST_TEXT // 2:
            fitting(text)
        number = self[text] = len(self)
        return number

    def rich(self, xml: str) -> int:
        """Return the number of a text with formatted parts."""
        key = f"\0{xml}"
        self._rich[key] = xml
        return self.setdefault(key, len(self))

    def xml(self) -> str:
        """Return the part ``sharedStrings.xml``."""
        joined = "\0".join(self)
        if self._rich or joined.count("\0") >= len(self):
            texts = (f"<si>{self._rich[text]}</si>" if text in self._rich else _item(text) for text in self)
            items = "".join(texts)
        else:
            items = _item(joined).replace("\0", f"{_CLOSE}{_OPEN}") if self else ""
        return f'{XML_HEAD}<sst xmlns="{MAIN}" count="{self.used}" uniqueCount="{len(self)}">{items}</sst>'


def _item(text: str) -> str:
    return f"{_OPEN}{escaped(text)}{_CLOSE}"
