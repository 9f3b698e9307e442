"""The next paper of a project begins with everything that the papers before it state."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from formgen.agreement import agree
from formgen.agreement.carrying import MISSING, carry
from formgen.agreement.papers import relations_of
from formgen.agreement.writing import draft_form, draft_yaml
from formgen.cli import main
from formgen.forms import FORM_IDS, form_class
from formgen.loading import read_documents
from formgen.templates.folders import own_folder
from tests.agreement.papers import sample

RELATED = [form_id for form_id in FORM_IDS if relations_of(form_id)]


def samples(*form_ids: str) -> list[Any]:
    return [sample(form_id) for form_id in form_ids]


def test_the_next_interim_report_has_the_lines_and_what_was_spent_before() -> None:
    first = sample("interim_financial_report")

    draft = carry("interim_financial_report", [first])

    assert draft.data["number"] == first.number + 1
    assert draft.data["period"] == {"start": first.period.end + dt.timedelta(days=1)}
    lines = [line for group in draft.data["groups"] for line in group["lines"]]
    ours = [line for group in first.groups for line in group.lines]
    assert [line["spent_before"] for line in lines] == [line.spent_before + line.spent for line in ours]
    assert all("spent" not in line for line in lines)
    assert {"period.end", "groups[0].lines[0].spent", "compiled_on"} <= set(draft.missing)


def test_the_final_report_has_what_was_spent_so_far_and_who_signs() -> None:
    interim = sample("interim_financial_report")

    draft = carry("final_financial_report", [interim])

    assert draft.data["contract"] == {"number": interim.contract.number, "date": interim.contract.date}
    assert draft.data["accountant"]["full_name"] == interim.accountant.full_name
    assert draft.data["groups"][0]["lines"][0]["spent"] == interim.groups[0].lines[0].spent
    assert draft.data["period"] == {"start": interim.period.start}


def test_the_final_creative_report_has_the_events_with_those_who_came_and_the_indicators() -> None:
    plan, interim = samples("technical_specification", "interim_creative_report")

    draft = carry("final_creative_report", [plan, interim])

    came = {event.name: event.participants for step in interim.steps for event in step.events}
    assert [event["name"] for event in draft.data["events"]] == [event.name for event in plan.action_plan]
    assert {event["name"]: event["actual"] for event in draft.data["events"] if "actual" in event} == came
    assert [each["indicator"] for each in draft.data["indicator_results"]] == [
        each.name for each in plan.indicators
    ]


def test_what_two_papers_state_differently_is_a_problem_and_not_a_choice() -> None:
    interim, final = samples("interim_financial_report", "final_financial_report")
    other = replace(final, contract=replace(final.contract, number="45"))

    draft = carry("final_creative_report", [interim, other])

    assert "number" not in draft.data["contract"]
    assert "contract.number" in draft.missing
    assert [problem.code for problem in draft.problems] == ["agree.differs"]


@pytest.mark.parametrize("form_id", RELATED)
def test_a_begun_paper_agrees_with_the_papers_it_is_begun_from(form_id: str) -> None:
    others = [sample(each) for each in RELATED if each != form_id]
    form = draft_form(carry(form_id, others))

    assert type(form) is form_class(form_id)


@pytest.mark.parametrize("form_id", RELATED)
def test_a_begun_paper_is_yaml_that_holds_each_carried_value_and_names_its_source(form_id: str) -> None:
    others = [sample(each) for each in RELATED if each != form_id]
    draft = carry(form_id, others, names=[f"{each}.yaml" for each in RELATED if each != form_id])

    text = draft_yaml(draft)

    held = yaml.safe_load(text)
    assert held["form"] == form_id
    for name in draft.data:
        assert held[name], name
    for path, source in draft.sources.items():
        assert source.paper.endswith(".yaml"), path


def test_a_period_without_its_end_asks_for_the_end() -> None:
    text = draft_yaml(carry("final_financial_report", [sample("interim_financial_report")]))

    assert "  end:  # толтырыңыз / заполните: Мерзімі / Период (аяқталуы / окончание)\n" in text


def test_a_finished_draft_of_the_next_report_agrees_with_the_first(tmp_path: Path) -> None:
    first = sample("interim_financial_report")
    draft = carry("interim_financial_report", [first])
    form: Any = draft_form(draft)
    groups = tuple(
        replace(group, lines=tuple(replace(line, spent=Decimal(0)) for line in group.lines))
        for group in form.groups
    )
    period = type(first.period)(first.period.end + dt.timedelta(days=1), dt.date(2026, 8, 31))

    second = replace(form, groups=groups, period=period, compiled_on=dt.date(2026, 9, 1))

    assert agree([first, second]) == []


def project(folder: Path) -> Path:
    """A folder with the data of a project's first papers and the file that they share."""
    for name in ("organization", "technical_specification", "interim_financial_report"):
        (folder / f"{name}.yaml").write_bytes((own_folder("samples") / f"{name}.yaml").read_bytes())
    return folder


