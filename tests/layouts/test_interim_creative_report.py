"""The pages of the interim creative report: the paper's words, one table of the steps, the attachments."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

import pytest

import formgen
from formgen.bilingual import LangLike
from formgen.formatting.dates import format_date
from formgen.formatting.periods import format_period
from formgen.periods import Period
from tests.forms.builders import text
from tests.forms.report_builders import attachment, interim_creative_report, step, step_event
from tests.layouts.creative import misprinted
from tests.layouts.documents import blank, controls, counted, filled, sample, table_widths
from tests.support.audit import audit
from tests.support.captions import captions
from tests.support.wordtext import docx_text

ID = "interim_creative_report"
LANGS = pytest.mark.parametrize("lang", ["kk", "ru"])


@LANGS
def test_the_blank_form_has_every_caption_of_the_paper_in_its_order(lang: str) -> None:
    page_text, place = docx_text(blank(ID, lang)), 0
    if lang == "kk":
        for caption in captions(ID):
            place = page_text.index(caption[lang], place)
    assert [caption for caption in captions(ID) if caption[lang] not in page_text] == []


@LANGS
def test_a_filled_form_has_every_caption_but_no_hint(lang: str) -> None:
    bare = interim_creative_report(number=2, baseline=None, attachments=[], steps=[step(work_done="–")])
    for form in (sample(ID), bare):
        page_text = docx_text(filled(form, lang))
        assert [c[lang] for c in captions(ID) if (c[lang] in page_text) is c.hint] == []


@LANGS
def test_every_value_has_a_control_of_its_own(lang: str) -> None:
    for form in (sample(ID), interim_creative_report(problems="екі\nжол")):
        assert misprinted(form, lang) == []


@LANGS
def test_a_step_prints_its_number_and_task_then_its_events_then_its_three_texts(lang: str) -> None:
    form = interim_creative_report(
        steps=[
            step(
                task=text(f"Міндет {n}", f"Задача {n}"),
                events=[step_event(name=f"Оқиға {n}.{m}") for m in (1, 2)],
                work_done=f"Жұмыс {n}",
                analysis=f"Талдау {n}",
                outcome=f"Нәтиже {n}",
            )
            for n in (1, 2)
        ]
    )
    page_text, place = docx_text(filled(form, lang)), 0
    for n in (1, 2):
        heading = {"kk": f"{n}-қадам (міндет): Міндет {n}", "ru": f"Шаг (задача) {n}: Задача {n}"}[lang]
        analysis = {"kk": f"Осылайша, Талдау {n}", "ru": f"Таким образом, Талдау {n}"}[lang]
        after = {"kk": f"Нәтижесінде Нәтиже {n}", "ru": f"В результате Нәтиже {n}"}[lang]
        for words in (heading, f"Оқиға {n}.1", f"Оқиға {n}.2", f"Жұмыс {n}", analysis, after):
            place = page_text.index(words, place)


@LANGS
def test_the_events_of_all_steps_are_counted_in_one_row(lang: str) -> None:
    form = interim_creative_report(steps=[step(), step(events=[]), step()])
    assert [number for _, _, number, _ in counted(filled(form, lang))] == [1, 2, 3, 4]


@LANGS
@pytest.mark.parametrize(
    ("first", "last"),
    [
        (dt.date(2026, 3, 26), None),
        (dt.date(2026, 3, 2), dt.date(2026, 3, 27)),
        (dt.date(2026, 3, 30), dt.date(2026, 4, 2)),
        (dt.date(2025, 12, 30), dt.date(2026, 1, 2)),
    ],
)
def test_an_event_of_one_day_prints_its_date_and_one_of_several_the_period(
    lang: str, first: dt.date, last: dt.date | None
) -> None:
    form = interim_creative_report(steps=[step(events=[step_event(date=first, ends_on=last)])])
    document = filled(form, lang, draft=True)
    assert ("steps[0].events[0].ends_on" in dict(controls(document))) is (last is not None)
    days = format_date(first, lang) if last is None else format_period(Period(first, last), lang)
    assert days in docx_text(document).splitlines()


@pytest.mark.parametrize("controls_", [True, False])
@pytest.mark.parametrize("langs", [("kk",), ("ru",), ("kk", "ru")])
def test_both_days_of_an_event_read_back(
    langs: tuple[LangLike, ...], *, controls_: bool, tmp_path: Path
) -> None:
    days = [(3, 3), (2, 3), (26, 27)]
    events = [
        step_event(date=dt.date(2026, 3, start), ends_on=dt.date(2026, month, end))
        for month in (3, 4)
        for start, end in days
    ]
    form = interim_creative_report(steps=[step(events=events)])
    for lang in langs:
        data = formgen.render(form, lang, draft=True, controls=controls_)
        (tmp_path / f"report.{lang}.docx").write_bytes(data)
    found = formgen.read(*(tmp_path / f"report.{lang}.docx" for lang in langs))
    assert isinstance(found, formgen.InterimCreativeReport)
    assert [(event.date, event.ends_on) for event in found.steps[0].events] == [
        (event.date, event.ends_on) for event in events
    ]


def test_a_day_without_its_month_is_an_error_if_the_other_day_is_missing(tmp_path: Path) -> None:
    event = step_event(date=dt.date(2026, 3, 26), ends_on=dt.date(2026, 3, 27))
    form = interim_creative_report(steps=[step(events=[event])])
    file = tmp_path / "report.ru.docx"
    with zipfile.ZipFile(io.BytesIO(filled(form, "ru"))) as package, zipfile.ZipFile(file, "w") as edited:
        for name in package.namelist():
            part = package.read(name)
            edited.writestr(name, part.replace("27\u00a0марта 2026\u00a0года".encode(), b""))
    with pytest.raises(formgen.FormErrors) as error:
        formgen.read(file)
    assert [(each.path, each.code) for each in error.value.problems if "event" in each.path] == [
        ("steps[0].events[0].date", "read.not_date")
    ]


@LANGS
def test_under_its_head_the_table_has_the_numbers_of_its_columns(lang: str) -> None:
    lines = docx_text(filled(interim_creative_report(), lang)).splitlines()
    head = lines.index({"kk": "Іс-шара атауы", "ru": "Наименование мероприятия"}[lang])
    assert lines[head + 4 : head + 9] == ["1", "2", "3", "4", "5"]


@LANGS
def test_the_blank_form_has_two_steps_with_rows_to_write_in(lang: str) -> None:
    tags = [tag for tag, _ in controls(blank(ID, lang))]
    for n in (0, 1):
        assert [tag for tag in tags if tag.startswith(f"steps[{n}].events[") and tag.endswith(".name")] == [
            f"steps[{n}].events[{m}].name" for m in range(5)
        ]
    assert "steps[2].task" not in tags


@LANGS
def test_the_report_is_dated_below_the_signature(lang: str) -> None:
    tags = [tag for tag, _ in controls(filled(interim_creative_report(), lang))]
    assert tags[-3:] == ["project_manager.position", "project_manager.full_name", "compiled_on"]


@LANGS
def test_three_hundred_events_print_whole_and_in_order(lang: str) -> None:
    steps = [step(events=[step_event(name=f"Оқиға № {n}.{m}") for m in range(100)]) for n in range(3)]
    control_texts = controls(filled(interim_creative_report(steps=steps), lang))
    names = [(tag, words) for tag, words in control_texts if tag.endswith("].name")]
    assert names == [
        (f"steps[{n}].events[{m}].name", f"Оқиға № {n}.{m}") for n in range(3) for m in range(100)
    ]


@LANGS
def test_the_referee_finds_nothing(lang: str) -> None:
    bare = interim_creative_report(
        number=2, baseline=None, attachments=[], steps=[step(events=[], work_done="–")]
    )
    long = interim_creative_report(
        problems="сөз [[1]] " * 2000,
        steps=[step(task="екі\nжол\tмен [[2]]", analysis="[[1]]\n[[2]]")] * 3,
        attachments=[attachment(title="Атауы [[1]]")] * 60,
    )
    for form in (sample(ID), bare, long):
        assert audit(filled(form, lang), "docx") == []
    draft = interim_creative_report(steps=[], project_manager=None, baseline=None)
    assert audit(filled(draft, lang, draft=True), "docx") == []
    assert audit(blank(ID, lang), "docx") == []


@LANGS
def test_every_table_is_as_wide_as_the_text(lang: str) -> None:
    assert table_widths(filled(interim_creative_report(), lang)) == pytest.approx([165] * 4, abs=0.2)
