"""A template's parts as docxtpl prepares them: tags that Word tore apart made whole, their rows removed."""

from __future__ import annotations

from pathlib import Path

from formgen.templates.packages import parts_of

__all__ = ["patched_parts"]


def patched_parts(path: Path) -> list[tuple[str, bytes, str | None]]:
    """Return a template's parts: name, content and, where it holds Jinja, docxtpl's patched text."""
    return [(name, content, _patched(name, content)) for name, content in parts_of(path)]


def _patched(name: str, content: bytes) -> str | None:
    if not name.endswith(".xml") or not (b"{{" in content or b"{%" in content or b"{#" in content):
        return None
    text = content.decode("utf-8-sig")
    if not name.startswith("word/"):
        return text
    from docxtpl import DocxTemplate

    patched: str = DocxTemplate.patch_xml(_Patcher(), text)
    return patched


class _Patcher:
    """In the place of docxtpl's template object, of which ``patch_xml`` asks nothing."""
