"""Hooks for a run of mutation tests, the only run for which ``tests/conftest.py`` imports this module.

mutmut tries a mutant in a process that has run the tests before. It asks pytest for tests by their names, and
finds out in one run which tests call a function.
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
    """Clear the caches before each test, because a mutant may change the code that fills them."""
    form_checks._COMPILED.clear()
    text_checks._cached_letters.cache_clear()


@pytest.hookimpl(wrapper=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> Generator[None]:
    """Give the cases of a test numbers, because pytest does not find names with letters of other scripts."""
    yield
    metafunc._calls = [replace(case, _idlist=[str(number)]) for number, case in enumerate(metafunc._calls)]
