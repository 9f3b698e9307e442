"""What a reader sees of a Word document and of a sheet, element by element."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

import pytest
from lxml import etree

from formgen.ooxml.cell_styles import UnseenStyles, unseen_styles
from formgen.ooxml.sheet_visibility import is_shown_sheet, sheet_visibility
from formgen.ooxml.visibility import WordVisibility, is_gone

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:future="http://example.org/2031"'
)
STYLES = """
<w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Heir"><w:basedOn w:val="Hidden"/></w:style>
<w:style w:type="character" w:styleId="Shown"><w:basedOn w:val="Hidden"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>
<w:style w:type="paragraph" w:styleId="HiddenParagraph"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Flat"><w:pPr><w:spacing w:line="1" w:lineRule="exact"/></w:pPr></w:style>
"""


def parsed(xml: str) -> etree._Element:
    return etree.fromstring(f"<root {SPACES}>{xml}</root>")


def seen_words(xml: str, styles: str | None = STYLES) -> str:
    """The words of the page: the text of visible ``w:t`` elements."""
    visibility = WordVisibility(None if styles is None else parsed(styles))
    return " ".join(each.text or "" for each in visibility.seen(parsed(xml)) if each.tag == f"{{{W}}}t")


def run(words: str, properties: str = "", name: str = "t") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:{name}>{words}</w:{name}></w:r>"


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


VML = "urn:schemas-microsoft-com:vml"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
INK = f'<w14:textFill xmlns:w14="{W14}"><w14:solidFill>{{}}</w14:solidFill></w14:textFill>'
CELL = "<w:tbl><w:tr><w:tc><w:tcPr>{}</w:tcPr><w:p>" + run("a") + "</w:p></w:tc></w:tr></w:tbl>"
LINES = "<w:p><w:pPr><w:spacing {}/></w:pPr>" + run("a") + "</w:p>"
ROW = "<w:tr><w:trPr>{}</w:trPr><w:tc><w:p>" + run("a") + "</w:p></w:tc></w:tr>"


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        (run("a"), "a"),
        (f"<w:ins>{run('a')}</w:ins><w:moveTo>{run('b')}</w:moveTo>", "a b"),
        (f"<w:del>{run('a', name='delText')}</w:del>", ""),
        (f"<w:moveFrom>{run('a')}</w:moveFrom>", ""),
        (ROW.format(""), "a"),
        (ROW.format("<w:del/>"), ""),
        (ROW.format('<w:trHeight w:val="0" w:hRule="exact"/>'), ""),
        (ROW.format('<w:trHeight w:val="59" w:hRule="exact"/>'), ""),
        (ROW.format('<w:trHeight w:val="60" w:hRule="exact"/>'), "a"),
        (ROW.format('<w:trHeight w:val="0"/>'), "a"),
        (ROW.format("<w:hidden/>"), "a"),
        (run("a", "<w:vanish/>"), ""),
        (run("a", '<w:vanish w:val="false"/>'), "a"),
        (run("a", '<w:rStyle w:val="Hidden"/>'), ""),
        (run("a", '<w:rStyle w:val="Heir"/>'), ""),
        (run("a", '<w:rStyle w:val="Shown"/>'), "a"),
        (run("a", '<w:rStyle w:val="Circle"/>'), "a"),
        (run("a", '<w:rStyle w:val="Heir"/><w:vanish w:val="0"/>'), "a"),
        (f'<w:p><w:pPr><w:pStyle w:val="HiddenParagraph"/></w:pPr>{run("a")}</w:p>', ""),
        (f"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{run('a')}</w:p>", "a"),
        (f"{mark('begin')}{run('a')}{run('b', name='instrText')}{mark('separate')}{run('c')}{mark('end')}", "c"),
        (f"{mark('begin')}{mark('begin')}{run('a')}{mark('end')}{run('b')}{mark('end')}{run('c')}", "c"),
        (f'<w:fldSimple w:instr=" PAGE ">{run("a")}</w:fldSimple>', "a"),
        (f"<w:sdt><w:sdtPr>{run('a')}</w:sdtPr><w:sdtContent>{run('b')}</w:sdtContent></w:sdt>", "b"),
        (f'<w:r><wp:inline><wp:docPr hidden="1"/>{run("a")}</wp:inline></w:r>', ""),
        (f"<w:r><wp:inline><wp:docPr/>{run('a')}</wp:inline></w:r>", "a"),
        (f'<w:r><wp:inline><wp:extent cx="0" cy="9"/>{run("a")}</wp:inline></w:r>', ""),
        (f'<w:r><wp:anchor><wp:extent cx="99999" cy="12700"/>{run("a")}</wp:anchor></w:r>', "a"),
        (f'<w:pict><v:shape xmlns:v="{VML}" style="top:0;visibility: hidden">{run("a")}</v:shape></w:pict>', ""),
        (f'<w:pict><v:rect xmlns:v="{VML}" style="width:9pt">{run("a")}</v:rect></w:pict>', "a"),
        (CELL.format('<w:cellDel w:id="1" w:author="a"/>'), ""),
        (CELL.format("<w:vMerge/>"), ""),
        (CELL.format('<w:vMerge w:val="continue"/>'), ""),
        (CELL.format('<w:vMerge w:val="restart"/>'), "a"),
        (CELL.format("<w:hMerge/>"), ""),
        (LINES.format('w:line="20" w:lineRule="exact"'), ""),
        (LINES.format('w:line="240" w:lineRule="exact"'), "a"),
        (LINES.format('w:line="20" w:lineRule="auto"'), "a"),
        (LINES.format('w:after="20"'), "a"),
        (f'<w:p><w:pPr><w:pStyle w:val="Flat"/></w:pPr>{run("a")}</w:p>', ""),
        (f'<w:p><w:pPr><w:pStyle w:val="Flat"/><w:spacing w:line="240"/></w:pPr>{run("a")}</w:p>', "a"),
    ],
)  # fmt: skip
def test_a_reader_sees_these_words(xml: str, words: str) -> None:
    assert seen_words(xml) == words


WHITE = '<w:color w:val="FFFFFF"/>'
GREY = '<w:shd w:val="clear" w:color="auto" w:fill="404040"/>'
COLORS = f"""
<w:style w:type="character" w:styleId="White"><w:rPr>{WHITE}</w:rPr></w:style>
<w:style w:type="character" w:styleId="WhiteHeir"><w:basedOn w:val="White"/></w:style>
<w:style w:type="character" w:styleId="Black"><w:basedOn w:val="White"/><w:rPr><w:color w:val="000000"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="WhiteParagraph"><w:rPr>{WHITE}</w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Banner"><w:pPr>{GREY}</w:pPr><w:rPr>{WHITE}</w:rPr></w:style>
<w:style w:type="table" w:styleId="Dark"><w:tblStylePr w:type="firstRow"><w:tcPr>{GREY}</w:tcPr></w:tblStylePr></w:style>
<w:style w:type="table" w:styleId="Plain"/>
<w:style w:type="table" w:styleId="WhiteTable"><w:rPr>{WHITE}</w:rPr></w:style>
<w:style w:type="table" w:styleId="HiddenTable">
<w:tblStylePr w:type="wholeTable"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>
<w:style w:type="character" w:styleId="Tiny"><w:rPr><w:sz w:val="2"/></w:rPr></w:style>
"""


def in_cell(words: str, cell: str = "", table: str = "") -> str:
    row = f"<w:tr><w:tc><w:tcPr>{cell}</w:tcPr><w:p>{words}</w:p></w:tc></w:tr>"
    return f"<w:tbl><w:tblPr>{table}</w:tblPr>{row}</w:tbl>"


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        (run("a", WHITE), ""),
        (run("a", '<w:color w:val="FEFEFE"/>'), ""),
        (run("a", '<w:color w:val="F0F0F0"/>'), "a"),
        (run("a", '<w:color w:val="auto"/>'), "a"),
        (run("a", '<w:color w:val="000000" w:themeColor="background1"/>'), ""),
        (run("a", '<w:color w:val="A6A6A6" w:themeColor="background1" w:themeShade="A6"/>'), "a"),
        (run("a", '<w:color w:val="4472C4" w:themeColor="accent1"/>'), "a"),
        (run("a", '<w:color w:val="404040"/>' + GREY), ""),
        (run("a", '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'), ""),
        (run("a", GREY), "a"),
        (run("a", f'<w14:textFill xmlns:w14="{W14}"><w14:noFill/></w14:textFill>'), ""),
        (run("a", INK.format('<w14:srgbClr w14:val="FFFFFF"/>')), ""),
        (run("a", INK.format('<w14:schemeClr w14:val="bg1"/>')), ""),
        (run("a", INK.format('<w14:srgbClr w14:val="112233"><w14:alpha w14:val="100000"/></w14:srgbClr>')), ""),
        (run("a", WHITE + INK.format('<w14:srgbClr w14:val="112233"/>')), "a"),
        (run("a", '<w:sz w:val="2"/>'), ""),
        (run("a", '<w:sz w:val="12"/>'), "a"),
        (run("a", '<w:w w:val="1"/>'), ""),
        (run("a", '<w:w w:val="80"/>'), "a"),
        (run("a", '<w:rStyle w:val="Tiny"/>'), ""),
        (run("a", '<w:rStyle w:val="Tiny"/><w:sz w:val="24"/>'), "a"),
        (in_cell(run("a"), table='<w:tblStyle w:val="WhiteTable"/>'), ""),
        (in_cell(run("a"), table='<w:tblStyle w:val="HiddenTable"/>'), ""),
        (run("a", WHITE + GREY), "a"),
        (run("a", WHITE + '<w:highlight w:val="black"/>'), "a"),
        (run("a", WHITE + '<w:highlight w:val="white"/>'), ""),
        (run("a", WHITE + '<w:shd w:val="clear" w:fill="FFFFFF"/>'), ""),
        (run("a", WHITE + '<w:shd w:val="pct50" w:fill="FFFFFF"/>'), "a"),
        (f"<w:p><w:pPr>{GREY}</w:pPr>{run('a', WHITE)}</w:p>", "a"),
        (in_cell(run("a", WHITE)), ""),
        (in_cell(run("a", WHITE), cell=GREY), "a"),
        (in_cell(run("a", WHITE), cell='<w:shd w:val="clear" w:fill="FFFFFF"/>', table=GREY), ""),
        (in_cell(run("a", WHITE), cell='<w:shd w:val="clear" w:fill="auto"/>', table=GREY), "a"),
        (in_cell(run("a", WHITE), table='<w:tblStyle w:val="Dark"/>'), "a"),
        (in_cell(run("a", WHITE), table='<w:tblStyle w:val="Plain"/>'), ""),
        (f"<w:txbxContent><w:p>{run('a', WHITE)}</w:p></w:txbxContent>", "a"),
        (run("a", '<w:rStyle w:val="White"/>'), ""),
        (run("a", '<w:rStyle w:val="WhiteHeir"/>'), ""),
        (run("a", '<w:rStyle w:val="WhiteHeir"/><w:color w:val="000000"/>'), "a"),
        (run("a", '<w:rStyle w:val="Black"/>'), "a"),
        (f'<w:p><w:pPr><w:pStyle w:val="WhiteParagraph"/></w:pPr>{run("a")}</w:p>', ""),
        (f'<w:p><w:pPr><w:pStyle w:val="Banner"/></w:pPr>{run("a")}</w:p>', "a"),
    ],
)  # fmt: skip
def test_text_that_nobody_can_make_out_is_not_seen(xml: str, words: str) -> None:
    assert seen_words(xml, COLORS) == words


def styles_of(code: str = "General", font: str = "", fill: str = "", rule: str = "") -> UnseenStyles:
    """The unseen styles of a workbook with a plain style and one of this number format, font and fill."""
    return unseen_styles(
        etree.fromstring(
            f'<styleSheet xmlns="{S}"><numFmts><numFmt numFmtId="164" formatCode={quoteattr(code)}/></numFmts>'
            f"<fonts><font/><font>{font}</font></fonts><fills><fill><patternFill/></fill><fill>{fill}</fill></fills>"
            '<cellXfs><xf numFmtId="0"/><xf numFmtId="164" fontId="1" fillId="1"/></cellXfs>'
            f"<dxfs><dxf>{rule}</dxf></dxfs></styleSheet>"
        )
    )


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        (";;;", False, False),
        (";;; ", False, False),
        ('[White]"";"";"";""', False, False),
        (";;;@", True, False),
        (";;", True, False),
        ("0;;;", False, False),
        ('"–";;;', False, False),
        ('"x"', True, False),
        ("0;-0;0;", False, True),
        ("General", True, True),
        ("@", True, True),
        ("[White]@", False, True),
        ("[Color 2]0", True, False),
        ("[Red]0", True, True),
        ("#,##0.00;-#,##0.00;", True, False),
        ('#,##0.00;-#,##0.00;"–"', True, True),
        ('_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', True, True),
        ("[$-419]d mmmm yyyy;@", True, False),
        ('0" ;;; "', True, True),
    ],
)
def test_a_number_format_shows_texts_and_numbers_or_not(code: str, text: bool, number: bool) -> None:
    unseen = styles_of(code, fill='<patternFill patternType="none"/>')
    cells = sheet('<sheetData><row r="2"><c r="A2"/><c r="B2" s="1"/></row></sheetData>')
    found = sheet_visibility(cells, 2, 2, unseen)
    assert not found.hides(2, 1)
    assert not found.hides(2, 1, is_number=True)
    assert (found.hides(2, 2), found.hides(2, 2, is_number=True)) == (not text, not number)


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        (r"dd\.mm\.yyyy", True),
        ("[$-419]d mmmm yyyy;@", True),
        ("yyyy-mm-dd hh:mm", True),
        ("mmm yy", False),
        ("d/m", False),
        ("General", False),
        ("0", False),
        ("@", False),
        (";;;", False),
        ('"d.m.y"', False),
    ],
)
def test_a_date_is_seen_where_its_format_shows_day_month_and_year(code: str, seen: bool) -> None:
    cells = sheet('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>')
    found = sheet_visibility(cells, 1, 1, styles_of(code, fill='<patternFill patternType="none"/>'))
    assert found.hides(1, 1, is_number=True, is_date=True) is not seen


@pytest.mark.parametrize(("number", "seen"), [(14, True), (15, True), (17, False), (4, False), (22, True)])
def test_excels_own_formats_of_dates_are_known_by_their_numbers(number: int, seen: bool) -> None:
    styles = etree.fromstring(
        f'<styleSheet xmlns="{S}"><cellXfs><xf numFmtId="0"/><xf numFmtId="{number}"/></cellXfs></styleSheet>'
    )
    assert ("1" not in unseen_styles(styles).dates) is seen
    assert ("1" in unseen_styles(styles).numbers) is (number != 4)


NO_FILL = '<patternFill patternType="none"/>'
RED = '<patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill>'


@pytest.mark.parametrize(
    ("font", "fill", "seen"),
    [
        ('<color rgb="FFFFFFFF"/>', NO_FILL, False),
        ('<color rgb="00FFFFFF"/>', NO_FILL, False),
        ('<color theme="0"/>', NO_FILL, False),
        ('<color theme="0" tint="-0.5"/>', NO_FILL, True),
        ('<color indexed="9"/>', NO_FILL, False),
        ('<color rgb="FFFFFFFF"/>', RED, True),
        ('<color rgb="FFFF0000"/>', RED, False),
        ('<color rgb="FFFF0000"/>', NO_FILL, True),
        ('<color theme="1"/>', NO_FILL, True),
        ("", NO_FILL, True),
        ('<sz val="1"/>', NO_FILL, False),
        ('<sz val="8"/>', NO_FILL, True),
        ('<color rgb="FFFFFFFF"/>', '<patternFill patternType="gray125"/>', True),
        ("", '<patternFill patternType="gray125"/>', True),
    ],
)
def test_letters_of_the_colour_of_their_cell_or_of_no_size_are_not_seen(
    font: str, fill: str, seen: bool
) -> None:
    cells = sheet('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>')
    found = sheet_visibility(cells, 1, 1, styles_of(font=font, fill=fill))
    assert [found.hides(1, 1), found.hides(1, 1, is_number=True)] == [not seen, not seen]


@pytest.mark.parametrize(
    ("rule", "seen"),
    [
        ('<font><color rgb="FFFFFFFF"/></font>', [False, True]),
        ('<font><color rgb="FFFFFFFF"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>', [True, True]),
        ('<numFmt numFmtId="165" formatCode=";;;"/>', [False, False]),
        ('<font><color rgb="FFFF0000"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>', [False, False]),
        ("<font><b/></font>", [True, True]),
    ],
)  # fmt: skip
def test_a_conditional_format_may_hide_what_a_cell_holds(rule: str, seen: list[bool]) -> None:
    cells = sheet(
        '<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1"/></row></sheetData>'
        '<conditionalFormatting sqref="A1:B1"><cfRule dxfId="0" type="expression"/></conditionalFormatting>'
    )
    found = sheet_visibility(cells, 1, 3, styles_of(fill=RED, rule=rule))
    assert [not found.hides(1, column) for column in (1, 2)] == seen
    assert not found.hides(1, 3)


def test_bars_without_their_values_and_views_without_zeros_hide_numbers() -> None:
    bars = '<conditionalFormatting sqref="A1"><cfRule type="dataBar"><dataBar showValue="0"/></cfRule></conditionalFormatting>'
    view = '<sheetViews><sheetView showZeros="0"/></sheetViews>'
    for xml in (bars, view):
        found = sheet_visibility(sheet(xml), 1, 1)
        assert [found.hides(1, 1), found.hides(1, 1, is_number=True)] == [False, True]


def test_cells_outside_of_the_printed_areas_are_not_seen() -> None:
    found = sheet_visibility(sheet(""), 9, 9, printed=[(1, 1, 3, 2), (5, 1, 5, 9)])
    assert [found.hides(*cell) for cell in ((1, 1), (3, 2), (3, 3), (4, 1), (5, 9))] == [
        False, False, True, True, False,
    ]  # fmt: skip


def alternate(requires: str) -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="{requires}">{run("choice")}</mc:Choice>'
        f"<mc:Fallback>{run('fallback')}</mc:Fallback></mc:AlternateContent>"
    )


def test_of_alternate_content_a_reader_sees_the_branch_that_word_understands() -> None:
    assert seen_words(alternate("wps")) == "choice"
    assert seen_words(alternate("future")) == "fallback"
    assert seen_words(alternate("wps future")) == "fallback"


def test_text_hidden_by_both_its_styles_is_seen() -> None:
    """ISO/IEC 29500-1, 17.7.3: hidden text is a toggle property."""
    words = run("a", '<w:rStyle w:val="Hidden"/>')
    assert seen_words(f'<w:p><w:pPr><w:pStyle w:val="HiddenParagraph"/></w:pPr>{words}</w:p>') == "a"


def test_the_documents_defaults_and_its_default_style_hide_text() -> None:
    vanish = "<w:rPr><w:vanish/></w:rPr>"
    defaults = f"<w:docDefaults><w:rPrDefault>{vanish}</w:rPrDefault></w:docDefaults>"
    assert seen_words(run("a"), defaults) == ""
    assert seen_words(run("a", '<w:vanish w:val="0"/>'), defaults) == "a"
    normal = f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal">{vanish}</w:style>'
    assert seen_words(f"<w:p>{run('a')}</w:p>", normal) == ""


def test_without_styles_only_direct_formatting_hides_text() -> None:
    assert seen_words(run("a", '<w:rStyle w:val="Hidden"/>'), None) == "a"
    assert seen_words(run("a", "<w:vanish/>"), None) == ""


def test_only_what_was_deleted_or_moved_away_is_gone() -> None:
    found = parsed(
        f"<w:del/><w:moveFrom/><w:r><w:delText/></w:r>{ROW.format('<w:del/>')}"
        f"<w:ins/><w:moveTo/>{run('a', '<w:vanish/>')}{ROW.format('<w:ins/>')}"
    )
    gone = [etree.QName(each).localname for each in found.iter() if is_gone(each)]
    assert gone == ["del", "moveFrom", "delText", "tr", "del"]


def sheet(xml: str) -> etree._Element:
    return etree.fromstring(f'<worksheet xmlns="{S}">{xml}</worksheet>')


def test_hidden_rows_and_columns_of_a_sheet_are_not_seen() -> None:
    found = sheet_visibility(
        sheet(
            '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="16384"/></cols>'
            '<sheetData><row r="1"/><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row ht="15"/></sheetData>'
        ),
        9,
        9,
    )
    assert found.rows == {2, 3}
    assert found.columns == {2, 3, 4}
    assert [found.hides(*cell) for cell in ((1, 1), (2, 1), (1, 4), (4, 5))] == [False, True, True, False]


def test_rows_of_a_sheet_that_hides_all_but_some_are_not_seen() -> None:
    found = sheet_visibility(
        sheet('<sheetFormatPr defaultColWidth="0" zeroHeight="1"/><cols><col min="2" max="2" width="9"/></cols>'
              '<sheetData><row r="2" ht="15"/><row r="3"/></sheetData>'), 3, 3
    )  # fmt: skip
    assert found.rows == {1, 3}
    assert found.columns == {1, 3}


def test_of_merged_cells_the_first_alone_is_seen() -> None:
    found = sheet_visibility(sheet('<mergeCells><mergeCell ref="B2:C3"/></mergeCells>'), 3, 3)
    assert found.covered == {(2, 3), (3, 2), (3, 3)}
    assert not found.hides(2, 2)
    assert found.hides(3, 3)


@pytest.mark.parametrize(
    ("state", "shown"), [(None, True), ("visible", True), ("hidden", False), ("veryHidden", False)]
)
def test_a_hidden_sheet_is_not_shown(state: str | None, shown: bool) -> None:
    entry = etree.Element(f"{{{S}}}sheet")
    if state is not None:
        entry.set("state", state)
    assert is_shown_sheet(entry) is shown
