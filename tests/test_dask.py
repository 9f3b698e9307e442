"""A batch on somebody's engine for work on many machines: Dask, here with two workers on this one."""

from __future__ import annotations

import json
import os
import shutil
import signal
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from distributed import Client, LocalCluster

import formgen
from formgen.batch.spreading import CHUNK
from formgen.bilingual import LANGS
from formgen.loading.files import LoadedForm
from formgen.loading.pending_forms import Record, Shared, records_of
from formgen.records import record
from formgen.templates.folders import own_folder
from formgen.templates.word import compiling
from formgen.templates.word.compiling import CompiledTemplate, compile_template
from tests.cli.data import questionnaire, write_lines

pytestmark = pytest.mark.long

FORMS = 300
HALF = 180
WORKERS = 2
UNDER_WAY = (2 * WORKERS + 1) * CHUNK
"""So many forms may have been taken and not yet given back; FORMS are more."""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with (
        LocalCluster(
            n_workers=WORKERS,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            local_directory=str(tmp_path_factory.mktemp("dask")),
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[Record]:
    folder = tmp_path_factory.mktemp("data")
    return list(records_of(write_lines(folder / "a.jsonl", *map(questionnaire, range(FORMS)))))


@pytest.fixture(scope="module")
def straight(tmp_path_factory: pytest.TempPathFactory, lines: list[Record]) -> dict[str, str]:
    """The same forms as this process alone writes them."""
    folder = tmp_path_factory.mktemp("straight")
    out, templates = folder / "out", _changed_templates(folder / "templates")
    results = list(formgen.write_many(lines, out, stem="a", templates=templates))
    assert all(result.ok for result in results)
    return _documents(out)


def _documents(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def _marks(folder: Path) -> dict[str, list[int]]:
    """What would differ in a file that was written again: where it lies on the disk, and since when."""
    return {path.name: [path.stat().st_ino, path.stat().st_mtime_ns] for path in folder.glob("a-*.docx")}


_compiled_here: list[str] = []


def _note_compilations() -> None:
    """From now on note the language of each template that this process compiles."""

    def noting(path: Path, form_id: str, lang: str) -> CompiledTemplate:
        _compiled_here.append(lang)
        return compile_template(path, form_id, lang)

    pytest.MonkeyPatch().setattr(compiling, "compile_template", noting)


def _compilations() -> list[str]:
    return sorted(_compiled_here)


def _changed_templates(folder: Path) -> Path:
    """The questionnaire's templates, changed where it does not show: nobody has compiled these yet."""
    for lang in LANGS:
        own = folder / f"templates_{lang}" / "premium_questionnaire.docx"
        own.parent.mkdir(parents=True)
        shutil.copy(own_folder(own.parent.name) / own.name, own)
        with ZipFile(own, "a") as package:
            package.comment = b"ours"
    return folder


@record
class _Deadly(Record):
    """Takes the worker with it on which it is loaded first, after noting the files that are there by then."""

    out: Path
    note: Path

    def load(self, shared: Shared) -> LoadedForm:
        if not self.note.exists():
            self.note.write_text(json.dumps([os.getpid(), _marks(self.out)]))
            os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        (record,) = records_of(self.file)
        return record.load(shared)


def test_a_cluster_writes_what_one_process_writes(
    tmp_path: Path, client: Client, lines: list[Record], straight: dict[str, str]
) -> None:
    client.run(_note_compilations)
    taken = given = 0

    def forms() -> Iterator[Record]:
        nonlocal taken
        for line in lines:
            taken += 1
            yield line

    out, executor = tmp_path / "out", client.get_executor(pure=False)  # as in README
    templates = _changed_templates(tmp_path / "templates")
    for result in formgen.write_many(
        forms(), out, stem="a", executor=executor, jobs=WORKERS, templates=templates
    ):
        given += 1
        assert (result.index, result.ok) == (given, True)
        assert [path.name for path in result.paths] == [f"a-{given}.kk.docx", f"a-{given}.ru.docx"]
        assert taken - given < UNDER_WAY < FORMS
    assert given == FORMS
    assert _documents(out) == straight
    assert list(client.run(_compilations).values()) == [["kk", "ru"]] * WORKERS
    assert executor.submit(abs, -1).result() == 1  # who lent it goes on using it


def test_a_worker_that_is_killed_half_way_costs_nothing(
    tmp_path: Path, client: Client, lines: list[Record], straight: dict[str, str]
) -> None:
    out, note = tmp_path / "out", tmp_path / "note"
    one = write_lines(tmp_path / "one.jsonl", questionnaire(HALF))
    forms: list[Record] = [*lines]
    forms[HALF] = _Deadly(str(one), 1, out, note)
    workers = set(client.run(os.getpid).values())
    results = list(
        formgen.write_many(
            forms,
            out,
            stem="a",
            executor=client.get_executor(),
            jobs=WORKERS,
            templates=_changed_templates(tmp_path / "templates"),
        )
    )
    killed, written = json.loads(note.read_text())
    assert killed in workers
    assert f"a-{HALF}.ru.docx" in written  # written by the killed worker, which could not report it
    assert [result.index for result in results if result.ok] == list(range(1, FORMS + 1))
    assert [path.name for result in results for path in result.paths] == [
        f"a-{number}.{lang}.docx" for number in range(1, FORMS + 1) for lang in LANGS
    ]
    assert _documents(out) == straight
    assert written.items() <= _marks(out).items()  # none of them was written again


def test_what_the_cluster_gives_up_is_done_again(tmp_path: Path, client: Client) -> None:
    one = write_lines(tmp_path / "one.jsonl", questionnaire())
    out, note = tmp_path / "out", tmp_path / "note"
    out.mkdir()
    client.wait_for_workers(WORKERS)
    assert client.cluster is not None
    client.cluster.scheduler.allowed_failures = 0
    (result,) = formgen.write_many([_Deadly(str(one), 1, out, note)], out, executor=client.get_executor())
    assert note.exists()
    assert (result.ok, len(result.paths)) == (True, 2)
