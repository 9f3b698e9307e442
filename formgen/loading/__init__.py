"""Loads forms from JSON, JSONL and YAML files, and reports all mistakes at once, by field and line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar, overload

from formgen.errors import DataError
from formgen.loading.construction import structure
from formgen.loading.dumping import dump
from formgen.loading.files import LoadedForm, read_documents
from formgen.loading.unreadable_data import data_error
from formgen.model.base import Form, require_form
from formgen.problems import FormErrors, errors_of

__all__ = ["LoadedForm", "dump", "from_dict", "load", "load_all", "read_documents", "to_dict"]

F = TypeVar("F", bound=Form)


@overload
def load(path: str | Path) -> Form: ...
@overload
def load(path: str | Path, cls: type[F]) -> F: ...
def load(path: str | Path, cls: type[Form] = Form) -> Form:
    """Return the one form of a data file. With ``cls``, it is a form of that class.

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
    """Return the form that a mapping describes, as in a JSON or YAML file. It is the inverse of ``to_dict``.

    The key ``form`` holds the form's id. It may be left out with ``cls``. No other file is read.

    >>> from_dict({"form": "premium_application", "applicant": {"name": …}, …})

    :raises FormErrors: with every key that is missing or unknown and every value of the wrong type.
    :raises DataError: if the mapping describes a form of another class than ``cls``.
    """
    if cls is not Form and "form" not in data:
        data = {"form": cls.ID, **data}
    form, problems = structure(data)
    if form is None or errors_of(problems):
        raise FormErrors(problems)
    return _of_class(form, cls)


def to_dict(form: Form) -> dict[str, Any]:
    """Return the form as a mapping for JSON or YAML, from which ``from_dict`` makes an equal form.

    Missing values are left out. A text that is the same in both languages is one string. Dates are ISO
    strings. Sums are strings, so that no program that passes them on rounds them.
    """
    require_form(form, "to_dict")
    return dump(form)


def _of_class(form: Form, cls: type[F], file: str = "") -> F:
    if not isinstance(form, cls):
        if file:
            raise data_error("data.other_form", file=file, form=form.ID, wanted=cls.ID)
        raise DataError(
            kk=f"{form.ID} нысанының деректері берілген, ал керегі {cls.ID}",
            ru=f"Даны данные формы {form.ID}, а нужна {cls.ID}",
            en=f"The data are of the form {form.ID}, but {cls.ID} is needed",
        )
    return form


def load_all(path: str | Path) -> Iterator[Form]:
    """Yield the forms of a data file one by one. The first form with errors ends the iteration.

    :raises FormErrors: with the errors of that form.
    :raises DataError: if the file, or the rest of it, cannot be read.
    """
    return map(_whole, read_documents(path))


def _whole(loaded: LoadedForm) -> Form:
    if loaded.form is None or errors_of(loaded.problems):
        raise FormErrors(loaded.problems)
    return loaded.form
