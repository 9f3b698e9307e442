"""Prints filled documents as PDF, and copies documents into other formats, by LibreOffice."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from formgen.errors import PdfError
from formgen.journal import INFO, WARNING, log
from formgen.messages.reasons import both_reasons
from formgen.rendering.word.libreoffice_copies import copy_for_libreoffice

__all__ = ["convert", "copy_as"]

# The packages of LibreOffice on Debian that open each format.
_PACKAGES = {".docx": "libreoffice-writer", ".xlsx": "libreoffice-calc"}
_AT_ONCE = 100
_START_SECONDS, _DOCUMENT_SECONDS = 120.0, 15.0
_BYTES_A_SECOND = 1_000  # a report of 5,000 participants, 300 kB deflated, takes some three minutes
_USUAL_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
# The profile of a person in Kazakhstan (decimal comma, spaces in numbers) who trusts no document: without
# macros, and without fetching anything from the network. PDFs have tags, so that a screen reader reads the
# tables. The options stand here and not in the command because LibreOffice before 7.4 takes none there.
_PROFILE = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
<value>kk-KZ</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">\
<prop oor:name="UseTaggedPDF" oor:op="fuse"><value>true</value></prop>\
<prop oor:name="ExportBookmarks" oor:op="fuse"><value>true</value></prop>\
<prop oor:name="DisplayPDFDocumentTitle" oor:op="fuse"><value>true</value></prop>\
<prop oor:name="SelectPdfVersion" oor:op="fuse"><value>{version}</value></prop></item>
</oor:items>
"""
# The values of SelectPdfVersion: PDF of the program's usual version, and PDF/A-2b.
_USUAL_PDF, _PDF_A = 0, 2


def convert(
    documents: Mapping[str, bytes], *, pdf_a: bool = False, timeout: float | None = None
) -> dict[str, bytes]:
    """Return the PDF of each DOCX or XLSX, under the same file name.

    A PDF has tags, the document's title and its language. With ``pdf_a`` it is a PDF/A-2b, for archives.

    ``timeout`` is in seconds, for all of them; by default it grows with their number and size. Raises
    `PdfError` if LibreOffice is missing, hangs or crashes, or if a document gets no PDF, and `ValueError` for
    a name that ends in neither ``.docx`` nor ``.xlsx``.
    """
    for name in documents:
        if _suffix(name) not in _PACKAGES:
            raise ValueError(f"neither .docx nor .xlsx: {name!r}")
    if not documents:
        return {}
    program = _program(tuple(documents))
    if timeout is None:
        size = sum(map(len, documents.values()))
        timeout = _START_SECONDS + _DOCUMENT_SECONDS * len(documents) + size / _BYTES_A_SECOND
    deadline = time.monotonic() + timeout
    printed: dict[str, bytes] = {}
    try:
        with tempfile.TemporaryDirectory(prefix="formgen-") as folder:
            desk = Path(folder)
            _lay_out(desk, _PDF_A if pdf_a else _USUAL_PDF)
            names = iter(documents)
            while batch := tuple(islice(names, _AT_ONCE)):
                files = _put(desk, batch, documents)
                code = _run(program, desk, files, deadline)
                pages = {name: _take(desk, file) for name, file in zip(batch, files, strict=True)}
                without = tuple(name for name, page in pages.items() if page is None)
                if without:
                    raise _failure(code, without, timeout)
                printed.update((name, page) for name, page in pages.items() if page is not None)
    except OSError as error:
        without = tuple(name for name in documents if name not in printed)
        raise _refusal(program, without, error) from error
    return printed


def copy_as(data: bytes, suffix: str, target: str) -> bytes:
    """Return LibreOffice's copy of a document in another format.

    ``suffix`` is that of the document (``.odt``), ``target`` the format of the copy, ``docx`` or ``xlsx``.
    Raises `PdfError` as `convert` does.
    """
    names = (f"document.{target}",)  # this component of LibreOffice opens both formats
    program = _program(names)
    timeout = _START_SECONDS + _DOCUMENT_SECONDS + len(data) / _BYTES_A_SECOND
    try:
        with tempfile.TemporaryDirectory(prefix="formgen-") as folder:
            desk = Path(folder)
            _lay_out(desk, _USUAL_PDF)
            (desk / "in" / f"0{suffix}").write_bytes(data)
            code = _run(program, desk, [f"0{suffix}"], time.monotonic() + timeout, target)
            copy = desk / "out" / f"0.{target}"
            if code != 0 or not copy.is_file():
                raise _failure(code, names, timeout)
            return copy.read_bytes()
    except OSError as error:
        raise _refusal(program, names, error) from error


def _suffix(name: str) -> str:
    return Path(name).suffix.lower()


def _program(names: tuple[str, ...]) -> str:
    """Return the path of LibreOffice's program; ``FORMGEN_SOFFICE`` takes precedence."""
    named = os.environ.get("FORMGEN_SOFFICE")
    for candidate in (named,) if named else ("soffice", "libreoffice", *_USUAL_PLACES):
        found = shutil.which(candidate)
        if found:
            return str(Path(found).absolute())
    packages = _packages(names)
    place = f" ({named})" if named else ""
    raise PdfError(
        "missing",
        names,
        kk=f"PDF жасау үшін LibreOffice қажет, бірақ ол табылмады{place}: {packages} пакетін орнатыңыз "
        "немесе soffice бағдарламасының жолын FORMGEN_SOFFICE айнымалысында көрсетіңіз.",
        ru=f"Для PDF нужен LibreOffice, но он не найден{place}: установите пакет {packages} или укажите "
        "путь к программе soffice в переменной FORMGEN_SOFFICE.",
        en=f"PDF needs LibreOffice, which was not found{place}: install {packages}, or name the path of "
        "its program soffice in the variable FORMGEN_SOFFICE.",
    )


