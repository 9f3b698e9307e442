from __future__ import annotations

import io
import os
import pickle
import socketserver
import tempfile
import threading
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

import formgen
from formgen.batch.results import Task
from formgen.batch.spreading import pdf_chunks
from formgen.bilingual import LangLike
from formgen.errors import PdfError
from formgen.rendering.pdf import convert
from tests.forms.factories import FACTORIES
from tests.support.paper import pdf_pages, pdf_text
from tests.support.soffice import fake_soffice

LETTERS = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі ЁёЪъЩщ «Жұлдыз» № 7 – 1\u00a0234,50\u00a0₸"


def _letter(*lines: str) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    stored = io.BytesIO()
    document.save(stored)
    return stored.getvalue()


def _letter_with_linked_picture(address: str) -> bytes:
    document = Document()
    link = document.part.relate_to(address, RELATIONSHIP_TYPE.IMAGE, is_external=True)
    size, name = "cx='900000' cy='900000'", "id='1' name='seal'"
    picture = (
        f"<w:drawing {nsdecls('w', 'wp', 'a', 'pic', 'r')}><wp:inline><wp:extent {size}/><wp:docPr {name}/>"
        "<a:graphic><a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic>"
        f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f"<pic:blipFill><a:blip r:link='{link}'/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f"<pic:spPr><a:xfrm><a:off x='0' y='0'/><a:ext {size}/></a:xfrm><a:prstGeom prst='rect'/></pic:spPr>"
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    document.add_paragraph("мөр").add_run()._r.append(parse_xml(picture))
    stored = io.BytesIO()
    document.save(stored)
    return stored.getvalue()


class _Listener(socketserver.BaseRequestHandler):
    calls = 0

    def handle(self) -> None:
        type(self).calls += 1


def _sheet(*cells: str | float, number_format: str = "General") -> bytes:
    book = openpyxl.Workbook()
    for row, value in enumerate(cells, start=1):
        cell = book.active.cell(row, 1, value)
        cell.number_format = number_format
    book.active.column_dimensions["A"].width = 60
    stored = io.BytesIO()
    book.save(stored)
    return stored.getvalue()


def _is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


@pytest.mark.libreoffice
def test_letters_and_sheets_print_in_one_go_with_every_kazakh_letter(desk: Path) -> None:
    printed = convert(
        {
            "өтінім.kk.docx": _letter(LETTERS),
            "report.docx": _letter("бірінші", "екінші"),
            "report.xlsx": _sheet(LETTERS),
            "../--help.docx": _letter("Справка"),
        }
    )
    assert {name: pdf_text(pdf) for name, pdf in printed.items()} == {
        "өтінім.kk.docx": " ".join(LETTERS.split()),
        "report.docx": "бірінші екінші",
        "report.xlsx": " ".join(LETTERS.split()),
        "../--help.docx": "Справка",
    }
    assert list(desk.iterdir()) == []


@pytest.mark.libreoffice
def test_numbers_print_as_they_are_written_in_kazakhstan() -> None:
    printed = convert({"money.xlsx": _sheet(1234567.5, number_format="#,##0.00")})
    (page,) = pdf_pages(printed["money.xlsx"])
    assert page.split() == ["1", "234", "567,50"]


@pytest.mark.libreoffice
def test_a_damaged_document_is_named_and_only_that(desk: Path) -> None:
    with pytest.raises(PdfError) as caught:
        convert({"whole.docx": _letter("бүтін"), "damaged.xlsx": b"PK\x03\x04" + bytes(2000)})
    assert (caught.value.reason, caught.value.documents) == ("silent", ("damaged.xlsx",))
    assert list(desk.iterdir()) == []


def test_nothing_to_print_needs_no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert convert({}) == {}


def test_a_name_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="neither"):
        convert({"letter.txt": b""})


