"""Read many generated forms back through every way in which documents come back, and count the values.

    python -m tests.reading --forms 500 --way "no tags"

prints for each form and way how many values came back equal, were reported, or were lost. It ends with 1 where a
value was lost. Without ``--way`` all ways are tried that this machine has the programs for; ``--form`` names forms,
by their ids. ``--lost`` names each lost value. ``--out`` adds the numbers to a file of results, from which
``python -m tests.derived`` makes the tables of README and the guide.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import formgen
from formgen.bilingual import LANGS
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.model.walking import leaves
from tests.forms.factories import sample
from tests.reading.copies import COPIES, Copy, copies_of
from tests.reading.lookalikes import disguised, typeable
from tests.reading.ways import invented_values, lost_values, seen
from tests.support.strategies import forms

_AT_ONCE = 40
"""So many documents are copied by one call of a program."""
_MANY_AT = 5
"""The generated form, by its number, that has a list of 200 items: pages take long to read."""
_SHOWN = 80


def generated(form_id: str, count: int) -> Iterator[Form]:
    """Yield the sample of a form and generated forms of it, always the same ones.

    Every other generated form has look-alikes among its texts, or a list that is empty or long.
    """
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
    for number, form in enumerate(found[: count - 1]):
        base = sample(form_id) if number % 4 == 1 else form
        yield disguised(base, number, many=number == _MANY_AT) if number % 2 else form


def counted(made: Sequence[Form], copy: Copy, lost: list[str]) -> Counter[str]:
    """Return how many values of forms came back ``equal``, were ``reported`` and were ``lost``.

    Each lost value is described in ``lost``. Programs get texts of characters that keyboards have: what they make of
    characters that Unicode does not assign is theirs.
    """
    found: Counter[str] = Counter()
    for start in range(0, len(made), _AT_ONCE):
        batch = made[start : start + _AT_ONCE]
        if copy.needs:
            batch = [typeable(form) for form in batch]
        documents = {
            f"{number}.{lang}": copy.printed(form, lang)
            for number, form in enumerate(batch)
            for lang in LANGS
        }
        copied = copy.copied(documents)
        with tempfile.TemporaryDirectory() as folder:
            for number, form in enumerate(batch):
                paths = [Path(folder) / f"{number}.{lang}.{copy.format}" for lang in LANGS]
                for path in paths:
                    path.write_bytes(copied[path.stem])
                found += _counted(form, paths, copy, start + number, lost)
    return found


def _counted(form: Form, paths: Sequence[Path], copy: Copy, number: int, lost: list[str]) -> Counter[str]:
    shown = printed(form)
    given_ = dict(leaves(shown))
    try:
        report = formgen.read_report(*paths)
    except formgen.ReadError:
        return Counter(reported=len(given_))
    back = dict(leaves(report.form))
    spaces = copy.keeps_spaces
    gone, new = lost_values(shown, report, spaces=spaces), invented_values(shown, report)
    lost += (
        f"{copy.name} {number} {path}: {_difference(given_.get(path), back.get(path))}" for path in gone + new
    )
    equal = sum(
        seen(back.get(path), spaces=spaces) == seen(value, spaces=spaces) for path, value in given_.items()
    )
    return Counter(equal=equal, lost=len(gone) + len(new), reported=max(len(given_) - equal - len(gone), 0))


def _difference(given_: object, back: object) -> str:
    """Return two values, from a little before the place where they begin to differ."""
    one, other = repr(given_), repr(back)
    same = next((at for at, pair in enumerate(zip(one, other, strict=False)) if len({*pair}) > 1), 0)
    start = max(same - _SHOWN // 2, 0)
    return f"{one[start : same + _SHOWN]} -> {other[start : same + _SHOWN]}"


def main() -> int:
    """Count, print and return the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--forms", type=int, default=100, help="how many forms altogether")
    parser.add_argument("--way", action="append", choices=[*COPIES])
    parser.add_argument("--form", action="append", choices=[*FORM_IDS])
    parser.add_argument("--lost", action="store_true", help="name each lost value")
    parser.add_argument("--out", type=Path, help="a JSON file of results, to which the numbers are added")
    arguments = parser.parse_args()
    chosen = arguments.form or [*FORM_IDS]
    total: Counter[str] = Counter()
    sys.stdout.write(f"{'form':28} {'way':20} {'forms':>6} {'equal':>8} {'reported':>8} {'lost':>6}\n")
    for form_id in chosen:
        made = [*generated(form_id, -(-arguments.forms // (len(chosen))))]
        for way in arguments.way or COPIES:
            if way not in copies_of(form_id):
                continue
            lost: list[str] = []
            found = counted(made, COPIES[way], lost)
            total += found
            numbers = f"{found['equal']:8} {found['reported']:8} {found['lost']:6}"
            sys.stdout.write(f"{form_id:28} {way:20} {len(made):6} {numbers}\n")
            if arguments.lost:
                sys.stdout.writelines(f"  {each}\n" for each in lost)
            sys.stdout.flush()
            if arguments.out is not None:
                _add(
                    arguments.out,
                    form_id,
                    way,
                    {"forms": len(made), **{each: found[each] for each in _COUNTS}},
                )
    sys.stdout.write(f"{'all':56} {total['equal']:8} {total['reported']:8} {total['lost']:6}\n")
    return 1 if total["lost"] else 0


_COUNTS = ("equal", "reported", "lost")


def _add(path: Path, form_id: str, way: str, numbers: dict[str, int]) -> None:
    """Put the numbers of a form and a way into a file of results."""
    results = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    results.setdefault(form_id, {})[way] = numbers
    path.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
