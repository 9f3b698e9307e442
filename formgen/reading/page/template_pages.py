"""The page of a form's template: the captions and slots of a filled page.

A template's Jinja is turned into nodes: a loop repeats its nodes, a choice prints one of its branches. A
line's text has a sign for each slot, the place of a value. ``{{ project.name }}`` in ``{% for project in
projects %}`` is the slot of ``projects[].name``; a computed value has a slot without a path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

from jinja2 import TemplateSyntaxError, nodes
from lxml import etree

from formgen.errors import TemplateError
from formgen.forms import class_of
from formgen.messages.reasons import both_reasons
from formgen.model.fields import FieldInfo, Kind
from formgen.reading.field_paths import shown_paths
from formgen.reading.page.pages import Line
from formgen.reading.page.word_pages import PageBuilder, WordParts
from formgen.reading.word.control_contents import W
from formgen.reading.word.control_tags import parse_tag
from formgen.templates.folders import template_path
from formgen.templates.shapes import Shape, form_shape
from formgen.templates.word.environment import environment
from formgen.templates.word.patching import patched_parts

__all__ = [
    "ALTERNATIVE",
    "BEGIN",
    "END",
    "Choice",
    "Loop",
    "Node",
    "Slot",
    "TemplateCell",
    "TemplateLine",
    "TemplatePage",
    "TemplateRow",
    "TemplateTable",
    "TemplateText",
    "slot_number",
    "template_page",
]

BEGIN, ALTERNATIVE, END = "\ue010", "\ue011", "\ue012"
"""Signs around optional words of a line, and between alternatives of which it has one."""

_FIRST_SLOT: Final = 0xF0000
_FG: Final = "https://formgen.example/template"
_FOR, _IF, _THEN = (f"{{{_FG}}}{name}" for name in ("for", "if", "then"))
_UNPRINTED: Final = frozenset({"elsewhere", "property"})
_CONTEXT: Final = re.compile(r"<!--|-->|<w:t(?=[ >])[^>]*(?<!/)>|</w:t>|<w:p(?=[ >])[^>]*(?<!/)>|</w:p>")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place where a value is printed.

    ``path`` is its field's path, empty for a computed value. ``is_head``: it is the head of a column of a
    list whose items are columns. ``filter`` is the format, empty for unformatted words.
    ``is_blank`` tells that it is printed only where its value is missing: a control to write in.
    """

    path: str
    info: FieldInfo | None
    filter: str = ""
    is_head: bool = False
    is_blank: bool = False


@dataclass(slots=True, eq=False)
class TemplateLine:
    """A paragraph: its text with a sign for each slot, its style, and its first number in a list."""

    text: str
    slots: dict[str, Slot]
    style: str
    number: str
    part: str = ""
    """``header`` or ``footer``, empty for the body."""


@dataclass(slots=True, eq=False)
class TemplateText:
    """A text of any number of paragraphs."""

    slot: Slot
    style: str


@dataclass(slots=True, eq=False)
class TemplateCell:
    """A cell of a row and its place in the grid; ``number`` counts the cells of a loop over columns."""

    column: int
    span: int
    content: list[Node]
    number: int = -1


@dataclass(slots=True, eq=False)
class TemplateRow:
    """A row; its cells may stand in loops and choices."""

    cells: list[Node]
    is_head: bool


@dataclass(slots=True, eq=False)
class TemplateTable:
    """A table; its rows may stand in loops and choices."""

    rows: list[Node]


@dataclass(slots=True, eq=False)
class Loop:
    """Nodes that are printed for each item of the list ``path``; the path of a computed list is empty."""

    path: str
    content: list[Node]


@dataclass(slots=True, eq=False)
class Choice:
    """Several sequences of nodes, one of which is printed; one of them may be empty."""

    branches: list[list[Node]]


Node: TypeAlias = "TemplateLine | TemplateText | TemplateTable | TemplateRow | TemplateCell | Loop | Choice"


@dataclass(frozen=True, eq=False)
class TemplatePage:
    """The page of a template: the nodes of its body, then those of its headers and footers."""

    form_id: str
    lang: str
    content: list[Node]
    styles: frozenset[str] = field(default_factory=frozenset)


