"""The command ``formgen``, also as ``python -m formgen``: it owns its process."""

from __future__ import annotations

import atexit
import contextlib
import gc
import os
import sys

__all__ = ["run"]

_YOUNG = 100_000
"""New objects between two searches for garbage: imports make many that stay, and forms none to be found."""


def run() -> int:
    """Run the command, and end the process once all is written and every exit function was called.

    To take its modules apart one by one, as Python does at last, takes longer than to fill a form.
    """
    gc.set_threshold(_YOUNG, 50, 50)
    codes: list[int] = []
    if not getattr(atexit, "_ncallbacks", lambda: 1)():
        atexit.register(_leave, codes)  # the first to be registered is the last to be called
    from formgen.cli import main

    codes.append(main())
    return codes[0]


def _leave(codes: list[int]) -> None:
    if not codes:
        return  # Python prints the traceback of an unforeseen error
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(codes[0])


if __name__ == "__main__":
    sys.exit(run())
