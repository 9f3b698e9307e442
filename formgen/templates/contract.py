"""Checks the templates of a form against its dataclass before any data exists.

A template that passes can be filled with every form without errors. The check resolves each name, loop,
condition and filter in the dataclass. Each field of the form's page must be printed, whole and where a reader
sees it, in a control of its own, and the Kazakh and the Russian template must print the same fields.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes

from formgen.bilingual import LANGS
from formgen.errors import TemplateError
from formgen.forms import FORM_KEYS, class_of
from formgen.model.base import Form
from formgen.ooxml.archives import RefusedPackage
from formgen.templates.active_content import active_contents
from formgen.templates.certainty import is_certain
from formgen.templates.findings import Finding, shown_fields
from formgen.templates.folders import holds_template, known_folder, template_path
from formgen.templates.statement_reading import StatementReader
from formgen.templates.statements import Print, Statement, prints_of
from formgen.templates.template_packages import parts_of
from formgen.templates.word.compiling import compile_template
from formgen.templates.word.environment import environment
from formgen.templates.word.patching import patched_parts
from formgen.templates.workbook.cell_expressions import CellNames, Reports
from formgen.templates.workbook.sheet_statements import sheet_body
from formgen.templates.workbook.workbook_compiling import compile_workbook

__all__ = ["Finding", "check_template", "check_templates", "check_workbook"]


def check_templates(folder: Path | None = None) -> list[Finding]:
    """Check formgen's own templates, or those of ``folder``, and return the findings.

    A form's template in one language is checked together with that in the other, which may be formgen's own.
    """
    if folder is not None:
        known_folder(folder)
    findings = []
    for form_id in FORM_KEYS:
        for suffix in class_of(form_id).FORMATS:
            if folder is None or any(holds_template(folder, form_id, lang, suffix) for lang in LANGS):
                findings += _check(form_id, suffix, folder)
    return findings


def check_template(form_id: str, folder: Path | None = None) -> list[Finding]:
    """Check both DOCX templates of a form and return the findings."""
    return _check(form_id, "docx", folder)


def check_workbook(form_id: str, folder: Path | None = None) -> list[Finding]:
    """Check both XLSX templates of a form and return the findings."""
    return _check(form_id, "xlsx", folder)


def _words_of(error: BaseException) -> str:
    """Return the message of an error, without the line number of a part, which nobody wrote by lines."""
    return str(getattr(error, "message", None) or error).partition("\n")[0].rstrip(".")


def _check(form_id: str, suffix: str, folder: Path | None) -> list[Finding]:
    findings: list[Finding] = []
    prints: dict[str, set[str]] = {}
    for lang in LANGS:
        path = template_path(form_id, lang, suffix, folder)
        template = _Template(class_of(form_id), f"{path.parent.name}/{path.name}")
        try:
            for content in active_contents(dict(parts_of(path))):
                template.report("template.runs" if content.runs else "template.carries", content.name)
            if any(finding.code == "template.runs" for finding in template.findings):
                findings += template.findings
                continue  # fill refuses such a template, whatever else is in it
            (_read_word if suffix == "docx" else _read_workbook)(template, path, lang)
        except (TemplateSyntaxError, ValueError, RecursionError) as error:
            template.report("template.syntax", _words_of(error))
        except TemplateError as error:
            cause = error.__cause__
            if cause is None or isinstance(cause, RefusedPackage | OSError):
                template.report("template.syntax", str(error), error)
            else:
                template.report("template.syntax", _words_of(cause))
        else:
            template.check_fields()
            prints[lang] = {name for each in template.prints() for name in each.names}
        findings += template.findings
    if len(prints) == len(LANGS):
        printed_paths = set(shown_fields(class_of(form_id)))
        for one, other in ((LANGS[0], LANGS[1]), (LANGS[1], LANGS[0])):
            findings += (
                Finding(f"templates_{other}/{form_id}.{suffix}", "template.one_language", name)
                for name in sorted(prints[one] - prints[other] - printed_paths)
                if not name.startswith("@")
            )
    return findings


@dataclass
class _Template:
    """A template under check: the statements of its parts or sheets, and the findings.

    ``marked`` are fields with other marks than a control: the names that a workbook defines itself.
    """

    cls: type[Form]
    name: str
    pages: list[Sequence[Statement]] = field(default_factory=list)
    marked: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)

    def report(self, code: str, name: str, error: TemplateError | None = None) -> None:
        """Add a finding, once."""
        finding = Finding(self.name, code, name, error=error)
        if finding not in self.findings:
            self.findings.append(finding)

    def prints(self) -> Iterator[Print]:
        """Yield every placeholder of a value."""
        for page in self.pages:
            yield from prints_of(page)

    def check_fields(self) -> None:
        """Report each field of the page that may stay unprinted, or that cannot be read back."""
        printed_paths = set(shown_fields(self.cls))
        for each in self.prints():
            if each.control in printed_paths and each.seen and not each.words.endswith("|elsewhere"):
                self._check_control(each)
        prints: dict[str, list[Print]] = {}
        for each in self.prints():
            for name in each.names:
                prints.setdefault(name, []).append(each)
        for name in shown_fields(self.cls):
            if not any(is_certain(name, page) for page in self.pages):
                self._report_lost(name, prints.get(name, []))
            elif name not in self.marked and all(each.control != name for each in prints[name] if each.seen):
                self._report_unmarked(name)

    def _check_control(self, each: Print) -> None:
        own = [name for name in each.names if not name.startswith("@")]
        if own and each.control not in own:
            self.report("template.tag", f"{each.control} ≠ {each.words}")
        elif each.changes and own and not each.months:
            self.report("template.changes", each.words)

    def _report_lost(self, name: str, prints: Sequence[Print]) -> None:
        seen = [each for each in prints if each.seen]
        if not prints:
            self.report("template.not_printed", name)
        elif not seen:
            self.report("template.unseen", name)
        elif all(each.changes for each in seen):
            self.report("template.changes", next(each.words for each in seen))
        else:
            self.report("template.not_always", name)

    def _report_unmarked(self, name: str) -> None:
        column = any(each.control == name and each.names[0].startswith("@") for each in self.prints())
        if not column:  # a payment's month has its mark at the head of its column
            self.report("template.unmarked", name)


def _read_word(template: _Template, path: Path, lang: str) -> None:
    reader = StatementReader(template.cls, template.report)
    body: list[nodes.Node] = []
    for _, _, source in patched_parts(path, place_all=True):
        if source is not None:
            body += environment(lang).parse(source).body
    template.pages.append(reader.read(body))
    compile_template(path, template.cls.ID, lang)


def _read_workbook(template: _Template, path: Path, lang: str) -> None:
    misfits: list[tuple[str, str]] = []
    untranslated: list[tuple[str, str]] = []
    reports = Reports(
        shape=lambda code, name: misfits.append((code, name)),
        translation=lambda code, name: untranslated.append((code, name)),
    )
    try:
        compiled = compile_workbook(path, template.cls.ID, lang, CellNames(template.cls, lang, reports))
    except TemplateError:
        for code, name in misfits:
            if code in ("template.unknown", "template.no_filter"):
                template.report(code, name)
        raise
    for sheet in compiled.sheets:
        body, columns = sheet_body(sheet)
        reader = StatementReader(template.cls, template.report, in_word=False, columns=columns)
        template.pages.append(reader.read(body))
    if not template.findings:  # an expression with a finding has no Python
        for code, name in untranslated:
            template.report(code, name)
    plain = {path_.replace("[]", ""): path_ for path_ in shown_fields(template.cls)}
    template.marked.update(plain[given.name] for given in compiled.given if given.name in plain)
