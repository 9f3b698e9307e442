"""Jinja's environment for templates: strict, escaping, sandboxed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, Template, Undefined, UndefinedError, nodes, pass_context
from jinja2 import TemplateError as JinjaError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from formgen.errors import TemplateError
from formgen.messages.reasons import both_reasons
from formgen.model.base import Form, Value
from formgen.model.fields import fields_of
from formgen.templates.counting import counting
from formgen.templates.reach import numbers_within
from formgen.templates.word.guarding import computed, guards, printed
from formgen.templates.word.inline_markup import BARE, CONTEXTUAL, shower, word_filters

__all__ = ["FormEnvironment", "environment", "jinja_fill", "parse_part"]


class FormEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox that gives access to the fields of forms without further checks.

    Of Jinja's own names it has only ``range``.
    """

    intercepted_binops = frozenset("+*%")

    def __init__(self, lang: str) -> None:
        super().__init__(
            undefined=StrictUndefined,
            autoescape=True,
            finalize=_finalizer(lang),
            keep_trailing_newline=True,
            cache_size=0,
        )
        self.globals = {"range": self.globals["range"]}
        self.filters = dict(guards)
        for name, filter_ in word_filters(lang).items():
            self.filters[name] = pass_context(filter_) if name in CONTEXTUAL else filter_
        self._open: dict[type[Any], frozenset[str]] = {}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return a field of a form's value at once, any other attribute only if the sandbox allows it."""
        kind = type(obj)
        known = self._open.get(kind)
        if known is None:
            known = frozenset(fields_of(kind)) if issubclass(kind, Value) else frozenset()
            self._open[kind] = known
        if attribute in known:
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ARG002
        """Compute with numbers, and join short texts."""
        return computed(operator, left, right)


def _finalizer(lang: str) -> Callable[[Any], Any]:
    show = shower(lang)

    def finalize(value: Any) -> Any:
        # Undefined is strict: it raises when it is printed.
        return value if isinstance(value, Undefined) else Markup(show(value))  # noqa: S704 - escaped there

    return finalize


@cache
def environment(lang: str) -> FormEnvironment:
    """Return the environment of all templates in ``lang``."""
    return FormEnvironment(lang)


def parse_part(source: str, lang: str, cls: type[Form]) -> nodes.Template:
    """Return a part's tree, which counts the values it prints; ``TemplateSyntaxError`` for a wrong tag."""
    numbers = numbers_within(cls) | {"index", "index0", "length"}
    return counting(environment(lang).parse(source), BARE, numbers)


def jinja_fill(template: Template, form_id: str, part: str) -> Callable[[Mapping[str, Any]], str]:
    """Return a function that prints a part by Jinja; it turns Jinja's errors into ``TemplateError``."""

    def fill(data: Mapping[str, Any]) -> str:
        try:
            return printed(lambda given: template.root_render_func(template.new_context(given)), data)
        except UndefinedError as error:
            kk_reason, ru_reason = both_reasons(error.message or "")
            raise TemplateError(
                kk=f"{form_id} үлгісінде деректерде жоқ атау бар ({part}): {kk_reason}",
                ru=f"В шаблоне {form_id} названо то, чего нет в данных ({part}): {ru_reason}",
                en=f"The template of {form_id} names something that the data does not have ({part}): "
                f"{error.message}",
            ) from error
        except JinjaError as error:
            kk_reason, ru_reason = both_reasons(error)
            raise TemplateError(
                kk=f"{form_id} үлгісін толтыру мүмкін емес ({part}): {kk_reason}",
                ru=f"Шаблон {form_id} нельзя заполнить ({part}): {ru_reason}",
                en=f"The template of {form_id} cannot be filled ({part}): {error}",
            ) from error

    return fill
