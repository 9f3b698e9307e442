"""Disks that are full or may not be written to: real ones, small and in memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

__all__ = ["full", "mounted", "read_only"]


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A private disk at ``folder``; the test is skipped where mounting is not allowed."""
    if sys.platform != "linux":
        pytest.skip("mounts a disk as Linux does")
    folder.mkdir(exist_ok=True)
    try:
        made = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False
        )
    except FileNotFoundError:
        pytest.skip("there is no mount")
    if made.returncode:
        pytest.skip(f"may not mount a disk: {made.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=True)


@contextmanager
def full(folder: Path, kilobytes: int = 64) -> Iterator[Path]:
    """A disk on which there is room for a file or so, and no more."""
    with mounted(folder, f"size={kilobytes}k") as disk:
        yield disk


@contextmanager
def read_only(folder: Path, prepare: Callable[[Path], object] = lambda disk: None) -> Iterator[Path]:
    """A disk that even root cannot write to, after ``prepare`` has written to it."""
    with mounted(folder, "size=1m") as disk:
        prepare(disk)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], capture_output=True, check=True)
        yield disk