@cache
def template_page(form_id: str, lang: str, folder: Path | None = None) -> TemplatePage:
    """Return the page of a form's template; ``TemplateError`` if it is missing or its Jinja is wrong."""
    path = template_path(form_id, lang, "docx", folder)
    try:
        parts = {name: (content, source) for name, content, source in patched_parts(path)}
        writer = _Writer(form_id)
        roots = {
            name: writer.root(environment(lang).parse(source))
            for name, (_, source) in parts.items()
            if source is not None and name.startswith("word/")
        }
        roots |= {
            name: etree.fromstring(content, etree.XMLParser(resolve_entities=False))
            for name, (content, source) in parts.items()
            if source is None and name.startswith("word/") and name.endswith(".xml")
        }
    except (TemplateSyntaxError, etree.XMLSyntaxError, ValueError, RecursionError) as error:
        kk_reason, ru_reason = both_reasons(error)
        raise TemplateError(
            kk=f"Үлгінің бетін талдау мүмкін емес: {path} ({kk_reason})",
            ru=f"Страницу шаблона нельзя разобрать: {path} ({ru_reason})",
            en=f"The page of the template {path} cannot be parsed ({error})",
        ) from error
    word = WordParts(
        roots["word/document.xml"], roots.get("word/styles.xml"), roots.get("word/numbering.xml")
    )
    builder = _TemplateBuilder(word, writer.slots, writer.lists, form_id)
    content: list[Node] = builder.nodes(word.document)
    for name, root in roots.items():
        margin = re.fullmatch(r"word/(header|footer)[0-9]*\.xml", name)
        if margin is not None:
            content += builder.nodes(root, margin[1])
    return TemplatePage(form_id, lang, content, frozenset(builder.styles))


def slot_number(sign: str) -> int:
    """Return the slot's number for its sign, -1 for any other character."""
    return ord(sign) - _FIRST_SLOT if ord(sign) >= _FIRST_SLOT else -1


