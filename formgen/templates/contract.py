"""Holds a template against its dataclass before any data exists.

Each name, loop and filter in every part is followed through the dataclass; each field that the form
prints is to be printed; each content control's tag is to name the value that stands in it; and the
Kazakh and the Russian template are to print the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes

from formgen.bilingual import LANGS
from formgen.errors import TemplateError
from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from formgen.model.fields import Kind
from formgen.templates.findings import TAKES, Finding, shown_fields
from formgen.templates.folders import template_path
from formgen.templates.shapes import Shape, of_class
from formgen.templates.word.compiling import FLAGS
from formgen.templates.word.environment import environment
from formgen.templates.word.patching import patched_parts
from formgen.templates.workbook.workbook_contract import check_workbook

__all__ = ["Finding", "check_template", "check_templates"]

_LOOP = Shape(kind=Kind.COUNT)
_PRINTABLE = frozenset({Kind.TEXT, Kind.STR, Kind.CHOICE, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC})
"""Kinds that print as they are; every other one wants a filter."""
_TAG = re.compile(
    r'<w:tag w:val="(?P<tag>[^"]*)"/>(?P<between>(?:(?!<w:tag ).)*?)'
    r"\{\{\s*(?P<expression>[^{}|]+?)\s*(?:\|[^{}]*)?\}\}",
    re.DOTALL,
)
_INDEX = re.compile(r"\[[^\]]*\]")


def check_templates(folder: Path | None = None) -> list[Finding]:
    """Return all that does not fit in the templates of ``folder``, or in formgen's own."""
    if folder is not None and not folder.is_dir():
        raise TemplateError(
            kk=f"Үлгілер қалтасы жоқ: {folder}",
            ru=f"Нет папки с шаблонами: {folder}",
            en=f"There is no folder of templates {folder}",
        )
    findings = []
    for form_id in FORM_IDS:
        findings += check_template(form_id, folder)
        if "xlsx" in form_class(form_id).FORMATS:
            findings += check_workbook(form_id, folder)
    return findings


def check_template(form_id: str, folder: Path | None = None) -> list[Finding]:
    """Return all that does not fit in the two templates of one form's DOCX."""
    cls = form_class(form_id)
    findings: list[Finding] = []
    printed_by: dict[str, set[str]] = {}
    for lang in LANGS:
        path = template_path(form_id, lang, "docx", folder)
        name = f"{path.parent.name}/{path.name}"
        reading = _Reading(cls, name)
        try:
            for part, content, source in patched_parts(path):
                if source is not None:
                    reading.read(source, lang)
                    reading.hold_tags(content.decode("utf-8-sig"))
                del part
        except (TemplateSyntaxError, ValueError, RecursionError) as error:
            findings.append(Finding(name, "template.syntax", str(error)))
            continue
        printed_by[lang] = reading.printed
        findings += reading.findings
        findings += (
            Finding(name, "template.not_printed", path_)
            for path_ in shown_fields(cls)
            if path_ not in reading.printed
        )
    if len(printed_by) == len(LANGS):
        for one, other in ((LANGS[0], LANGS[1]), (LANGS[1], LANGS[0])):
            only = printed_by[one] - printed_by[other] - set(shown_fields(cls))
            findings += (
                Finding(f"templates_{other}/{form_id}.docx", "template.one_language", path_)
                for path_ in sorted(only)
            )
    return findings


