"""Makes the errors of files that cannot be read at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from formgen.errors import DataError
from formgen.messages import say

__all__ = ["data_error", "extension_error"]

_DOCUMENTS: Final = (".docx", ".doc", ".odt", ".rtf")
_OTHER_WORKBOOKS: Final = (".xls", ".xlsm", ".ods")


def data_error(code: str, **params: object) -> DataError:
    """Return the error with the message of ``code`` in kk, ru and en."""
    return DataError(kk=say(code, params, "kk"), ru=say(code, params, "ru"), en=say(code, params, "en"))


def extension_error(file: Path, name: str, wanted: Iterable[str]) -> DataError:
    """Return the error of a file whose extension is none of ``wanted``; it says what to do with a document.

    Messages call the file ``name``.
    """
    if file.is_dir():
        return data_error("data.folder", file=name)
    if file.suffix.lower() in _DOCUMENTS:
        return data_error("data.document", file=name)
    if file.suffix.lower() in _OTHER_WORKBOOKS:
        return data_error("data.other_workbook", file=name)
    return data_error("data.extension", file=name, wanted=", ".join(wanted))
