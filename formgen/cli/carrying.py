"""The command ``carry``: begin the next paper of a project from the earlier ones."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from formgen.agreement.carrying import MISSING, Draft, carry
from formgen.agreement.papers import Mention
from formgen.agreement.passports import passports_from
from formgen.agreement.writing import draft_form, draft_yaml
from formgen.cli.checking import checked_forms
from formgen.cli.sources import records
from formgen.cli.speech import say
from formgen.cli.terminal import Terminal
from formgen.errors import WriteError
from formgen.forms import form_class
from formgen.forms.event_passport.data import EventPassportForm
from formgen.loading.pending_forms import Shared
from formgen.loading.plain_data import FILE
from formgen.model.base import Form
from formgen.model.fields import fields_of
from formgen.model.parties import Organization
from formgen.problems import FormErrors, errors_of
from formgen.rendering.document_files import kept, write_file

__all__ = ["carry_form"]

_FORMATS = (".yaml", ".yml", ".xlsx")


def carry_form(arguments: Namespace, terminal: Terminal) -> int:
    """Write the data of the new paper.

    Facts on which two papers differ are left out and reported as errors.
    """
    cls = form_class(arguments.form)
    out = Path(arguments.out)
    if out.suffix.lower() not in _FORMATS:
        raise WriteError(
            kk=f"Файл атының соңы .yaml немесе .xlsx болуы керек: {out}",
            ru=f"Имя файла должно оканчиваться на .yaml или .xlsx: {out}",
            en=f"The file's name must end in .yaml or .xlsx: {out}",
        )
    if not arguments.force:
        kept([out])
    forms, names = _papers(arguments.sources)
    begun = passports_from(forms) if cls is EventPassportForm else ()
    if begun:
        return _write_several(begun, forms, names, arguments, terminal)
    draft = carry(cls, forms, names=names)
    for problem in draft.problems:
        terminal.problem(problem)
    if out.suffix.lower() == ".xlsx":
        from formgen.intake import build_intake

        data = build_intake(cls.ID, draft_form(draft))
    else:
        data = draft_yaml(draft, _shared_files(draft, arguments.sources, out)).encode()
    write_file(out, data, force=arguments.force)
    (written,) = checked_forms([str(out)])
    missing = len({problem.path for problem in written.problems if problem.code in MISSING})
    terminal.result(f"{out}: {say('carried', terminal.lang, count=len(draft.sources), missing=missing)}")
    return 1 if errors_of(draft.problems) else 0


def _write_several(
    begun: Sequence[Form],
    forms: Sequence[Form],
    names: Sequence[str],
    arguments: Namespace,
    terminal: Terminal,
) -> int:
    """Write several papers of one form, such as passports, into a YAML file of several documents."""
    out = Path(arguments.out)
    if out.suffix.lower() == ".xlsx":
        raise WriteError(
            kk=f"Нысандар саны – {len(begun)}, ал кітапта біреу ғана болады: .yaml файлына жазыңыз ({out})",
            ru=f"Форм {len(begun)}, а в книге может быть только одна: запишите их в файл .yaml ({out})",
            en=f"There are {len(begun)} forms and a workbook holds one: write them to a .yaml file ({out})",
        )
    documents = []
    for form in begun:
        data = {name: getattr(form, name) for name in fields_of(type(form)) if getattr(form, name) != ()}
        sources = {
            f"{field}.name": Mention(name, type(paper), f"{field}.name")
            for paper, name in zip(forms, names, strict=True)
            for field, value in data.items()
            if isinstance(value, Organization) and value is getattr(paper, field, None)
        }
        draft = Draft(type(form), data, sources)
        documents.append(draft_yaml(draft, _shared_files(draft, arguments.sources, out)))
    write_file(out, "---\n".join(documents).encode(), force=arguments.force)
    terminal.result(str(out))
    return 0


def _papers(files: list[str]) -> tuple[list[Form], list[str]]:
    """Return the forms of the files and the names of their papers.

    Raises ``FormErrors`` for a form with errors.
    """
    shared = Shared()
    forms, names = [], []
    for record in records(map(Path, files)):
        loaded = record.load(shared)
        if loaded.form is None or errors_of(loaded.problems):
            raise FormErrors(loaded.problems)
        forms.append(loaded.form)
        names.append(str(record.place))
    return forms, names


def _shared_files(draft: Draft, sources: list[str], out: Path) -> Mapping[str, str]:
    """Return the files that hold whole fields of the sources, as paths from the new file."""
    found: dict[str, str] = {}
    folder = out.resolve().parent
    for source in map(Path, sources):
        for name, named in _named_files(source).items():
            mention = draft.sources.get(f"{name}.name")
            path = (source.resolve().parent / named).resolve()
            if mention is not None and mention.path == f"{name}.name" and path.is_relative_to(folder):
                found.setdefault(name, path.relative_to(folder).as_posix())
    return found


def _named_files(source: Path) -> Mapping[str, str]:
    """Return the files that a YAML file includes for fields of its forms."""
    if source.suffix.lower() not in (".yaml", ".yml"):
        return {}
    import yaml

    found: dict[str, str] = {}
    for document in yaml.load_all(source.read_bytes(), yaml.BaseLoader):
        if isinstance(document, dict):
            for name, value in document.items():
                if isinstance(value, dict) and isinstance(value.get(FILE), str):
                    found[name] = value[FILE]
    return found
