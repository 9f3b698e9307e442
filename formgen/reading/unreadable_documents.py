"""The errors for documents that cannot be read back at all."""

from __future__ import annotations

from formgen.errors import ReadError
from formgen.messages import say

__all__ = ["read_error"]


def read_error(code: str, **params: object) -> ReadError:
    """Return the error with the message of ``code`` in kk, ru and en."""
    return ReadError(kk=say(code, params, "kk"), ru=say(code, params, "ru"), en=say(code, params, "en"))
