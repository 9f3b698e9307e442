"""How a command ends that is interrupted, terminated, or whose output nobody reads."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from collections.abc import Callable

import pytest

from formgen.cli import main
from tests.cli.conftest import Cli


def _interrupt() -> None:
    raise KeyboardInterrupt


def _end() -> None:
    os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize(("come", "code"), [(_interrupt, 130), (_end, 143)])
def test_the_code_tells_how_a_command_was_ended_and_nothing_is_said(
    come: Callable[[], None], code: int, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("formgen.cli.parse", lambda _words, _lang: come())
    before = signal.getsignal(signal.SIGTERM)
    answer = cli("forms")
    assert (answer.code, answer.out, answer.err) == (code, "", "")
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_command_may_run_in_a_thread(capsys: pytest.CaptureFixture[str]) -> None:
    codes: list[int] = []
    thread = threading.Thread(target=lambda: codes.append(main(["forms"])))
    thread.start()
    thread.join()
    assert codes == [0]
    assert "premium_application" in capsys.readouterr().out


class _Full(io.StringIO):
    """Takes words and loses them when they are to go out."""

    def flush(self) -> None:
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("words", [["forms"], ["--help"]])
def test_words_that_are_lost_are_an_error(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", _Full())
    assert main(words) == 2
    assert "No space left" in capsys.readouterr().err


def test_where_nobody_can_be_told_the_code_alone_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", _Full())
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert main(["forms"]) == 2
