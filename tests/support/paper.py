"""Prints a document with LibreOffice as PDF, and reads the PDF as text and as pictures."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from formgen.rendering.pdf import convert

__all__ = ["PROGRAMS", "missing_programs", "page_pictures", "pdf_pages", "pdf_text", "to_pdf"]

PROGRAMS = ("soffice", "pdftotext", "pdftoppm")


def missing_programs() -> list[str]:
    """Return the programs that printing needs and this machine does not have."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


def to_pdf(data: bytes, suffix: str) -> bytes:
    """Return one document as PDF. For several documents, `formgen.rendering.pdf.convert` takes less time."""
    name = "document." + suffix.removeprefix(".")
    return convert({name: data})[name]


def pdf_pages(pdf: bytes) -> list[str]:
    """Return the text of each page, in reading order and with its layout."""
    command = ["pdftotext", "-enc", "UTF-8", "-layout", "-", "-"]
    text = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode("utf-8")
    return text.removesuffix("\f").split("\f")


def pdf_text(pdf: bytes) -> str:
    """Return the text of all pages with one space for each run of white space and line ends."""
    return " ".join(" ".join(pdf_pages(pdf)).split())


def page_pictures(pdf: bytes, *, dpi: int = 80) -> list[bytes]:
    """Return each page as a PNG."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["pdftoppm", "-png", "-r", str(dpi), "-", f"{folder}/page"]
        subprocess.run(command, input=pdf, capture_output=True, check=True)
        return [path.read_bytes() for path in sorted(Path(folder).glob("page*.png"))]
