"""The pages of the reference in Markdown: forms, values, messages, the command line."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import Any

from formgen.forms import FORM_IDS, form_class
from formgen.messages import catalogue
from formgen.model.fields import Kind, fields_of
from formgen.reference.descriptions import FieldRow, FormDescription, class_name, describe_form
from formgen.reference.examples import python_example, yaml_example
from formgen.reference.kinds import KIND_EXAMPLES, KIND_NAMES, PYTHON_EXAMPLES

__all__ = ["command_page", "form_page", "forms_page", "messages_page", "values_page"]


def forms_page() -> str:
    """Return the list of all forms, each with a link to its page."""
    lines = ["# Forms", "", "| id | title | formats |", "| --- | --- | --- |"]
    for form_id in FORM_IDS:
        cls = form_class(form_id)
        title = f"{cls.TITLE.kk} / {cls.TITLE.ru}"
        lines.append(f"| [`{form_id}`]({form_id}.md) | {title} | {', '.join(cls.FORMATS).upper()} |")
    toctree = ["```{toctree}", ":hidden:", *FORM_IDS, "```"]
    return "\n".join([*lines, "", *toctree]) + "\n"


def form_page(form_id: str, pictures: Mapping[str, str]) -> str:
    """Return the page of a form; ``pictures`` are the files of its pictures by their captions."""
    description = describe_form(form_id)
    return "\n".join(_form(description, pictures)) + "\n"


def _form(description: FormDescription, pictures: Mapping[str, str]) -> Iterator[str]:
    cls = description.cls
    yield from (
        f"# `{cls.ID}`",
        "",
        f"**{cls.TITLE.kk}**",
        "",
        f"**{cls.TITLE.ru}**",
        "",
        description.summary,
        "",
    )
    yield from (f"Formats: {', '.join(cls.FORMATS).upper()}, and PDF through LibreOffice.", "")
    yield from (f"Edition {cls.EDITION}. The form rests on these acts:", "")
    yield from (f"- {act.name('en')}: {act.age('en')}." for act in cls.ACTS)
    yield ""
    if pictures:
        yield from (f"| {' | '.join(pictures)} |", "| --- " * len(pictures) + "|")
        yield from (
            f"| {' | '.join(f'[![{each}]({file})]({file})' for each, file in pictures.items())} |",
            "",
        )
    yield from ("## Fields", "", "| field | kind | required | label |", "| --- | --- | --- | --- |")
    yield from map(_field, description.fields)
    yield ""
    if any(row.choices for row in description.fields):
        yield from ("## Codes", "")
        for row in description.fields:
            if row.choices:
                yield from (f"`{row.path}`", "")
                yield from (f"- `{code}`: {words.kk} / {words.ru}" for code, words in row.choices)
                yield ""
    if description.rules:
        yield from ("## Rules", "")
        for rule in description.rules:
            yield from (_code_link(rule.code), "")
            yield from (f"- {words}" for words in rule.words)
            yield ""
    yield from ("## In YAML", "", "```yaml", yaml_example(cls.ID).rstrip(), "```", "")
    yield from ("## In Python", "", "```python", python_example(cls.ID).rstrip(), "```", "")
    yield from ("## Captions", "", "| Kazakh | Russian |", "| --- | --- |")
    for caption_ in description.captions:
        yield f"| {_cell(caption_.kk or '')} | {_cell(caption_.ru or '')} |"


def _code_link(code: str) -> str:
    """Return a code that leads to its place on the page of messages."""
    return f"[`{code}`](#{code})"


def _field(row: FieldRow) -> str:
    kind = KIND_NAMES[row.kind][2]
    if row.item_kind is not None:
        kind = f"{kind}: {KIND_NAMES[row.item_kind][2]}"
    if row.type_name:
        kind = f"{kind} [`{row.type_name}`](values.md#{row.type_name.lower()})"
    if row.at_least:
        kind = f"{kind}, at least {row.at_least}"
    required = "yes" if row.required else ""
    return f"| `{row.path}` | {kind} | {required} | {_cell(f'{row.label.kk} / {row.label.ru}')} |"


def _cell(words: str) -> str:
    """Return words as a cell of a table: on one line, without Markdown's own marks."""
    return (
        " ".join(words.split())
        .replace("|", "\\|")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("<", "&lt;")
    )


