"""Makes the errors of files that cannot be read at all."""

from __future__ import annotations

from formgen.errors import DataError
from formgen.messages import say

__all__ = ["data_error"]


def data_error(code: str, **params: object) -> DataError:
    """Return the error with the message of ``code`` in kk, ru and en."""
    return DataError(kk=say(code, params, "kk"), ru=say(code, params, "ru"), en=say(code, params, "en"))
