"""Print the lowest version of each library that formgen allows, as constraints for pip."""  # noqa: INP001 - a script

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
for requirement in project["dependencies"]:
    found = re.fullmatch(r"([\w.-]+)>=([\w.]+)", requirement)
    if found is None:
        sys.exit(f"no lowest version: {requirement}")
    print(f"{found[1]}=={found[2]}")  # noqa: T201 - what the script is for
