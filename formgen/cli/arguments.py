"""The commands, their options, and what help says of them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any, Final, NoReturn, TypeAlias

from formgen._version import __version__
from formgen.cli.speech import UI_LANGS

__all__ = ["Misuse", "make_parser", "parse"]


class Misuse(Exception):
    """Arguments that make no command: how it is used, and argparse's own words of what is wrong."""

    def __init__(self, usage: str, program: str, words: str) -> None:
        super().__init__(words)
        self.usage = usage
        self.program = program
        self.words = words


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Misuse(self.format_usage(), self.prog, message)


def _formatter(prog: str) -> argparse.HelpFormatter:
    """Return what writes help; argparse makes one per argument, and for its width would load archivers."""
    return argparse.RawDescriptionHelpFormatter(prog, width=_columns() - 2)


@cache
def _columns() -> int:
    """Return the terminal's width as ``shutil.get_terminal_size`` does."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80  # type: ignore[union-attr]
    except (AttributeError, OSError, ValueError):
        return 80


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Return the command with its arguments; ``Misuse`` where they make none."""
    asked = next((word for word in words if not word.startswith("-")), None)
    arguments = make_parser(asked if asked in COMMANDS else None).parse_args(words)
    module, _, name = arguments.command.partition(":")
    arguments.command = getattr(import_module(f"formgen.cli.{module}"), name)
    return arguments


def make_parser(only: str | None = None) -> argparse.ArgumentParser:
    """Return the parser of the whole command line, or of one command of it: that is quicker made."""
    parser = _Parser(
        prog="formgen",
        description="Fills the official forms of Kazakhstan's NGOs in Kazakh and Russian, as DOCX and XLSX.",
        epilog=_examples(
            "formgen samples --out out",
            "formgen fill application.yaml --out out",
            note="Exit codes: 0 done, 1 the data has errors, 2 wrong use or unreadable input.",
        ),
        formatter_class=_formatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"formgen {__version__}")
    _add_ui(parser)
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands", prog="formgen")

    def add(name: str, command: str, about: str, *examples: str, note: str = "") -> argparse.ArgumentParser:
        return _add(commands, name, command, about, examples, note=note)

    for name, add_command in COMMANDS.items():
        if only in (None, name):
            add_command(add)
    return parser


Add: TypeAlias = Callable[..., argparse.ArgumentParser]


def _add_forms(add: Add) -> None:
    forms = add("forms", "listing:list_forms", "list the forms: id, formats, titles", "formgen forms --json")
    _add_json(forms)


def _add_samples(add: Add) -> None:
    samples = add(
        "samples",
        "filling:fill_samples",
        "fill every sample, in every language and format",
        "formgen samples --out out",
    )
    _add_out(samples)
    _add_force(samples)


def _add_blank(add: Add) -> None:
    blank = add(
        "blank",
        "listing:write_blank_form",
        "write a form's blank documents, to fill in by hand or in Word",
        "formgen blank premium_application --out out --lang kk --format docx",
    )
    blank.add_argument("form", metavar="FORM", help="the form's id, as `formgen forms` lists it")
    _add_out(blank)
    _add_kinds(blank)
    _add_force(blank)
    _add_templates(blank)


def _add_check(add: Add) -> None:
    check = add(
        "check",
        "checking:check_files",
        "say all that is wrong with forms, and write nothing",
        "formgen check application.yaml report.json",
        "formgen check forms.jsonl --json",
    )
    _add_data(check)
    check.add_argument(
        "--together", action="store_true", help="check also whether the forms, papers of one project, agree"
    )
    _add_json(check)


def _add_carry(add: Add) -> None:
    carry = add(
        "carry",
        "carrying:carry_form",
        "begin the next paper of a project from those that are there",
        "formgen carry final_financial_report --from specification.yaml report-1.yaml --out final.yaml",
        "formgen carry interim_financial_report --from specification.yaml report-1.yaml --out report-2.xlsx",
        note="The new file has what the other papers give; comments name the fields that are left.",
    )
    carry.add_argument("form", metavar="FORM", help="the form's id, as `formgen forms` lists it")
    carry.add_argument(
        "--from",
        metavar="DATA",
        dest="sources",
        nargs="+",
        required=True,
        help="the data of the other papers",
    )
    carry.add_argument("--out", metavar="DATA", required=True, help="the .yaml or .xlsx file to write")
    _add_force(carry)


def _add_schema(add: Add) -> None:
    schema = add(
        "schema",
        "listing:print_schema",
        "print the JSON Schema of a form's data",
        "formgen schema premium_application > premium_application.schema.json",
    )
    schema.add_argument("form", metavar="FORM", help="the form's id, as `formgen forms` lists it")


