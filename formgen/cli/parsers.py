"""Parsers of the command line whose help, usage and mistakes are in the reader's language."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, NoReturn, TypeVar

from formgen.cli.help_texts import help_text
from formgen.cli.options import add_ui

__all__ = ["TranslatedParser", "UsageError", "add_command", "add_commands", "examples"]


class UsageError(Exception):
    """Wrong use of the command line: the command's usage, its name, and argparse's own English message."""

    def __init__(self, usage: str, program: str, words: str) -> None:
        super().__init__(words)
        self.usage = usage
        self.program = program
        self.words = words


_Action = TypeVar("_Action", bound=argparse.Action)


class TranslatedParser(argparse.ArgumentParser):
    """A parser whose help and usage are in ``lang``."""

    def __init__(self, *, lang: str, **options: Any) -> None:
        self.lang = lang
        for name in ("description", "epilog"):
            if options.get(name):
                options[name] = "\n".join(help_text(line, lang) for line in options[name].split("\n"))
        formatter = partial(_Formatter, lang=lang)
        super().__init__(**options, formatter_class=formatter, allow_abbrev=False)
        self._positionals.title = help_text("arguments", lang)
        self._optionals.title = help_text("options", lang)

    def _add_action(self, action: _Action) -> _Action:
        """Translate an argument that was added to the parser or to one of its groups."""
        if action.help:
            action.help = help_text(action.help, self.lang)
        if isinstance(action.metavar, str):
            action.metavar = help_text(action.metavar, self.lang)
        return super()._add_action(action)

    def error(self, message: str) -> NoReturn:
        """Raise the mistake instead of ending the process."""
        raise UsageError(self.format_usage(), self.prog, message)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Writes help in the reader's language."""

    def __init__(self, prog: str, lang: str) -> None:
        super().__init__(prog)
        self._lang = lang

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(
            usage, actions, groups, f"{help_text('usage', self._lang)}: " if prefix is None else prefix
        )


def add_command(
    commands: Any, name: str, command: str, about: str, usages: Sequence[str], *, note: str = ""
) -> argparse.ArgumentParser:
    """Add the command ``name`` and return its parser.

    ``command`` names its function, ``module:function`` of this package; it is empty for a command of actions.
    """
    lang: str = commands.lang
    about = help_text(about, lang)
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        lang=lang,
        help=about,
        description=f"{about[0].upper()}{about[1:]}.",
        epilog=examples(*usages, note=note),
    )
    if command:
        parser.set_defaults(command=command)
    add_ui(parser)
    return parser


def add_commands(parser: argparse.ArgumentParser, metavar: str, title: str, **options: Any) -> Any:
    """Return argparse's collection of commands, to which their parsers are added."""
    assert isinstance(parser, TranslatedParser)
    metavar, title = help_text(metavar, parser.lang), help_text(title, parser.lang)
    commands: Any = parser.add_subparsers(metavar=metavar, required=True, title=title, **options)
    commands.lang = parser.lang
    return commands


def examples(*lines: str, note: str = "") -> str:
    """Return the text below a command's help: the examples and a note."""
    head = "examples:" if len(lines) > 1 else "example:"
    listed = "\n".join((head, *(f"  {line}" for line in lines)))
    return f"{listed}\n\n{note}" if note else listed
