"""The output of the command line: results to stdout, problems and progress to stderr."""

from __future__ import annotations

import codecs
import io
import sys
import time

from formgen.bilingual import MessageLang
from formgen.cli.speech import say, say_misuse
from formgen.errors import DataError, FormgenError
from formgen.problems import Location, Problem, Severity

__all__ = ["Terminal"]

_ENCODING_ERRORS = "formgen.as_given"


def _as_given(error: UnicodeError) -> tuple[str | bytes, int]:
    """Encode a lone surrogate as the byte that it came from, or else as its number."""
    try:
        return codecs.lookup_error("surrogateescape")(error)
    except UnicodeEncodeError:
        return codecs.lookup_error("backslashreplace")(error)


codecs.register_error(_ENCODING_ERRORS, _as_given)

_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"}
"""Characters that steer a terminal, such as those in a file's name, with what is written for them."""


class Terminal:
    """Writes to a person in their language; a bar on the last line shows the progress of a batch."""

    def __init__(self, lang: MessageLang) -> None:
        self.lang = lang
        self._bar = ""
        self._drawn_at = 0.0
        self._began = time.monotonic()
        # All letters are written in any locale; a file name in another encoding is written unchanged.
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors=_ENCODING_ERRORS)
        if isinstance(sys.stderr, io.TextIOWrapper):
            sys.stderr.reconfigure(encoding="utf-8", errors=_ENCODING_ERRORS)

    def result(self, line: str) -> None:
        """Write a line that a program may read."""
        self.clear()
        sys.stdout.write(f"{line.translate(_CONTROLS)}\n")

    def problem(self, problem: Problem) -> None:
        """Write a problem of a form, with its place and its field.

        In a data file the field is named by its path, in a workbook, a table or a document by its labels.
        A sum that the form computes has no field.
        """
        location = problem.location
        office = location is not None and location.is_office
        place = location.words(self.lang) if location is not None else ""
        by_label = office and self.lang in ("kk", "ru")
        name = problem.path if not by_label else problem.place(self.lang) if problem.labels else ""
        mark = say("warning", self.lang) if problem.severity is Severity.WARNING else ""
        self._write(": ".join(filter(None, (place, name, mark, problem.message(self.lang)))))

    def error(self, error: FormgenError, place: Location | None = None) -> None:
        """Write why something was not done; for unreadable input the error itself names the file."""
        where = str(place) if place is not None and not isinstance(error, DataError) else "formgen"
        self._write(f"{where}: {say('error', self.lang)}: {error.message(self.lang)}")

    def misuse(self, usage: str, program: str, english: str) -> None:
        """Write the mistake in the use of the command line, and the command that explains the right use."""
        self._write(usage.rstrip())
        mistake = say_misuse(english, self.lang)
        more = say("more", self.lang, program=program)
        self._write(f"{program}: {say('error', self.lang)}: {mistake}\n{more}")

    def finding(self, line: str) -> None:
        """Write a line about something that is not a form, such as a template."""
        self._write(line)

    @property
    def shows_progress(self) -> bool:
        """Whether stderr is a terminal, so that a person may be watching."""
        return sys.stderr.isatty()

    def progress(self, done: int, total: int | None) -> None:
        """Show the number of finished forms, of all forms, and of forms per second; a few times a second."""
        now = time.monotonic()
        if not self.shows_progress or (now - self._drawn_at < 0.1 and done != total):
            return
        self.clear()
        rate = say("rate", self.lang, rate=f"{done / max(now - self._began, 0.001):.0f}")
        if total:
            full = 24 * done // total
            self._bar = f"[{'#' * full}{'.' * (24 - full)}] {done}/{total}  {rate}"
        else:
            self._bar = f"{done}  {rate}"
        self._drawn_at = now
        sys.stderr.write(self._bar)
        sys.stderr.flush()

    def clear(self) -> None:
        """Remove the bar."""
        if self._bar:
            sys.stderr.write(f"\r{' ' * len(self._bar)}\r")
            sys.stderr.flush()
            self._bar = ""

    def _write(self, text: str) -> None:
        self.clear()
        sys.stderr.write(f"{text.translate(_CONTROLS)}\n")
