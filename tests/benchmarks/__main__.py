from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from formgen.errors import TemplateError
from formgen.forms import FORM_IDS, form_class
from formgen.templates.folders import template_path
from tests.benchmarks.cases import Case, case_of
from tests.benchmarks.peers import peers
from tests.benchmarks.running import Figure, cold, growth, warm
from tests.benchmarks.table import picture, table

DRAWN = "premium_questionnaire"


def main(words: list[str] | None = None) -> int:
    """Measure the subjects, print the table and write the figures."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="Compares formgen's speed with others'."
    )
    parser.add_argument("--form", action="append", choices=FORM_IDS, help="by default every form")
    parser.add_argument("--lang", default="kk", choices=("kk", "ru"))
    parser.add_argument("--rounds", type=int, default=5, help="turns of each subject (5)")
    parser.add_argument("--rows", type=int, nargs="*", default=[10, 100, 1_000, 10_000])
    parser.add_argument("--only", action="append", choices=("warm", "cold", "growth"))
    parser.add_argument(
        "--peers", type=Path, help="folder to install the others into; by default a temporary one"
    )
    parser.add_argument("--no-install", action="store_true", help="compare only with what is installed")
    parser.add_argument(
        "--json", type=Path, default=Path("benchmarks.json"), help="file to write the figures to"
    )
    parser.add_argument("--picture", type=Path, help="file to write README's SVG to")
    given = parser.parse_args(words)
    kinds = given.only or ["warm", "cold", "growth"]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        place = given.peers or folder / "peers"
        place.mkdir(parents=True, exist_ok=True)
        subjects = peers(place, install=not given.no_install)
        figures: list[Figure] = []
        for case in _cases(given.form or FORM_IDS, given.lang, folder):
            sys.stderr.write(f"{case.form_id}.{case.format}\n")
            if "warm" in kinds:
                figures += warm(case, subjects, rounds=given.rounds)
            if "cold" in kinds and case.format == "docx":
                figures += cold(case, subjects, folder, rounds=given.rounds)
        if "growth" in kinds:
            figures += growth(case_of("premium_activity", given.lang, "docx", folder), given.rows)
    sys.stdout.write(table(figures) + "\n")
    about = {"python": platform.python_version(), "machine": platform.machine(), "system": platform.system()}
    found = {**about, "figures": [figure.as_json() for figure in figures]}
    given.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if given.picture is not None:
        title = "Documents a second, one core: the premium questionnaire as DOCX"
        given.picture.write_text(picture(figures, DRAWN, title), encoding="utf-8")
    return 0


def _cases(form_ids: Iterable[str], lang: str, folder: Path) -> list[Case]:
    """Prepare a case for every form and format that has a template."""
    cases = []
    for form_id in form_ids:
        for format_ in form_class(form_id).FORMATS:
            try:
                template_path(form_id, lang, format_)
            except TemplateError:  # its template is not there yet
                continue
            cases.append(case_of(form_id, lang, format_, folder))
    return cases


if __name__ == "__main__":
    raise SystemExit(main())
