"""A worker process of formgen's own: it ends with its parent, and quietly when it is interrupted."""

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
from formgen.journal import Entry, kept_entries

__all__ = ["do_duty", "enlist", "undisturbed"]

_PATIENCE: Final = 10.0
"""The seconds that interrupted work has to clean up after itself."""

_on_duty = threading.Event()


class _StopSignal:
    """Holds the event that is set when nobody waits for results any more."""

    event: Event | None = None


@contextmanager
def undisturbed() -> Iterator[None]:
    """Delay interrupts in this process, and in processes that it starts meanwhile until they are enlisted.

    A terminal interrupts all processes at once; a process that is still importing would print a traceback.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def enlist(stop: Event, started: Event) -> None:
    """Make this process a worker, until ``stop`` is set; set ``started`` to report that it is one."""
    started.set()
    _StopSignal.event = stop
    signal.signal(signal.SIGINT, _interrupt)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def do_duty(chunk: list[Task], order: Order) -> tuple[list[Result], list[Entry]]:
    """Do the tasks of a chunk; stop early when nobody waits for their results any more.

    The worker's log records come after the results.
    """
    results: list[Result] = []
    _on_duty.set()
    try:
        with kept_entries() as entries:
            for result in do_tasks(chunk, order):
                results.append(result)
                if _StopSignal.event is not None and _StopSignal.event.is_set():
                    break
        return results, entries
    finally:
        _on_duty.clear()


def _interrupt(number: int, frame: FrameType | None) -> None:
    """End the chunk in hand, so that it cleans up; a worker without one goes on waiting for work."""
    del number, frame
    if _on_duty.is_set():
        raise KeyboardInterrupt


def _interrupt_main() -> None:
    main = threading.main_thread().ident
    if sys.platform == "win32" or main is None:
        _thread.interrupt_main()
    else:
        signal.pthread_kill(main, signal.SIGINT)  # also ends a wait for another program


def _leave_with_parent() -> None:
    """End when the parent ends, in whatever way; otherwise a waiting worker would never end."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    parent.join()
    deadline = time.monotonic() + _PATIENCE
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - nobody is left to read that the results cannot be sent
        os.dup2(nowhere.fileno(), 2)
    if _on_duty.is_set():
        _interrupt_main()
    while _on_duty.is_set() and time.monotonic() < deadline:
        time.sleep(0.01)
    os._exit(1)
