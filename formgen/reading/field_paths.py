"""The paths of fields that a form's page shows: the paths that a tag may name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from formgen.forms import class_of
from formgen.model.fields import FieldInfo, Kind, fields_of

__all__ = ["is_shown", "shown_paths"]


@cache
def shown_paths(form_id: str) -> Mapping[str, FieldInfo]:
    """Return the fields that a form prints by their paths: ``applicant.name``, ``projects[].name``.

    A list has its own path (``projects``); items that are values themselves have ``tasks[]``.
    """
    found: dict[str, FieldInfo] = {}
    cls = class_of(form_id)

    def walk(owner: type[object], above: str) -> None:
        for name, info in fields_of(owner).items():
            path = f"{above}.{name}" if above else name
            if is_shown(form_id, path):
                enter(info, path)

    def enter(info: FieldInfo, path: str) -> None:
        if info.kind is Kind.OBJECT and info.type is not None:
            walk(info.type, path)
            return
        found[path] = info
        if info.kind is Kind.LIST and info.item is not None:
            enter(info.item, f"{path}[]")

    walk(cls, "")
    return found


@cache
def is_shown(form_id: str, path: str) -> bool:
    """Tell whether a form prints the field at ``path`` (``groups[].lines[].covers``)."""
    cls = class_of(form_id)
    above, _, name = path.rpartition(".")
    printed_names = cls.SHOWS.get(above)
    return (printed_names is None or name in printed_names) and path not in cls.HIDES
