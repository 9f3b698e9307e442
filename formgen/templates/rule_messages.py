"""Compares the codes that the forms' rules yield with the messages that are written for them.

The codes are read from the source: from the second argument of each call of ``Problem`` and ``warning`` in
``model/`` and in ``forms/<id>/``. An f-string is a pattern: ``f"{name}.empty"`` fits ``tasks.empty``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from formgen.forms import FORM_IDS
from formgen.messages import Words, form_messages, room_messages
from formgen.templates.findings import Finding

__all__ = ["check_rule_messages", "mentions"]

_PACKAGE = Path(__file__).resolve().parents[1]
_CODE = re.compile(r"[a-z]+\.[a-z_]+")
_PAGES = ("page.py", "workbook.py", "messages.py")
"""Modules of a form that hold no rules."""
_SHARED = ("shared_rules", "agreement", "participants")
"""Modules of ``messages/`` for the rules in ``model/``."""


def check_rule_messages(package: Path = _PACKAGE) -> list[Finding]:
    """Return a finding for each code without a message, unused message and message that lacks a language.

    ``package`` is the folder whose ``model/`` and ``forms/`` are read.
    """
    rooms = room_messages()
    model = sorted((package / "model").glob("*.py"))
    findings = list(_without_message(package, model, rooms))
    rules = [*model]
    for form_id in FORM_IDS:
        folder = package / "forms" / form_id
        own = form_messages(form_id)
        modules = [path for path in sorted(folder.rglob("*.py")) if path.name not in _PAGES]
        rules += modules
        findings += _without_message(package, modules, {**rooms, **own})
        findings += _unfit(f"forms/{form_id}/messages.py", own, modules)
    for module in _SHARED:
        findings += _unfit(f"messages/{module}.py", room_messages(module), rules)
    return findings


def _without_message(
    package: Path, modules: Iterable[Path], messages: Mapping[str, Words]
) -> Iterator[Finding]:
    for path in modules:
        for code in sorted(_codes(path) - messages.keys()):
            yield Finding(path.relative_to(package).as_posix(), "rule.no_message", code)


def _unfit(name: str, messages: Mapping[str, Sequence[str]], modules: list[Path]) -> Iterator[Finding]:
    """Yield the messages that no rule of ``modules`` uses or that lack a language."""
    sources = [_parsed(path) for path in modules]
    for code, words in messages.items():
        if not any(mentions(source, code) for source in sources):
            yield Finding(name, "message.unused", code)
        if len(words) != 3 or not all(each.strip() for each in words):
            yield Finding(name, "message.no_language", code)


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _codes(path: Path) -> set[str]:
    """Return the codes that stand as plain strings in the module's calls of ``Problem`` and ``warning``."""
    codes = set()
    for call in ast.walk(_parsed(path)):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("Problem", "warning"):
            given = [keyword.value for keyword in call.keywords if keyword.arg == "code"] + call.args[1:2]
            for node in (node for argument in given for node in ast.walk(argument)):
                if isinstance(node, ast.Constant) and _CODE.fullmatch(str(node.value)):
                    codes.add(str(node.value))
    return codes


def mentions(source: ast.Module, code: str) -> bool:
    """Tell whether a string or an f-string of ``source`` can be ``code``."""
    for node in ast.walk(source):
        if isinstance(node, ast.Constant) and node.value == code:
            return True
        if isinstance(node, ast.JoinedStr):
            parts = [
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"\w+"
                for part in node.values
            ]
            if any(r"\." in part for part in parts) and re.fullmatch("".join(parts), code):
                return True
    return False
