"""The Jinja that templates are written in: strict, escaping, sandboxed."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from formgen.forms.base import Value
from formgen.forms.fields import fields_of
from formgen.templates.filters import filters, finalizer

__all__ = ["FormEnvironment", "environment"]


class FormEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox that knows the fields of forms: those are handed out without being looked into."""

    def __init__(self, lang: str) -> None:
        super().__init__(
            undefined=StrictUndefined,
            autoescape=True,
            finalize=finalizer(lang),
            keep_trailing_newline=True,
            cache_size=0,
        )
        self.filters.update(filters(lang))
        self._open: dict[type[Any], frozenset[str]] = {}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return a field of a form's value at once, anything else as the sandbox allows it."""
        kind = type(obj)
        known = self._open.get(kind)
        if known is None:
            known = frozenset(fields_of(kind)) if issubclass(kind, Value) else frozenset()
            self._open[kind] = known
        if attribute in known:
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)


@cache
def environment(lang: str) -> FormEnvironment:
    """Return the environment of all templates in ``lang``: made once, used by every document."""
    return FormEnvironment(lang)
