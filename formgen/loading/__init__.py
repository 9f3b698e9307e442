"""Forms out of JSON, JSONL and YAML files, with every mistake at once, each by its field and its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar, overload

from formgen.loading.construction import structure
from formgen.loading.dumping import dump
from formgen.loading.files import Loaded, read_documents
from formgen.loading.unreadable_data import data_error
from formgen.model.base import Form
from formgen.problems import FormErrors, errors_of

__all__ = ["Loaded", "dump", "from_dict", "load", "load_all", "read_documents", "to_dict"]

F = TypeVar("F", bound=Form)


@overload
def load(path: str | Path) -> Form: ...
@overload
def load(path: str | Path, cls: type[F]) -> F: ...
def load(path: str | Path, cls: type[Form] = Form) -> Form:
    """Return the one form of a data file; with ``cls``, a form of that class.

    >>> report = load("report.yaml", FinalFinancialReport)

    :raises FormErrors: with every key that is missing or unknown and every value of the wrong type.
    :raises DataError: if the file cannot be read, holds no form or several, or a form of another class.
    """
    documents = list(islice(read_documents(path), 2))
    if len(documents) != 1:
        raise data_error("data.several" if documents else "data.empty", file=str(path))
    return _of_class(_whole(documents[0]), cls, str(path))


@overload
def from_dict(data: Mapping[str, Any]) -> Form: ...
@overload
def from_dict(data: Mapping[str, Any], cls: type[F]) -> F: ...
def from_dict(data: Mapping[str, Any], cls: type[Form] = Form) -> Form:
    """Return the form that a mapping describes as a JSON or YAML file does; the inverse of ``to_dict``.

    The key ``form`` names the form; it may be left out if ``cls`` is given. No other file is read.

    >>> from_dict({"form": "premium_application", "applicant": {"name": …}, …})

    :raises FormErrors: with all that keeps the form from being made.
    :raises DataError: if the mapping describes a form of another class than ``cls``.
    """
    if cls is not Form and "form" not in data:
        data = {"form": cls.ID, **data}
    form, problems = structure(data)
    if form is None or errors_of(problems):
        raise FormErrors(problems)
    return _of_class(form, cls, "from_dict")


def to_dict(form: Form) -> dict[str, Any]:
    """Return the form as a mapping for JSON or YAML, from which ``from_dict`` makes an equal form.

    Values that are not given are left out; a text that serves both languages is one string; dates are ISO
    strings; sums are strings, so that no program that passes them on can round them.
    """
    return dump(form)


def _of_class(form: Form, cls: type[F], file: str) -> F:
    if not isinstance(form, cls):
        raise data_error("data.other_form", file=file, form=form.ID, wanted=cls.ID)
    return form


def load_all(path: str | Path) -> Iterator[Form]:
    """Yield the forms of a data file one by one, as ``load`` would; the first that is wrong ends it."""
    return map(_whole, read_documents(path))


def _whole(loaded: Loaded) -> Form:
    if loaded.form is None or errors_of(loaded.problems):
        raise FormErrors(loaded.problems)
    return loaded.form
