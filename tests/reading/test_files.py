"""Files that are read, and files that are not: which form they are, whether they go together."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import formgen
from formgen.errors import ReadError
from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.ooxml.archives import FILE_LIMIT
from formgen.reading import read_document
from tests.forms.builders import premium_activity, premium_application, premium_questionnaire
from tests.forms.factories import FACTORIES
from tests.layouts.documents import blank, filled
from tests.reading.documents import Edited, W, half, rewritten, write_pair, written


def refusal(*files: Path | str) -> str:
    """Return the Russian words with which files are refused."""
    with pytest.raises(ReadError) as raised:
        formgen.read(*files)
    assert len({raised.value.message(lang) for lang in ("kk", "ru", "en")}) == 3
    return raised.value.message("ru")


def _saved(folder: Path, data: bytes, name: str = "form.docx") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


# Which form, in which language

Change = Callable[[str, bytes], bytes | None]


def _without_properties(name: str, content: bytes) -> bytes | None:
    return None if name == "docProps/core.xml" else content


def _with_another_title(name: str, content: bytes) -> bytes:
    return content.replace(b"<dc:title>", b"<dc:title>2026: ") if name == "docProps/core.xml" else content


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("change", [_without_properties, _with_another_title])
@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_form_is_known_by_its_controls_where_its_title_is_gone(
    form_id: str, change: Change, lang: str, tmp_path: Path
) -> None:
    document = read_document(_saved(tmp_path, rewritten(filled(FACTORIES[form_id](), lang), change)))

    assert (document.form_id, document.lang) == (form_id, lang)


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_blank_form_is_known_too(form_id: str, lang: str, tmp_path: Path) -> None:
    document = read_document(_saved(tmp_path, blank(form_id, lang)))

    assert (document.form_id, document.lang) == (form_id, lang)


def test_no_two_forms_have_one_title() -> None:
    titles = [
        title
        for form_id in FORM_IDS
        for title in (form_class(form_id).TITLE.kk, form_class(form_id).TITLE.ru)
    ]

    assert len(set(titles)) == len(titles)


def test_a_documents_name_and_place_do_not_matter(tmp_path: Path) -> None:
    kk, ru = write_pair(tmp_path, premium_activity())
    folder = tmp_path / "Құжаттар мен файлдар"
    folder.mkdir()

    assert formgen.read(ru.rename(folder / "1.DOCX"), str(kk.rename(folder / "б.docx"))) == printed(
        premium_activity()
    )


# Two documents


def test_two_documents_of_different_forms_do_not_go_together(tmp_path: Path) -> None:
    first = written(tmp_path, premium_application(), "kk")
    second = written(tmp_path, premium_questionnaire(), "ru")

    said = refusal(first, second)

    assert "premium_application" in said
    assert "premium_questionnaire" in said


def test_two_documents_in_one_language_do_not_go_together(tmp_path: Path) -> None:
    path = written(tmp_path, premium_application(), "kk")

    assert "kk" in refusal(path, path)


@pytest.mark.parametrize("count", [0, 3])
def test_one_document_is_read_or_two(count: int, tmp_path: Path) -> None:
    path = written(tmp_path, premium_application(), "kk")

    assert str(count) in refusal(*[path] * count)


# Files that are none of ours


def _docx(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()


def _somebodys_letter() -> bytes:
    from docx import Document

    stream = io.BytesIO()
    document = Document()
    document.add_paragraph("Сыйлықақыға үміткердің қызметі туралы сипаттама")
    document.save(stream)
    return stream.getvalue()


def test_a_document_that_is_no_form_of_ours_is_refused(tmp_path: Path) -> None:
    assert "formgen" in refusal(_saved(tmp_path, _somebodys_letter()))


def test_a_document_with_marks_of_two_forms_is_known_by_its_page(tmp_path: Path) -> None:
    form = premium_activity()
    document = Edited(rewritten(filled(form, "kk"), _with_another_title))
    document.controls("contribution")[0][0].find(f"{W}tag").set(f"{W}val", "fiscal_year")  # type: ignore[union-attr]

    assert formgen.read(_saved(tmp_path, document.data)) == half(form, "kk")


def test_the_language_of_a_form_is_known_by_its_captions(tmp_path: Path) -> None:
    form = premium_activity()
    document = Edited(rewritten(filled(form, "kk"), _without_properties))
    for label in [*document.root.iter(f"{W}alias")]:
        label.set(f"{W}val", "x")

    assert formgen.read(_saved(tmp_path, document.data)) == half(form, "kk")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "Word"),
        (b"%PDF-1.7", "Word"),
        (b"PK\x03\x04", "поврежден"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "паролем"),
        (_docx({}), "Word"),
        (_docx({"word/document.xml": b"<x/>"}), "Word"),
        (_docx({"../evil.xml": b"<x/>"}), "evil.xml"),
        (_docx({"/evil.xml": b"<x/>"}), "evil.xml"),
        (_docx({"word/vbaProject.bin": b""}), "макрос"),
        (_docx({"a.xml": b"<x/>", "A.xml": b"<x/>"}), "дважды"),
        (b"PK" + b"\0" * FILE_LIMIT, "велик"),
    ],
    ids=[
        "empty",
        "PDF",
        "cut off",
        "encrypted",
        "no parts",
        "no types",
        "above its folder",
        "from the root",
        "macros",
        "a part twice",
        "too large",
    ],
)
def test_a_file_that_is_no_sound_package_is_refused(data: bytes, said: str, tmp_path: Path) -> None:
    assert said in refusal(_saved(tmp_path, data))


def _document(change: Callable[[bytes], bytes]) -> bytes:
    return rewritten(
        filled(premium_activity(), "kk"),
        lambda name, content: change(content) if name == "word/document.xml" else content,
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda xml: xml[:-20], "поврежден"),
        (lambda _: b"", "поврежден"),
        (lambda _: b"<w:document/>", "поврежден"),
        (lambda _: b"<document/>", "Word"),
        (
            lambda xml: b'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>' + xml.partition(b"?>")[2],
            "DOCTYPE",
        ),
        (lambda _: "<!DOCTYPE x><x/>".encode("utf-16"), "DOCTYPE"),
        (lambda _: b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE x+AD4-<x/>', "utf-7"),
        (lambda _: b"<x>" + b"<y/>" * 4_000_000 + b"</x>", "велик"),
        (lambda _: b"<x>" * 100_000 + b"</x>" * 100_000, "поврежден"),
        (lambda _: b"<x>" + b" " * 2**28 + b"</x>", "велик"),
    ],
)
def test_a_document_that_is_no_sound_xml_is_refused(
    change: Callable[[bytes], bytes], said: str, tmp_path: Path
) -> None:
    assert said in refusal(_saved(tmp_path, _document(change)))


def test_a_document_whose_end_is_cut_off_is_refused(tmp_path: Path) -> None:
    data = filled(premium_activity(), "kk")

    assert "поврежден" in refusal(_saved(tmp_path, data[: len(data) // 2]))


def test_a_document_with_a_flipped_byte_is_refused(tmp_path: Path) -> None:
    data = bytearray(filled(premium_activity(), "kk"))
    at = data.index(b"word/document.xml") + 500
    data[at] ^= 0xFF

    assert "поврежден" in refusal(_saved(tmp_path, bytes(data)))


@pytest.mark.parametrize("name", ["form.doc", "form.odt", "form", "form.docm", "form.yaml"])
def test_a_file_of_another_kind_is_refused(name: str, tmp_path: Path) -> None:
    assert name in refusal(_saved(tmp_path, b"", name))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "none.docx" in refusal(tmp_path / "none.docx")


@pytest.mark.skipif(sys.platform != "linux", reason="a file that opens and cannot be read, as Linux has one")
@pytest.mark.parametrize("name", ["form.docx", "form.xlsx"])
def test_a_document_that_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / name).symlink_to("/proc/self/mem")
    told = refusal(tmp_path / name)
    assert name in told
    assert "Error" not in told


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    folder = tmp_path / "folder.docx"
    folder.mkdir()

    assert "папка" in refusal(folder)


def test_a_part_may_be_in_utf_16(tmp_path: Path) -> None:
    def change(xml: bytes) -> bytes:
        return xml.decode().replace("UTF-8", "UTF-16").encode("utf-16")

    kk = _saved(tmp_path, _document(change), "kk.docx")
    ru = written(tmp_path, premium_activity(), "ru")

    assert formgen.read(kk, ru) == printed(premium_activity())


def test_many_rows_are_read_in_order(tmp_path: Path) -> None:
    project = premium_activity().projects[0]
    projects = [replace(project, name=f"Жоба {number}") for number in range(1000)]
    form: Form = premium_activity(projects=projects)

    assert formgen.read(*write_pair(tmp_path, form)) == printed(form)
