"""formgen's own Word templates as Python, written down when the templates are built.

``formgen/pages/<lang>/<form>.py`` holds a template's fingerprint and a function for each of its tagged parts.
It is read only from inside the package, and used only for a template whose bytes have that very fingerprint,
wherever that template lies.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TypeAlias

from formgen.bilingual import LANGS
from formgen.forms import FORM_IDS, form_class

__all__ = ["Page", "fingerprint", "page_files", "page_of", "write_pages"]

Page: TypeAlias = Mapping[str, tuple[Callable[[Any, Any, Any, Any], str], tuple[str, ...], bool]]
"""By a part's name its function, the names that it asks of the data, and whether it is proved well-formed."""

_PACKAGE: Final = Path(__file__).resolve().parents[2]

_HEAD: Final = '''"""{template} as Python: written by ``formgen templates build``, not by hand."""

from typing import Any

TEMPLATE = "{fingerprint}"
'''


def page_of(form_id: str, lang: str, template: bytes) -> Page | None:
    """Return the functions that were written down for a template, ``None`` where there are none."""
    try:
        module = import_module(f"formgen.pages.{lang}.{form_id}")
    except ImportError:
        return None
    if getattr(module, "TEMPLATE", None) != fingerprint(template):
        return None
    page: Page = module.PARTS
    return page


def fingerprint(template: bytes) -> str:
    """Return what tells an edited template from ours: its size and two checksums.

    Who forged it would be given our page, and nothing else: so no cryptographic digest is needed, whose
    library takes longer to load than a form to fill.
    """
    return f"{len(template)}-{zlib.crc32(template):08x}-{zlib.adler32(template):08x}"


def page_files(templates: Path) -> Iterator[tuple[str, str]]:
    """Yield the path below ``formgen/pages`` and the text of each module, for the templates of a folder."""
    yield "__init__.py", '"""formgen\'s own templates as Python: written by ``formgen templates build``."""\n'
    for lang in LANGS:
        yield f"{lang}/__init__.py", f'"""The templates of ``templates_{lang}``."""\n'
        for form_id in FORM_IDS:
            if (templates / f"templates_{lang}" / f"{form_id}.docx").is_file():
                yield f"{lang}/{form_id}.py", _text(templates, form_id, lang)


def _text(templates: Path, form_id: str, lang: str) -> str:
    from formgen.templates.word.environment import environment
    from formgen.templates.word.generating import generate
    from formgen.templates.word.patching import patched_parts

    name = f"templates_{lang}/{form_id}.docx"
    path = templates / name
    sources: list[str] = []
    listed: list[str] = []
    for part, _, source in patched_parts(path):
        if source is not None:
            function = generate(
                environment(lang).parse(source), f"part_{len(sources) + 1}", form_class(form_id)
            )
            sources.append(f"\n\n{function.source}")
            made = f"part_{len(sources)}, {function.names!r}, {function.is_well_formed!r}"
            listed.append(f'    "{part}": ({made}),\n')
    head = _HEAD.format(template=name, fingerprint=fingerprint(path.read_bytes()))
    return f"{head}{''.join(sources)}\n\nPARTS = {{\n{''.join(listed)}}}\n"


def write_pages(templates: Path) -> list[Path]:
    """Write the modules into the package and return their paths, where ``templates`` are formgen's own.

    Templates that lie beside the package are; of any others nothing is written down.
    """
    if templates.resolve() != _PACKAGE.parent:
        return []
    written = []
    for name, text in page_files(templates):
        path = _PACKAGE / "pages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written
