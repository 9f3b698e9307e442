"""Spreads a batch over processes in chunks, keeps the order, and repeats the work of a lost process."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from dataclasses import replace
from itertools import chain, count, islice
from multiprocessing import current_process
from typing import Protocol, TypeAlias

from formgen.batch.results import Order, Result, Task
from formgen.batch.work import AT_ONCE, do_tasks
from formgen.errors import RenderError
from formgen.journal import WARNING, Entry, log
from formgen.loading.pending_forms import Record

__all__ = ["CHUNK", "pdf_chunks", "spread"]

CHUNK = 48
"""The largest number of tasks in a chunk. The first chunks are smaller, so that every worker soon has one."""

_FEWEST_FOR_PDF = 20
"""The least number of tasks in a chunk for LibreOffice. Fewer print sooner in one run than in two."""

_CLOCK_TICK = 10_000_000
"""Nanoseconds by which the times of files may lag behind the clock: the kernel notes them once a tick."""

Chunk: TypeAlias = list[Task]
Answer: TypeAlias = tuple[list[Result], list[Entry]]
"""The results of a chunk, and the log records of its worker."""

Waiting: TypeAlias = deque[tuple[Chunk, "Future[Answer]"]]


def spread(
    tasks: Iterator[Task], order: Order, jobs: int | None, executor: Executor | None
) -> Iterator[Result]:
    """Do the tasks on ``executor``, or in ``jobs`` processes of formgen's own; yield the results in order.

    Each worker has only a few chunks waiting at any time.
    """
    workers = jobs or os.cpu_count() or 1
    chunks = pdf_chunks(tasks, workers) if order.prints_pdf else _chunks(tasks)
    crew: _Processes
    if executor is None:
        first = list(islice(chunks, 2))
        if len(first) < 2:
            for chunk in first:
                yield from do_tasks(chunk, order)
            return
        chunks = _after(first, chunks)
        if getattr(current_process(), "_inheriting", False):
            # A script without the guard runs in the worker that imports it; the parent reports this.
            raise SystemExit(1)
        crew = _OwnProcesses(workers)
    else:
        crew = _CallerProcesses(executor)
    waiting: Waiting = deque()
    try:
        for chunk in chunks:
            waiting.append((chunk, crew.submit(chunk, order)))
            if len(waiting) > 2 * workers:
                yield from _settled(waiting, crew, order)
        while waiting:
            yield from _settled(waiting, crew, order)
    finally:
        for _, future in waiting:
            future.cancel()
        crew.close()


def _chunks(tasks: Iterator[Task]) -> Iterator[Chunk]:
    size = 4
    while chunk := list(islice(tasks, size)):
        yield chunk
        size = min(size * 2, CHUNK)


def pdf_chunks(tasks: Iterator[Task], workers: int) -> Iterator[Chunk]:
    """Yield chunks that are worth a start of LibreOffice each, the same for every worker.

    Starting it takes as long as printing some twenty documents.
    """
    ahead = list(islice(tasks, workers * AT_ONCE))
    size = max(_FEWEST_FOR_PDF, -(-len(ahead) // workers))
    coming = chain(ahead, tasks)
    while chunk := list(islice(coming, size)):
        yield chunk


def _after(first: list[Chunk], others: Iterator[Chunk]) -> Iterator[Chunk]:
    yield from first
    yield from others


def _settled(waiting: Waiting, crew: _Processes, order: Order) -> Iterator[Result]:
    """Yield the results of the oldest chunk; do the chunk again when its worker was lost."""
    chunk, future = waiting.popleft()
    try:
        answer = future.result()
    except Exception as error:
        if not crew.has_started:
            raise _not_started() from error
        log(
            "batch",
            WARNING,
            "worker lost: %s: %s; its %s forms are done again",
            type(error).__name__,
            error,
            len(chunk),
        )
        wait([other for _, other in waiting])
        # Only the files of a lost worker are the batch's own, and their times may lag behind its beginning.
        yield from _alone(chunk, crew, replace(order, since=order.since - _CLOCK_TICK))
    else:
        yield from _results_of(answer)


def _results_of(answer: Answer) -> list[Result]:
    """Return the results of a chunk, and log the records of its worker."""
    results, entries = answer
    for room, level, message, args in entries:
        log(room, level, message, *args)
    return results


def _alone(chunk: Chunk, crew: _Processes, order: Order) -> Iterator[Result]:
    """Do a chunk again while no other chunk runs.

    If its worker is lost once more, one of its tasks is to blame: then do the tasks one by one, and give up
    only the task that ends its worker.
    """
    try:
        answer = crew.submit(chunk, order).result()
    except Exception as error:  # noqa: BLE001
        if len(chunk) > 1:
            for task in chunk:
                yield from _alone([task], crew, order)
        else:
            (task,) = chunk
            place = task.source.place if isinstance(task.source, Record) else None
            yield Result(task.index, task.stem, place=place, error=_lost(error))
    else:
        yield from _results_of(answer)


def _lost(error: Exception) -> RenderError:
    reason = f"{type(error).__name__}: {error}"
    return RenderError(
        kk=f"Нысанды толтырып жатқан процесс әр жолы аяқталмай үзілді ({reason})",
        ru=f"Процесс, заполнявший форму, каждый раз обрывался ({reason})",
        en=f"The process that was filling this form ended every time before it finished ({reason})",
    )


def _not_started() -> RenderError:
    return RenderError(
        kk=(
            "Процестер іске қосылмады. write_many(jobs=…) шақыратын скриптте шақыру"
            " __name__ мәні __main__ екенін тексеруден кейін тұруы керек: әр процесс скриптті қайта орындайды"
        ),
        ru=(
            "Процессы не запустились. В скрипте, который вызывает write_many(jobs=…), вызов должен стоять"
            " под проверкой, что __name__ равно __main__: каждый процесс выполняет скрипт заново"
        ),
        en=(
            "The processes did not start. A script that calls write_many(jobs=…) must do so under"
            " if __name__ == '__main__': each process runs the script anew"
        ),
    )


def do_chunk(chunk: Chunk, order: Order, call: int) -> Answer:
    """Do the tasks of a chunk; a worker of the caller's executor calls this function.

    ``call`` is a new number each time, because an executor may answer a repeated call from memory: Dask would
    return the earlier failure of a chunk that must be done again.
    """
    del call
    return list(do_tasks(chunk, order)), []


class _Processes(Protocol):
    """The processes that do the work."""

    @property
    def has_started(self) -> bool:
        """Whether a worker is known to have started."""

    def submit(self, chunk: Chunk, order: Order) -> Future[Answer]: ...

    def close(self) -> None: ...


class _CallerProcesses:
    """The caller's executor, which the caller closes."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._calls = count()

    @property
    def has_started(self) -> bool:
        return True  # the caller decides how long its workers live

    def submit(self, chunk: Chunk, order: Order) -> Future[Answer]:
        return self._executor.submit(do_chunk, chunk, order, next(self._calls))

    def close(self) -> None:
        pass


class _OwnProcesses:
    """formgen's own processes, replaced by new ones when they break."""

    def __init__(self, jobs: int) -> None:
        from multiprocessing import get_context

        # A forked worker would inherit locks that a thread of this process may hold for ever.
        self._context = get_context("spawn")
        self._stop = self._context.Event()
        self._started = self._context.Event()
        self._jobs = jobs
        self._pool = self._fresh()

    def _fresh(self) -> ProcessPoolExecutor:
        from formgen.batch.workers import enlist

        return ProcessPoolExecutor(
            self._jobs, self._context, initializer=enlist, initargs=(self._stop, self._started)
        )

    @property
    def has_started(self) -> bool:
        return self._started.is_set()

    def submit(self, chunk: Chunk, order: Order) -> Future[Answer]:
        from formgen.batch.workers import do_duty, undisturbed

        with undisturbed():  # submitting a chunk starts the processes
            try:
                return self._pool.submit(do_duty, chunk, order)
            except BrokenExecutor:
                self._pool.shutdown(wait=False)
                self._pool = self._fresh()
                return self._pool.submit(do_duty, chunk, order)

    def close(self) -> None:
        self._stop.set()
        self._pool.shutdown(cancel_futures=True)
