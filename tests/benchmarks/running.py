"""Runs subjects side by side: each in its own process, a few documents at a time, in turns.

Times are those of the processor.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.benchmarks.cases import Case, text_of
from tests.benchmarks.peers import PEER, ROOT, Peer

__all__ = ["Figure", "cold", "growth", "warm"]


@dataclass(frozen=True)
class Figure:
    """The cost of one form for one subject: median milliseconds of a processor, the peak memory of its process."""

    subject: str
    form: str
    format: str
    state: str
    ms: float
    per_second: float
    peak_mib: float | None = None
    rows: int | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the figure without empty parts."""
        return {name: value for name, value in asdict(self).items() if value is not None}


class _Process:
    """A subject's running process."""

    def __init__(self, peer: Peer, case: Path) -> None:
        self.name = peer.name
        self.times: list[float] = []
        self._process = subprocess.Popen(
            [*peer.command, peer.name, str(case)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, **peer.environment},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.stdin.close()  # type: ignore[union-attr]
        self._process.wait()
        self._process.stdout.close()  # type: ignore[union-attr]

    def ask(self, **order: object) -> Any:
        """Send an order and return the answer; ``ValueError`` when the process has ended."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass
        return json.loads(self._process.stdout.readline())


def warm(case: Case, subjects: Iterable[Peer], *, rounds: int, seconds: float = 0.2) -> list[Figure]:
    """Fill a form many times, the subjects in turns; name and leave out those whose documents have another
    text."""
    working: list[_Process] = []
    figures: list[Figure] = []
    try:
        for peer in subjects:
            if case.suits(peer):
                process = _Process(peer, case.file)
                if _agrees(process, case):
                    working.append(process)
                else:
                    process.__exit__(None, None, None)
        counts = {}
        for process in working:
            first = process.ask(run=3)
            counts[process.name] = max(1, int(seconds / min(first)))
        for _ in range(rounds):
            for process in working:
                process.times.append(statistics.median(process.ask(run=counts[process.name])))
        for process in working:
            ms = statistics.median(process.times) * 1e3
            peak = process.ask(peak=0)
            figures.append(Figure(process.name, case.form_id, case.format, "warm", ms, 1e3 / ms, peak))
    finally:
        for process in working:
            process.__exit__(None, None, None)
    return figures


def _agrees(process: _Process, case: Case) -> bool:
    """Return whether a subject prints the same words as formgen."""
    if process.name == "floor":
        return True  # it writes no document
    path = case.file.with_name(f"by {process.name}")
    try:
        process.ask(save=str(path))
    except ValueError:
        sys.stderr.write(f"{process.name} cannot fill {case.form_id}\n")
        return False
    text = text_of(path.read_bytes(), case.format)
    if text != case.text and process.name not in ("openpyxl", "XlsxWriter"):
        sys.stderr.write(f"{process.name} fills {case.form_id} with other words\n")
        return False
    return True


def cold(case: Case, subjects: Iterable[Peer], folder: Path, *, rounds: int) -> list[Figure]:
    """Start a process for one document: ``formgen fill``, and the shortest script for each other library.

    All modules are compiled, as in an installed package; the first round compiles them.
    """
    commands = _scripts(case, list(subjects), folder)
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(1 + 3 * rounds):  # the time of a process varies more than that of a document
        for name, (command, environment) in list(commands.items()):
            start = _children_time()
            done = subprocess.run(
                command, env={**os.environ, **compiled, **environment}, capture_output=True, check=False
            )
            times[name].append(_children_time() - start)
            if done.returncode:
                reason = done.stderr.decode(errors="replace").strip().partition("\n")[0]
                sys.stderr.write(f"{name} cannot fill {case.form_id}: {reason}\n")
                del commands[name], times[name]
    figures = []
    for name, measured in times.items():
        ms = statistics.median(measured[1:]) * 1e3
        figures.append(Figure(name, case.form_id, case.format, "cold", ms, 1e3 / ms))
    return figures


def _children_time() -> float:
    """Return the seconds of a processor's time of all processes that have ended; other programs do not count."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _scripts(
    case: Case, subjects: Sequence[Peer], folder: Path
) -> dict[str, tuple[list[str], dict[str, str]]]:
    import yaml

    import formgen
    from formgen.loading import dump

    paths = json.loads(case.file.read_text(encoding="utf-8"))
    data = json.loads(Path(paths["data"]).read_text(encoding="utf-8"))
    form = json.loads(json.dumps(dump(formgen.load(paths["sample"])), default=str))
    place = case.file.parent
    for stem, value in (("form", form), ("data", data)):
        (place / f"{stem}.json").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        (place / f"{stem}.yaml").write_text(yaml.safe_dump(value, allow_unicode=True), encoding="utf-8")
    command = place / "formgen"  # the command that pip installs
    command.write_text("import sys\nfrom formgen.__main__ import run\nsys.exit(run())\n", encoding="utf-8")
    commands: dict[str, tuple[list[str], dict[str, str]]] = {}
    for kind, load in (("json", "json.load"), ("yaml", "yaml.safe_load")):
        fill = [str(command), "fill", str(place / f"form.{kind}"), "--out", str(folder / "cold"), "--force"]
        fill += ["--lang", case.lang, "--format", case.format]
        commands[f"formgen fill, {kind}"] = ([sys.executable, *fill], {"PYTHONPATH": str(ROOT)})
        script = place / f"fill_{kind}.py"
        script.write_text(
            f"import {kind}\nfrom docxtpl import DocxTemplate\n"
            f"document = DocxTemplate({paths['jinja']!r})\n"
            f"document.render({load}(open({str(place / f'data.{kind}')!r}, encoding='utf-8')), autoescape=True)\n"
            f"document.save({str(folder / 'cold.docx')!r})\n",
            encoding="utf-8",
        )
        for peer in subjects:
            if peer.name in ("docxtpl", "rust-docxtpl"):
                commands[f"{peer.name}, {kind}"] = ([peer.command[0], str(script)], {})
    for peer in subjects:
        if peer.command[0] == "node" and case.has_mustache:
            answer = [*peer.command, peer.name, str(case.file)]
            orders = json.dumps({"save": str(folder / "cold.docx")})
            commands[f"{peer.name}, json"] = (
                ["sh", "-c", 'printf "%s\\n" "$0" | "$@"', orders, *answer],
                peer.environment,
            )
    return commands


def growth(case: Case, sizes: Iterable[int]) -> list[Figure]:
    """Fill one form with growing numbers of rows, each in a new process."""
    figures = []
    for rows in sizes:
        paths = json.loads(case.file.read_text(encoding="utf-8")) | {"rows": rows}
        file = case.file.with_name(f"case-{rows}.json")
        file.write_text(json.dumps(paths), encoding="utf-8")
        peer = Peer("formgen", (sys.executable, str(PEER)), environment={"PYTHONPATH": str(ROOT)})
        with _Process(peer, file) as process:
            process.ask(run=1)
            ms = statistics.median(process.ask(run=max(3, min(100, 5_000 // rows)))) * 1e3
            peak = process.ask(peak=0)
        figures.append(Figure("formgen", case.form_id, case.format, "warm", ms, 1e3 / ms, peak, rows))
    return figures
