"""The commands that need no data: the list of forms, a form's schema, its blank documents."""

from __future__ import annotations

import json
from argparse import Namespace

from formgen.cli.terminal import Terminal
from formgen.forms import FORM_IDS, FORM_KEYS, class_of
from formgen.model.base import Form

__all__ = ["describe_form", "list_forms", "print_schema", "write_blank_form"]

_LANGS = ("kk", "ru", "en")


def list_forms(arguments: Namespace, terminal: Terminal) -> int:
    """Print each form's id, formats, edition, acts and titles, and the known history of the acts."""
    classes = [class_of(key) for key in FORM_KEYS]
    if arguments.json:
        terminal.result(json.dumps(list(map(_listed, classes)), ensure_ascii=False, indent=2))
        return 0
    width = max(map(len, FORM_IDS))
    for cls in classes:
        acts = ", ".join(f"№\N{NO-BREAK SPACE}{act.number}" for act in cls.ACTS)
        terminal.result(
            f"{cls.ID:{width}}  {'+'.join(cls.FORMATS):9}  {cls.EDITION}  {acts:11}"
            f"  {cls.TITLE.kk} / {cls.TITLE.ru}"
        )
    terminal.result("")
    acts_of_all = {act.number: act for cls in classes for act in cls.ACTS}
    for act in sorted(acts_of_all.values(), key=lambda act: int(act.number)):
        terminal.result(f"{act.name(terminal.lang)}: {act.age(terminal.lang)}")
    return 0


def _listed(cls: type[Form]) -> dict[str, object]:
    return {
        "id": cls.ID,
        "edition": cls.EDITION,
        "formats": list(cls.FORMATS),
        "title": {"kk": cls.TITLE.kk, "ru": cls.TITLE.ru},
        "acts": [
            {
                "number": act.number,
                "date": act.date.isoformat(),
                "name": {lang: act.name(lang) for lang in _LANGS},
                "age": {lang: act.age(lang) for lang in _LANGS},
            }
            for act in cls.ACTS
        ],
    }


def print_schema(arguments: Namespace, terminal: Terminal) -> int:
    """Print the JSON Schema of a form's data, or with ``--web`` that of the form in a web page."""
    from formgen.loading.schema import schema
    from formgen.loading.web_forms import web_schema

    described = (web_schema if arguments.web else schema)(arguments.form, arguments.lang)
    terminal.result(json.dumps(described, ensure_ascii=False, indent=2))
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
        rows=arguments.rows,
        months=arguments.months,
        templates=arguments.templates,
    )
    for path in paths:
        terminal.result(str(path))
    return 0


def describe_form(arguments: Namespace, terminal: Terminal) -> int:
    """Print the whole description of a form."""
    from formgen.reference import describe

    terminal.result(describe(arguments.form, terminal.lang).rstrip("\n"))
    return 0
