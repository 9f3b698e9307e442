"""What needs no data: the list of forms, a form's schema, its blank documents."""

from __future__ import annotations

import json
from argparse import Namespace

from formgen.cli.terminal import Terminal
from formgen.forms import FORM_IDS, form_class

__all__ = ["describe_form", "list_forms", "print_schema", "write_blank_form"]


def list_forms(arguments: Namespace, terminal: Terminal) -> int:
    """Print each form's id, formats and titles."""
    classes = [form_class(form_id) for form_id in FORM_IDS]
    if arguments.json:
        listed = [
            {"id": cls.ID, "formats": list(cls.FORMATS), "title": {"kk": cls.TITLE.kk, "ru": cls.TITLE.ru}}
            for cls in classes
        ]
        terminal.result(json.dumps(listed, ensure_ascii=False, indent=2))
        return 0
    width = max(map(len, FORM_IDS))
    for cls in classes:
        terminal.result(f"{cls.ID:{width}}  {'+'.join(cls.FORMATS):9}  {cls.TITLE.kk} / {cls.TITLE.ru}")
    return 0


def print_schema(arguments: Namespace, terminal: Terminal) -> int:
    """Print the JSON Schema of a form's data."""
    from formgen.loading.schema import schema

    terminal.result(json.dumps(schema(arguments.form), ensure_ascii=False, indent=2))
    return 0


def write_blank_form(arguments: Namespace, terminal: Terminal) -> int:
    """Write a form's blank documents."""
    from formgen.bilingual import LANGS
    from formgen.documents import write_blank

    paths = write_blank(
        arguments.form,
        arguments.out,
        langs=arguments.lang or LANGS,
        formats=arguments.format,
        force=arguments.force,
        templates=arguments.templates,
    )
    for path in paths:
        terminal.result(str(path))
    return 0


def describe_form(arguments: Namespace, terminal: Terminal) -> int:
    """Print all that there is to know of a form."""
    from formgen.reference import describe

    terminal.result(describe(arguments.form, terminal.lang).rstrip("\n"))
    return 0
