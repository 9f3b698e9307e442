"""The options that several commands share."""

from __future__ import annotations

import argparse

from formgen.bilingual import MESSAGE_LANGS

__all__ = [
    "add_data",
    "add_force",
    "add_form",
    "add_json",
    "add_kinds",
    "add_out",
    "add_templates",
    "add_ui",
    "count",
]


def count(text: str) -> int:
    """Return a number from 1 on; argparse names the type of a wrong value by this function's name."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


_Group = argparse._ActionsContainer  # noqa: SLF001 - what a parser and a group have in common has no other name


def add_ui(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the language of messages and of help."""
    parser.add_argument(
        "--ui",
        choices=MESSAGE_LANGS,
        default=argparse.SUPPRESS,
        help="the language of messages and help; by default that of the locale",
    )


def add_form(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the form to work on."""
    parser.add_argument("form", metavar="FORM", help="the form's id, as `formgen forms` lists it")


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the data files to take."""
    parser.add_argument(
        "data", metavar="DATA", nargs="+", help="a .yaml, .json or .jsonl file, or an intake .xlsx"
    )


def add_out(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the folder to write to."""
    parser.add_argument(
        "--out", metavar="DIR", required=True, help="the folder to write to; it is made if missing"
    )


def add_kinds(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the languages and formats of documents."""
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


def add_force(parser: _Group) -> None:
    """Add the argument for whether existing files may be overwritten."""
    parser.add_argument("--force", action="store_true", help="overwrite files that exist")


def add_templates(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the folder of the user's own templates."""
    parser.add_argument(
        "--templates", metavar="DIR", help="a folder with your own templates_kk and templates_ru"
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add the argument for whether the answer is printed as JSON."""
    parser.add_argument("--json", action="store_true", help="print the result as JSON for programs")