def _add_template_actions(add: Add) -> None:
    templates = add(
        "templates",
        "",
        "build the templates, or check those that somebody changed",
        "formgen templates build letterhead",
        "formgen templates check letterhead",
    )
    actions = templates.add_subparsers(metavar="ACTION", required=True, title="actions")
    build = _add(
        actions,
        "build",
        "templates:build",
        "write every template into DIR/templates_kk and DIR/templates_ru",
        ("formgen templates build letterhead",),
    )
    build.add_argument("dir", metavar="DIR", nargs="?", default=".", help="left out, the current folder")
    check = _add(
        actions,
        "check",
        "templates:check",
        "hold the templates of a folder against the forms that they print",
        ("formgen templates check letterhead",),
    )
    check.add_argument("dir", metavar="DIR", nargs="?", help="left out, formgen's own templates")


def _add_fill(add: Add) -> None:
    fill = add(
        "fill",
        "filling:fill_files",
        "fill forms with the data of files",
        "formgen fill application.yaml --out out",
        "formgen fill forms.jsonl --out out --format pdf --lang kk --jobs 2 --resume",
        note="Files are named STEM.LANG.FORMAT by the data file's stem, STEM-N.LANG.FORMAT where it holds "
        "several forms.",
    )
    _add_data(fill)
    _add_out(fill)
    _add_kinds(fill)
    fill.add_argument(
        "--draft", action="store_true", help="print forms that have errors too, with blanks, marked as drafts"
    )
    existing = fill.add_mutually_exclusive_group()
    _add_force(existing)
    existing.add_argument(
        "--resume", action="store_true", help="go on with a run that was cut off: files that exist are done"
    )
    _add_templates(fill)
    fill.add_argument("--jobs", metavar="N", type=_count, default=1, help="how many processes (1)")
    _add_json(fill)


def _add_read(add: Add) -> None:
    read = add(
        "read",
        "exchange:read_files",
        "read filled documents back into data",
        "formgen read out/application.kk.docx out/application.ru.docx --out application.json",
        note="One document has the texts of its language; the Kazakh and the Russian one together have all.",
    )
    read.add_argument(
        "file", metavar="FILE", nargs="+", help="a filled .docx or .xlsx, or the Kazakh and the Russian one"
    )
    read.add_argument("--out", metavar="DATA.json", required=True, help="the file to write")
    _add_force(read)


def _add_intake(add: Add) -> None:
    intake = add(
        "intake",
        "exchange:write_intake",
        "write a workbook to type a form's data into",
        "formgen intake premium_application --out application.xlsx",
        "formgen intake premium_application --out application.xlsx --from application.yaml",
        note="`fill` and `check` take the workbook when it is filled in.",
    )
    intake.add_argument("form", metavar="FORM", help="the form's id, as `formgen forms` lists it")
    intake.add_argument("--out", metavar="FILE.xlsx", required=True, help="the file to write")
    intake.add_argument("--from", metavar="DATA", dest="source", help="data to fill the workbook with")
    _add_force(intake)


def _add(
    commands: Any, name: str, command: str, about: str, examples: Sequence[str], *, note: str = ""
) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(
        name,
        help=about,
        description=f"{about[0].upper()}{about[1:]}.",
        epilog=_examples(*examples, note=note),
        formatter_class=_formatter,
        allow_abbrev=False,
    )
    if command:
        made.set_defaults(command=command)
    _add_ui(made)
    return made


def _examples(*lines: str, note: str = "") -> str:
    head = "examples:" if len(lines) > 1 else "example:"
    told = "\n".join((head, *(f"  {line}" for line in lines)))
    return f"{told}\n\n{note}" if note else told


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError(text)
    return count


_count.__name__ = "count"  # argparse names a wrong value's type by it

_Group = argparse._ActionsContainer  # noqa: SLF001 - what a parser and a group have in common has no other name


def _add_ui(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ui",
        choices=UI_LANGS,
        default=argparse.SUPPRESS,
        help="the language of messages; left out, the locale's",
    )


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "data", metavar="DATA", nargs="+", help="a .yaml, .json or .jsonl file, or an intake .xlsx"
    )


def _add_out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", metavar="DIR", required=True, help="the folder to write to, made where missing"
    )


def _add_kinds(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lang", action="append", choices=("kk", "ru"), help="a language, may be repeated; left out, both"
    )
    parser.add_argument(
        "--format",
        action="append",
        choices=("docx", "xlsx", "pdf"),
        help="a format, may be repeated; left out, all that the form has but PDF",
    )


def _add_force(parser: _Group) -> None:
    parser.add_argument("--force", action="store_true", help="write over files that exist")


def _add_templates(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--templates", metavar="DIR", help="a folder with templates_kk and templates_ru of your own"
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="answer in JSON, for a program to read")


COMMANDS: Final[Mapping[str, Callable[[Add], None]]] = {
    "forms": _add_forms,
    "samples": _add_samples,
    "fill": _add_fill,
    "blank": _add_blank,
    "check": _add_check,
    "carry": _add_carry,
    "read": _add_read,
    "intake": _add_intake,
    "schema": _add_schema,
    "templates": _add_template_actions,
}
"""What adds each command to the parser, in the order of help."""
