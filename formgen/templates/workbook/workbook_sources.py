"""Writes the plan of a workbook's template as Python source, for ``workbook_compiling`` to import."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import FunctionType
from typing import Any, Final

from formgen.templates.python_expressions import filter_name
from formgen.templates.template_packages import fingerprint
from formgen.templates.workbook.axes import Condition, Loop
from formgen.templates.workbook.cell_getters import ColumnValue, ItemValue, cell_filters
from formgen.templates.workbook.workbook_compiling import compile_workbook

__all__ = ["workbook_source"]

_NOT_WRITTEN: Final = frozenset({"cached"})
"""The fields of a plan that stay empty until it is filled."""


def workbook_source(template: Path, form_id: str, lang: str) -> str:
    """Return the source of a module whose function ``workbook`` takes the filters and returns the plan."""
    writer = _Writer()
    plan = writer.written(compile_workbook(template, form_id, str(lang)))
    body = "".join(f"    {line}\n" for line in (*writer.statements, f"return {plan}"))
    calls = [name for name in sorted(cell_filters(lang)) if re.search(rf"\b{filter_name(name)}\(", body)]
    filters = "".join(f"    {filter_name(name)} = filters[{name!r}]\n" for name in calls)
    imports = "".join(f"from {module} import {name}\n" for module, name in sorted(writer.classes))
    return (
        f'"""{template.parent.name}/{template.name} as Python, written by formgen\'s build."""\n\n{imports}\n'
        f'TEMPLATE = "{fingerprint(template.read_bytes())}"\n\n\n'
        f"def workbook(filters):\n{filters}{body}"
    )


class _Writer:
    """Writes values as Python. A loop or a condition, known by its identity, becomes a variable."""

    def __init__(self) -> None:
        self.statements: list[str] = []
        self.classes: set[tuple[str, str]] = set()
        self._names: dict[int, str] = {}

    def written(self, value: Any) -> str:
        """Return the expression of a value; the statements define the variables that it needs."""
        if not isinstance(value, Loop | Condition):
            return self._expression(value)
        if id(value) not in self._names:
            expression = self._expression(value)
            self._names[id(value)] = name = f"node_{len(self._names) + 1}"
            self.statements.append(f"{name} = {expression}")
        return self._names[id(value)]

    def _expression(self, value: Any) -> str:
        if isinstance(value, FunctionType):
            return f"lambda row, column: {value.__doc__}"
        if isinstance(value, ItemValue):
            return self._call(value, (value.depth, value.names))
        if isinstance(value, ColumnValue):
            return self._call(value, (value.get,))
        if is_dataclass(value):
            return self._call(value, _arguments(value))
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return self._call(value, value)
        if isinstance(value, tuple):
            return f"({''.join(f'{self.written(each)}, ' for each in value)})"
        if isinstance(value, list):
            return f"[{', '.join(map(self.written, value))}]"
        if isinstance(value, Mapping):
            pairs = (f"{self.written(key)}: {self.written(each)}" for key, each in value.items())
            return f"{{{', '.join(pairs)}}}"
        if type(value).__module__ != "builtins":  # a Decimal
            self.classes.add((type(value).__module__, type(value).__name__))
        return repr(value)

    def _call(self, value: Any, arguments: Any) -> str:
        self.classes.add((type(value).__module__, type(value).__name__))
        return f"{type(value).__name__}({', '.join(map(self.written, arguments))})"


def _arguments(value: Any) -> Iterator[Any]:
    """Yield the arguments of a dataclass, in the order of its fields."""
    for field in fields(value):
        if field.init and field.name not in _NOT_WRITTEN:
            yield getattr(value, field.name)
