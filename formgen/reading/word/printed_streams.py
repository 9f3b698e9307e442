"""What a reader sees of the document that formgen prints for a form."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from types import CodeType, FunctionType
from typing import Any

from formgen.model.base import Form
from formgen.reading.word.page_streams import (
    PageStreams,
    lists_of,
    respelt,
    stream_of,
    with_equal_gaps,
    without_controls,
)
from formgen.rendering.word.printed_parts import related_parts
from formgen.rendering.word.renderer import content_of, context_of, entry_of
from formgen.templates.filters import GAP
from formgen.templates.printed_values import PRINTED
from formgen.templates.template_packages import Entry
from formgen.templates.word.built_pages import Printer
from formgen.templates.word.compiling import CompiledTemplate, TaggedPart, tools_of

__all__ = ["printed_streams"]

_DOCUMENT = "word/document.xml"


def printed_streams(form: Form, template: CompiledTemplate, *, controls: bool) -> PageStreams:
    """Return what a reader sees of the document of a form; ``printed`` gives that form."""
    data = context_of(form.laid_out(), template.lang, template.names)
    margins, lists = related_parts(template)
    parts = {part.name.decode(): part for part in template.parts}
    PRINTED.begin()
    seen = [_stream(parts[name], template, data) for name in (_DOCUMENT, *margins)]
    body, *others = seen if controls else map(without_controls, seen)
    formats = [lists_of(_content(parts[name], template, data)) for name in lists[:1]]
    return PageStreams(body, others, formats[0] if formats else [])


def _stream(part: TaggedPart | Entry, template: CompiledTemplate, data: Mapping[str, object]) -> str:
    if isinstance(part, TaggedPart) and part.printer is not None:
        stream = with_equal_gaps(respelt(_streaming(part.printer, template.lang)(data)))
        if GAP not in stream:  # lines to write on take the place of other gaps in the XML
            return stream
    return with_equal_gaps(respelt(stream_of(_content(part, template, data))))


def _content(part: TaggedPart | Entry, template: CompiledTemplate, data: Mapping[str, object]) -> str:
    if isinstance(part, Entry) or part.flags_only:
        return zlib.decompress(entry_of(part, template, data).data, -zlib.MAX_WBITS).decode()
    return content_of(part, template, data).decode()


@lru_cache(maxsize=128)
def _streaming(printer: Printer, lang: str) -> Callable[[Mapping[str, object]], str]:
    """Return a part's function that prints what a reader sees of the part.

    It is the part's function with shorter pieces of XML in it: as fast as printing, where making the text
    from printed XML takes a fourth of the time of reading.
    """
    show, put, filters = tools_of(lang)
    assert isinstance(printer, FunctionType)
    short = FunctionType(_shortened(printer.__code__), printer.__globals__)

    def shown(value: Any) -> str:
        return _piece(show(value))

    def printed(value: Any) -> str:
        return _piece(put(value))

    return lambda data: short(data, shown, printed, filters)


def _piece(xml: str) -> str:
    return stream_of(xml) if "<" in xml else xml


def _shortened(code: CodeType) -> CodeType:
    return code.replace(co_consts=tuple(_constants(code.co_consts)))


def _constants(constants: tuple[Any, ...]) -> Iterator[Any]:
    for each in constants:
        if isinstance(each, str):
            yield _piece(each)
        elif isinstance(each, tuple):
            yield tuple(_constants(each))
        else:
            yield _shortened(each) if isinstance(each, CodeType) else each
