"""The other libraries: found where they are installed, or installed into a folder of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

__all__ = ["PEER", "ROOT", "Peer", "peers"]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PEER = HERE / "peer.py"
RUST_DOCXTPL = "rust-docxtpl==0.1.2"
"""It has a package named ``docxtpl``, so it cannot be installed beside the original."""


@dataclass(frozen=True)
class Peer:
    """A subject: the command that starts its process, and the formats that it fills."""

    name: str
    command: tuple[str, ...]
    format: str = "docx"
    environment: dict[str, str] = field(default_factory=dict)


def peers(folder: Path, *, install: bool) -> list[Peer]:
    """Return the subjects that this machine can run; ``install`` installs the missing ones first."""
    own = {"PYTHONPATH": str(ROOT)}
    python = (sys.executable, str(PEER))
    found = [
        Peer("formgen", python, environment=own),
        Peer("formgen with checks", python, environment=own),
        Peer("floor", python, environment=own),
        Peer("docxtpl", python),
        Peer("docxtpl re-render", python),
        Peer("formgen", python, "xlsx", own),
        Peer("formgen with checks", python, "xlsx", own),
        Peer("openpyxl", python, "xlsx"),
    ]
    if _has("XlsxWriter"):
        found.append(Peer("XlsxWriter", python, "xlsx"))
    rust = _rust(folder, install=install)
    if rust is not None:
        found += [
            Peer("rust-docxtpl", (str(rust), str(PEER))),
            Peer("rust-docxtpl re-render", (str(rust), str(PEER))),
        ]
    modules = _node(folder, install=install)
    if modules is not None:
        node = ("node", str(HERE / "peers.js"))
        found += [
            Peer(name, node, environment={"NODE_PATH": str(modules)})
            for name in ("docxtemplater", "easy-template-x")
        ]
    return found


def _has(distribution: str) -> bool:
    try:
        version(distribution)
    except PackageNotFoundError:
        return False
    return True


def _rust(folder: Path, *, install: bool) -> Path | None:
    place = folder / "rust-docxtpl"
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists() and install:
        venv.create(place, with_pip=True)
        command = [
            str(python),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--only-binary",
            ":all:",
            RUST_DOCXTPL,
            "PyYAML",
        ]
        if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
            shutil.rmtree(place)
    return python if python.exists() else None


def _node(folder: Path, *, install: bool) -> Path | None:
    if shutil.which("node") is None or shutil.which("npm") is None:
        return None
    modules = folder / "node_modules"
    if not modules.exists() and install:
        shutil.copy(HERE / "package.json", folder)
        command = ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(command, cwd=folder, check=False)
    return modules if modules.exists() else None
