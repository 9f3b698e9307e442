"""The commands and their options.

Help is written here in English. The parser translates what it is given, with the words of ``help_texts``.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from importlib import import_module
from typing import Any, Final, NoReturn, TypeAlias, TypeVar

from formgen._version import __version__
from formgen.bilingual import MESSAGE_LANGS
from formgen.cli.help_texts import help_text

__all__ = ["Misuse", "make_parser", "parse"]


class Misuse(Exception):
    """Wrong use: the command's usage, its name, and argparse's own English words for the mistake."""

    def __init__(self, usage: str, program: str, words: str) -> None:
        super().__init__(words)
        self.usage = usage
        self.program = program
        self.words = words


_Action = TypeVar("_Action", bound=argparse.Action)


class _Parser(argparse.ArgumentParser):
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
        raise Misuse(self.format_usage(), self.prog, message)


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


def parse(words: Sequence[str], lang: str = "en") -> argparse.Namespace:
    """Return the command with its arguments; raise ``Misuse`` if they are wrong. Help is in ``lang``."""
    arguments = make_parser(lang, words[0] if words else "").parse_args(words)
    module, _, name = arguments.command.partition(":")
    arguments.command = getattr(import_module(f"formgen.cli.{module}"), name)
    return arguments


def make_parser(lang: str = "en", command: str = "") -> argparse.ArgumentParser:
    """Return the parser of the command line, with help in ``lang``.

    If ``command`` is a command, the parser knows no other one: making all of them takes 5 % more processor
    time for ``formgen fill``.
    """
    parser = _Parser(
        lang=lang,
        prog="formgen",
        description="Fills the official forms of Kazakhstan's NGOs in Kazakh and Russian, as DOCX and XLSX.",
        epilog=_examples(
            "formgen samples --out out",
            "formgen fill application.yaml --out out",
            note="Exit codes: 0 done, 1 the data has errors, 2 wrong use or unreadable input.",
        ),
    )
    parser.add_argument(
        "--version", action="version", version=f"formgen {__version__}", help="print the version and exit"
    )
    _add_ui(parser)
    commands = _add_commands(parser, "COMMAND", "commands", prog="formgen")

    def add(name: str, command: str, about: str, *examples: str, note: str = "") -> argparse.ArgumentParser:
        return _add(commands, name, command, about, examples, note=note)

    chosen = _COMMANDS.get(command)
    for add_command in _COMMANDS.values() if chosen is None else (chosen,):
        add_command(add)
    return parser


Add: TypeAlias = Callable[..., argparse.ArgumentParser]


def _add_forms(add: Add) -> None:
    forms = add("forms", "listing:list_forms", "list the forms: id, formats, titles", "formgen forms --json")
    _add_json(forms)


def _add_describe(add: Add) -> None:
    describe = add(
        "describe",
        "listing:describe_form",
        "print a form's fields, rules and printed words",
        "formgen describe premium_application",
    )
    describe.add_argument("form", metavar="FORM", help="the form's id, as `formgen forms` lists it")


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
        "write a form's blank documents, to be filled in by hand or in Word",
        "formgen blank premium_application --out out --lang kk --format docx",
        "formgen blank final_financial_report --out out --rows 20 --months 2026-03..2026-10",
    )
    blank.add_argument("form", metavar="FORM", help="the form's id, as `formgen forms` lists it")
    _add_out(blank)
    _add_kinds(blank)
    blank.add_argument("--rows", metavar="N", type=_count, help="the number of empty rows in each table")
    blank.add_argument(
        "--months",
        metavar="A..B",
        help="the first and the last month of tables by months, such as 2026-03..2026-10",
    )
    _add_force(blank)
    _add_templates(blank)


def _add_check(add: Add) -> None:
    check = add(
        "check",
        "checking:check_files",
        "report all that is wrong with forms",
        "formgen check application.yaml report.json",
        "formgen check forms.jsonl --json",
        "formgen check report.xlsx --mark checked",
    )
    _add_data(check)
    check.add_argument(
        "--mark",
        metavar="DIR",
        help="write a copy of each intake workbook, NAME.marked.xlsx, "
        "with the problems as comments in its cells",
    )
    _add_force(check)
    check.add_argument(
        "--together", action="store_true", help="check also whether the forms agree as papers of one project"
    )
    _add_json(check)


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
    actions = _add_commands(templates, "ACTION", "actions")
    build = _add(
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
    check = _add(
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
    _add_data(fill)
    _add_out(fill)
    _add_kinds(fill)
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
    _add_force(existing)
    existing.add_argument(
        "--resume", action="store_true", help="continue an interrupted run: keep the files that exist"
    )
    _add_templates(fill)
    fill.add_argument(
        "--pdf-a", action="store_true", help="write PDFs for archives, PDF/A-2b; implies --format pdf"
    )
    fill.add_argument(
        "--jobs", metavar="N", type=_count, default=1, help="the number of processes; by default 1"
    )
    _add_json(fill)


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
    _add_force(read)
    _add_templates(read)
    _add_json(read)


def _add_intake(add: Add) -> None:
    intake = add(
        "intake",
        "exchange:write_intake",
        "write a workbook for entering a form's data",
        "formgen intake premium_application --out application.xlsx",
        "formgen intake premium_application --out application.xlsx --from application.yaml",
        note="Give the filled workbook to `fill` or `check`.",
    )
    intake.add_argument("form", metavar="FORM", help="the form's id, as `formgen forms` lists it")
    intake.add_argument("--out", metavar="FILE.xlsx", required=True, help="the file to write")
    intake.add_argument("--from", metavar="DATA", dest="source", help="a data file to fill the workbook with")
    _add_force(intake)


def _add(
    commands: Any, name: str, command: str, about: str, examples: Sequence[str], *, note: str = ""
) -> argparse.ArgumentParser:
    lang: str = commands.lang
    about = help_text(about, lang)
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        lang=lang,
        help=about,
        description=f"{about[0].upper()}{about[1:]}.",
        epilog=_examples(*examples, note=note),
    )
    if command:
        parser.set_defaults(command=command)
    _add_ui(parser)
    return parser


def _add_commands(parser: argparse.ArgumentParser, metavar: str, title: str, **options: Any) -> Any:
    """Return argparse's collection of commands, to which their parsers are added."""
    assert isinstance(parser, _Parser)
    metavar, title = help_text(metavar, parser.lang), help_text(title, parser.lang)
    commands: Any = parser.add_subparsers(metavar=metavar, required=True, title=title, **options)
    commands.lang = parser.lang
    return commands


def _examples(*lines: str, note: str = "") -> str:
    """Return the text below a command's help: the examples and a note."""
    head = "examples:" if len(lines) > 1 else "example:"
    listed = "\n".join((head, *(f"  {line}" for line in lines)))
    return f"{listed}\n\n{note}" if note else listed


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
        choices=MESSAGE_LANGS,
        default=argparse.SUPPRESS,
        help="the language of messages and help; by default that of the locale",
    )


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "data", metavar="DATA", nargs="+", help="a .yaml, .json or .jsonl file, or an intake .xlsx"
    )


def _add_out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", metavar="DIR", required=True, help="the folder to write to; it is made if missing"
    )


def _add_kinds(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lang",
        action="append",
        choices=("kk", "ru"),
        help="a language of the documents, may be repeated; by default both",
    )
    parser.add_argument(
        "--format",
        action="append",
        choices=("docx", "xlsx", "pdf"),
        help="a format of the documents, may be repeated; by default all of the form's except PDF",
    )


def _add_force(parser: _Group) -> None:
    parser.add_argument("--force", action="store_true", help="overwrite files that exist")


def _add_templates(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--templates", metavar="DIR", help="a folder with your own templates_kk and templates_ru"
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print the result as JSON for programs")


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
