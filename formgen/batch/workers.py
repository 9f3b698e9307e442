"""How a process of our own pool behaves: it ends with its parent, and quietly when it is interrupted."""

from __future__ import annotations

import _thread
import multiprocessing
import os
import signal
import sys
import threading
import time
from types import FrameType
from typing import Final

from formgen.batch.results import Order, Result, Task
from formgen.batch.work import work

__all__ = ["do_duty", "enlist"]

_PATIENCE: Final = 10.0
"""Seconds in which work that was interrupted may clear up after itself."""

_on_duty = threading.Event()


def enlist() -> None:
    """Make this process a worker."""
    signal.signal(signal.SIGINT, _interrupt)
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def do_duty(chunk: list[Task], order: Order) -> list[Result]:
    """Do the tasks of a chunk."""
    _on_duty.set()
    try:
        return list(work(chunk, order))
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
