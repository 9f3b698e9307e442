"""The Jinja that templates are written in: strict, escaping, sandboxed."""

from __future__ import annotations

from functools import cache

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from formgen.templates.filters import filters, finalizer

__all__ = ["environment"]


@cache
def environment(lang: str) -> ImmutableSandboxedEnvironment:
    """Return the environment of all templates in ``lang``: made once, used by every document."""
    made = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalizer(lang),
        keep_trailing_newline=True,
        cache_size=0,
    )
    made.filters.update(filters(lang))
    return made
