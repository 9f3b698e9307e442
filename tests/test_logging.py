"""A batch's log under ``formgen``, in one process and in several; without a listener it costs nothing."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import formgen
from formgen.journal import INFO, kept_entries, log
from tests.forms.factories import FACTORIES
from tests.test_batch import calls  # noqa: F401 - a fixture


def application(name: str = "Қор") -> formgen.PremiumApplication:
    form = FACTORIES["premium_application"]()
    assert isinstance(form, formgen.PremiumApplication)
    return replace(form, applicant=replace(form.applicant, name=name))


def wrong() -> formgen.PremiumApplication:
    return replace(application(), direction="nowhere", applicant=replace(application().applicant, bin="123"))


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """The lines that are logged."""
    with caplog.at_level(logging.INFO, logger="formgen"):
        yield caplog


def plain(lines: pytest.LogCaptureFixture, folder: Path) -> list[str]:
    shown = [f"{name} {logging.getLevelName(level)} {words}" for name, level, words in lines.record_tuples]
    return [re.sub(r"\d+\.\d s", "… s", line.replace(str(folder), "")) for line in shown]


@pytest.mark.parametrize("jobs", [None, 2])
def test_a_batch_logs_what_it_wrote_and_refused(
    jobs: int | None, tmp_path: Path, lines: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "c.kk.docx").write_text("менікі")
    forms = [
        ("a", application()),
        ("b", wrong()),
        ("c", application()),
        ("d", application()),
        ("e", application()),
    ]
    list(formgen.write_many(forms, tmp_path, langs="kk", jobs=jobs))
    shown = [line.partition(" and was left")[0] for line in plain(lines, tmp_path)]
    assert shown == [
        f"formgen.batch INFO started: into , languages kk, formats all, jobs {jobs or 1}",
        "formgen.batch INFO written: /a.kk.docx",
        "formgen.batch WARNING refused: b: applicant.bin bin.length, direction choice.unknown",
        "formgen.batch ERROR failed: c: WriteError: The file exists",
        "formgen.batch INFO written: /d.kk.docx",
        "formgen.batch INFO written: /e.kk.docx",
        "formgen.batch INFO ended: 5 forms, 3 files written, 1 forms refused, 1 failed",
    ]


@pytest.mark.skipif(os.name != "posix", reason="the fake LibreOffice is a shell script")
@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.usefixtures("calls")
def test_a_batch_logs_each_run_of_libreoffice_wherever_it_runs(
    jobs: int, tmp_path: Path, lines: pytest.LogCaptureFixture
) -> None:
    forms = [application() for _ in range(21 * jobs)]
    list(formgen.write_many(forms, tmp_path / "out", langs="kk", formats="pdf", jobs=jobs))
    runs = [line for line in plain(lines, tmp_path) if line.startswith("formgen.pdf")]
    assert [line.partition(":")[0] for line in runs] == [
        "formgen.pdf INFO LibreOffice started",
        "formgen.pdf INFO LibreOffice ended",
    ] * jobs
    assert runs[1] == "formgen.pdf INFO LibreOffice ended: code 0, … s"


def test_a_lost_worker_is_logged(tmp_path: Path, lines: pytest.LogCaptureFixture) -> None:
    class Losing(Executor):
        def __init__(self) -> None:
            self.left = 1

        def submit(self, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            future: Future[Any] = Future()
            if self.left:
                self.left -= 1
                future.set_exception(OSError("gone"))
            else:
                future.set_result(function(*args, **kwargs))
            return future

    results = list(formgen.write_many([application()], tmp_path, langs="kk", executor=Losing()))
    assert [result.ok for result in results] == [True]
    assert "formgen.batch WARNING worker lost: OSError: gone; its 1 forms are done again" in plain(
        lines, tmp_path
    )


def test_a_batch_that_is_broken_off_logs_its_end(tmp_path: Path, lines: pytest.LogCaptureFixture) -> None:
    results = formgen.write_many([application(), application()], tmp_path, langs="kk")
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert plain(lines, tmp_path)[-1].endswith("ended: 1 forms, 1 files written, 0 forms refused, 0 failed")


def test_a_draft_that_is_printed_is_not_refused(tmp_path: Path, lines: pytest.LogCaptureFixture) -> None:
    list(formgen.write_many([("b", wrong())], tmp_path, langs="kk", draft=True))
    assert [line for line in plain(lines, tmp_path) if "WARNING" in line] == []


def run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True
    )


_BATCH = """
import formgen, sys
from formgen.templates.folders import own_folder
form = formgen.load(own_folder('samples') / 'premium_questionnaire.yaml')
list(formgen.write_many([('a', form), ('a', form)], 'out'))
"""


def test_a_program_without_logging_does_not_import_it(tmp_path: Path) -> None:
    assert run(_BATCH + "print('logging' in sys.modules)", tmp_path).stdout == "False\n"


def test_a_program_that_set_no_handler_sees_no_lines(tmp_path: Path) -> None:
    assert run("import logging\n" + _BATCH, tmp_path).stderr == ""


def test_a_program_that_set_a_handler_sees_them(tmp_path: Path) -> None:
    shown = run("import logging; logging.basicConfig(level='INFO')\n" + _BATCH, tmp_path).stderr
    assert "INFO:formgen.batch:written: out/a.kk.docx" in shown
    assert "ERROR:formgen.batch:failed: a: WriteError: The name “a” is given twice" in shown


def test_a_worker_keeps_its_entries_for_another_process(lines: pytest.LogCaptureFixture) -> None:
    with kept_entries() as entries:
        log("pdf", INFO, "%s documents", 3)
    assert entries == [("pdf", INFO, "%s documents", (3,))]
    assert lines.record_tuples == []
    log("pdf", INFO, "%s documents", 3)
    assert lines.record_tuples == [("formgen.pdf", INFO, "3 documents")]
