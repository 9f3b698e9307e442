"""The pages of the reference in Markdown: forms, values, messages, the command line."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import Any

from formgen.forms import FORM_IDS, form_class
from formgen.messages import catalogue
from formgen.model.base import Value
from formgen.model.fields import Kind, fields_of
from formgen.reference.descriptions import FieldRow, FormDescription, describe_form
from formgen.reference.examples import python_example, yaml_example
from formgen.reference.kinds import KIND_EXAMPLES, KIND_NAMES

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
    for caption, file in pictures.items():
        yield from (f"```{{figure}} {file}", ":width: 320px", "", caption, "```", "")
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
            yield from (f"`{rule.code}`", "")
            yield from (f"- {words}" for words in rule.words)
            yield ""
    yield from ("## In YAML", "", "```yaml", yaml_example(cls.ID).rstrip(), "```", "")
    yield from ("## In Python", "", "```python", python_example(cls.ID).rstrip(), "```", "")
    yield from ("## Captions", "", "| Kazakh | Russian |", "| --- | --- |")
    for caption_ in description.captions:
        yield f"| {_cell(caption_.kk or '')} | {_cell(caption_.ru or '')} |"


def _field(row: FieldRow) -> str:
    kind = KIND_NAMES[row.kind][2]
    if row.item_kind is not None:
        kind = f"{kind}: {KIND_NAMES[row.item_kind][2]}"
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
    """Return the page of the values that forms are made of: each kind with an example, then each class."""
    lines = ["# Values", "", "| kind | in a data file |", "| --- | --- |"]
    lines += [f"| {KIND_NAMES[kind][2]} | `{example}` |" for kind, example in KIND_EXAMPLES.items()]
    for cls in _classes():
        lines += ["", f"## `{cls.__name__}`", "", (cls.__doc__ or "").strip().partition("\n")[0], ""]
        lines += ["| field | kind | required | label |", "| --- | --- | --- | --- |"]
        for name, info in fields_of(cls).items():
            item = None if info.item is None else info.item.kind
            lines.append(_field(FieldRow(name, 0, info.kind, item, info.label, info.required, info.at_least)))
    return "\n".join(lines) + "\n"


def _classes() -> list[type[Any]]:
    """Return the classes of values that the forms hold, in alphabetical order."""
    found: set[type[Any]] = set()
    waiting: list[type[Any]] = [form_class(form_id) for form_id in FORM_IDS]
    while waiting:
        for info in fields_of(waiting.pop()).values():
            held = info.item or info
            if held.kind is Kind.OBJECT and held.type is not None and held.type not in found:
                found.add(held.type)
                waiting.append(held.type)
    return sorted((cls for cls in found if issubclass(cls, Value)), key=lambda cls: cls.__name__)


def messages_page() -> str:
    """Return the page of all messages: each code with its words in three languages."""
    lines = [
        "# Message codes",
        "",
        "A problem's code is the same in every release; its words may change.",
        "",
    ]
    for code, words in sorted(catalogue().items()):
        lines += [f"`{code}`", "", *(f"- {_cell(each)}" for each in words), ""]
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
