"""What is said of a document that cannot be read back at all."""

from __future__ import annotations

from formgen.errors import ReadError
from formgen.messages import say

__all__ = ["read_error"]


def read_error(code: str, **params: object) -> ReadError:
    """Return the error whose words in kk, ru and en are those of ``code``."""
    return ReadError(kk=say(code, params, "kk"), ru=say(code, params, "ru"), en=say(code, params, "en"))
