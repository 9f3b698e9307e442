"""Compares the codes and values that the forms' rules yield with the messages that are written for them.

The rules are those in ``model/`` and in ``forms/<id>/``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from formgen.bilingual import MESSAGE_LANGS
from formgen.forms import FORM_IDS
from formgen.messages import Words, form_messages, room_messages
from formgen.templates.findings import Finding
from formgen.templates.message_words import misfits
from formgen.templates.rule_calls import Source, codes, given_values, parsed

__all__ = ["check_rule_messages"]

_PACKAGE = Path(__file__).resolve().parents[1]
_WITHOUT_RULES = {"page", "workbook", "messages"}
"""Modules and folders of a form that hold no rules."""
_SHARED = ("shared_rules", "agreement", "participants")
"""Modules of ``messages/`` for the rules in ``model/``."""


def check_rule_messages(package: Path = _PACKAGE) -> list[Finding]:
    """Return a finding for each code without a message, each unused message and each mistake in its words.

    ``package`` is the folder whose ``model/`` and ``forms/`` are read.
    """
    rooms = room_messages()
    model = {path: parsed(path) for path in sorted((package / "model").glob("*.py"))}
    findings = list(_without_message(package, model, rooms))
    rules = [*model.values()]
    for form_id in FORM_IDS:
        folder = package / "forms" / form_id
        own = form_messages(form_id)
        modules = {
            path: parsed(path)
            for path in sorted(folder.rglob("*.py"))
            if _WITHOUT_RULES.isdisjoint(path.relative_to(folder).with_suffix("").parts)
        }
        rules += modules.values()
        findings += _without_message(package, modules, {**rooms, **own})
        findings += _unfit(f"forms/{form_id}/messages.py", own, [*modules.values()])
    for module in _SHARED:
        findings += _unfit(f"messages/{module}.py", room_messages(module), rules)
    return findings


def _without_message(
    package: Path, modules: Mapping[Path, Source], messages: Mapping[str, Words]
) -> Iterator[Finding]:
    for path, source in modules.items():
        for code in sorted(codes(source) - messages.keys()):
            yield Finding(path.relative_to(package).as_posix(), "rule.no_message", code)


def _unfit(name: str, messages: Mapping[str, Words], sources: Sequence[Source]) -> Iterator[Finding]:
    """Yield the messages that no rule uses or that lack a language, and the mistakes in their words."""
    for code, words in messages.items():
        if not any(source.mentions(code) for source in sources):
            yield Finding(name, "message.unused", code)
        texts: Sequence[str] = words  # a form may write fewer than there must be
        if len(texts) != len(MESSAGE_LANGS) or not all(each.strip() for each in texts):
            yield Finding(name, "message.no_language", code)
        else:
            for misfit in misfits(words, _known(given_values(sources, code))):
                params = {"lang": misfit.lang, "value": misfit.value}
                yield Finding(name, misfit.code, code, params)


def _known(given: Iterable[frozenset[str]]) -> frozenset[str] | None:
    """Return the values that every call gives; ``None`` if no call is known."""
    known = [*given]
    return frozenset.intersection(*known) if known else None
