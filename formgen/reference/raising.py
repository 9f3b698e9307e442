"""The error classes, and for each public function the errors that its docstring names."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Final

from formgen.errors import FormgenError
from formgen.public_names import public_names

__all__ = ["error_classes", "public_functions", "raised_by", "raising_page"]

_RAISES: Final = re.compile(r"^ *:raises (\w+): (.*(?:\n +(?!:|>>>)\S.*)*)", re.MULTILINE)


_INTRODUCTION: Final = """\
Every mistake of data or of the machine is a branch of `formgen.FormgenError`. An error tells what is wrong by
`message("kk")`, `message("ru")` or `message("en")`. It can be pickled, and it equals an error of the same
class that holds the same. `ValueError` and `TypeError` mean a mistake in the calling program.

`check` and `agree` raise nothing for what is wrong with a form: they return a list of `Problem`. `write_many`
raises nothing for a single form: its `Result` holds the form's problems, or the error.
"""


def error_classes() -> list[type[FormgenError]]:
    """Return the public error classes, each after the class that it is derived from."""
    found = [_public(name) for name in public_names()]
    classes = [each for each in found if inspect.isclass(each) and issubclass(each, FormgenError)]
    return sorted(classes, key=lambda cls: [base.__name__ for base in cls.__mro__[::-1]])


def public_functions() -> dict[str, Callable[..., object]]:
    """Return the public functions by name, then the public methods that name an error."""
    found: dict[str, Callable[..., object]] = {}
    methods: dict[str, Callable[..., object]] = {}
    for name in public_names():
        value = _public(name)
        if inspect.isfunction(value):
            found[name] = value
        elif inspect.isclass(value) and value.__module__.startswith("formgen."):
            for key, method in vars(value).items():
                function = getattr(method, "__func__", method)
                if inspect.isfunction(function) and raised_by(function):
                    methods[f"{name}.{key}"] = function
    return {**found, **methods}


def _public(name: str) -> Any:
    return getattr(import_module(public_names()[name]), name)


def raised_by(function: Callable[..., object]) -> list[tuple[str, str]]:
    """Return the errors in a function's docstring, each with the sentence that explains when it is raised."""
    documented = inspect.getdoc(function) or ""
    return [(name, " ".join(when.split()).rstrip(".")) for name, when in _RAISES.findall(documented)]


def raising_page() -> str:
    """Return the page of the errors in Markdown."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    yield from (
        "# What raises what",
        "",
        *_INTRODUCTION.splitlines(),
        "",
        "## Errors",
        "",
    )
    for cls in error_classes():
        depth = len([base for base in cls.__mro__ if issubclass(base, FormgenError)]) - 1
        summary = " ".join((inspect.getdoc(cls) or "").partition("\n\n")[0].split()).replace("``", "`")
        yield f"{'  ' * depth}- `{cls.__name__}`: {summary}"
    yield from ("", "## Functions", "", "| function | error | when |", "| --- | --- | --- |")
    quiet = []
    for name, function in public_functions().items():
        raised = raised_by(function)
        if not raised:
            quiet.append(f"`{name}`")
        for error, when in raised:
            yield f"| `{name}` | `{error}` | {when.replace('``', '`')} |"
    yield from ("", f"No errors of their own: {', '.join(quiet)}.")
