"""How a process of our own pool behaves: it ends with its parent, and quietly when it is interrupted."""

from __future__ import annotations

import _thread
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.synchronize import Event
from types import FrameType
from typing import Final

from formgen.batch.results import Order, Result, Task
from formgen.batch.work import do_tasks

__all__ = ["do_duty", "enlist", "undisturbed"]

_PATIENCE: Final = 10.0
"""Seconds in which work that was interrupted may clear up after itself."""

_on_duty = threading.Event()


class _Bell:
    """Rings when nobody waits for results any more."""

    rung: Event | None = None


@contextmanager
def undisturbed() -> Iterator[None]:
    """Put an interrupt off, here and in each process that starts meanwhile, there until it is enlisted.

    A terminal interrupts all processes at once, and one that still imports would tell where it was.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def enlist(stop: Event) -> None:
    """Make this process a worker, until ``stop`` is set."""
    _Bell.rung = stop
    signal.signal(signal.SIGINT, _interrupt)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def do_duty(chunk: list[Task], order: Order) -> list[Result]:
    """Do the tasks of a chunk, or those that come before nobody waits for them any more."""
    results: list[Result] = []
    _on_duty.set()
    try:
        for result in do_tasks(chunk, order):
            results.append(result)
            if _Bell.rung is not None and _Bell.rung.is_set():
                break
        return results
    finally:
        _on_duty.clear()


def _interrupt(number: int, frame: FrameType | None) -> None:
    """End the work at hand, with all that it does to clear up; one who waits for work goes on waiting."""
    del number, frame
    if _on_duty.is_set():
        raise KeyboardInterrupt


def _interrupt_main() -> None:
    main = threading.main_thread().ident
    if sys.platform == "win32" or main is None:
        _thread.interrupt_main()
    else:
        signal.pthread_kill(main, signal.SIGINT)  # which also ends its waiting for another program


def _leave_with_parent() -> None:
    """End when the parent does, however it ended: nobody else would tell a worker that waits for work."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    parent.join()
    deadline = time.monotonic() + _PATIENCE
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - nobody is left to tell that results find no taker
        os.dup2(nowhere.fileno(), 2)
    if _on_duty.is_set():
        _interrupt_main()
    while _on_duty.is_set() and time.monotonic() < deadline:
        time.sleep(0.01)
    os._exit(1)
