"""What is said of a file that cannot be read at all."""

from __future__ import annotations

from formgen.errors import DataError
from formgen.messages import say

__all__ = ["data_error"]


def data_error(code: str, **params: object) -> DataError:
    """Return the error whose words in kk, ru and en are those of ``code``."""
    return DataError(kk=say(code, params, "kk"), ru=say(code, params, "ru"), en=say(code, params, "en"))
