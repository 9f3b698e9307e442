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
    """Print the findings about the folder's templates or, without one, about formgen's and its messages."""
    from formgen.templates.contract import check_templates
    from formgen.templates.rule_messages import check_rule_messages

    if arguments.dir is None:
        findings = check_templates() + check_rule_messages()
    else:
        findings = check_templates(Path(arguments.dir))
    for finding in findings:
        terminal.finding(f"{finding.template}: {finding.message(terminal.lang)}")
    return 1 if findings else 0