def _lay_out(desk: Path, version: int) -> None:
    """Make the folders for one run; LibreOffice writes only there."""
    for folder in ("in", "out", "home", "tmp", "profile/user"):
        (desk / folder).mkdir(parents=True)
    (desk / "profile/user/registrymodifications.xcu").write_text(
        _PROFILE.format(version=version), encoding="utf-8"
    )


def _put(desk: Path, names: tuple[str, ...], documents: Mapping[str, bytes]) -> list[str]:
    """Write the documents under numbers, because names without suffixes may clash."""
    for folder in ("in", "out"):
        for old in (desk / folder).iterdir():
            old.unlink()
    files = [f"{number}{_suffix(name)}" for number, name in enumerate(names)]
    for name, file in zip(names, files, strict=True):
        data = documents[name]
        (desk / "in" / file).write_bytes(copy_for_libreoffice(data) if file.endswith(".docx") else data)
    return files


def _take(desk: Path, file: str) -> bytes | None:
    """Return the PDF of ``file``; ``None`` if it is missing or incomplete."""
    try:
        page = (desk / "out" / file).with_suffix(".pdf").read_bytes()
    except FileNotFoundError:
        return None
    whole = page.startswith(b"%PDF-") and b"%%EOF" in page[-32:]
    return page if whole else None


def _run(program: str, desk: Path, files: list[str], deadline: float, target: str = "pdf") -> int | None:
    """Run LibreOffice and return its exit code, ``None`` after a timeout; no process is left behind."""
    command = [
        program,
        f"-env:UserInstallation={(desk / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard"),
        *("--convert-to", target, "--outdir", str(desk / "out")),
        *files,
    ]
    log("pdf", INFO, "LibreOffice started: %s documents to %s", len(files), target)
    began = time.monotonic()
    with _process(command, desk) as process:
        try:
            code = process.wait(max(0.0, deadline - began))
        except subprocess.TimeoutExpired:
            log("pdf", WARNING, "LibreOffice stopped: it did not end within %.1f s", time.monotonic() - began)
            return None
    log(
        "pdf", WARNING if code else INFO, "LibreOffice ended: code %s, %.1f s", code, time.monotonic() - began
    )
    return code


@contextlib.contextmanager
def _process(command: list[str], desk: Path) -> Iterator[subprocess.Popen[bytes]]:
    home = str(desk / "home")
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"), home)
    temporary = dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(desk / "tmp"))
    process = subprocess.Popen(  # noqa: S603 - LibreOffice's own program, with numbers and folders of ours
        command,
        cwd=desk / "in",
        env={**os.environ, **places, **temporary, "SAL_USE_VCLPLUGIN": "svp"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the program and its children, and wait until they no longer write."""
    if sys.platform == "win32":
        process.kill()
        process.wait()
        return
    for _ in range(200):
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            break
        process.poll()
        time.sleep(0.01)
    process.wait()


def _failure(code: int | None, names: tuple[str, ...], timeout: float) -> PdfError:
    listed = _listed(names)
    if code is None:
        return PdfError(
            "hung",
            names,
            kk=f"LibreOffice {timeout:.0f}\N{NO-BREAK SPACE}секунд ішінде үлгермеді және тоқтатылды. "
            f"PDF алынбаған құжаттар: {listed}.",
            ru=f"LibreOffice не уложился в {timeout:.0f}\N{NO-BREAK SPACE}с и был остановлен. "
            f"Документы без PDF: {listed}.",
            en=f"LibreOffice did not finish within {timeout:.0f}\N{NO-BREAK SPACE}s and was stopped. "
            f"Documents without PDF: {listed}.",
        )
    if code != 0:
        return PdfError(
            "crashed",
            names,
            kk=f"LibreOffice қатемен аяқталды (код {code}). PDF алынбаған құжаттар: {listed}.",
            ru=f"LibreOffice завершился с ошибкой (код {code}). Документы без PDF: {listed}.",
            en=f"LibreOffice ended with an error (code {code}). Documents without PDF: {listed}.",
        )
    packages = _packages(names)
    return PdfError(
        "silent",
        names,
        kk=f"LibreOffice мына құжаттардың PDF файлын жасамады: {listed}. Құжат бүлінген немесе "
        f"{packages} пакеті орнатылмаған.",
        ru=f"LibreOffice не создал PDF этих документов: {listed}. Документ поврежден или не установлен пакет "
        f"{packages}.",
        en=f"LibreOffice made no PDF of these documents: {listed}. The document is damaged, or {packages} is "
        "not installed.",
    )


def _refusal(program: str, names: tuple[str, ...], error: OSError) -> PdfError:
    reason = error.strerror or str(error)
    kk_reason, ru_reason = both_reasons(reason)
    return PdfError(
        "refused",
        names,
        kk=f"PDF жасау мүмкін болмады: {program} іске қосылмады немесе уақытша файлдар жазылмады "
        f"({kk_reason}).",
        ru=f"Не удалось создать PDF: {program} не запускается или временные файлы "
        f"не записываются ({ru_reason}).",
        en=f"No PDF could be made: {program} does not start, or temporary files "
        f"cannot be written ({reason}).",
    )


def _packages(names: tuple[str, ...]) -> str:
    return ", ".join(sorted({_PACKAGES[_suffix(name)] for name in names}))


def _listed(names: tuple[str, ...]) -> str:
    more = f", … (+{len(names) - 5})" if len(names) > 5 else ""
    return ", ".join(names[:5]) + more
