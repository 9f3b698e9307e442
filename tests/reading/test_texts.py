"""Texts edited inside their controls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import formgen
from formgen.bilingual import Text
from formgen.forms.final_creative_report.data import FinalCreativeReport
from formgen.forms.premium_activity.data import PremiumActivity
from formgen.model.base import Form
from formgen.model.printing import printed
from tests.forms.builders import premium_activity
from tests.forms.factories import small_form
from tests.forms.report_builders import final_creative_report
from tests.layouts.documents import filled
from tests.reading.documents import Edited, W, element
from tests.reading.ways import without_controls


def read_one(folder: Path, form: Form, edit: Callable[[Edited], None], lang: str = "kk") -> Form:
    document = Edited(filled(form, lang))
    edit(document)
    return formgen.read(document.save(folder / "edited.docx"))


def contribution(folder: Path, runs: str) -> str | None:
    """Return the text that a form has whose control holds ``runs`` in one paragraph."""
    read = read_one(folder, premium_activity(), lambda document: document.put("contribution", runs))
    assert isinstance(read, PremiumActivity)
    return Text.of(read.contribution).kk


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ("<w:r><w:t>бір</w:t></w:r>", "бір"),
        (
            '<w:r><w:t>б</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">ір </w:t></w:r>',
            "бір ",
        ),
        (
            "<w:r><w:t> бір </w:t></w:r>",
            "бір",
        ),  # Word shows no space at the ends that is not asked to be kept
        ("<w:r><w:t>бір</w:t><w:br/><w:t>екі</w:t><w:tab/><w:t>үш</w:t></w:r>", "бір\nекі\tүш"),
        ("<w:r><w:t>бір</w:t><w:cr/><w:noBreakHyphen/><w:softHyphen/><w:ptab/></w:r>", "бір\n\u2011\u00ad\t"),
        (
            '<w:r><w:t>бір</w:t></w:r><w:ins w:id="1" w:author="А"><w:r><w:t>, екі</w:t></w:r></w:ins>',
            "бір, екі",
        ),
        (
            '<w:del w:id="1" w:author="А"><w:r><w:delText>бір</w:delText></w:r></w:del><w:r><w:t>екі</w:t></w:r>',
            "екі",
        ),
        (
            '<w:moveFrom w:id="1" w:author="А"><w:r><w:t>бір</w:t></w:r></w:moveFrom><w:r><w:t>екі</w:t></w:r>',
            "екі",
        ),
        (
            '<w:moveTo w:id="1" w:author="А"><w:r><w:t>бір</w:t></w:r></w:moveTo><w:r><w:t>екі</w:t></w:r>',
            "бірекі",
        ),
        ('<w:hyperlink w:anchor="x"><w:r><w:t>бір</w:t></w:r></w:hyperlink>', "бір"),
        ('<w:smartTag w:uri="u" w:element="e"><w:r><w:t>бір</w:t></w:r></w:smartTag>', "бір"),
        (
            '<w:bookmarkStart w:id="1" w:name="b"/><w:proofErr w:type="spellStart"/><w:r><w:t>бір</w:t></w:r>',
            "бір",
        ),
        ('<w:commentRangeStart w:id="1"/><w:r><w:t>бір</w:t><w:commentReference w:id="1"/></w:r>', "бір"),
        ("<w:r><w:t>бір</w:t><w:drawing><w:t>сурет</w:t></w:drawing></w:r>", "бір"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:char="zz"/></w:r>', "•\ufffd"),
        (
            (
                '<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>\uf0b3</w:t></w:r>'
                '<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t xml:space="preserve"> \uf0fc</w:t></w:r>'
            ),
            "≥ ✓",
        ),
        ('<w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>', "✓"),
        (
            (
                "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>үсті</w:t></w:r></w:rt>"
                "<w:rubyBase><w:r><w:t>негіз</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            ),
            "негіз (үсті)",
        ),
        ('<w:fldSimple w:instr=" DATE "><w:r><w:t>бір</w:t></w:r></w:fldSimple>', "бір"),
        (
            (
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTHOR </w:instrText></w:r>'
                '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>бір</w:t></w:r>'
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            ),
            "бір",
        ),
        ('<w:r><w:fldChar w:fldCharType="begin"/><w:t>бір</w:t></w:r>', "бір"),  # a field that never ends
        ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>бір</w:t></w:r></w:sdtContent></w:sdt>", "бір"),
        ("<m:oMath><m:r><m:t>бір</m:t></m:r></m:oMath>", "бір"),
    ],
)
def test_a_text_is_what_its_reader_sees(runs: str, text: str, tmp_path: Path) -> None:
    assert contribution(tmp_path, runs) == text


def test_paragraphs_are_lines(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        content = document.content("contribution")
        content[:] = [element(f"<w:p><w:r><w:t>{word}</w:t></w:r></w:p>") for word in ("бір", "", "үш")]

    read = read_one(tmp_path, premium_activity(), edit)

    assert read == replace(half_of_activity(), contribution=Text(kk="бір\n\nүш"))


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        document.content("contribution")[:] = [
            element(
                '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="А"/></w:rPr></w:pPr><w:r><w:t>бір</w:t></w:r></w:p>'
            ),
            element("<w:p><w:r><w:t>екі</w:t></w:r></w:p>"),
        ]

    read = read_one(tmp_path, premium_activity(), edit)

    assert read == replace(half_of_activity(), contribution=Text(kk="бірекі"))


def half_of_activity() -> PremiumActivity:
    from tests.reading.documents import half

    form = half(premium_activity(), "kk")
    assert isinstance(form, PremiumActivity)
    return form


def test_a_row_that_was_deleted_with_changes_tracked_is_gone(tmp_path: Path) -> None:
    project = premium_activity().projects[0]
    form = premium_activity(projects=[project, replace(project, name="Екінші")])

    def edit(document: Edited) -> None:
        row = next(document.items("projects")[0].iter(f"{W}tr"))
        properties = row.find(f"{W}trPr")
        assert properties is not None
        properties.append(element('<w:del w:id="1" w:author="А"/>'))

    read = read_one(tmp_path, form, edit)

    assert isinstance(read, PremiumActivity)
    assert [Text.of(project.name).kk for project in read.projects] == ["Екінші"]


def test_a_text_typed_into_a_control_is_read_from_both_documents(tmp_path: Path) -> None:
    form = premium_activity()
    paths = []
    for lang, text in (("kk", "Бірінші\nЕкінші"), ("ru", "Первое\nВторое")):
        document = Edited(filled(form, lang))
        document.say("innovations", text)
        paths.append(document.save(tmp_path / f"{lang}.docx"))

    read = formgen.read(*paths)

    expected = Text(kk="Бірінші\nЕкінші", ru="Первое\nВторое")
    assert read == replace(printed(form), innovations=expected)


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ('<w:hyperlink w:anchor="attachment_1"><w:r><w:t>1-қосымша</w:t></w:r></w:hyperlink>', "[[1]]"),
        (
            '<w:hyperlink w:anchor="attachment_1"><w:r><w:t>приложение</w:t></w:r><w:r><w:t xml:space="preserve"> 1</w:t></w:r></w:hyperlink>',
            "[[1]]",
        ),
        ("<w:hyperlink><w:r><w:t>1-қосымша</w:t></w:r></w:hyperlink>", "[[1]]"),
        ("<w:hyperlink><w:r><w:t>біздің сайт</w:t></w:r></w:hyperlink>", "біздің сайт"),
        ('<w:hyperlink w:anchor="x"><w:r><w:t>1-қосымша</w:t></w:r></w:hyperlink>', "1-қосымша"),
        ('<w:hyperlink w:anchor="attachment_1"><w:r><w:t>2-қосымша</w:t></w:r></w:hyperlink>', "[[2]]"),
        ('<w:hyperlink w:anchor="attachment_1"><w:r><w:t>осы жерден</w:t></w:r></w:hyperlink>', "осы жерден"),
        ("<w:r><w:t>1-қосымша</w:t></w:r>", "1-қосымша"),
        ("<w:r><w:t>[[1]]</w:t></w:r>", "[[1]]"),
        (
            (
                '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK \\l "attachment_1" </w:instrText>'
                '<w:fldChar w:fldCharType="separate"/><w:t>1-қосымша</w:t><w:fldChar w:fldCharType="end"/></w:r>'
            ),
            "[[1]]",
        ),
        (
            '<w:fldSimple w:instr=" REF attachment_1 \\h "><w:r><w:t>1-қосымша</w:t></w:r></w:fldSimple>',
            "[[1]]",
        ),
    ],
)
def test_a_link_to_an_attachment_is_a_reference(runs: str, text: str, tmp_path: Path) -> None:
    read = read_one(tmp_path, final_creative_report(), lambda document: document.put("recommendations", runs))

    assert isinstance(read, FinalCreativeReport)
    assert read.recommendations == Text(kk=text)


@pytest.mark.parametrize("has_controls", [True, False])
def test_a_cell_that_was_deleted_with_changes_tracked_has_no_value(
    *, has_controls: bool, tmp_path: Path
) -> None:
    document = Edited(filled(small_form("final_financial_report"), "ru"))
    (control,) = document.controls("documents[0].pages")
    cell = next(control.iterancestors(f"{W}tc"))
    cell.insert(0, element('<w:tcPr><w:cellDel w:id="1" w:author="А"/></w:tcPr>'))
    path = tmp_path / "a.docx"
    path.write_bytes(document.data if has_controls else without_controls(document.data))

    form: Any = formgen.read_report(path).form

    assert form.documents[0].pages is None
    assert form.documents[1].pages is not None


def test_a_sign_that_only_an_unknown_font_draws_is_told(tmp_path: Path) -> None:
    document = Edited(filled(small_form("premium_application"), "ru"))
    document.put("addressee", "<w:r><w:t>Отдел \uf041</w:t></w:r>")

    report = formgen.read_report(document.save(tmp_path / "a.docx"))

    assert [problem.code for problem in report.leftovers] == ["page.unknown_sign"]
