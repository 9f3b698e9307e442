"""The parts that formgen prints for a form, to compare with those of a document that is read."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from posixpath import join, normpath
from typing import Final

from lxml import etree

from formgen.model.base import Form
from formgen.rendering.word.renderer import content_of, context_of, entry_of
from formgen.templates.template_packages import Entry
from formgen.templates.word.compiling import CompiledTemplate

__all__ = ["has_parts_of", "prints", "related_parts"]

_DOCUMENT: Final = "word/document.xml"
_RELATIONS: Final = b"word/_rels/document.xml.rels"
_PROPERTIES: Final = "docProps/"


def has_parts_of(template: CompiledTemplate, parts: Mapping[str, int]) -> bool:
    """Tell whether a package has a template's parts, and whether those without tags are unchanged.

    ``parts`` are the package's checksums by name. The file's properties, which no page shows, do not count.
    """
    found = {name for name in parts if not name.startswith(_PROPERTIES)}
    known = {part.name.decode(): part for part in template.parts}
    return found == {name for name in known if not name.startswith(_PROPERTIES)} and all(
        part.crc == parts[name] for name, part in known.items() if name in found and isinstance(part, Entry)
    )


def prints(form: Form, template: CompiledTemplate, parts: Mapping[str, int], document: bytes) -> bool:
    """Tell whether ``render_docx`` prints these parts, for which ``has_parts_of`` is true.

    ``form`` comes from ``printed``. ``document`` is the content of ``word/document.xml``.
    """
    data = context_of(form.laid_out(), template.lang, template.names)
    for part in template.parts:
        name = part.name.decode()
        if isinstance(part, Entry) or name.startswith(_PROPERTIES):
            continue
        if name != _DOCUMENT:
            if entry_of(part, template, data).crc != parts[name]:
                return False
        elif content_of(part, template, data) != document:
            return False
    return True


def related_parts(template: CompiledTemplate) -> tuple[Sequence[str], Sequence[str]]:
    """Return the names of a template's headers and footers, and the name of its formats of lists, if any."""
    relations = next((part for part in template.parts if part.name == _RELATIONS), None)
    return _related(relations.data) if isinstance(relations, Entry) else ((), ())


@lru_cache(maxsize=128)
def _related(relations: bytes) -> tuple[Sequence[str], Sequence[str]]:
    content = zlib.decompress(relations, -zlib.MAX_WBITS)
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    found = [(each.get("Type", "").rpartition("/")[2], each.get("Target", "")) for each in root]
    margins, lists = (
        [normpath(join("/word", target)).removeprefix("/") for kind, target in found if kind in kinds]
        for kinds in (("header", "footer"), ("numbering",))
    )
    return margins, lists
