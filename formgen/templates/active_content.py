"""Finds content of a template besides words: fields, links and formulas that run programs or fetch data.

A template is refused if anything in it runs a program or fetches data from elsewhere. A check reports such
content, and also links, which do nothing until somebody follows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from formgen.errors import TemplateError
from formgen.messages import say
from formgen.records import record

__all__ = ["ActiveContent", "active_contents", "refuse_active"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

_FIELDS: Final = frozenset(
    "DATABASE DDE DDEAUTO EMBED IMPORT INCLUDE INCLUDEPICTURE INCLUDETEXT LINK MACROBUTTON RD".split()
)
"""Fields of Word that run programs or fetch data."""

_ELEMENTS: Final = frozenset({f"{_W}altChunk", f"{_W}subDoc", f"{_W}mailMerge", f"{_W}control"})
"""Elements that embed other documents, data sources and controls with code."""

_FUNCTIONS: Final = frozenset(
    (
        "CALL EXEC EXECUTE REGISTER REGISTER.ID INITIATE POKE RTD SQL.REQUEST WEBSERVICE IMAGE STOCKHISTORY "
        "DDE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML CUBEVALUE CUBEMEMBER CUBESET"
    ).split()
)
"""Functions of Excel, LibreOffice or Google Sheets that run programs or fetch data."""

_CALL: Final = re.compile(r"(?<![\w.])(?:_xlfn\.|_xlws\.)*([A-Za-z][\w.]*)\s*\(")
_TEXT: Final = re.compile(r'"(?:[^"]|"")*"')
_QUOTED: Final = re.compile(r"'(?:[^']|'')*'")
_OTHER_BOOK: Final = re.compile(r"\[[^\[\]@#]+\][^!\[\]]*'?!")
_HYPERLINK: Final = re.compile(r'(?<![\w.])HYPERLINK\s*\(\s*(?:"(?P<target>(?:[^"]|"")*)")?', re.IGNORECASE)
_HARMLESS_LINK: Final = re.compile(r"(?:https?://|mailto:|tel:|#)", re.IGNORECASE)
_PROGRAM: Final = re.compile(
    r"\.(?:exe|com|bat|cmd|scr|pif|msi|js|jse|vbs|vbe|wsf|hta|ps1|lnk|jar|reg)\b", re.IGNORECASE
)
_REMOTE: Final = re.compile(r"(?:[a-z][a-z0-9+.-]{2,}:|\\\\|//)", re.IGNORECASE)
_LOCAL_FILE: Final = re.compile(r"file:///?[a-z]:", re.IGNORECASE)

_FORMULAS: Final = frozenset({"f", "formula", "formula1", "formula2", "definedName", "oldFormula"})
_RUNNING_PARTS: Final = re.compile(
    r"/(?:connections\.xml|queryTables/|externalLinks/[^_]|embeddings/.*ole)", re.IGNORECASE
)
_CARRIED_PARTS: Final = re.compile(r"/(?:embeddings/|customUI)", re.IGNORECASE)


@record
class ActiveContent:
    """Content besides words; ``runs`` if it runs a program or fetches data by itself."""

    name: str
    runs: bool


def refuse_active(parts: Mapping[str, bytes]) -> None:
    """Raise ``TemplateError`` for the first content of a template that runs programs or fetches data."""
    found = next((content for content in active_contents(parts) if content.runs), None)
    if found is not None:
        words = {lang: say("template.runs", {"name": found.name}, lang) for lang in ("kk", "ru", "en")}
        raise TemplateError(**words)


def active_contents(parts: Mapping[str, bytes]) -> Iterator[ActiveContent]:
    """Yield the contents of a template's parts that are not words."""
    for name, content in parts.items():
        if _RUNNING_PARTS.search(f"/{name}") and not name.endswith(".rels"):
            yield ActiveContent(name, runs=True)
        elif _CARRIED_PARTS.search(f"/{name}") and not name.endswith(".rels"):
            yield ActiveContent(name, runs=False)
        if not name.endswith((".xml", ".rels", ".vml")) or name == "[Content_Types].xml":
            continue
        try:
            root = etree.fromstring(
                content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
            )
        except etree.LxmlError:
            continue  # compiling the template reports that
        if name.endswith(".rels"):
            yield from _of_relations(root)
        else:
            yield from _of_part(root)


def _of_relations(root: etree._Element) -> Iterator[ActiveContent]:
    for relation in root.iter(_RELATION):
        target = relation.get("Target", "")
        kind = relation.get("Type", "").rpartition("/")[2]
        if kind == "aFChunk":
            yield ActiveContent(f"altChunk: {target}", runs=True)
        elif relation.get("TargetMode") == "External":
            runs = kind != "hyperlink" or _is_dangerous(target)
            if kind == "attachedTemplate" and (_LOCAL_FILE.match(target) or not _REMOTE.match(target)):
                runs = False  # Word looks for it on its own disk, and works without it
            yield ActiveContent(f"{kind}: {target}", runs=runs)


def _of_part(root: etree._Element) -> Iterator[ActiveContent]:
    codes: list[str] = []
    for element in root.iter(etree.Element):
        tag = str(element.tag)
        if tag in _ELEMENTS:
            yield ActiveContent(etree.QName(tag).localname, runs=True)
        elif tag == f"{_W}fldSimple":
            yield from _of_field(element.get(f"{_W}instr", ""))
        elif tag == f"{_W}fldChar":
            if element.get(f"{_W}fldCharType") == "begin":
                codes.append("")
            elif codes and element.get(f"{_W}fldCharType") in ("separate", "end"):
                yield from _of_field(codes[-1])
                codes[-1] = ""
                if element.get(f"{_W}fldCharType") == "end":
                    codes.pop()
        elif tag == f"{_W}instrText" and codes:
            codes[-1] += element.text or ""
        elif etree.QName(tag).localname in _FORMULAS and element.text:
            yield from _of_formula(element.text)
        for name, value in element.attrib.items():
            if etree.QName(name).localname in ("src", "href") and _REMOTE.match(str(value)):
                yield ActiveContent(str(value), runs=True)


def _of_field(code: str) -> Iterator[ActiveContent]:
    words = code.split()
    if not words:
        return
    kind = words[0].upper()
    if kind in _FIELDS:
        yield ActiveContent(" ".join(words), runs=True)
    elif kind == "HYPERLINK" and "\\l" not in words[1:2]:
        target = " ".join(words[1:]).strip('"')
        yield ActiveContent(f"HYPERLINK {target}", runs=_is_dangerous(target))


def _is_dangerous(target: str) -> bool:
    """Tell whether a link runs a program when it is followed, or opens neither in a browser nor as mail."""
    return bool(_PROGRAM.search(target) or (_REMOTE.match(target) and not _HARMLESS_LINK.match(target)))


def _of_formula(formula: str) -> Iterator[ActiveContent]:
    for link in _HYPERLINK.finditer(formula):
        yield ActiveContent(formula, runs=_is_dangerous(link["target"] or ""))
    bare = _TEXT.sub('""', formula)
    # Outside of quotes a bar separates a program from its topic: DDE.
    asks_program = "|" in _QUOTED.sub("", bare)
    calls = {found.upper() for found in _CALL.findall(bare)}
    if calls & _FUNCTIONS or asks_program or _OTHER_BOOK.search(bare):
        yield ActiveContent(formula, runs=True)
