"""One subject in a process of its own: it reads orders from stdin and answers on stdout, a line of JSON each.

It runs on any Python, with or without formgen. Orders: ``{"save": path}`` fills one document into a file,
``{"run": n}`` fills n and answers with the seconds of each, ``{"peak": 0}`` answers with the peak memory in MiB.
"""

from __future__ import annotations

import io
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Fill = Callable[[], bytes]


def docxtpl_new(case: dict[str, Any]) -> Fill:
    from docxtpl import DocxTemplate

    data = json.loads(Path(case["data"]).read_text(encoding="utf-8"))

    def fill() -> bytes:
        document = DocxTemplate(case["jinja"])
        document.render(data, autoescape=True)
        stream = io.BytesIO()
        document.save(stream)
        return stream.getvalue()

    return fill


def docxtpl_again(case: dict[str, Any]) -> Fill:
    from docxtpl import DocxTemplate

    data = json.loads(Path(case["data"]).read_text(encoding="utf-8"))
    document = DocxTemplate(case["jinja"])

    def fill() -> bytes:
        document.render(data, autoescape=True)
        stream = io.BytesIO()
        document.save(stream)
        return stream.getvalue()

    return fill


def openpyxl(case: dict[str, Any]) -> Fill:
    from openpyxl import load_workbook

    cells = [(name, at, value) for name, at, value in case["cells"] if not str(value).startswith("=")]

    def fill() -> bytes:
        workbook = load_workbook(case["workbook"])
        sheets = {sheet.title: sheet for sheet in workbook.worksheets}
        for name, at, value in cells:
            sheets[name][at].value = value
        stream = io.BytesIO()
        workbook.save(stream)
        return stream.getvalue()

    return fill


def xlsxwriter(case: dict[str, Any]) -> Fill:
    from xlsxwriter import Workbook

    names = list(dict.fromkeys(name for name, _, _ in case["cells"]))

    def fill() -> bytes:
        stream = io.BytesIO()
        workbook = Workbook(stream, {"in_memory": True, "strings_to_numbers": False})
        looks = workbook.add_format({"border": 1, "text_wrap": True, "font_name": "Times New Roman"})
        sheets = {name: workbook.add_worksheet(name) for name in names}
        for name, at, value in case["cells"]:
            sheets[name].write(at, value, looks)
        workbook.close()
        return stream.getvalue()

    return fill


def formgen_whole(case: dict[str, Any]) -> Fill:
    import formgen

    form, lang, format_ = formgen.load(case["sample"]), case["lang"], case["format"]
    return lambda: formgen.render(form, lang, format_)


def formgen_printed(case: dict[str, Any]) -> Fill:
    import formgen
    from formgen.model.printing import printed

    form, lang = _grown(formgen.load(case["sample"]), case.get("rows")), case["lang"]
    if case["format"] == "xlsx":
        from formgen.rendering.workbook.renderer import render_xlsx
        from formgen.templates.workbook.workbook_compiling import compiled_workbook

        return lambda: render_xlsx(printed(form), compiled_workbook(form.ID, lang))
    from formgen.rendering.word.renderer import render_docx
    from formgen.templates.word.compiling import compiled

    return lambda: render_docx(printed(form), compiled(form.ID, lang))


def _grown(form: Any, rows: int | None) -> Any:
    """Return a form with that many rows in its longest list: its own rows repeated, each a new object."""
    if rows is None:
        return form
    from dataclasses import replace

    from formgen.bilingual import Text

    def own(item: Any, number: int) -> Any:
        return replace(item, name=Text(f"№{number} {item.name.kk}"))

    many = tuple(own(form.projects[n % len(form.projects)], n) for n in range(rows))
    return replace(form, projects=many)


def floor(case: dict[str, Any]) -> Fill:
    """The least cost of a document: render its body, parse it, deflate it, copy the rest."""
    import zlib
    from xml.parsers import expat

    import formgen
    from formgen.model.printing import printed
    from formgen.rendering.word.renderer import context_of
    from formgen.templates.folders import template_path
    from formgen.templates.word.environment import environment, parse_part
    from formgen.templates.word.patching import patched_parts

    form, lang = printed(formgen.load(case["sample"])), case["lang"]
    data = context_of(form, lang)
    path = template_path(form.ID, lang, "docx")
    source = next(source for name, _, source in patched_parts(path) if name == "word/document.xml")
    template = environment(lang).from_string(parse_part(source or "", lang, type(form)))
    others = path.read_bytes()

    def fill() -> bytes:
        content = template.render(data).encode()
        expat.ParserCreate().Parse(content, True)
        press = zlib.compressobj(3, zlib.DEFLATED, -15)
        return b"".join((others, press.compress(content), press.flush()))

    return fill


SUBJECTS: dict[str, Callable[[dict[str, Any]], Fill]] = {
    "formgen": formgen_printed,
    "formgen with checks": formgen_whole,
    "floor": floor,
    "docxtpl": docxtpl_new,
    "docxtpl re-render": docxtpl_again,
    "rust-docxtpl": docxtpl_new,
    "rust-docxtpl re-render": docxtpl_again,
    "openpyxl": openpyxl,
    "XlsxWriter": xlsxwriter,
}


def main(subject: str, case: str) -> None:
    """Answer orders until the input ends."""
    fill = SUBJECTS[subject](json.loads(Path(case).read_text(encoding="utf-8")))
    for line in sys.stdin:
        (order, given), *_ = json.loads(line).items()
        if order == "save":
            answer: Any = Path(given).write_bytes(fill())
        elif order == "run":
            answer = [_timed(fill) for _ in range(given)]
        else:
            answer = _peak()
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _peak() -> float:
    """Return the peak memory of this program; getrusage would count the parent's from before its start."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _timed(fill: Fill) -> float:
    start = time.process_time()  # other programs do not count
    fill()
    return time.process_time() - start


if __name__ == "__main__":
    main(*sys.argv[1:])
