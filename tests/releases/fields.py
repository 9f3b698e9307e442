"""The names that people's data, templates and programs rely on, as the last release had them: ``fields.json``.

``python -m tests.releases.fields`` adds the names that are new since then. A removed name, another kind of field, or
a field that has become required breaks existing data: the command accepts it only when CHANGELOG names it, in
backticks. A form that is not in the file belongs to no release yet, and its names may change freely.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from formgen.forms import FORM_IDS, form_class
from formgen.messages import catalogue, form_messages
from formgen.model.fields import Choice, FieldInfo, fields_of

__all__ = ["Names", "breaks", "kept", "named_in_changelog", "present"]

Names = dict[str, dict[str, str]]
"""By sort of name, each name (``Class.field``, ``Choice.code`` or a problem's code) and its kind."""

_FILE = Path(__file__).with_name("fields.json")
_CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"


def present(form_ids: Iterable[str] = FORM_IDS) -> Names:
    """Return the present names of these forms, and the codes of all problems except those of other forms."""
    form_ids = [form_id for form_id in FORM_IDS if form_id in set(form_ids)]
    others = {code for form_id in set(FORM_IDS).difference(form_ids) for code in form_messages(form_id)}
    codes = catalogue().keys() - others
    names: Names = {"forms": {}, "fields": {}, "choices": {}, "problems": dict.fromkeys(codes, "")}
    for form_id in form_ids:
        names["forms"][form_id] = form_class(form_id).__name__
        _add(form_class(form_id), names)
    return {sort: dict(sorted(entries.items())) for sort, entries in names.items()}


def _add(cls: type[Any], names: Names) -> None:
    if issubclass(cls, Choice):
        names["choices"].update({f"{cls.__name__}.{member.value}": "" for member in cls})
        return
    for name, info in fields_of(cls).items():
        key = f"{cls.__name__}.{name}"
        if key in names["fields"]:
            continue
        names["fields"][key] = f"{_kind(info)}, {'required' if info.required else 'optional'}"
        inner: FieldInfo | None = info
        while inner is not None:
            if inner.type is not None:
                _add(inner.type, names)
            inner = inner.item


def _kind(info: FieldInfo) -> str:
    if info.item is not None:
        return f"list of {_kind(info.item)}" + (f", {info.at_least} or more" if info.at_least else "")
    return f"{info.kind.value} {info.type.__name__}" if info.type is not None else info.kind.value


def kept() -> Names:
    """Return the names in ``fields.json``."""
    names: Names = json.loads(_FILE.read_text("utf-8"))
    return names


def breaks(old: Names, new: Names) -> list[str]:
    """Return the names of ``old`` that ``new`` breaks: removed, changed, or required only now."""
    gone = [
        name
        for sort, entries in old.items()
        for name, about in entries.items()
        if not _keeps(about, new.get(sort, {}).get(name))
    ]
    classes = {name.partition(".")[0] for name in old["fields"]}
    added = [
        name
        for name, about in new["fields"].items()
        if name not in old["fields"] and name.partition(".")[0] in classes and about.endswith("required")
    ]
    return gone + added


def _keeps(old: str, new: str | None) -> bool:
    """Return whether ``new`` accepts all that ``old`` does: a field may become optional, a list may be shorter."""
    if new is None or old == new or ", " not in old:
        return old == new
    (old_kind, old_least, old_need), (new_kind, new_least, new_need) = _parts(old), _parts(new)
    return old_kind == new_kind and new_least <= old_least and new_need in {"optional", old_need}


def _parts(about: str) -> tuple[str, int, str]:
    kind, *least, need = about.split(", ")
    return kind, int(least[0].split()[0]) if least else 0, need


def named_in_changelog(name: str) -> bool:
    """Return whether CHANGELOG names a field, choice or problem in backticks."""
    return bool(re.search(rf"`{re.escape(name)}`", _CHANGELOG.read_text("utf-8")))


def main() -> int:
    """Write the present names into ``fields.json``, unless CHANGELOG does not name one that is broken."""
    new = present()
    unnamed = [name for name in breaks(kept(), new) if not named_in_changelog(name)] if _FILE.exists() else []
    if unnamed:
        print("CHANGELOG does not name these:", *unnamed, sep="\n  ", file=sys.stderr)  # noqa: T201 - a command's answer
        return 1
    _FILE.write_text(json.dumps(new, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
