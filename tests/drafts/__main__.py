"""Make random forms, right and broken, through every door, and count what becomes of them.

    python -m tests.drafts --forms 5000 --door json --door intake

makes that many files for each door, over all kinds of forms, and prints how many forms were refused, found
wrong and found right, and how many drafts were printed. What passes the check is printed in both languages and
all formats. It ends with 1 after a fault: a traceback, or a form that was not printed. A fault is named with
its seed, and ``--seed`` begins there.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from itertools import islice
from pathlib import Path

from formgen.forms import FORM_IDS
from tests.drafts.counting import Fault, judged
from tests.drafts.doors import DOORS

_COUNTS = ("refused", "wrong", "right", "drafts", "faults")


def main(words: list[str] | None = None) -> int:
    """Count, print a line for each door, and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.drafts",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--forms", type=int, default=100, help="how many files for each door")
    parser.add_argument("--door", action="append", choices=[*DOORS])
    parser.add_argument("--form", action="append", choices=[*FORM_IDS])
    parser.add_argument("--seed", type=int, default=0, help="the seed of the first file")
    arguments = parser.parse_args(words)
    sys.stdout.write(f"{'door':10} {'files':>6}" + "".join(f"{name:>8}" for name in _COUNTS) + "\n")
    faults = 0
    for door in arguments.door or DOORS:
        counts = counted(door, arguments.form or FORM_IDS, arguments.seed, arguments.forms)
        faults += counts["faults"]
        numbers = "".join(f"{counts[name]:8}" for name in _COUNTS)
        sys.stdout.write(f"{door:10} {arguments.forms:6}{numbers}\n")
        sys.stdout.flush()
    return 1 if faults else 0


def counted(door: str, form_ids: list[str] | tuple[str, ...], first: int, count: int) -> Counter[str]:
    """Return the counts of that many files of a door, and print each fault."""
    counts: Counter[str] = Counter()
    for seed in islice(range(first, first + count), count):
        with tempfile.TemporaryDirectory() as folder:
            try:
                counts += judged(door, form_ids[seed % len(form_ids)], seed, Path(folder))
            except Fault as fault:
                counts["faults"] += 1
                sys.stderr.write(f"{fault}\n")
    return counts


if __name__ == "__main__":
    sys.exit(main())
