"""Templates for the other libraries: plain tags, and data with every value already formatted.

formgen's templates have fields, filters and formats. These have plain names instead: ``{{ v7 }}`` and
``{%tr for i3 in l3 %}`` for docxtpl, ``{v7}`` and ``{#l3}…{/l3}`` for the JavaScript engines. Their data is plain
text, lists and flags, so the other libraries do not spend time on formatting.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from lxml import etree

from formgen.bilingual import Text
from formgen.model.base import Form
from formgen.model.fields import Choice
from formgen.rendering.word.renderer import context_of
from formgen.templates.folders import template_path
from formgen.templates.word.environment import environment

__all__ = ["Plain", "has_column_loops", "plain_of"]

TAG = re.compile(r"\{\{(?P<value>.*?)\}\}|\{%(?P<unit>p|tr|tc|r)? (?P<control>.*?)%\}", re.DOTALL)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = ("word/document.xml", "word/header.xml", "docProps/core.xml")


@dataclass
class Node:
    """A tag and what is inside it; ``branches`` are a condition's further branches, ``first`` is their first one."""

    kind: str
    number: int
    expression: str
    variable: str = ""
    test: str = ""
    body: list[Node] = field(default_factory=list)
    branches: list[Node] = field(default_factory=list)
    first: Node | None = None


@dataclass(frozen=True)
class Plain:
    """Templates with plain tags, one in Jinja's and one in JavaScript's spelling, and their data."""

    jinja: bytes
    mustache: bytes | None
    data: dict[str, Any]


def has_column_loops(template: bytes) -> bool:
    """Return whether a template's columns repeat: no JavaScript engine has a tag for that."""
    with zipfile.ZipFile(io.BytesIO(template)) as package:
        return b"{%tc " in package.read("word/document.xml")


