"""Resolves the paths of a layout to Jinja expressions and to tags of controls, inside and outside loops."""

from __future__ import annotations

import re
import typing
from dataclasses import dataclass
from typing import Any

from formgen.model.fields import FieldInfo, Kind, fields_of

__all__ = ["Place", "Scope"]


@dataclass(frozen=True)
class Place:
    """The value that a path leads to. ``info`` is ``None`` for a computed value, which has no control.

    ``above`` are the expressions of the optional values around it.
    """

    expression: str
    tag: str
    info: FieldInfo | None
    above: tuple[str, ...] = ()

    @property
    def condition(self) -> str:
        """The Jinja condition that is true if the form has the value and all values around it."""
        return " and ".join((*self.above, self.expression))


@dataclass(frozen=True)
class Scope:
    """The form, or the current item of a loop over a list.

    ``info`` describes the item, and ``loop`` names the loop for loops inside it. The items of a ``computed``
    list have no fields, so their values get no controls.
    """

    cls: type[Any] | None
    variable: str = ""
    tag: str = ""
    outer_tag: str = ""
    info: FieldInfo | None = None
    parent: Scope | None = None
    computed: bool = False

    @classmethod
    def of_form(cls, form: type[Any]) -> Scope:
        """Return the scope of a whole form."""
        return cls(form)

    @property
    def loop(self) -> str:
        """The name of this scope's loop in the loops inside it.

        It is one letter, because a control's tag, in a template as well, has at most 64 characters.
        """
        return "ijkl"[self.depth]

    @property
    def depth(self) -> int:
        """The number of loops around the scope's own loop, and -1 for the form."""
        return -1 if self.parent is None else self.parent.depth + 1

    def place(self, path: str) -> Place:
        """Return the value that ``path`` leads to.

        :raises LookupError: if the form has neither a field nor a property of that name.
        """
        if path == "#":
            return Place("loop.index", "", None)
        if path == ".":
            return Place(self.variable, self.tag, self.info)
        if path.startswith("."):
            return self._inside(self, self.tag, path[1:])
        return self._inside(self.root, "", path)

    @property
    def root(self) -> Scope:
        """The scope of the whole form."""
        return self if self.parent is None else self.parent.root

    @staticmethod
    def _inside(scope: Scope, tag: str, path: str) -> Place:
        names = path.split(".")
        info: FieldInfo | None = None
        cls = scope.cls
        above: list[str] = []
        for position, name in enumerate(names):
            if cls is None:
                raise LookupError(f"{path}: {names[position - 1]} has no field {name}")
            if info is not None and not info.required:
                above.append(".".join(filter(None, (scope.variable, *names[:position]))))
            known = fields_of(cls)
            if name not in known:
                if not isinstance(getattr(cls, name, None), property):
                    raise LookupError(f"{cls.__name__} has no field {name}")
                info, cls = None, _returned_class(cls, name)
                continue
            info = known[name]
            cls = info.type if info.kind is Kind.OBJECT else None
        expression = ".".join(filter(None, (scope.variable, path)))
        if scope.computed:
            return Place(expression, "", None, tuple(above))
        return Place(expression, ".".join(filter(None, (tag, path))) if info else "", info, tuple(above))

    def enter(self, path: str) -> tuple[Place, Scope]:
        """Return the list at ``path`` and the scope of its items.

        :raises LookupError: if there is no list at ``path``.
        """
        place = self.place(path)
        info = place.info
        variable = _singular(path.rpartition(".")[2])
        if info is None and self.parent is None:
            return place, Scope(_computed_item(self.cls, path), variable, parent=self, computed=True)
        if info is None or info.item is None:
            raise LookupError(f"{path} is not a list")
        item = info.item
        return place, Scope(
            item.type if item.kind is Kind.OBJECT else None,
            variable,
            f"{self._seen_from_inside(place, path)}[{{{{ loop.index0 }}}}]",
            f"{self._seen_from_inside(place, path)}[{{{{ {'ijkl'[self.depth + 1]}.index0 }}}}]",
            item,
            self,
        )

    def _seen_from_inside(self, place: Place, path: str) -> str:
        if path.startswith(".") and self.tag:
            return place.tag.replace(self.tag, self.outer_tag, 1)
        return place.tag


def _returned_class(cls: type[Any], name: str) -> type[Any] | None:
    hints = typing.get_type_hints(getattr(cls, name).fget)
    hint = hints.get("return")
    return hint if isinstance(hint, type) and hasattr(hint, "__dataclass_fields__") else None


def _computed_item(cls: type[Any] | None, name: str) -> type[Any]:
    """Return the class of the items of a list that a form computes."""
    hint = typing.get_type_hints(getattr(cls, name).fget).get("return")
    items = typing.get_args(hint)
    if not items:
        raise LookupError(f"{name} is not a list")
    item: type[Any] = items[0]
    return item


def _singular(name: str) -> str:
    if name.endswith("ies"):
        return name[:-3] + "y"
    return re.sub(r"s$", "", name) if name.endswith("s") else f"{name}_item"
