"""The command line: arguments in, exit codes out.

Exit codes: 0 done, 1 the data has errors, 2 wrong use or unreadable input; 130 and 143 where the run was
interrupted or terminated from outside, 141 where the reader of its output has gone.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from types import FrameType

from formgen.cli.arguments import parse
from formgen.cli.parsers import UsageError
from formgen.cli.speech import language_of
from formgen.cli.terminal import Terminal
from formgen.errors import FormgenError, WriteError
from formgen.messages.reasons import reason_words
from formgen.problems import FormErrors

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    hears_nobody = _open_streams()
    terminal = Terminal(language_of(words, os.environ))
    if hears_nobody:
        return _report_unwritten(OSError(errno.EBADF, os.strerror(errno.EBADF)), terminal)
    try:
        with _ended_from_outside():
            code = _run(words, terminal)
            sys.stdout.flush()
    except BrokenPipeError:
        _leave_to_nobody()
        return 141
    except OSError as error:
        return _report_unwritten(error, terminal)
    except KeyboardInterrupt:
        terminal.clear()
        return 130
    except SystemExit as stop:
        terminal.clear()
        try:
            sys.stdout.flush()
        except OSError as error:
            return _report_unwritten(error, terminal)
        return stop.code if isinstance(stop.code, int) else 2
    return code


def _open_streams() -> bool:
    """Open the streams that the command was started without, and tell if stdout is one of them.

    Otherwise the first file that is opened would take the place of stderr, and a warning would go into it.
    """
    lacks_stdout = sys.stdout is None
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            with contextlib.suppress(OSError):
                nowhere = os.open(os.devnull, os.O_RDWR)
                if nowhere != number:
                    os.dup2(nowhere, number)
                    os.close(nowhere)
            setattr(
                sys, name, os.fdopen(number, "r" if number == 0 else "w", encoding="utf-8", closefd=False)
            )
    return lacks_stdout


def _report_unwritten(error: OSError, terminal: Terminal) -> int:
    """Report that stdout cannot be written: the disk that it goes to is full."""
    _leave_to_nobody()
    reason = error.strerror or str(error)
    with contextlib.suppress(OSError):
        terminal.error(
            WriteError(
                kk=f"Нәтиже жазылмады: {reason_words(reason, 'kk')}",
                ru=f"Результат не записан: {reason_words(reason, 'ru')}",
                en=f"The result was not written: {reason}",
            )
        )
    return 2


def _run(words: list[str], terminal: Terminal) -> int:
    try:
        arguments = parse(words, terminal.lang)
    except UsageError as misuse:
        terminal.misuse(misuse.usage, misuse.program, misuse.words)
        return 2
    try:
        code: int = arguments.command(arguments, terminal)
    except FormErrors as found:
        for problem in found.problems:
            terminal.problem(problem)
        return 1
    except FormgenError as error:
        terminal.error(error)
        return 2
    return code


@contextlib.contextmanager
def _ended_from_outside() -> Iterator[None]:
    """Let SIGTERM end the run as an interrupt does, which removes half-written files."""
    if (
        threading.current_thread() is not threading.main_thread()
        or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
    ):
        yield
        return
    signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _end(number: int, frame: FrameType | None) -> None:
    del frame
    raise SystemExit(128 + number)


def _leave_to_nobody() -> None:
    """Send the interpreter's last flush of stdout to the null device instead of the broken pipe."""
    with contextlib.suppress(OSError, ValueError), open(os.devnull, "wb") as nowhere:  # noqa: PTH123
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
