"""Draws the pages of documents as pictures: ``python -m tests.support.pages FILE... --out DIR``."""

from __future__ import annotations

import argparse
from pathlib import Path

from formgen.rendering.pdf import convert
from tests.support.paper import page_pictures

__all__ = ["main"]


def main() -> None:
    """Write ``<file's name>-<page>.png`` for every page of the DOCX, XLSX and PDF files in the arguments."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.pages", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")
    parser.add_argument("--dpi", default=80, type=int)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    files: dict[str, Path] = {str(path): path for path in arguments.files}
    printed = {name: path.read_bytes() for name, path in files.items() if path.suffix == ".pdf"}
    printed |= convert({name: path.read_bytes() for name, path in files.items() if name not in printed})
    for name, path in files.items():
        for number, picture in enumerate(page_pictures(printed[name], dpi=arguments.dpi), start=1):
            target = arguments.out / f"{path.name}-{number}.png"
            target.write_bytes(picture)
            print(target)  # noqa: T201 - the paths are what the script is for


if __name__ == "__main__":
    main()
