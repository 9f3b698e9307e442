"""The findings of a template's check, and the fields that a template must print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from formgen.bilingual import MessageLang
from formgen.errors import TemplateError
from formgen.model.base import Form
from formgen.model.walking import paths

__all__ = ["Finding", "shown_fields"]


@dataclass(frozen=True)
class Finding:
    """Something in a template that does not fit its form: the file, a code, and the name it is about.

    ``params`` are further values for its message. ``error`` is the reason why a template cannot be
    read, if it cannot.
    """

    template: str
    code: str
    name: str
    params: Mapping[str, object] = field(default_factory=dict)
    error: TemplateError | None = field(default=None, compare=False)

    def message(self, lang: MessageLang = "en") -> str:
        """Return the finding's message in ``kk``, ``ru`` or ``en``."""
        if self.error is not None:
            return self.error.message(lang)
        from formgen.messages import say

        return say(self.code, {"name": self.name, **self.params}, lang)

    def __str__(self) -> str:
        return f"{self.template}: {self.message('en')}"


def shown_fields(cls: type[Form]) -> Iterator[str]:
    """Yield the path of each field that the form's page shows."""
    hidden = set(cls.HIDES)
    for path, _ in paths(cls):
        top, _, below = path.partition(".")
        printed_names = cls.SHOWS.get(top)
        if path not in hidden and (printed_names is None or below.split(".")[0] in printed_names):
            yield path
