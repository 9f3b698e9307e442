"""Answers for programs: a JSON array, written form by form."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from formgen.bilingual import MESSAGE_LANGS
from formgen.cli.terminal import Terminal
from formgen.errors import FormgenError
from formgen.problems import Location, Problem

__all__ = ["Answers"]


class Answers:
    """Writes a JSON array to stdout, one form at a time; nothing unless ``enabled``."""

    def __init__(self, terminal: Terminal, *, enabled: bool) -> None:
        self._terminal = terminal
        self._enabled = enabled
        self._last = ""

    def __enter__(self) -> Self:
        if self._enabled:
            self._last = "["
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._enabled and kind is None:
            self._terminal.result(f"{self._last}]" if self._last == "[" else f"{self._last}\n]")

    def add(
        self,
        *,
        form: str | None,
        place: Location | None,
        problems: Iterable[Problem],
        error: FormgenError | None,
        **files: Iterable[Path],
    ) -> None:
        """Write the result of one form."""
        answer: dict[str, object] = {"form": form}
        if place is not None:
            answer["file"] = place.file
            if place.line is not None:
                answer["line"] = place.line
        answer.update((name, [str(path) for path in paths]) for name, paths in files.items())
        answer["problems"] = [problem.to_dict() for problem in problems]
        if error is not None:
            answer["error"] = {lang: error.message(lang) for lang in MESSAGE_LANGS}
        self._terminal.result(self._last if self._last == "[" else f"{self._last},")
        self._last = json.dumps(answer, ensure_ascii=False)