def test_the_command_writes_the_shared_file_by_name(tmp_path: Path) -> None:
    folder = project(tmp_path)
    out = folder / "report-2.yaml"

    code = main(
        [
            "carry",
            "interim_financial_report",
            "--from",
            str(folder / "interim_financial_report.yaml"),
            "--out",
            str(out),
        ]
    )

    assert code == 0
    assert yaml.safe_load(out.read_text("utf-8"))["supplier"] == {"$file": "organization.yaml"}
    (loaded,) = read_documents(out)
    assert {problem.code for problem in loaded.problems} <= {"value.missing"}


@pytest.mark.parametrize("form_id", [each for each in FORM_IDS if each != "event_passport"])
def test_carry_counts_the_values_that_a_check_of_its_file_finds_missing(
    form_id: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = project(tmp_path)
    names = ("technical_specification", "interim_financial_report")
    draft = carry(form_id, samples(*names))
    sources = [str(folder / f"{name}.yaml") for name in names]
    counts = {}
    for suffix in ("yaml", "xlsx"):
        out = folder / f"out.{suffix}"
        main(["carry", form_id, "--from", *sources, "--out", str(out), "--ui", "en"])
        said = capsys.readouterr().out
        main(["check", str(out), "--json"])
        (checked,) = json.loads(capsys.readouterr().out)
        missing = {each["path"] for each in checked["problems"] if each["code"] in MISSING}
        assert said.rstrip().endswith(f"fields to fill in: {len(missing)}")
        counts[suffix] = missing

    assert set(draft.missing) == counts["yaml"]
    assert len(draft.missing) >= len(counts["xlsx"])  # an empty row of a workbook is no row


def test_the_command_fills_an_intake_workbook(tmp_path: Path) -> None:
    folder = project(tmp_path)
    out = folder / "report-2.xlsx"

    main(
        [
            "carry",
            "interim_financial_report",
            "--from",
            str(folder / "interim_financial_report.yaml"),
            "--out",
            str(out),
        ]
    )

    (loaded,) = read_documents(out)
    form: Any = loaded.form
    assert form.number == 2
    assert form.groups[0].lines[0].spent_before == sample("interim_financial_report").groups[0].lines[0].spent


def test_check_together_names_the_file_and_line_of_a_contradiction(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = project(tmp_path)
    report = folder / "interim_financial_report.yaml"
    final = folder / "final_financial_report.yaml"
    final.write_bytes(
        (own_folder("samples") / final.name).read_bytes().replace(b"155-27/2026", b"155-28/2026", 1)
    )

    apart = main(["check", str(report), str(final)])
    together = main(["check", "--together", str(report), str(final)])

    assert (apart, together) == (0, 1)
    said = capsys.readouterr().err
    line = 1 + next(
        n for n, text in enumerate(final.read_text("utf-8").splitlines()) if "155-28/2026" in text
    )
    assert f"final_financial_report.yaml:{line}" in said
    assert "interim_financial_report.yaml" in said


def test_a_file_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    assert (
        main(
            [
                "carry",
                "budget_request",
                "--from",
                str(tmp_path / "no.yaml"),
                "--out",
                str(tmp_path / "b.yaml"),
            ]
        )
        == 2
    )
    assert not (tmp_path / "b.yaml").exists()
