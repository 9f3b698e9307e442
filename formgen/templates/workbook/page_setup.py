"""Reads the print settings of a sheet of a template: the size of a page, and its page breaks."""

from __future__ import annotations

from typing import Final

from lxml import etree

from formgen.templates.workbook.sheet_plans import MAIN, PageBreaks, PageSize

__all__ = ["page_breaks", "page_size"]

_S: Final = f"{{{MAIN}}}"
_INCH: Final = 72
_A4: Final = (595.3, 841.9)
_USUAL_MARGINS: Final = {"left": 0.7, "right": 0.7, "top": 0.75, "bottom": 0.75}


def page_size(root: etree._Element) -> PageSize:
    """Return the room between the margins of a sheet's page, assuming A4 paper."""
    setup, margins = root.find(f"{_S}pageSetup"), root.find(f"{_S}pageMargins")
    width, height = _A4
    if setup is not None and setup.get("orientation") == "landscape":
        width, height = height, width
    left, right, top, bottom = (
        _INCH * float(usual if margins is None else margins.get(side, usual))
        for side, usual in _USUAL_MARGINS.items()
    )
    return PageSize(width - left - right, height - top - bottom)


def page_breaks(root: etree._Element) -> PageBreaks:
    """Return the breaks between rows. An automatic break of a template keeps the rows below it together."""
    always, keeping = [], None
    for found in root.iterfind(f"{_S}rowBreaks/{_S}brk"):
        below = int(found.get("id", "0")) + 1
        if found.get("man") in ("1", "true"):
            always.append(below)
        else:
            keeping = below
    return PageBreaks(tuple(always), keeping)