def values_page() -> str:
    """Return the page of the values that forms are made of: kinds with examples, classes, choices."""
    lines = ["# Values", "", "| kind | in a data file | in Python |", "| --- | --- | --- |"]
    lines += [
        f"| {KIND_NAMES[kind][2]} | `{example}` | `{PYTHON_EXAMPLES[kind]}` |"
        for kind, example in KIND_EXAMPLES.items()
    ]
    lines += [
        "",
        "In Python, `from decimal import Decimal` and `import datetime as dt`; all else is in `formgen`.",
    ]
    lines += ["A list is a list or a tuple, a text that is the same in both languages a string."]
    for cls in _classes(Kind.OBJECT):
        lines += ["", *_heading(cls)]
        lines += ["| field | kind | required | label |", "| --- | --- | --- | --- |"]
        for name, info in fields_of(cls).items():
            item = None if info.item is None else info.item.kind
            named = class_name(info.item or info)
            row = FieldRow(
                name, 0, info.kind, item, info.label, info.required, info.at_least, type_name=named
            )
            lines.append(_field(row))
    lines += [
        "",
        "# Choices",
        "",
        "A data file has the code. In Python the code does too, or the member of the class.",
    ]
    for cls in _classes(Kind.CHOICE):
        lines += ["", *_heading(cls), "| code | member | Kazakh | Russian |", "| --- | --- | --- | --- |"]
        for member in cls:
            words = f"{_cell(member.text.kk or '')} | {_cell(member.text.ru or '')}"
            lines.append(f"| `{member.value}` | `{cls.__name__}.{member.name}` | {words} |")
    return "\n".join(lines) + "\n"


def _heading(cls: type[Any]) -> list[str]:
    return [f"## `{cls.__name__}`", "", (cls.__doc__ or "").strip().partition("\n")[0], ""]


def _classes(kind: Kind) -> list[type[Any]]:
    """Return the classes of groups of fields or of choices that the forms hold, in alphabetical order."""
    found: dict[Kind, set[type[Any]]] = {Kind.OBJECT: set(), Kind.CHOICE: set()}
    waiting: list[type[Any]] = [form_class(form_id) for form_id in FORM_IDS]
    while waiting:
        for info in fields_of(waiting.pop()).values():
            item = info.item or info
            if item.kind in found and item.type is not None and item.type not in found[item.kind]:
                found[item.kind].add(item.type)
                if item.kind is Kind.OBJECT:
                    waiting.append(item.type)
    return sorted(found[kind], key=lambda cls: cls.__name__)


def messages_page() -> str:
    """Return the page of all messages: each code with its words in three languages."""
    lines = [
        "# Message codes",
        "",
        "A problem's code is the same in every release; its words may change. The address of a code on this",
        "page ends in the code with dashes: `messages.html#date-after-deadline` for `date.after_deadline`.",
        "",
    ]
    for code, words in sorted(catalogue().items()):
        lines += [f"({code})=", _code_link(code), "", *(f"- {_cell(each)}" for each in words), ""]
    return "\n".join(lines)


def command_page(parsers: Mapping[str, argparse.ArgumentParser]) -> str:
    """Return the page of the command line: the help of each command, by its name."""
    lines = ["# Command line", ""]
    for name, parser in parsers.items():
        lines += [
            f"## `{f'formgen {name}'.strip()}`",
            "",
            "```text",
            parser.format_help().rstrip(),
            "```",
            "",
        ]
    return "\n".join(lines)
