"""The command line in processes of its own: the effects of a terminal, a signal and another process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.data import command, questionnaire, run, unmeasured, write_json, write_lines, wrong

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and pipes")

COUNT = 150


def _written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_lines(tmp_path_factory.mktemp("data") / "a.jsonl", *map(questionnaire, range(COUNT)))


@pytest.fixture(scope="module")
def straight(lines: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    out = tmp_path_factory.mktemp("out")
    assert run("fill", lines, "--out", out).returncode == 0
    return _written(out)


@pytest.fixture(autouse=True)
def interrupts_are_heard() -> None:
    """A shell that starts the tests in the background has them, and what they start, ignore interrupts."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _started(*words: str | Path, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(*words),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env=env,
    )


def _wait_for(out: Path, count: int) -> None:
    deadline = time.monotonic() + 120
    while not out.exists() or len(list(out.iterdir())) < count:
        assert time.monotonic() < deadline
        time.sleep(0.005)


def _has_nameless_files(folder: Path) -> bool:
    try:
        os.close(os.open(folder, os.O_TMPFILE | os.O_WRONLY))
    except (AttributeError, OSError):
        return False
    return True


def test_a_command_runs_as_a_module(tmp_path: Path) -> None:
    answer = run("fill", write_json(tmp_path / "a.json", wrong()), "--out", tmp_path / "out", "--ui", "kk")
    assert answer.returncode == 1
    assert b": applicant.bin: " in answer.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("start", ["{run}; {register}", "{register}; {run}"])
def test_what_waits_for_the_end_of_the_process_is_called(start: str) -> None:
    register = "import atexit; atexit.register(print, 'bye')"
    program = start.format(register=register, run="from formgen.__main__ import run; code = run()")
    answer = subprocess.run(
        [sys.executable, "-c", f"{program}; raise SystemExit(code)", "forms"], capture_output=True, check=True
    )
    assert answer.stdout.endswith(b"\nbye\n")


def test_an_unforeseen_error_is_told(tmp_path: Path) -> None:
    program = "import formgen.cli; formgen.cli.main = None; from formgen.__main__ import run; run()"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, cwd=tmp_path)
    assert answer.returncode == 1
    assert b"TypeError" in answer.stderr


@pytest.mark.parametrize("locale", ["C", "kk_KZ.PT154", "ru_RU.KOI8-R"])
def test_letters_come_out_in_utf_8_whatever_the_locale(locale: str) -> None:
    env = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    env.pop("PYTHONIOENCODING", None)
    answer = run("forms", env=env)
    assert answer.returncode == 0
    assert "Үкіметтік емес ұйымдар" in answer.stdout.decode()
    assert run("schema", "ә", "--ui", "kk", env=env).stderr.decode().count("ә") == 1


def test_a_reader_that_goes_away_ends_it_quietly() -> None:
    process = _started("schema", "technical_specification")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(60) == 141


