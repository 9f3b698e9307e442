"""Logs a batch: its beginning and end, and for each form the files, the problems' codes or the error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, cast

from formgen.batch.results import Order, Result
from formgen.journal import ERROR, INFO, WARNING, log
from formgen.problems import errors_of

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["logged"]

_ROOM = "batch"


def logged(results: Iterator[Result], order: Order, jobs: int | None) -> Iterator[Result]:
    """Yield the results of a batch and log them."""
    formats = "all" if order.formats is None else ",".join(order.formats)
    log(
        _ROOM,
        INFO,
        "started: into %s, languages %s, formats %s, jobs %s",
        order.out,
        ",".join(order.langs),
        formats,
        jobs or 1,
    )
    forms = files = refused = failed = 0
    try:
        with closing(cast("Generator[Result, None, None]", results)) as running:
            for result in running:
                _log(result, draft=order.draft)
                forms += 1
                files += len(result.paths)
                failed += result.error is not None
                refused += _is_refused(result, draft=order.draft)
                yield result
    finally:
        log(
            _ROOM,
            INFO,
            "ended: %s forms, %s files written, %s forms refused, %s failed",
            forms,
            files,
            refused,
            failed,
        )


def _is_refused(result: Result, *, draft: bool) -> bool:
    is_draft = draft and result.form is not None
    return result.error is None and not is_draft and bool(errors_of(result.problems))


def _log(result: Result, *, draft: bool) -> None:
    for path in result.paths:
        log(_ROOM, INFO, "written: %s", path)
    for path in result.kept:
        log(_ROOM, INFO, "kept: %s", path)
    if result.error is not None:
        log(_ROOM, ERROR, "failed: %s: %s: %s", result.stem, type(result.error).__name__, result.error)
    elif _is_refused(result, draft=draft):
        found = [f"{problem.path} {problem.code}".strip() for problem in errors_of(result.problems)]
        log(_ROOM, WARNING, "refused: %s: %s", result.stem, ", ".join(found))
