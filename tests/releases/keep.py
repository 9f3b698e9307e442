"""Keeps a release's samples and templates: ``python -m tests.releases.keep`` copies them into this folder.

Nobody edits the copies: each later version must fill the kept samples, with its own templates and with the kept ones.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from formgen import __version__

__all__ = ["main"]

_ROOT = Path(__file__).parents[2]
_KEPT = {
    "samples": ("*.yaml", "json/*.json"),
    "templates_kk": ("*.docx", "*.xlsx"),
    "templates_ru": ("*.docx", "*.xlsx"),
}


def main() -> int:
    """Copy the samples and templates of the present version; ``--force`` replaces an earlier copy."""
    parser = argparse.ArgumentParser(prog="python -m tests.releases.keep", description=__doc__)
    parser.add_argument(
        "--force", action="store_true", help="replace the copy, while the version is not released yet"
    )
    given = parser.parse_args()
    release = Path(__file__).parent / __version__
    if release.exists():
        if not given.force:
            print(f"{release} exists already", file=sys.stderr)  # noqa: T201 - a command's answer
            return 1
        shutil.rmtree(release)
    for folder, patterns in _KEPT.items():
        for pattern in patterns:
            for path in sorted((_ROOT / folder).glob(pattern)):
                target = release / path.relative_to(_ROOT)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
