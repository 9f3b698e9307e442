"""The fate of one form: refused, checked, printed whole and as a draft. Anything else is a fault."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from random import Random

import formgen
from formgen.bilingual import LANGS
from formgen.checks import check
from formgen.errors import FormgenError
from formgen.forms import form_class
from formgen.loading import LoadedForm
from formgen.model.base import Form
from formgen.problems import Problem, errors_of
from tests.drafts.doors import DOORS

__all__ = ["Fault", "judged"]

_UI = formgen.MESSAGE_LANGS


class Fault(AssertionError):
    """A form that broke a promise: it raised, or was not printed although ``check`` passed it."""


def judged(door: str, form_id: str, seed: int, folder: Path) -> Counter[str]:
    """Return the counts of one file of a door: ``refused``, ``wrong`` and ``right`` forms, and ``drafts``.

    A file that cannot be read, and a form without a known id, is refused.

    :raises Fault: where anything else happens.
    """
    counts: Counter[str] = Counter()
    try:
        try:
            for loaded in DOORS[door](form_id, Random(seed), folder):
                counts += _counted(loaded)
        except FormgenError as refusal:
            _hold_messages(refusal.message(lang) for lang in _UI)
            counts["refused"] += 1
    except Exception as error:
        lines = "".join(traceback.format_exception(error)[-4:])
        raise Fault(f"{door} {form_id} seed {seed}: {lines}") from error
    return counts


def _counted(loaded: LoadedForm) -> Counter[str]:
    form = loaded.form
    _hold(loaded.problems)
    if form is None:
        assert errors_of(loaded.problems)
        return Counter(refused=1)
    problems = loaded.with_checks(check(form, refused=loaded.refused))
    _hold(problems)
    is_right = not errors_of(problems)
    for draft in (True, False) if is_right else (True,):
        _print(form, draft=draft)
    return Counter(drafts=1, right=is_right, wrong=not is_right)


def _hold(problems: Iterable[Problem]) -> None:
    for problem in problems:
        _hold_messages(words for lang in _UI for words in (problem.message(lang), problem.place(lang)))
        hash(problem)


def _hold_messages(messages: Iterable[str]) -> None:
    for message in messages:
        message.encode()


def _print(form: Form, *, draft: bool) -> None:
    for format_ in form_class(form.ID).FORMATS:
        for lang in LANGS:
            try:
                assert formgen.render(form, lang, format_, draft=draft)
            except FormgenError as refusal:  # no Fault would tell it from a refusal of the file
                kind = "draft" if draft else "document"
                raise AssertionError(f"no {kind} {lang} {format_}: {refusal.message('en')}") from refusal