@pytest.mark.parametrize(
    ("names", "packages"),
    [
        (["a.docx"], ["libreoffice-writer"]),
        (["a.xlsx"], ["libreoffice-calc"]),
        (["a.docx", "b.XLSX"], ["libreoffice-calc", "libreoffice-writer"]),
    ],
)
def test_a_missing_libreoffice_is_named_by_the_package_to_install(
    names: list[str], packages: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FORMGEN_SOFFICE", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PdfError) as caught:
        convert(dict.fromkeys(names, b""))
    assert (caught.value.reason, caught.value.documents) == ("missing", tuple(names))
    for lang in ("kk", "ru", "en"):
        assert all(package in caught.value.message(lang) for package in packages)


def test_the_program_that_the_variable_names_goes_before_the_one_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_soffice(tmp_path, monkeypatch, "exit 7")
    monkeypatch.setenv("FORMGEN_SOFFICE", str(tmp_path / "no-such-program"))
    with pytest.raises(PdfError) as caught:
        convert({"a.docx": b""})
    assert caught.value.reason == "missing"
    assert "no-such-program" in caught.value.message("kk")


def test_a_hung_libreoffice_is_stopped_with_all_that_it_started(
    desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pids = tmp_path / "pids"
    fake_soffice(tmp_path, monkeypatch, f"sleep 600 & echo $! $$ > {pids}.new; mv {pids}.new {pids}; wait")
    with pytest.raises(PdfError) as caught:
        convert({"a.docx": b"", "b.docx": b""}, timeout=2)
    assert (caught.value.reason, caught.value.documents) == ("hung", ("a.docx", "b.docx"))
    assert not any(_is_alive(int(pid)) for pid in pids.read_text().split())
    assert list(desk.iterdir()) == []


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("exit 1", "crashed"),
        ("kill -SEGV $$", "crashed"),
        ("exit 0", "silent"),
        ("touch ../out/0.pdf", "silent"),
        ("printf %%PDF-1.7 > ../out/0.pdf", "silent"),
    ],
)
def test_a_libreoffice_without_a_whole_file_is_an_error_that_names_the_document(
    script: str, reason: str, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_soffice(tmp_path, monkeypatch, script)
    with pytest.raises(PdfError) as caught:
        convert({"өтінім.docx": b""})
    assert (caught.value.reason, caught.value.documents) == (reason, ("өтінім.docx",))
    for lang in ("kk", "ru", "en"):
        assert "өтінім.docx" in caught.value.message(lang)
    assert list(desk.iterdir()) == []


def test_what_is_whole_is_taken_and_what_is_not_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_soffice(tmp_path, monkeypatch, "printf '%%PDF-1.7 %%%%EOF' > ../out/0.pdf; exit 81")
    assert convert({"a.docx": b""}) == {"a.docx": b"%PDF-1.7 %%EOF"}
    with pytest.raises(PdfError) as caught:
        convert({"a.docx": b"", "b.docx": b""})
    assert caught.value.documents == ("b.docx",)


def test_more_documents_than_one_process_takes_all_print(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echo = 'for file in *; do printf "%%PDF-$(cat $file)%%%%EOF" > ../out/${file%.*}.pdf; done'
    fake_soffice(tmp_path, monkeypatch, echo)
    documents = {f"{number}.docx": str(number).encode() for number in range(201)}
    assert convert(documents) == {name: b"%PDF-" + data + b"%%EOF" for name, data in documents.items()}


def test_a_program_that_does_not_start_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "soffice"
    program.write_bytes(b"\x7fELF")
    program.chmod(0o755)
    monkeypatch.setenv("FORMGEN_SOFFICE", str(program))
    with pytest.raises(PdfError) as caught:
        convert({"a.docx": b""})
    assert (caught.value.reason, caught.value.documents) == ("refused", ("a.docx",))


def test_a_folder_that_takes_no_temporary_files_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_soffice(tmp_path, monkeypatch, "exit 0")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(PdfError) as caught:
        convert({"a.docx": b""})
    assert caught.value.reason == "refused"


def test_the_error_survives_the_way_between_processes() -> None:
    error = PdfError("hung", ("a.docx",), kk="1", ru="2", en="3")
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.reason, copy.documents, copy.message("ru")) == ("hung", ("a.docx",), "2")


@pytest.mark.libreoffice
def test_a_picture_on_the_network_is_not_fetched() -> None:
    with socketserver.TCPServer(("127.0.0.1", 0), _Listener) as server:
        _Listener.calls = 0
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}/seal.png"
        printed = convert({"a.docx": _letter_with_linked_picture(address)})
        server.shutdown()
    assert "мөр" in pdf_text(printed["a.docx"])
    assert _Listener.calls == 0


_PRINTER = """\
while [ "$1" != --outdir ]; do shift; done
out=$2; shift 2
for file in "$@"; do printf '%%PDF-1.7 %s\\n%%%%EOF\\n' "$file" > "$out/${file%.*}.pdf"; done
"""


@pytest.mark.skipif(os.name != "posix", reason="the program is a shell script")
def test_a_form_is_written_as_pdf_beside_its_document_or_alone(
    tmp_path: Path, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_soffice(tmp_path, monkeypatch, _PRINTER)
    form = FACTORIES["premium_application"]()
    assert formgen.render(form, "kk", "pdf").startswith(b"%PDF-")
    both = formgen.write(form, tmp_path / "both", stem="a", formats=["docx", "pdf"])
    assert {path.name for path in both} == {
        f"a.{lang}.{kind}" for lang in ("kk", "ru") for kind in ("docx", "pdf")
    }
    (alone,) = formgen.write(form, tmp_path / "alone", stem="a", langs=["ru"], formats=["pdf"])
    assert alone.read_bytes().startswith(b"%PDF-")
    assert [path.name for path in alone.parent.iterdir()] == ["a.ru.pdf"]
    assert list(desk.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="the program is a shell script")
def test_a_batch_that_goes_on_takes_a_whole_pdf_for_done_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_soffice(tmp_path, monkeypatch, _PRINTER)
    form = FACTORIES["premium_application"]()

    def go_on() -> formgen.Result:
        (result,) = formgen.write_many([form], tmp_path / "out", stem="a", formats=["pdf"], resume=True)
        return result

    first = go_on()
    assert (len(first.paths), first.kept) == (2, ())
    assert set(go_on().kept) == set(first.paths)
    first.paths[0].write_bytes(b"%PDF-1.7 and no more")
    assert isinstance(go_on().error, formgen.WriteError)


@pytest.mark.libreoffice
@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_a_pdf_has_tags_a_title_and_its_language_and_is_for_archives_on_request(lang: LangLike) -> None:
    form = FACTORIES["premium_application"]()
    for pdf_a in (False, True):
        page = formgen.render(form, lang, "pdf", pdf_a=pdf_a)
        assert b"/Marked true" in page
        assert b"/DisplayDocTitle true" in page
        assert f"/Lang({lang}-".encode() in page
        assert (b"<pdfaid:part>2</pdfaid:part>" in page, b"<pdfaid:conformance>B<" in page) == (pdf_a, pdf_a)


@pytest.mark.parametrize(
    ("forms", "workers", "sizes"), [(10, 2, [10]), (40, 2, [20, 20]), (90, 2, [45, 45]), (250, 2, [50] * 5)]
)
def test_workers_share_a_batch_of_pdfs_with_few_starts_of_libreoffice(
    forms: int, workers: int, sizes: list[int]
) -> None:
    form = FACTORIES["premium_application"]()
    tasks = iter([Task(number, str(number), form) for number in range(forms)])
    assert [len(chunk) for chunk in pdf_chunks(tasks, workers)] == sizes
