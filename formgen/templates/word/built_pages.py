"""formgen's own Word templates as Python functions, which the build writes into ``formgen/built``.

``formgen/built/<lang>/<form>.py`` holds the template's fingerprint and one function for each tagged part. It
serves only a template whose bytes have that fingerprint, wherever the template lies. A bare checkout has no
such modules.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeAlias

from formgen.templates.template_packages import fingerprint

__all__ = ["Page", "Printer", "page_of"]

Printer: TypeAlias = Callable[[Any, Any, Any, Any], str]
"""A part's function: of the data, ``show`` for values, ``put`` for the results of filters, and the filters.
"""

Page: TypeAlias = Mapping[str, tuple[Printer, tuple[str, ...], bool]]
"""By a part's name: its function, the names it takes from the data, and whether it is proved well-formed."""


def page_of(form_id: str, lang: str, template: bytes) -> Page | None:
    """Return the built functions of a template, ``None`` if the build made none for these bytes."""
    try:
        module = import_module(f"formgen.built.{lang}.{form_id}")
    except ImportError:
        return None
    if getattr(module, "TEMPLATE", None) != fingerprint(template):
        return None
    page: Page = module.PARTS
    return page
