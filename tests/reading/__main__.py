"""Read many generated forms back through every way in which documents lose their marks, and count the values.

    python -m tests.reading --forms 500 --way "no tags"

prints for each form and way how many values came back equal, were reported, or were lost. It ends with 1 where a
value was lost. Without ``--way`` all ways are tried; ``--form`` names forms, by their ids.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import formgen
from formgen.bilingual import LANGS
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.model.walking import leaves
from tests.layouts.documents import filled, sample
from tests.reading.ways import WAYS, lost_values
from tests.support.strategies import forms


def generated(form_id: str, count: int) -> Iterator[Form]:
    """Yield the sample of a form and generated forms of it, always the same ones."""
    yield sample(form_id)
    found: list[Form] = []

    @seed(2026)
    @settings(
        max_examples=max(count - 1, 1),
        phases=[Phase.generate],
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def draw(data: st.DataObject) -> None:
        found.append(data.draw(forms(form_id)))

    if count > 1:
        draw()
    yield from found[: count - 1]


def counted(form: Form, way: Callable[[bytes], bytes], folder: Path) -> Counter[str]:
    """Return how many values of a form came back ``equal``, were ``reported`` and were ``lost``."""
    paths = [folder / f"{lang}.docx" for lang in LANGS]
    for path, lang in zip(paths, LANGS, strict=True):
        path.write_bytes(way(filled(form, lang)))
    given_, shown = dict(leaves(printed(form))), printed(form)
    try:
        report = formgen.read_report(*paths)
    except formgen.ReadError:
        return Counter(reported=len(given_))
    back = dict(leaves(report.form))
    lost = lost_values(shown, report)
    equal = sum(back.get(path) == value for path, value in given_.items())
    return Counter(equal=equal, lost=len(lost), reported=len(given_) - equal - len(lost))


def main() -> int:
    """Count, print and return the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--forms", type=int, default=100, help="how many forms altogether")
    parser.add_argument("--way", action="append", choices=[*WAYS])
    parser.add_argument("--form", action="append", choices=[*FORM_IDS])
    arguments = parser.parse_args()
    chosen = arguments.form or [*FORM_IDS]
    total: Counter[str] = Counter()
    sys.stdout.write(f"{'form':28} {'way':16} {'forms':>6} {'equal':>8} {'reported':>8} {'lost':>6}\n")
    with tempfile.TemporaryDirectory() as folder:
        for form_id in chosen:
            made = [*generated(form_id, -(-arguments.forms // len(chosen)))]
            for way in arguments.way or WAYS:
                found: Counter[str] = Counter()
                for form in made:
                    found += counted(form, WAYS[way], Path(folder))
                total += found
                numbers = f"{found['equal']:8} {found['reported']:8} {found['lost']:6}"
                sys.stdout.write(f"{form_id:28} {way:16} {len(made):6} {numbers}\n")
                sys.stdout.flush()
    sys.stdout.write(f"{'all':52} {total['equal']:8} {total['reported']:8} {total['lost']:6}\n")
    return 1 if total["lost"] else 0


if __name__ == "__main__":
    sys.exit(main())
