"""Forms out of JSON, JSONL and YAML files, with every mistake at once, each by its field and its line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from formgen.loading.dumping import dump
from formgen.loading.files import Loaded, read_documents
from formgen.loading.unreadable_data import data_error
from formgen.model.base import Form
from formgen.problems import FormErrors, errors_of

__all__ = ["Loaded", "dump", "load", "load_all", "read_documents"]


def load(path: str | Path) -> Form:
    """Return the one form of a data file.

    ``FormErrors`` with all that keeps it from being made: keys that are missing or unknown, values of the
    wrong type. ``DataError`` where the file cannot be read, or holds no form or several.
    """
    documents = list(islice(read_documents(path), 2))
    if len(documents) != 1:
        raise data_error("data.several" if documents else "data.empty", file=str(path))
    return _whole(documents[0])


def load_all(path: str | Path) -> Iterator[Form]:
    """Yield the forms of a data file one by one, as ``load`` would; the first that is wrong ends it."""
    return map(_whole, read_documents(path))


def _whole(loaded: Loaded) -> Form:
    if loaded.form is None or errors_of(loaded.problems):
        raise FormErrors(loaded.problems)
    return loaded.form