@pytest.mark.parametrize("files", [0, 1, 10])  # at first workers are still importing
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_ends_quietly_and_leaves_whole_files(
    lines: Path, tmp_path: Path, jobs: str, number: signal.Signals, files: int
) -> None:
    out = tmp_path / "out"
    process = _started("fill", lines, "--out", out, "--jobs", jobs, env=unmeasured())
    _wait_for(out, files)
    if number is signal.SIGINT:
        os.killpg(process.pid, number)  # as a terminal does
    else:
        process.send_signal(number)
    _, told = process.communicate(timeout=120)
    assert (process.returncode, told) == (128 + number, b"")
    assert all(name.endswith(".docx") and not name.startswith(".") for name in _written(out))
    assert len(_written(out)) < 2 * COUNT


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_that_was_killed_goes_on_where_it_stopped(
    lines: Path, straight: dict[str, bytes], tmp_path: Path, jobs: str
) -> None:
    out = tmp_path / "out"
    process = _started("fill", lines, "--out", out, "--jobs", jobs)
    _wait_for(out, 40)
    process.kill()
    process.communicate(timeout=120)
    if _has_nameless_files(tmp_path):
        assert [name for name in _written(out) if not name.endswith(".docx") or name.startswith(".")] == []
    for path in out.glob("*.docx"):
        assert zipfile.ZipFile(path).testzip() is None
    answer = run("fill", lines, "--out", out, "--jobs", jobs, "--resume")
    assert (answer.returncode, answer.stderr) == (0, b"")
    assert _written(out) == straight


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc who is there")
def test_workers_do_not_outlive_a_killed_parent(lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    process = _started("fill", lines, "--out", out, "--jobs", "2", env=unmeasured())
    _wait_for(out, 10)
    process.kill()
    process.communicate(timeout=120)  # also waits until no worker holds the pipes open any more
    assert len(list(out.iterdir())) < 2 * COUNT


def test_two_processes_that_write_to_one_folder_share_the_work(
    lines: Path, straight: dict[str, bytes], tmp_path: Path
) -> None:
    runs = [_started("fill", lines, "--out", tmp_path / "out", "--resume") for _ in range(2)]
    told = [process.communicate(timeout=300) for process in runs]
    assert [(process.returncode, err) for process, (_, err) in zip(runs, told, strict=True)] == [(0, b"")] * 2
    names = [Path(line).name for out, _ in told for line in out.decode().splitlines()]
    assert sorted(names) == sorted(straight)
    assert _written(tmp_path / "out") == straight


def test_memory_does_not_grow_with_the_count(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        """Kilobytes at the most."""
        file = tmp_path / f"{count}.jsonl"
        with file.open("w", encoding="utf-8") as stream:
            for number in range(count):
                stream.write(f"{json.dumps(questionnaire(number), ensure_ascii=False)}\n")
        program = (
            "import resource, sys; from formgen.__main__ import run; code = run();"
            "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr); sys.exit(code)"
        )
        words = ["fill", str(file), "--out", str(tmp_path / f"out{count}"), "--lang", "kk"]
        answer = subprocess.run(
            [sys.executable, "-c", program, *words], capture_output=True, check=True, timeout=300
        )
        assert answer.stdout.count(b"\n") == count
        return int(answer.stderr)

    assert peak(2000) < peak(100) + 10_000


def test_one_form_imports_no_more_than_it_needs(tmp_path: Path) -> None:
    program = (
        "import sys; from formgen.cli import main; code = main(sys.argv[1:]);"
        "print(*sys.modules, sep='\\n', file=sys.stderr); sys.exit(code)"
    )
    file = write_json(tmp_path / "a.json", questionnaire())
    words = ["fill", str(file), "--out", str(tmp_path / "out")]
    answer = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, check=True, env=unmeasured()
    )
    modules = set(answer.stderr.decode().split())
    unwanted = {
        "openpyxl",
        "difflib",
        "multiprocessing",
        "concurrent.futures",
        "yaml",
        "babel.messages",
        "num2words",
        "formgen.layouts",
        "formgen.reading",
        "formgen.intake",
        "formgen.rendering.pdf",
        "formgen.messages.loading",
        "formgen.model.typed_values",
        "subprocess",
    }
    assert modules & unwanted == set()


@pytest.mark.skipif(os.name != "posix", reason="closing streams by number")
@pytest.mark.parametrize(
    ("closed", "code", "count"), [("2>&-", 0, 2), (">&-", 2, 0), ("<&-", 0, 2), (">&- 2>&-", 2, 0)]
)
def test_a_closed_stream_is_no_traceback(closed: str, code: int, count: int, tmp_path: Path) -> None:
    sample = Path(__file__).parents[2] / "samples" / "premium_application.yaml"
    command = f"{sys.executable} -m formgen fill {sample} --out {tmp_path / 'out'} {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert bool(done.stderr) == (closed == ">&-")
    assert len(list((tmp_path / "out").glob("*.docx"))) == count


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
@pytest.mark.parametrize("name", ["a.json", "a.yaml", "a.jsonl", "a.xlsx"])
def test_a_pipe_that_nobody_writes_into_is_not_waited_for(
    name: str, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("formgen.loading.files.PATIENCE", 0.1)
    os.mkfifo(tmp_path / name)
    for words in (["check"], ["fill", "--out", tmp_path / "out"]):
        answer = cli(*words, tmp_path / name)
        assert answer.code == 2
        assert "pipe" in answer.err
