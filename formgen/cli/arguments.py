"""The commands and their options.

Help is written here in English. The parser translates it with ``help_texts``.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final, TypeAlias

from formgen._version import __version__
from formgen.cli.options import (
    add_data,
    add_force,
    add_form,
    add_json,
    add_kinds,
    add_out,
    add_templates,
    add_ui,
    count,
)
from formgen.cli.parsers import TranslatedParser, add_command, add_commands, examples

__all__ = ["make_parser", "parse"]


def parse(words: Sequence[str], lang: str = "en") -> argparse.Namespace:
    """Return the command with its arguments; raise ``UsageError`` if they are wrong. Help is in ``lang``."""
    arguments = make_parser(lang, words[0] if words else "").parse_args(words)
    module, _, name = arguments.command.partition(":")
    arguments.command = getattr(import_module(f"formgen.cli.{module}"), name)
    return arguments


def make_parser(lang: str = "en", command: str = "") -> argparse.ArgumentParser:
    """Return the parser of the command line, with help in ``lang``.

    If ``command`` is a command, the parser knows no other one: making all of them takes 5 % more processor
    time for ``formgen fill``.
    """
    parser = TranslatedParser(
        lang=lang,
        prog="formgen",
        description="Fills the official forms of Kazakhstan's NGOs in Kazakh and Russian, as DOCX and XLSX.",
        epilog=examples(
            "formgen samples --out out",
            "formgen fill application.yaml --out out",
            note="Exit codes: 0 done, 1 the data has errors, 2 wrong use or unreadable input.",
        ),
    )
    parser.add_argument(
        "--version", action="version", version=f"formgen {__version__}", help="print the version and exit"
    )
    add_ui(parser)
    commands = add_commands(parser, "COMMAND", "commands", prog="formgen")

    def add(name: str, command: str, about: str, *usages: str, note: str = "") -> argparse.ArgumentParser:
        return add_command(commands, name, command, about, usages, note=note)

    chosen = _COMMANDS.get(command)
    for describe in _COMMANDS.values() if chosen is None else (chosen,):
        describe(add)
    return parser


Add: TypeAlias = Callable[..., argparse.ArgumentParser]


def _add_forms(add: Add) -> None:
    forms = add("forms", "listing:list_forms", "list the forms: id, formats, titles", "formgen forms --json")
    add_json(forms)


def _add_describe(add: Add) -> None:
    describe = add(
        "describe",
        "listing:describe_form",
        "print a form's fields, rules and printed words",
        "formgen describe premium_application",
    )
    add_form(describe)


def _add_samples(add: Add) -> None:
    samples = add(
        "samples",
        "filling:fill_samples",
        "fill every sample, in every language and format",
        "formgen samples --out out",
    )
    add_out(samples)
    add_force(samples)


def _add_blank(add: Add) -> None:
    blank = add(
        "blank",
        "listing:write_blank_form",
        "write a form's blank documents, to be filled in by hand or in Word",
        "formgen blank premium_application --out out --lang kk --format docx",
        "formgen blank final_financial_report --out out --rows 20 --months 2026-03..2026-10",
    )
    add_form(blank)
    add_out(blank)
    add_kinds(blank)
    blank.add_argument("--rows", metavar="N", type=count, help="the number of empty rows in each table")
    blank.add_argument(
        "--months",
        metavar="A..B",
        help="the first and the last month of tables by months, such as 2026-03..2026-10",
    )
    add_force(blank)
    add_templates(blank)


def _add_check(add: Add) -> None:
    check = add(
        "check",
        "checking:check_files",
        "report all that is wrong with forms",
        "formgen check application.yaml report.json",
        "formgen check forms.jsonl --json",
        "formgen check report.xlsx --mark checked",
    )
    add_data(check)
    check.add_argument(
        "--mark",
        metavar="DIR",
        help="write a copy of each intake workbook, NAME.marked.xlsx, "
        "with the problems as comments in its cells",
    )
    add_force(check)
    check.add_argument(
        "--together", action="store_true", help="check also whether the forms agree as papers of one project"
    )
    add_json(check)


def _add_carry(add: Add) -> None:
    carry = add(
        "carry",
        "carrying:carry_form",
        "begin the next paper of a project from the papers that exist",
        "formgen carry final_financial_report --from specification.yaml report-1.yaml --out final.yaml",
        "formgen carry interim_financial_report --from specification.yaml report-1.yaml --out report-2.xlsx",
        "formgen carry event_passport --from specification.yaml requirements.yaml --out passports.yaml",
        note="The new file has what the other papers say; comments name the fields still to fill in.",
    )
    add_form(carry)
    carry.add_argument(
        "--from",
        metavar="DATA",
        dest="sources",
        nargs="+",
        required=True,
        help="the data of the other papers",
    )
    carry.add_argument("--out", metavar="DATA", required=True, help="the .yaml or .xlsx file to write")
    add_force(carry)


def _add_schema(add: Add) -> None:
    schema = add(
        "schema",
        "listing:print_schema",
        "print the JSON Schema of a form's data",
        "formgen schema premium_application > premium_application.schema.json",
    )
    add_form(schema)
    schema.add_argument("--web", action="store_true", help="the schema by which a web page draws the form")
    schema.add_argument("--lang", choices=("kk", "ru"), help="the language of the titles; by default both")


def _add_template_actions(add: Add) -> None:
    templates = add(
        "templates",
        "",
        "build the templates, or check changed ones",
        "formgen templates build letterhead",
        "formgen templates check letterhead",
    )
    actions = add_commands(templates, "ACTION", "actions")
    build = add_command(
        actions,
        "build",
        "templates:build",
        "write every template into DIR/templates_kk and DIR/templates_ru",
        ("formgen templates build letterhead",),
    )
    build.add_argument(
        "dir",
        metavar="DIR",
        nargs="?",
        default=".",
        help="the folder to write to; by default the current one",
    )
    check = add_command(
        actions,
        "check",
        "templates:check",
        "check that the templates of a folder fit their forms",
        ("formgen templates check letterhead",),
    )
    check.add_argument(
        "dir", metavar="DIR", nargs="?", help="the folder of the templates; by default formgen's own"
    )


def _add_fill(add: Add) -> None:
    fill = add(
        "fill",
        "filling:fill_files",
        "fill forms from data files",
        "formgen fill application.yaml --out out",
        "formgen fill forms.jsonl --out out --format pdf --lang kk --jobs 2 --resume",
        note="Files are named STEM.LANG.FORMAT by the data file's stem, STEM-N.LANG.FORMAT where it holds "
        "several forms.",
    )
    add_data(fill)
    add_out(fill)
    add_kinds(fill)
    fill.add_argument(
        "--draft",
        action="store_true",
        help="print forms with errors too, marked as drafts, with blanks where a value is missing",
    )
    fill.add_argument(
        "--plain",
        action="store_true",
        help="print Word documents without content controls, for programs that do not look into them",
    )
    existing = fill.add_mutually_exclusive_group()
    add_force(existing)
    existing.add_argument(
        "--resume", action="store_true", help="continue an interrupted run: keep the files that exist"
    )
    add_templates(fill)
    fill.add_argument(
        "--pdf-a", action="store_true", help="write PDFs for archives, PDF/A-2b; implies --format pdf"
    )
    fill.add_argument(
        "--jobs", metavar="N", type=count, default=1, help="the number of processes; by default 1"
    )
    add_json(fill)


def _add_read(add: Add) -> None:
    read = add(
        "read",
        "exchange:read_files",
        "read filled documents back into data",
        "formgen read out/application.kk.docx out/application.ru.docx --out application.json",
        note="One document gives the texts of its language, the Kazakh and the Russian one give both.",
    )
    read.add_argument(
        "file",
        metavar="FILE",
        nargs="+",
        help="a filled .docx or .xlsx, or the Kazakh and the Russian document of one form",
    )
    read.add_argument("--out", metavar="DATA.json", required=True, help="the file to write")
    read.add_argument(
        "--draft", action="store_true", help="write what could be read even where values are missing or wrong"
    )
    read.add_argument(
        "--strict",
        action="store_true",
        help="treat words on the page that belong to no field as errors, not as warnings",
    )
    add_force(read)
    add_templates(read)
    add_json(read)


def _add_intake(add: Add) -> None:
    intake = add(
        "intake",
        "exchange:write_intake",
        "write a workbook for entering a form's data",
        "formgen intake premium_application --out application.xlsx",
        "formgen intake premium_application --out application.xlsx --from application.yaml",
        note="Give the filled workbook to `fill` or `check`.",
    )
    add_form(intake)
    intake.add_argument("--out", metavar="FILE.xlsx", required=True, help="the file to write")
    intake.add_argument("--from", metavar="DATA", dest="source", help="a data file to fill the workbook with")
    add_force(intake)


_COMMANDS: Final[dict[str, Callable[[Add], None]]] = {
    "forms": _add_forms,
    "describe": _add_describe,
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
"""The function that adds each command to the parser, in the order of help."""
