from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

import pytest

import formgen
from formgen.batch.spreading import CHUNK
from formgen.documents.printing import documents_of
from formgen.forms.premium_questionnaire.data import PremiumQuestionnaire
from formgen.loading.files import LoadedForm
from formgen.loading.pending_forms import Record, Shared, records_of
from formgen.records import record
from formgen.templates.folders import own_folder
from tests.cli.data import questionnaire, write_lines, wrong

P = ParamSpec("P")
T = TypeVar("T")

_LOADED = formgen.load(own_folder("samples") / "json/premium_questionnaire.json")
assert isinstance(_LOADED, PremiumQuestionnaire)
FORM = _LOADED
WRONG = replace(FORM, applicant=replace(FORM.applicant, bin="123456789012"))


def _forms(count: int) -> Iterator[PremiumQuestionnaire]:
    for number in range(1, count + 1):
        yield replace(FORM, applicant=replace(FORM.applicant, name=f"«Үлгі {number}» қоры"))


def _written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def straight(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Twenty forms as one process writes them."""
    out = tmp_path_factory.mktemp("straight")
    results = list(formgen.write_many(_forms(20), out, stem="a"))
    assert all(result.ok for result in results)
    return _written(out)


class _Here(Executor):
    """Does the work at once in this process; loses it as often as it is told to."""

    def __init__(self, lose: int = 0, *, after: bool = False) -> None:
        self.lose = lose
        self.after = after
        self.submitted = 0

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        self.submitted += 1
        future: Future[T] = Future()
        lost = self.lose > 0
        if not lost or self.after:
            done = fn(*args, **kwargs)
        if lost:
            self.lose -= 1
            future.set_exception(ConnectionError("the worker is gone"))
        else:
            future.set_result(done)
        return future


@record
class _Deadly(Record):
    """A record that takes the process with it in which it is loaded: once, or each time."""

    once: Path | None = None

    def load(self, shared: Shared) -> LoadedForm:
        if self.once is None or not self.once.exists():
            if self.once is not None:
                self.once.touch()
            os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        (record,) = records_of(self.file)
        return record.load(shared)


def test_results_come_in_order_with_names_and_paths(tmp_path: Path) -> None:
    given: list[Any] = [("first", FORM), FORM, ("third", FORM)]
    results = list(formgen.write_many(given, tmp_path, langs=("ru",)))
    assert [result.index for result in results] == [1, 2, 3]
    stems = ["first", "premium_questionnaire-2", "third"]
    assert [result.stem for result in results] == stems
    assert [result.paths for result in results] == [(tmp_path / f"{stem}.ru.docx",) for stem in stems]
    assert {result.form for result in results} == {"premium_questionnaire"}
    assert all(path.read_bytes() == formgen.render(FORM, "ru") for result in results for path in result.paths)


@pytest.mark.parametrize("jobs", [None, 2])
def test_one_bad_form_spoils_no_other(tmp_path: Path, jobs: int | None) -> None:
    forms: list[Any] = [*_forms(5), WRONG, *_forms(4)]
    forms[2] = replace(FORM, filled_on=cast("Any", object()))  # no value of a form at all
    results = list(formgen.write_many(forms, tmp_path, jobs=jobs))
    assert [result.index for result in results if not result.ok] == [3, 6]
    assert [problem.path for problem in results[5].problems] == ["applicant.bin"]
    assert [problem.path for problem in results[2].problems] == ["filled_on"]
    assert len(_written(tmp_path)) == 8 * 2


def test_what_nobody_foresaw_is_one_forms_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(self: PremiumQuestionnaire) -> Iterator[formgen.Problem]:
        if self.applicant.name == formgen.Text("«Үлгі 2» қоры"):
            raise ZeroDivisionError("a rule of ours is wrong")
        yield from ()

    monkeypatch.setattr(PremiumQuestionnaire, "rules", stumble)
    results = list(formgen.write_many(_forms(3), tmp_path))
    assert [result.ok for result in results] == [True, False, True]
    error = results[1].error
    assert isinstance(error, formgen.RenderError)
    assert "ZeroDivisionError" in error.message("kk")


def _threads() -> Executor:
    return ThreadPoolExecutor(3)


def _processes() -> Executor:
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


@pytest.mark.parametrize("make", [_threads, _processes, _Here])
def test_any_executor_writes_what_one_process_writes(
    tmp_path: Path, straight: dict[str, bytes], make: Callable[[], Executor]
) -> None:
    with make() as executor:
        results = list(formgen.write_many(_forms(20), tmp_path, stem="a", executor=executor))
        assert all(result.ok for result in results)
        assert _written(tmp_path) == straight
        assert executor.submit(abs, -1).result() == 1  # who lent it goes on using it


def test_processes_of_its_own_write_what_one_process_writes(
    tmp_path: Path, straight: dict[str, bytes]
) -> None:
    results = list(formgen.write_many(_forms(20), tmp_path, stem="a", jobs=2))
    assert [result.index for result in results] == list(range(1, 21))
    assert _written(tmp_path) == straight


def test_a_few_forms_need_no_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "formgen.batch.spreading._OwnProcesses", lambda jobs: pytest.fail("processes are started")
    )
    results = list(formgen.write_many(_forms(3), tmp_path / "out", stem="a", jobs=2))
    assert [result.ok for result in results] == [True] * 3
    assert len(_written(tmp_path / "out")) == 6
    assert list(formgen.write_many(_forms(0), tmp_path / "out", stem="a", jobs=2)) == []


@pytest.mark.parametrize("executor", [None, _Here()])
def test_forms_are_taken_no_sooner_than_they_are_needed(tmp_path: Path, executor: Executor | None) -> None:
    taken = 0

    def forms() -> Iterator[PremiumQuestionnaire]:
        nonlocal taken
        for form in _forms(2000):
            taken += 1
            yield form

    results = formgen.write_many(
        forms(), tmp_path, langs=["kk"], executor=executor, jobs=1 if executor else None
    )
    for _ in range(150):
        next(results)
    assert taken <= 150 + (4 * CHUNK if executor else 1)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("lose", [1, 2, 4])
def test_lost_work_is_done_again_and_not_twice(
    tmp_path: Path, straight: dict[str, bytes], lose: int, *, after: bool
) -> None:
    executor = _Here(lose, after=after)
    results = list(formgen.write_many(_forms(20), tmp_path, stem="a", executor=executor))
    assert all(result.ok for result in results)
    assert sorted(path.name for result in results for path in result.paths) == sorted(straight)
    assert _written(tmp_path) == straight
    assert executor.lose == 0


def test_a_file_is_the_batchs_own_though_its_time_lags_behind_the_clock(
    tmp_path: Path, straight: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + 9_000_000)
    results = list(formgen.write_many(_forms(20), tmp_path, stem="a", executor=_Here(4, after=True)))
    assert sorted(path.name for result in results for path in result.paths) == sorted(straight)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_that_was_written_just_before_the_batch_is_not_its_own(tmp_path: Path, jobs: int) -> None:
    first = [path for result in formgen.write_many(_forms(9), tmp_path, stem="a") for path in result.paths]
    results = list(formgen.write_many(_forms(9), tmp_path, stem="a", jobs=jobs))
    assert [path for result in results for path in result.kept] == first
    assert not any(result.paths for result in results)


def test_work_that_is_lost_each_time_is_an_error_of_each_form(tmp_path: Path) -> None:
    results = list(formgen.write_many(_forms(9), tmp_path, executor=_Here(10**6)))
    assert [result.index for result in results] == list(range(1, 10))
    assert all(isinstance(result.error, formgen.RenderError) for result in results)


@pytest.fixture
def lines(tmp_path: Path) -> list[Record]:
    return list(records_of(write_lines(tmp_path / "a.jsonl", *map(questionnaire, range(20)))))


def test_a_worker_that_dies_once_costs_nothing(tmp_path: Path, lines: list[Record]) -> None:
    one = write_lines(tmp_path / "one.jsonl", questionnaire(7))
    given: list[Record] = [*lines]
    given[7] = _Deadly(str(one), 1, tmp_path / "died")
    results = list(formgen.write_many(given, tmp_path / "out", stem="a", jobs=2))
    assert (tmp_path / "died").exists()
    assert [(result.index, result.error, result.problems) for result in results] == [
        (index, None, ()) for index in range(1, 21)
    ]
    list(formgen.write_many(lines, tmp_path / "straight", stem="a"))
    assert _written(tmp_path / "out") == _written(tmp_path / "straight")


def test_a_form_that_kills_every_worker_spoils_no_other(tmp_path: Path, lines: list[Record]) -> None:
    given: list[Record] = [*lines]
    given[7] = _Deadly("a.json", 1)
    results = list(formgen.write_many(given, tmp_path / "out", jobs=2))
    assert [result.index for result in results if not result.ok] == [8]
    assert isinstance(results[7].error, formgen.RenderError)
    assert len(_written(tmp_path / "out")) == 19 * 2


def test_who_stops_asking_leaves_no_process_behind(tmp_path: Path) -> None:
    from multiprocessing import active_children

    before = set(active_children())
    results = formgen.write_many(_forms(2000), tmp_path, jobs=2)
    next(results)
    results.close()  # type: ignore[attr-defined]  # an iterator that is a generator
    assert set(active_children()) == before
    assert len(_written(tmp_path)) < 2000


def test_a_name_given_twice_is_an_error_of_the_second(tmp_path: Path) -> None:
    first, second = _forms(2)
    results = list(formgen.write_many([("a", first), ("a", second)], tmp_path, force=True, langs=["kk"]))
    assert [result.ok for result in results] == [True, False]
    assert _written(tmp_path) == {"a.kk.docx": formgen.render(first, "kk")}


@pytest.mark.parametrize("stem", ["../a", "a/b", "", ".", "a\n", "x" * 101])
def test_a_name_that_leaves_the_folder_is_an_error(tmp_path: Path, stem: str) -> None:
    (result,) = formgen.write_many([(stem, FORM)], tmp_path / "out")
    assert isinstance(result.error, formgen.WriteError)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_existing_files_are_kept_forced_or_taken_for_done(tmp_path: Path) -> None:
    (tmp_path / "a.ru.docx").write_bytes(b"mine")
    (kept,) = formgen.write_many([("a", FORM)], tmp_path)
    assert isinstance(kept.error, formgen.WriteError)
    assert _written(tmp_path) == {"a.ru.docx": b"mine"}
    (cut_off,) = formgen.write_many([("a", FORM)], tmp_path, resume=True)
    assert isinstance(cut_off.error, formgen.WriteError)  # incomplete, but still not overwritten unasked
    assert _written(tmp_path) == {"a.ru.docx": b"mine"}
    (tmp_path / "a.ru.docx").write_bytes(formgen.blank("premium_questionnaire", "ru"))
    (resumed,) = formgen.write_many([("a", FORM)], tmp_path, resume=True)
    assert (resumed.paths, resumed.kept) == ((tmp_path / "a.kk.docx",), (tmp_path / "a.ru.docx",))
    (forced,) = formgen.write_many([("a", FORM)], tmp_path, force=True)
    assert len(forced.paths) == 2
    assert (tmp_path / "a.ru.docx").read_bytes() == formgen.render(FORM, "ru")


def test_a_draft_is_written_with_its_errors_told(tmp_path: Path) -> None:
    (result,) = formgen.write_many([WRONG], tmp_path, draft=True, langs=["kk"])
    assert (result.ok, len(result.paths)) == (False, 1)
    assert result.paths[0].read_bytes() == formgen.render(WRONG, "kk", draft=True)


def test_wrong_use_is_told_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="jobs"):
        formgen.write_many([], tmp_path, jobs=0)
    with pytest.raises(ValueError, match="resume"):
        formgen.write_many([], tmp_path, force=True, resume=True)


def test_records_are_loaded_where_the_work_is_done(tmp_path: Path) -> None:
    file = write_lines(tmp_path / "a.jsonl", questionnaire(), wrong())
    with ThreadPoolExecutor(1, thread_name_prefix="worker") as executor:
        seen = []

        @record
        class Watched(Record):
            def load(self, shared: Shared) -> LoadedForm:
                seen.append(threading.current_thread().name)
                record = list(records_of(self.file))[self.index - 1]
                return record.load(shared)

        given = [Watched(str(file), index) for index in (1, 2)]
        results = list(formgen.write_many(given, tmp_path / "out", executor=executor))
    assert [result.ok for result in results] == [True, False]
    assert all(name.startswith("worker") for name in seen)
    (problem,) = results[1].problems
    assert problem.location == formgen.Location(str(file), 2)


_FAKE = """\
#!/bin/sh
# In LibreOffice's place: prints what is no zip badly, and says each time that it was called.
echo called >> "$FORMGEN_TEST_CALLS"
while [ "$1" != --outdir ]; do shift; done
out=$2; shift 2
for file in "$@"; do
  if grep -q SPOILT "$file"; then continue; fi
  printf '%%PDF-1.7 %s\\n%%%%EOF\\n' "$file" > "$out/${file%.*}.pdf"
done
"""


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = tmp_path / "soffice"
    program.write_text(_FAKE, encoding="utf-8")
    program.chmod(0o755)
    told = tmp_path / "calls"
    monkeypatch.setenv("FORMGEN_SOFFICE", str(program))
    monkeypatch.setenv("FORMGEN_TEST_CALLS", str(told))
    return told


@pytest.mark.skipif(os.name != "posix", reason="the fake LibreOffice is a shell script")
def test_many_forms_are_printed_by_one_libreoffice(tmp_path: Path, calls: Path) -> None:
    results = list(formgen.write_many(_forms(12), tmp_path / "out", stem="a", formats=["pdf"]))
    assert all(result.ok for result in results)
    names = {f"a-{number}.{lang}.pdf" for number in range(1, 13) for lang in ("kk", "ru")}
    assert set(_written(tmp_path / "out")) == names
    assert len(set(_written(tmp_path / "out").values())) == 24
    assert calls.read_text() == "called\n"


@pytest.mark.skipif(os.name != "posix", reason="the fake LibreOffice is a shell script")
def test_a_document_that_does_not_print_spoils_no_other(
    tmp_path: Path, calls: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    def spoil(form: formgen.Form, stem: str, **options: Any) -> dict[str, bytes]:
        made = documents_of(form, stem, **options)
        return {name: b"SPOILT" if "a-2.ru" in name else data for name, data in made.items()}

    monkeypatch.setattr("formgen.batch.work.documents_of", spoil)
    results = list(formgen.write_many(_forms(3), tmp_path / "out", stem="a", formats=["docx", "pdf"]))
    assert [result.ok for result in results] == [True, False, True]
    assert isinstance(results[1].error, formgen.PdfError)
    assert results[1].error.documents == ("a-2.ru.docx",)
    names = {
        f"a-{number}.{lang}.{kind}" for number in (1, 3) for lang in ("kk", "ru") for kind in ("docx", "pdf")
    }
    assert set(_written(tmp_path / "out")) == names
