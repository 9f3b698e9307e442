"""Fuzzing for as long as one likes: ``python -m tests.fuzz --minutes N``.

What is found is kept in ``tests/fuzz/corpus``, where every later run of the tests tries it again.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

from tests.fuzz.mutations import mutated
from tests.fuzz.targets import TARGETS, seeds, take

CORPUS = Path(__file__).parent / "corpus"


def main() -> int:
    """Run until the time is over; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--target", choices=sorted(TARGETS), action="append")
    parser.add_argument(
        "--atheris", action="store_true", help="guided by coverage; one target, with the extra `fuzz`"
    )
    given = parser.parse_args()
    names = [name for name in given.target or TARGETS if seeds(name)]
    if given.atheris:
        _guided(names[0], given.minutes)
        return 0
    end = time.monotonic() + given.minutes * 60
    tried = found = 0
    while time.monotonic() < end:
        chance = random.Random()
        name = chance.choice(names)
        data = mutated(chance.choice(seeds(name)), chance)
        began = time.monotonic()
        try:
            take(name, data)
        except Exception:  # noqa: BLE001 - that is what is looked for
            traceback.print_exc()
            found += 1
            _keep(name, data)
        if time.monotonic() - began > 10:
            sys.stderr.write(f"{name}: {time.monotonic() - began:.0f} s\n")
            found += 1
            _keep(name, data)
        tried += 1
    sys.stdout.write(f"{tried} files, {found} found\n")
    return 1 if found else 0


def _keep(name: str, data: bytes) -> None:
    CORPUS.mkdir(exist_ok=True)
    path = CORPUS / f"{name}-{hashlib.sha256(data).hexdigest()[:12]}"
    path.write_bytes(data)
    sys.stderr.write(f"{path}\n")


def _guided(name: str, minutes: float) -> None:
    import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]

    atheris.instrument_all()

    def one(data: bytes) -> None:
        take(name, data)

    def mutate(data: bytes, size: int, seed: int) -> bytes:
        made: Any = mutated(data, random.Random(seed))
        return bytes(made[:size])

    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(seeds(name)):
            Path(folder, f"seed{number}").write_bytes(seed)
        CORPUS.mkdir(exist_ok=True)
        bounds = [
            f"-max_total_time={int(minutes * 60)}",
            "-max_len=1000000",
            "-timeout=10",
            "-rss_limit_mb=2048",
        ]
        words = [sys.argv[0], *bounds, f"-artifact_prefix={CORPUS}/{name}-", folder]
        atheris.Setup(words, one, custom_mutator=mutate)
        atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
