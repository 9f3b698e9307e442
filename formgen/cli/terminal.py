"""Where the command line speaks: results on stdout, problems and progress on stderr."""

from __future__ import annotations

import codecs
import io
import sys
import time

from formgen.cli.speech import say, say_misuse
from formgen.errors import DataError, FormgenError
from formgen.problems import Location, Problem, Severity

__all__ = ["Terminal"]

_SPOKEN = "formgen.spoken"


def _as_given(error: UnicodeError) -> tuple[str | bytes, int]:
    """Write what is no character as the bytes that it came from, or else as its number."""
    try:
        return codecs.lookup_error("surrogateescape")(error)
    except UnicodeEncodeError:
        return codecs.lookup_error("backslashreplace")(error)


codecs.register_error(_SPOKEN, _as_given)


class Terminal:
    """Says things to a person in their language; a bar on the last line shows how far a batch is."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._bar = ""
        self._shown = 0.0
        self._began = time.monotonic()
        # Whatever the locale, all letters go out; the name of a file in another encoding goes out as it is.
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors=_SPOKEN)
        if isinstance(sys.stderr, io.TextIOWrapper):
            sys.stderr.reconfigure(encoding="utf-8", errors=_SPOKEN)

    def result(self, line: str) -> None:
        """Write a line that a program may read."""
        self.clear()
        sys.stdout.write(f"{line}\n")

    def problem(self, problem: Problem) -> None:
        """Say what is wrong with a form: ``file:line: path: message``."""
        place = f"{problem.location}: " if problem.location else ""
        path = f"{problem.path}: " if problem.path else ""
        mark = f"{say('warning', self.lang)}: " if problem.severity is Severity.WARNING else ""
        self._tell(f"{place}{path}{mark}{problem.message(self.lang)}")

    def error(self, error: FormgenError, place: Location | None = None) -> None:
        """Say what stood in the way; input that cannot be read names itself."""
        where = str(place) if place is not None and not isinstance(error, DataError) else "formgen"
        self._tell(f"{where}: {say('error', self.lang)}: {error.message(self.lang)}")

    def misuse(self, usage: str, program: str, english: str) -> None:
        """Say how the command line was used wrongly, and where it says how it is used."""
        self._tell(usage.rstrip())
        told = say_misuse(english, self.lang)
        more = say("more", self.lang, program=program)
        self._tell(f"{program}: {say('error', self.lang)}: {told}\n{more}")

    def finding(self, line: str) -> None:
        """Say what is wrong with something that is no form."""
        self._tell(line)

    @property
    def shows_progress(self) -> bool:
        """Whether somebody may be watching."""
        return sys.stderr.isatty()

    def progress(self, done: int, total: int | None) -> None:
        """Show how many forms are done, of how many, and how many a second; a few times a second."""
        now = time.monotonic()
        if not self.shows_progress or (now - self._shown < 0.1 and done != total):
            return
        self.clear()
        rate = done / max(now - self._began, 0.001)
        if total:
            full = 24 * done // total
            self._bar = f"[{'#' * full}{'.' * (24 - full)}] {done}/{total}  {rate:.0f}/s"
        else:
            self._bar = f"{done}  {rate:.0f}/s"
        self._shown = now
        sys.stderr.write(self._bar)
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the bar away."""
        if self._bar:
            sys.stderr.write(f"\r{' ' * len(self._bar)}\r")
            sys.stderr.flush()
            self._bar = ""

    def _tell(self, text: str) -> None:
        self.clear()
        sys.stderr.write(f"{text}\n")