class _Writer:
    """Writes a template's Jinja as XML, with signs for slots in texts and elements for loops and choices."""

    def __init__(self, form_id: str) -> None:
        self._form = form_shape(class_of(form_id))
        self._known = shown_paths(form_id)
        self.slots: list[Slot] = []
        self.lists: list[str] = []
        self._missing: frozenset[str] = frozenset()
        """The paths of fields without a value, in the branch of a condition that is being written."""
        self._out: list[str] = []
        self._in_text = self._in_paragraph = self._in_comment = False
        self._open = ""

    def root(self, template: nodes.Template) -> etree._Element:
        """Return the root of a part."""
        self._out = []
        self._in_text = self._in_paragraph = self._in_comment = False
        self._open = ""
        self._statements(template.body, {})
        text = "".join(self._out)
        text = re.sub(r"^\s*<\?xml[^>]*\?>\s*", "", text)
        text = re.sub(r"^<([\w:]+)", rf'<\1 xmlns:fg="{_FG}"', text, count=1)
        parser = etree.XMLParser(resolve_entities=False, remove_comments=True, huge_tree=True)
        return etree.fromstring(text.encode(), parser)

    def _statements(self, body: Iterable[nodes.Node], names: dict[str, Shape]) -> None:
        for node in body:
            if isinstance(node, nodes.Output):
                for each in node.nodes:
                    if isinstance(each, nodes.TemplateData):
                        self._markup(each.data)
                    else:
                        self._value(each, names)
            elif isinstance(node, nodes.For):
                self._for(node, names)
            elif isinstance(node, nodes.If):
                self._if(node, names)

    def _markup(self, data: str) -> None:
        self._out.append(data)
        self._open = self._still_open(data)
        for found in _CONTEXT.finditer(data):
            mark = found[0]
            if mark in ("<!--", "-->"):
                self._in_comment = mark == "<!--"
            elif mark.startswith("<w:t"):
                self._in_text = True
            elif mark == "</w:t>":
                self._in_text = False
            else:
                self._in_paragraph = mark != "</w:p>"

    def _still_open(self, data: str) -> str:
        opened, closed = data.rfind("<"), data.rfind(">")
        if opened < 0 and closed < 0:
            return self._open
        return "<" if opened > closed else ""

    def _sign(self, sign: str) -> None:
        """Write a sign into the text, or between two runs of a paragraph."""
        if self._open or self._in_comment:
            return
        if self._in_text:
            self._out.append(sign)
        elif self._in_paragraph:
            self._out.append(f"<w:r><w:t>{sign}</w:t></w:r>")

    def _value(self, node: nodes.Expr, names: dict[str, Shape]) -> None:
        if self._open:
            self._out.append("0")  # the item number in a control's tag
            return
        if isinstance(node, nodes.Const):
            self._sign(str(node.value))
            return
        filter_ = ""
        inner: nodes.Node | None = node
        while isinstance(inner, nodes.Filter):
            filter_ = filter_ or inner.name
            inner = inner.node
        if filter_ in _UNPRINTED:
            return
        shape = self._shape(inner, names)
        path = "" if filter_ == "words" and shape.kind is not Kind.TEXT else shape.path
        info = self._known.get(path)
        is_blank = info is not None and path in self._missing
        self.slots.append(Slot(path if info is not None else "", info, filter_, is_blank=is_blank))
        self._sign(chr(_FIRST_SLOT + len(self.slots) - 1))

    def _for(self, node: nodes.For, names: dict[str, Shape]) -> None:
        source: nodes.Node | None = node.iter
        is_text = isinstance(source, nodes.Filter) and source.name == "paragraphs"
        shape = self._shape(source, names)
        inside = dict(names)
        if isinstance(node.target, nodes.Name):
            item = Shape(shape.path, kind=Kind.STR) if is_text else shape.item
            inside[node.target.name] = item or Shape()
        if self._in_text or self._in_paragraph or self._open or self._in_comment:
            self._statements(node.body, inside)
            return
        self.lists.append(
            ("=" if is_text else "") + (shape.path if shape.path in self._known or is_text else "")
        )
        self._out.append(f'<fg:for list="{len(self.lists) - 1}">')
        self._statements(node.body, inside)
        self._out.append("</fg:for>")

    def _if(self, node: nodes.If, names: dict[str, Shape]) -> None:
        if isinstance(node.test, nodes.Const) and not node.test.value:
            return
        branches = [node.body, *(other.body for other in node.elif_), node.else_]
        if self._open or self._in_comment:
            self._statements(branches[0], names)
            return
        given = self._given(node.test, names)
        outside = self._missing
        in_paragraph = self._in_text or self._in_paragraph
        if in_paragraph:
            self._sign(BEGIN)
        else:
            self._out.append("<fg:if>")
        for at, branch in enumerate(branches):
            if at and given:
                self._missing = outside | {given}
            if not in_paragraph:
                self._out.append("<fg:then>")
            elif at:
                self._sign(ALTERNATIVE)
            self._statements(branch, names)
            if not in_paragraph:
                self._out.append("</fg:then>")
        self._missing = outside
        if in_paragraph:
            self._sign(END)
        else:
            self._out.append("</fg:if>")

    def _given(self, test: nodes.Node, names: dict[str, Shape]) -> str:
        """Return the path of the field that a condition asks for, empty if it asks for anything else.

        ``party and party.phones and not blank`` asks for ``party.phones``: without them it is false.
        """
        if isinstance(test, nodes.And):
            first, last = (self._given(each, names) for each in (test.left, test.right))
            return last if last.startswith(first) else first if first.startswith(last) else ""
        return "" if isinstance(test, nodes.Not) else self._shape(test, names).path

    def _shape(self, node: nodes.Node | None, names: dict[str, Shape]) -> Shape:
        if isinstance(node, nodes.Name):
            return names.get(node.name) or self._form.attribute(node.name) or Shape()
        if isinstance(node, nodes.Getattr):
            shape = self._shape(node.node, names)
            if shape.path or shape is self._form:
                return shape.attribute(node.attr) or Shape()
            return Shape()  # a part of a computed value
        if isinstance(node, nodes.Filter):
            return self._shape(node.node, names)
        if isinstance(node, nodes.Getitem):
            shape = self._shape(node.node, names)
            return shape if isinstance(node.arg, nodes.Slice) else shape.item or Shape()
        return Shape()


