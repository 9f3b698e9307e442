"""The commands ``templates build`` and ``templates check``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from formgen.cli.terminal import Terminal

__all__ = ["build", "check"]


def build(arguments: Namespace, terminal: Terminal) -> int:
    """Write every template below the folder."""
    from formgen.templates.building import build_templates

    for path in build_templates(Path(arguments.dir)):
        terminal.result(str(path))
    return 0


def check(arguments: Namespace, terminal: Terminal) -> int:
    """Say all that does not fit in the folder's templates, or in formgen's own."""
    from formgen.templates.contract import check_templates

    findings = check_templates(None if arguments.dir is None else Path(arguments.dir))
    for finding in findings:
        terminal.finding(f"{finding.template}: {finding.message(terminal.lang)}")
    return 1 if findings else 0
