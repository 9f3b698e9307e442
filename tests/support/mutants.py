"""What a mutation run needs of the tests; ``tests/conftest.py`` takes it in only there.

mutmut tries a mutant in a process that has run the tests before, asks pytest for tests by their names, and
learns from one run which of them call a function.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

import pytest
from hypothesis import settings

from formgen.checks import form_checks, text_checks

__all__ = ["nothing_is_compiled", "pytest_generate_tests"]

settings.register_profile("mutants", deadline=None, derandomize=True, database=None, max_examples=30)
settings.load_profile("mutants")


@pytest.fixture(autouse=True)
def nothing_is_compiled() -> None:
    """Make each test's checkers anew: a mutant may be in the making of them."""
    form_checks._COMPILED.clear()
    text_checks._known_letters.cache_clear()


@pytest.hookimpl(wrapper=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> Generator[None]:
    """Number the cases of a test: a name with letters of other scripts in it is not found again."""
    yield
    metafunc._calls = [replace(case, _idlist=[str(number)]) for number, case in enumerate(metafunc._calls)]