class _TemplateBuilder(PageBuilder):
    """Builds the nodes of a template's page as ``PageBuilder`` builds the items of a document's page."""

    def __init__(self, parts: WordParts, slots: Sequence[Slot], lists: Sequence[str], form_id: str) -> None:
        super().__init__(parts)
        self._slots = slots
        self._lists = lists
        self._known = shown_paths(form_id)
        self.styles: set[str] = set()

    def nodes(self, root: etree._Element, part: str = "") -> list[Node]:
        """Return the nodes of a part."""
        return self._nodes(self.items(root, part))

    def _nodes(self, items: Iterable[Any]) -> list[Node]:
        """Turn the lines among items into template lines; leave out empty ones."""
        made: list[Node] = []
        for item in items:
            if not isinstance(item, Line):
                made.append(item)
            elif item.text.strip() or item.number:
                made.append(self._line(item))
        return made

    def _line(self, line: Line) -> TemplateLine:
        self.styles.add(line.style)
        slots = {}
        for at, sign in enumerate(line.text):
            number = slot_number(sign)
            if number >= 0:
                slots[sign] = self._tagged(self._slots[number], line, at)
        return TemplateLine(line.text, slots, line.style, line.number, line.place.part)

    def _tagged(self, slot: Slot, line: Line, at: int) -> Slot:
        """Return a slot with the path in its control's tag, if the control has one."""
        for control in reversed(line.controls):
            tag = parse_tag(control.tag)
            if control.start <= at < control.end and tag is not None and tag.pattern in self._known:
                info = self._known[tag.pattern]
                if info.kind is not Kind.LIST or slot.path == tag.pattern:
                    return Slot(tag.pattern, info, slot.filter, tag.is_head, slot.is_blank)
        return slot

    def _read_child(self, child: etree._Element, found: list[Any]) -> None:
        if child.tag == _FOR:
            inner: list[Any] = []
            self._read(child, inner)
            found.append(self._loop(child, self._nodes(inner)))
        elif child.tag == _IF:
            branches = []
            for then in child:
                inner = []
                self._read(then, inner)
                branches.append(self._nodes(inner))
            found.append(Choice(branches))
        else:
            super()._read_child(child, found)

    def _loop(self, element: etree._Element, content: list[Node]) -> Node:
        path = self._lists[int(element.get("list", "0"))]
        if not path.startswith("="):
            return Loop(path, content)
        line = next(_lines(content), None)
        slot = next(iter(line.slots.values()), None) if line is not None else None
        info = self._known.get(path[1:])
        style = "" if line is None else line.style
        return TemplateText(
            Slot(path[1:] if info else "", info, "paragraphs") if slot is None else slot, style
        )

    def _read_table(self, table: etree._Element, found: list[Any]) -> None:
        self._tables += 1
        outer, controls = self._place, self._controls
        rows = self._structure(table, f"{W}tr", self._row)
        self._place, self._controls = outer, controls
        found.append(TemplateTable(rows))

    def _structure(self, element: etree._Element, tag: str, make: Any) -> list[Node]:
        """Return the rows of a table, or the cells of a row, in their loops and choices."""
        found: list[Node] = []
        for child in element:
            if child.tag == tag:
                found.append(make(child))
            elif child.tag == _FOR:
                inner = self._structure(child, tag, make)
                found.append(Loop(self._lists[int(child.get("list", "0"))], inner))
            elif child.tag == _IF:
                found.append(Choice([self._structure(then, tag, make) for then in child]))
            elif child.tag == f"{W}sdt":
                self._enter(child)
                content = child.find(f"{W}sdtContent")
                if content is not None:
                    found += self._structure(content, tag, make)
                self._leave()
            elif child.tag.rpartition("}")[2] in (
                "ins",
                "customXml",
                "smartTag",
                "moveTo",
            ):
                found += self._structure(child, tag, make)
        return found

    def _row(self, row: etree._Element) -> TemplateRow:
        column = 0

        def cell(element: etree._Element) -> TemplateCell:
            nonlocal column
            span_ = element.find(f"{W}tcPr/{W}gridSpan")
            span = 1 if span_ is None else int(span_.get(f"{W}val", "1"))
            items: list[Any] = []
            merge = element.find(f"{W}tcPr/{W}vMerge")
            if merge is None or merge.get(f"{W}val") == "restart":
                self._read(element, items)
            made = TemplateCell(column, span, self._nodes(items))
            column += span
            return made

        head = row.find(f"{W}trPr/{W}tblHeader")
        return TemplateRow(self._structure(row, f"{W}tc", cell), head is not None)


def _lines(content: Iterable[Node]) -> Iterator[TemplateLine]:
    for node in content:
        if isinstance(node, TemplateLine):
            yield node
        elif isinstance(node, Loop):
            yield from _lines(node.content)
        elif isinstance(node, Choice):
            for branch in node.branches:
                yield from _lines(branch)