class _Reading:
    """Follows the names of one template; gathers what it prints and what it gets wrong."""

    def __init__(self, cls: type[Form], template: str) -> None:
        self.form = of_class(cls)
        self.template = template
        self.printed: set[str] = set()
        self.findings: list[Finding] = []

    def read(self, source: str, lang: str) -> None:
        """Follow every statement of a part."""
        tree = environment(lang).parse(source)
        self._statements(tree.body, {})

    def hold_tags(self, content: str) -> None:
        """Compare each control's tag with the value printed in it."""
        for found in _TAG.finditer(content):
            tag, expression = _INDEX.sub("[]", found["tag"]), found["expression"].strip()
            between = found["between"]
            if expression == "paragraph" or "w:sdtContent" not in between or "repeatingSection" in between:
                continue
            if tag.rpartition(".")[2].removesuffix("[]") and not _same_end(tag, expression):
                self._find("template.tag", f"{tag} ≠ {expression}")

    def _find(self, code: str, name: str) -> None:
        finding = Finding(self.template, code, name)
        if finding not in self.findings:
            self.findings.append(finding)

    def _statements(self, body: Iterable[nodes.Node], names: dict[str, Shape]) -> None:
        for node in body:
            self._statement(node, names)

    def _statement(self, node: nodes.Node, names: dict[str, Shape]) -> None:
        if isinstance(node, nodes.Output):
            for expression in node.nodes:
                if not isinstance(expression, nodes.TemplateData):
                    self._print(expression, names)
        elif isinstance(node, nodes.For):
            self._loop(node, names)
        elif isinstance(node, nodes.If):
            self._shape(node.test, names)
            for branch in (node.body, node.elif_, node.else_):
                self._statements(branch, dict(names))
        elif isinstance(node, nodes.Assign) and isinstance(node.target, nodes.Name):
            names[node.target.name] = self._shape(node.node, names)
        else:
            self._find("template.statement", type(node).__name__)

    def _loop(self, node: nodes.For, names: dict[str, Shape]) -> None:
        shape = self._shape(node.iter, names)
        inside = {**names, "loop": _LOOP}
        if isinstance(node.target, nodes.Name):
            inside[node.target.name] = shape.item or Shape(shape.path, shape.kind)
        if node.test is not None:
            self._shape(node.test, inside)
        self._statements(node.body, inside)
        self._statements(node.else_, dict(names))

    def _print(self, node: nodes.Expr, names: dict[str, Shape]) -> None:
        shape = self._shape(node, names)
        if shape.path and shape.cls is None:
            self.printed.add(shape.path)
        if shape.kind is not None and shape.kind not in _PRINTABLE and shape is not _LOOP:
            self._find("template.no_format", shape.path or _words(node))
        if shape.cls is not None:
            self._find("template.object", shape.path or _words(node))

    def _shape(self, node: nodes.Node, names: dict[str, Shape]) -> Shape:
        """Return what an expression stands for; a name that the data has not is a finding."""
        if isinstance(node, nodes.Name):
            return self._name(node.name, names)
        if isinstance(node, nodes.Getattr):
            return self._attribute(node, names)
        if isinstance(node, nodes.Filter):
            return self._filter(node, names)
        if isinstance(node, nodes.Getitem):
            shape = self._shape(node.node, names)
            return shape.item or Shape()
        for child in node.iter_child_nodes():
            if isinstance(child, nodes.Expr):
                self._shape(child, names)
        return Shape()

    def _name(self, name: str, names: dict[str, Shape]) -> Shape:
        if name in names:
            return names[name]
        if name in FLAGS:
            return Shape()
        shape = self.form.attribute(name)
        if shape is None:
            self._find("template.unknown", name)
        return shape or Shape()

    def _attribute(self, node: nodes.Getattr, names: dict[str, Shape]) -> Shape:
        owner = self._shape(node.node, names)
        if owner is _LOOP:
            return _LOOP
        shape = owner.attribute(node.attr)
        if shape is None:
            self._find("template.unknown", _words(node))
        return shape or Shape()

    def _filter(self, node: nodes.Filter, names: dict[str, Shape]) -> Shape:
        shape = self._shape(node.node, names) if node.node is not None else Shape()
        if node.name not in environment(LANGS[0]).filters:
            self._find("template.no_filter", node.name)
        takes = TAKES.get(node.name)
        if takes is not None and shape.kind is not None and shape.kind not in takes and shape is not _LOOP:
            self._find("template.wrong_format", f"{shape.path or _words(node)}|{node.name}")
        if node.name == "property":
            return Shape()  # a copy for the file's properties is not the value on the page
        if node.name == "paragraphs":
            return Shape(shape.path, kind=Kind.LIST, item=Shape(shape.path, kind=Kind.STR))
        return Shape(shape.path, kind=Kind.STR)


def _same_end(tag: str, expression: str) -> bool:
    """Tell whether a tag and an expression end in the same fields; a loop's variable has its own name."""
    ours, theirs = tag.split("."), expression.split(".")
    if len(theirs) == 1:
        return ours[-1].endswith("[]") or ours == theirs
    common = min(len(ours), len(theirs) - 1)
    return (
        ours[-common:] == theirs[-common:]
        if len(ours) < len(theirs)
        else (ours == theirs or ours[-(len(theirs) - 1) :] == theirs[1:])
    )


def _words(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_words(node.node)}.{node.attr}"
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Filter) and node.node is not None:
        return _words(node.node)
    return type(node).__name__
