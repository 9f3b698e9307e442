"""Checks the words of a message: the values in them, their spelling, and the plurals of counted nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from formgen.bilingual import MESSAGE_LANGS
from formgen.formatting.locales import plural
from formgen.messages import Words
from formgen.messages.spelling import EXAMPLES, WAYS

__all__ = ["Misfit", "misfits", "named_values"]

_VALUE: Final = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}")
_NUMBERS: Final = range(200)
"""Numbers that take every plural of each language."""
_EXAMPLE: Final = "example"
"""The name that stands for an example of the expected value. No rule gives it."""


class Misfit(NamedTuple):
    """A mistake in one language's words: the finding's code, the language, and the value as it is written."""

    code: str
    lang: str
    value: str


def misfits(words: Words, given: frozenset[str] | None = None) -> Iterator[Misfit]:
    """Yield the mistakes in a message. ``given`` are the values that its rule gives, if they are known.

    - ``message.unknown_value``: the words name a value that the rule does not give or, if its values are not
      known, that no other language names.
    - ``message.lacks_value``: the words lack a value that the other languages name.
    - ``message.unknown_way``: a value or an example is spelt in a way that does not exist: ``{value:mony}``.
    - ``message.plurals``: a counted noun has more or fewer forms than the language has plurals.
    """
    names = [_names(each) for each in words]
    for number, (lang, text) in enumerate(zip(MESSAGE_LANGS, words, strict=True)):
        others = [each for place, each in enumerate(names) if place != number]
        known = frozenset.union(*others) if given is None else given | {_EXAMPLE}
        unknown = names[number] - known
        for name in sorted(unknown):
            yield Misfit("message.unknown_value", lang, f"{{{name}}}")
        if not unknown:
            for name in sorted(frozenset.intersection(*others) - names[number]):
                yield Misfit("message.lacks_value", lang, f"{{{name}}}")
        for found in _VALUE.finditer(text):
            how = found[2]
            if how is not None and "|" in how:
                if not _has_every_plural(how.split("|"), lang):
                    yield Misfit("message.plurals", lang, found[0])
            elif how is not None and how not in (EXAMPLES if found[1] == _EXAMPLE else WAYS):
                yield Misfit("message.unknown_way", lang, found[0])


def named_values(words: Sequence[str]) -> frozenset[str]:
    """Return the names of the values in a message, in any of its languages."""
    return frozenset[str]().union(*map(_names, words)) - {_EXAMPLE}


def _names(words: str) -> frozenset[str]:
    return frozenset(found[1] for found in _VALUE.finditer(words))


def _has_every_plural(nouns: list[str], lang: str) -> bool:
    plurals = {plural(number, "0123456789", lang) for number in _NUMBERS}
    return len(nouns) == len(plurals) and all(noun.strip() for noun in nouns)
