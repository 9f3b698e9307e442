"""Documents of a form in one call, and into a folder, an archive or a file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, assert_type

import pytest

import formgen
from tests.forms.factories import FACTORIES

if TYPE_CHECKING:

    def what_a_type_checker_sees(form: formgen.Form, path: Path, archive: zipfile.ZipFile) -> None:
        assert_type(formgen.render_all(form)["kk", "docx"], bytes)
        assert_type(formgen.write(form, path), list[Path])
        assert_type(formgen.write(form, archive), list[str])
        assert_type(formgen.write(form, io.BytesIO(), langs="kk", formats="docx"), list[str])
        assert_type(formgen.write_blank("budget_request", archive), list[str])


def budget() -> formgen.Form:
    return FACTORIES["budget_request"]()


def test_all_documents_are_those_that_are_rendered_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    form = budget()
    checks = []
    real = formgen.check

    def counted(form: formgen.Form) -> list[formgen.Problem]:
        checks.append(form)
        return real(form)

    monkeypatch.setattr("formgen.documents.printing.check", counted)
    documents = formgen.render_all(form)
    assert len(checks) == 1
    assert list(documents) == [("kk", "docx"), ("kk", "xlsx"), ("ru", "docx"), ("ru", "xlsx")]
    assert documents == {(lang, format_): formgen.render(form, lang, format_) for lang, format_ in documents}
    assert list(formgen.render_all(form, langs="ru", formats="xlsx")) == [("ru", "xlsx")]


def test_a_form_with_errors_is_not_rendered_but_a_draft_is() -> None:
    form = formgen.PremiumApplication(
        applicant=formgen.Organization(name="Қор"),
        direction="nowhere",
        filled_on=None,  # type: ignore[arg-type]
    )
    with pytest.raises(formgen.FormErrors):
        formgen.render_all(form)
    assert formgen.render_all(form, draft=True) == {
        (lang, "docx"): formgen.render(form, lang, draft=True) for lang in formgen.LANGS
    }


def test_an_archive_gets_an_entry_for_each_document(tmp_path: Path) -> None:
    form = budget()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        names = formgen.write(form, archive, stem="сұраныс", formats=["docx"])
        names += formgen.write_blank("premium_application", archive)
    assert names == [
        "сұраныс.kk.docx",
        "сұраныс.ru.docx",
        "premium_application.kk.docx",
        "premium_application.ru.docx",
    ]
    with zipfile.ZipFile(stream) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == names
        archive.extractall(tmp_path)
    assert (tmp_path / "сұраныс.ru.docx").read_bytes() == formgen.render(form, "ru")
    assert (tmp_path / names[2]).read_bytes() == formgen.blank("premium_application", "kk")


def test_archives_of_equal_forms_are_equal() -> None:
    def archived() -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            formgen.write(budget(), archive)
        return stream.getvalue()

    assert archived() == archived()


def test_an_archive_without_seeking_is_written_as_well() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.held = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, data: bytes, /) -> int:  # type: ignore[override]
            self.held += data
            return len(data)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w") as archive:
        formgen.write(budget(), archive, langs=["kk"])
    with zipfile.ZipFile(io.BytesIO(pipe.held)) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == 2


def test_an_archive_keeps_the_entries_that_it_has() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("budget_request.ru.docx", "менікі")
        with pytest.raises(formgen.WriteError, match=r"budget_request\.ru\.docx"):
            formgen.write(budget(), archive)
        assert archive.namelist() == ["budget_request.ru.docx"]


@pytest.mark.parametrize("stem", ["../a", "a/b", "", "C:a"])
def test_a_name_leaves_neither_folder_nor_archive(stem: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(), "w") as archive:
        if stem:
            with pytest.raises(formgen.WriteError):
                formgen.write(budget(), archive, stem=stem)
            with pytest.raises(formgen.WriteError):
                formgen.write(budget(), tmp_path, stem=stem)
            assert archive.namelist() == []
        else:
            assert formgen.write(budget(), archive, stem=stem)[0] == "budget_request.kk.docx"
    assert list(tmp_path.iterdir()) == []


def test_a_file_takes_one_document_and_its_name_is_returned(tmp_path: Path) -> None:
    form = budget()
    stream = io.BytesIO()
    assert formgen.write(form, stream, langs="kk", formats="xlsx") == ["budget_request.kk.xlsx"]
    assert stream.getvalue() == formgen.render(form, "kk", "xlsx")
    with (tmp_path / "a.docx").open("wb") as file:
        formgen.write_blank("premium_application", file, langs=["ru"])
    assert (tmp_path / "a.docx").read_bytes() == formgen.blank("premium_application", "ru")


def test_a_file_that_is_to_take_several_documents_takes_none() -> None:
    stream = io.BytesIO()
    with pytest.raises(formgen.FormgenError, match="not 4"):
        formgen.write(budget(), stream)
    with pytest.raises(formgen.FormgenError, match="not 2"):
        formgen.write_blank("premium_application", stream)
    assert stream.getvalue() == b""


def test_an_error_of_the_callers_own_file_passes_through() -> None:
    class Full:
        def write(self, data: bytes, /) -> None:
            raise OSError(28, f"No space left on device for {len(data)} bytes")

    with pytest.raises(OSError, match="No space"):
        formgen.write(budget(), Full(), langs="kk", formats="docx")
