"""Hatch's build hook: adds the products of ``formgen.build_products`` to a wheel or an editable install."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Writes the products: for an editable install into the source tree, for a wheel into the wheel alone."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the products before hatch gathers the files; ``version`` is "standard" or "editable"."""
        sys.path.insert(0, self.root)
        from formgen.build_products import PACKAGE, write_products

        if version == "editable":
            write_products(PACKAGE)
            return
        self._folder = tempfile.TemporaryDirectory(prefix="formgen-")
        folder = Path(self._folder.name)
        for path in write_products(folder):
            build_data["force_include"][str(path)] = f"formgen/{path.relative_to(folder).as_posix()}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove the folder of the products once the wheel holds them."""
        if version != "editable":
            self._folder.cleanup()
