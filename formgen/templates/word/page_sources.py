"""Writes Word templates as Python source, for ``built_pages`` to import."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from formgen.forms import class_of
from formgen.templates.template_packages import fingerprint
from formgen.templates.word.environment import parse_part
from formgen.templates.word.generating import generate
from formgen.templates.word.patching import patched_parts

__all__ = ["page_source"]

_HEAD: Final = '''"""{template} as Python, written by formgen's build."""

from typing import Any

TEMPLATE = "{fingerprint}"
'''


def page_source(template: Path, form_id: str, lang: str) -> str:
    """Return the source of a module with a function for each tagged part of a template."""
    functions: list[str] = []
    entries: list[str] = []
    for part, _, source in patched_parts(template):
        if source is None:
            continue
        name = f"part_{len(functions) + 1}"
        function = generate(parse_part(source, lang, class_of(form_id)), name, class_of(form_id))
        functions.append(f"\n\n{function.source}")
        entries.append(f'    "{part}": ({name}, {function.names!r}, {function.is_well_formed!r}),\n')
    head = _HEAD.format(
        template=f"{template.parent.name}/{template.name}", fingerprint=fingerprint(template.read_bytes())
    )
    return f"{head}{''.join(functions)}\n\nPARTS = {{\n{''.join(entries)}}}\n"