def plain_of(form: Form, lang: str) -> Plain:
    """Return a form's template in plain tags, and the data of ``form``, which ``printed`` has returned."""
    template = template_path(form.ID, lang, "docx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(template)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    names = _Names()
    jinja, mustache = dict(parts), dict(parts)
    data: dict[str, Any] = {}
    scope = context_of(form, lang)
    for part in _PARTS:
        text = parts[part].decode()
        tree, marked = names.read(text)
        data |= _Filling(lang, scope).fill(tree, scope)
        jinja[part] = marked.encode()
        mustache[part] = _mustache(marked).encode()
    columns = has_column_loops(template)
    return Plain(_zip(jinja), None if columns else _zip(mustache), data)


class _Names:
    """Names every tag; a tag has the same name in the template and in the data."""

    def __init__(self) -> None:
        self._count = 0

    def read(self, text: str) -> tuple[list[Node], str]:
        root: list[Node] = []
        stack: list[tuple[str, list[Node], Node | None]] = [("", root, None)]
        out: list[str] = []
        at = 0
        for tag in TAG.finditer(text):
            out.append(text[at : tag.start()])
            at = tag.end()
            out.append(self._tag(tag, stack))
        out.append(text[at:])
        return root, "".join(out)

    def _tag(self, tag: re.Match[str], stack: list[tuple[str, list[Node], Node | None]]) -> str:
        prefix, body, _ = stack[-1]
        unit = tag["unit"] or ""
        self._count += 1
        number = self._count
        if tag["value"] is not None:
            expression = html.unescape(tag["value"].strip())
            if "grid_columns" in expression:
                return ""
            body.append(Node("value", number, expression))
            return f"{{{{ {prefix}v{number} }}}}"
        words = html.unescape(tag["control"].strip())
        head, _, rest = words.partition(" ")
        if head == "for":
            variable, _, listed = rest.partition(" in ")
            listed, _, test = listed.partition(" if ")
            node = Node("for", number, listed.strip(), variable.strip(), test.strip())
            body.append(node)
            stack.append((f"i{number}.", node.body, node))
            return f"{{%{unit} for i{number} in {prefix}l{number} %}}"
        if head == "if":
            node = Node("if", number, rest)
            body.append(node)
            stack.append((prefix, node.body, node))
            return f"{{%{unit} if {prefix}c{number} %}}"
        if head in ("elif", "else"):
            above = stack.pop()[2]
            assert above is not None
            branch = Node("if", number, rest, first=above.first or above)
            assert branch.first is not None
            branch.first.branches.append(branch)
            stack.append((prefix, branch.body, branch))
            return f"{{%{unit} elif {prefix}c{number} %}}"
        if head in ("endfor", "endif"):
            stack.pop()
            return f"{{%{unit} {words} %}}"
        assert head == "set"
        name, _, value = rest.partition("=")
        body.append(Node("set", number, value.strip(), name.strip()))
        return f"{{%{unit} set ignored = 1 %}}"


class _Filling:
    """Computes the output of every tag."""

    def __init__(self, lang: str, scope: Mapping[str, Any]) -> None:
        self._lang = lang
        self._scope = scope
        self._environment = environment(lang)

    def fill(self, nodes: list[Node], scope: Mapping[str, Any]) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for node in nodes:
            if node.kind == "value":
                data[f"v{node.number}"] = self._words(self._value(node.expression, scope))
            elif node.kind == "set":
                scope = {**scope, node.variable: self._value(node.expression, scope)}
            elif node.kind == "for":
                data[f"l{node.number}"] = list(self._turns(node, scope))
            else:
                chosen = False
                for branch in (node, *node.branches):
                    holds = not chosen and (
                        not branch.expression or bool(self._value(branch.expression, scope))
                    )
                    data[f"c{branch.number}"] = holds
                    if holds:
                        data |= self.fill(branch.body, scope)
                    chosen = chosen or holds
        return data

    def _turns(self, node: Node, scope: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        items = list(self._value(node.expression, scope))
        if node.test:
            items = [item for item in items if self._value(node.test, {**scope, node.variable: item})]
        for at, item in enumerate(items):
            loop = SimpleNamespace(
                index=at + 1, index0=at, first=not at, last=at == len(items) - 1, length=len(items)
            )
            yield self.fill(node.body, {**scope, node.variable: item, "loop": loop})

    def _value(self, expression: str, scope: Mapping[str, Any]) -> Any:
        return self._environment.compile_expression(expression, undefined_to_none=False)(**scope)

    def _words(self, value: Any) -> str:
        if isinstance(value, Text):
            return value[self._lang] or ""
        if isinstance(value, Choice):
            return value.text[self._lang] or ""
        if hasattr(value, "__html__"):
            return html.unescape(re.sub(r"<[^>]*>", "", str(value)))
        return "" if value is None else str(value)


def _mustache(text: str) -> str:
    """Return a part with its plain Jinja tags in the spelling of the JavaScript engines."""
    root = etree.fromstring(text.encode())
    for control in list(root.iter(f"{_W}sdt")):
        content = control.find(f"{_W}sdtContent")
        parent = control.getparent()
        assert parent is not None
        for child in list(content) if content is not None else []:
            control.addprevious(child)
        parent.remove(control)
    opened: list[str] = []
    waiting: list[str] = []
    last_row: Any = None
    for element in list(root.iter(f"{_W}p", f"{_W}tr", "{*}creator")):
        if element.tag == f"{_W}tr":
            text = "".join(str(text) for text in element.itertext())
            found = re.fullmatch(r"\s*\{%tr (.*?)%\}\s*", text)
            if found is None:
                if waiting:
                    _put(element, "".join(waiting), at_end=False)
                    waiting = []
                last_row = element
                continue
            for spelt in _respelt(found[1].strip(), opened):
                if spelt.startswith("{/") and waiting:
                    waiting.pop()  # it is empty
                elif spelt.startswith("{/"):
                    _put(last_row, spelt, at_end=True)
                else:
                    waiting.append(spelt)
            above = element.getparent()
            assert above is not None
            above.remove(element)
        elif element.getroottree().getroot() is root and _is_in(element, root):
            _respell_paragraph(element, opened)
    return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + etree.tostring(
        root, encoding="unicode"
    )


def _is_in(element: Any, root: Any) -> bool:
    while element is not None:
        if element is root:
            return True
        element = element.getparent()
    return False


def _respell_paragraph(paragraph: Any, opened: list[str]) -> None:
    texts = (
        [paragraph] if paragraph.text and not paragraph.tag.startswith(_W) else list(paragraph.iter(f"{_W}t"))
    )
    text = "".join(str(text) for text in paragraph.itertext())
    whole = re.fullmatch(r"\s*\{%p (.*?)%\}\s*", text)
    if whole is not None:
        spelt = _respelt(whole[1].strip(), opened)
        for one in spelt:
            copy = etree.fromstring(etree.tostring(paragraph))
            next(copy.iter(f"{_W}t")).text = one
            paragraph.addprevious(copy)
        paragraph.getparent().remove(paragraph)
        return
    for text in texts:
        text.text = TAG.sub(
            lambda tag: (
                f"{{{tag['value'].strip().rpartition('.')[2]}}}"
                if tag["value"] is not None
                else "".join(_respelt(tag["control"].strip(), opened))
            ),
            text.text or "",
        )


def _respelt(control: str, opened: list[str]) -> list[str]:
    head, _, rest = control.partition(" ")
    name = rest.split(" in ")[-1].strip().rpartition(".")[2]
    if head in ("for", "if"):
        opened.append(name)
        return [f"{{#{name}}}"]
    if head == "elif":
        closed = opened.pop()
        opened.append(name)
        return [f"{{/{closed}}}", f"{{#{name}}}"]
    if head in ("endfor", "endif"):
        return [f"{{/{opened.pop()}}}"]
    return []


def _put(row: Any, text: str, *, at_end: bool) -> None:
    paragraphs = list(row.iter(f"{_W}p"))
    paragraph = paragraphs[-1 if at_end else 0]
    run = etree.SubElement(paragraph, f"{_W}r")
    etree.SubElement(run, f"{_W}t").text = text
    if not at_end:
        paragraph.remove(run)
        at = 1 if len(paragraph) and paragraph[0].tag == f"{_W}pPr" else 0
        paragraph.insert(at, run)


def _zip(parts: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()
