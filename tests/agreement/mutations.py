"""How many slips of the hand are found: every value of a project's papers changed by one tiyn, day or letter.

    python -m tests.agreement.mutations

prints, for each paper, how many changes there are, how many ``agree`` finds that it did not find before, and which fields
no other paper repeats.
"""

from __future__ import annotations

import re
import sys
from collections import Counter

from formgen.agreement import agree
from formgen.agreement.papers import relations_of
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from tests.agreement.papers import changed, sample


def found(papers: list[Form], at: int) -> tuple[Counter[str], Counter[str]]:
    """Return how many changes of each field of one paper there are, and how many of them are found."""
    before = {(problem.path, problem.code, problem.location) for problem in agree(papers)}
    made: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for path, _, form in changed(papers[at]):
        field = re.sub(r"\[\d+\]", "[]", path)
        made[field] += 1
        after = agree([*papers[:at], form, *papers[at + 1 :]])
        seen[field] += bool({(each.path, each.code, each.location) for each in after} - before)
    return made, seen


def main() -> None:
    """Print the table."""
    papers: list[Form] = [sample(form_id) for form_id in FORM_IDS if relations_of(form_id)]
    for at, paper in enumerate(papers):
        made, seen = found(papers, at)
        sys.stdout.write(f"{paper.ID}: {seen.total()} of {made.total()}\n")
        for field, count in made.items():
            if seen[field]:
                sys.stdout.write(f"    {field}: {seen[field]} of {count}\n")
        unseen = [field for field in made if not seen[field]]
        sys.stdout.write(f"    not repeated elsewhere: {', '.join(unseen)}\n")


if __name__ == "__main__":
    main()
