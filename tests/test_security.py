"""SECURITY.md states the numbers of the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from formgen.loading import files, tables, worksheets, yamltext
from formgen.model import limits
from formgen.ooxml import archives as packages
from formgen.rendering import document_files as written
from formgen.templates import bounds
from formgen.templates import template_packages as templates
from formgen.templates.word import guarding, patching

PAGE = Path(__file__).parents[1] / "SECURITY.md"
MB = 2**20

BOUNDS = {
    "a data file, or a line of JSONL": files.LIMIT,
    "depth of YAML": yamltext.DEPTH,
    "values of a YAML document, each alias counted with all that it stands for": yamltext.EXPANDED,
    "anchors of a YAML document": yamltext.ANCHORS,
    "a package (DOCX, XLSX)": packages.FILE_LIMIT,
    "its entries": packages.ENTRIES_LIMIT,
    "all its entries unpacked, as its directory tells": packages.UNPACKED_LIMIT,
    "one part that is unpacked": packages.PART_LIMIT,
    "growth of an entry when it is unpacked, past its first MB": packages.RATIO_LIMIT,
    "elements of one part": packages.ELEMENTS_LIMIT,
    "attributes of one part": packages.ATTRIBUTES_LIMIT,
    "cells of a CSV file that are not empty": tables.CELLS,
    "sheets of a workbook of data": worksheets.SHEETS,
    "its cells that are not empty": worksheets.CELLS,
    "all parts of a template unpacked": templates.SIZE_LIMIT,
    "a part of a template with tags in it": patching.TAGGED_LIMIT,
    "rows of a sheet of a template": bounds.SHEET_ROWS,
    "columns of a sheet of a template": bounds.SHEET_COLUMNS,
    "items of all lists of a form": limits.ROWS_LIMIT,
    "characters of all its texts, each new line counted as 25": limits.TEXT_LIMIT,
    "characters of one text, where the form has a workbook": limits.CELL_LIMIT,
    "months of a report with breakdowns": limits.MONTHS_LIMIT,
    "cells of a report's breakdowns: rows times months": limits.GRID_LIMIT,
    "rounds of all loops of one part that is printed": bounds.ROUNDS_LIMIT,
    "characters of one part that is printed": bounds.OUTPUT_LIMIT,
    "cells of a workbook that is printed": bounds.CELLS_LIMIT,
    "characters of a text that a template puts together itself": guarding.TEXT_LIMIT,
    "characters of a file's stem": written.STEM_LIMIT,
}


def said() -> dict[str, int]:
    """The bounds in the page's table: bytes for MB."""
    rows = re.findall(
        r"^\| (.+?) \| ([0-9 ]+?)( MB| times)? \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE
    )
    return {what: int(number.replace(" ", "")) * (MB if unit == " MB" else 1) for what, number, unit in rows}


def test_the_page_names_every_bound_and_no_other() -> None:
    assert said() == BOUNDS


@pytest.mark.parametrize(
    "part", ["tests/hostile", "tests/fuzz", "tests/faults", "formgen/templates/word/guarding.py"]
)
def test_what_the_page_points_to_is_there(part: str) -> None:
    assert part in PAGE.read_text(encoding="utf-8")
    assert (PAGE.parent / part).exists() or part.startswith("formgen")
