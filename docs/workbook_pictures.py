"""Draws the pictures of intake workbooks that README and the guides for accountants show.

``python docs/workbook_pictures.py`` writes them beside itself; it needs LibreOffice, poppler and Pillow.
"""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageOps

import formgen
from formgen.rendering.pdf import convert
from formgen.templates.folders import own_folder

__all__ = ["main"]

_FOLDER = Path(__file__).parent

_PICTURES = (
    ("blank", 1, "intake_guide"),
    ("filled", 2, "intake_fields"),
    ("marked", 2, "intake_marked"),
)
"""The pictures: which workbook, the page of its print, and the name of the picture."""

_MARGIN = 12
"""White pixels around what a page shows."""


def main() -> None:
    """Draw a guide sheet, a sheet of fields that are filled in, and the same sheet with marked problems."""
    books = {f"{name}.xlsx": data for name, data in _books().items()}
    with tempfile.TemporaryDirectory() as desk:
        for name, data in convert(books).items():
            (Path(desk) / name).with_suffix(".pdf").write_bytes(data)
        for book, page, name in _PICTURES:
            number = str(page)
            command = ["pdftoppm", "-png", "-r", "110", "-f", number, "-l", number, "-singlefile"]
            subprocess.run([*command, Path(desk) / f"{book}.pdf", Path(desk) / name], check=True)
            _trim(Path(desk) / f"{name}.png", _FOLDER / f"{name}.png")


def _books() -> dict[str, bytes]:
    """Return the workbooks: blank, filled with the sample, and marked after three mistakes in it."""
    form = formgen.load(own_folder("samples") / "premium_questionnaire.yaml", formgen.PremiumQuestionnaire)
    subject = formgen.Text(kk="Халықтың денсаулығын қорғау", ru="Охрана здоровья населения")
    purpose = formgen.Text(kk="АИТВ инфекциясының алдын алу", ru="Профилактика ВИЧ-инфекции")
    short = replace(form.applicant, subject=subject, purpose=purpose)
    form = replace(form, applicant=short)
    mistaken = replace(
        short,
        bin="140540999990",
        actual_address=formgen.Text(kk="Қарағанды қаласы"),
        purpose=formgen.Text(),
    )
    with tempfile.TemporaryDirectory() as desk:
        typed = Path(desk) / "typed.xlsx"
        typed.write_bytes(formgen.build_intake(form.ID, replace(form, applicant=mistaken)))
        marked = formgen.mark_intake(typed, "kk")
    return {
        "blank": formgen.build_intake(form.ID),
        "filled": formgen.build_intake(form.ID, form),
        "marked": marked,
    }


def _trim(source: Path, target: Path) -> None:
    """Cut the white margins of a page off, and keep few colours, so that the picture stays small."""
    with Image.open(source) as opened:
        page = opened.convert("RGB")
    box = ImageOps.invert(page.convert("L")).point(lambda level: 255 if level > 8 else 0).getbbox()
    left, top, right, bottom = box or (0, 0, *page.size)
    page = page.crop((left - _MARGIN, top - _MARGIN, right + _MARGIN, bottom + _MARGIN))
    page.quantize(48).save(target, optimize=True)


if __name__ == "__main__":
    main()
