"""Runs formgen with hostile input in a process of its own, with limited memory and time."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable

import pytest

from formgen.errors import FormgenError

__all__ = ["needs_bounds", "outcome"]

needs_bounds = pytest.mark.skipif(sys.platform != "linux", reason="bounds a process as Linux does")

MEMORY = 1_536 * 2**20
"""The most bytes that a process may take in addition to those that it has."""

SECONDS = 60
"""The most seconds of a processor's time: far more than formgen needs."""


def outcome(act: Callable[[], object]) -> str:
    """Return the name of the ``FormgenError`` that ``act`` raises, or ``done``.

    After another exception or a signal, it returns that one's name after a ``!``.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            _set_limits()
            answer = _result(act)
        except BaseException as error:  # noqa: BLE001 - no exception may leave the child
            answer = f"!{type(error).__name__}: {str(error)[:500]}"
        finally:
            with os.fdopen(writing, "wb") as pipe:
                pipe.write(pickle.dumps(answer))
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        received = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return f"!{signal.Signals(os.WTERMSIG(status)).name}"
    result: str = pickle.loads(received)
    return result


def _set_limits() -> None:
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - a file of the kernel
        now = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + MEMORY, now + MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _result(act: Callable[[], object]) -> str:
    try:
        act()
    except FormgenError as error:
        for lang in ("kk", "ru", "en"):
            assert error.message(lang).strip()  # noqa: PT017 - any error has messages
        return type(error).__name__
    return "done"
