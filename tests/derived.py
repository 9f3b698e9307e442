"""Files that follow from the forms and their samples: ``python -m tests.derived`` writes them.

They are the tables of forms and of copies in ``README.md``, the tables in ``samples/README.md`` and in the guide to
reading, and ``samples/json/*.json``.
"""

from __future__ import annotations

import json
import re
import sys
from importlib import import_module
from pathlib import Path

import formgen
from formgen.forms import FORM_IDS, form_class
from formgen.loading import dump
from tests.reading.tables import long_table, short_table

__all__ = ["differing_files", "main"]

ROOT = Path(__file__).parents[1]
_SAMPLES = ROOT / "samples"
_TABLE = re.compile(r"(?<=<!-- table of forms -->\n).*?(?=<!-- end of table -->)", re.DOTALL)

_COPIES = re.compile(r"(?<=<!-- table of copies -->\n).*?(?=<!-- end of table of copies -->)", re.DOTALL)
_GUIDE = ROOT / "docs" / "guides" / "reading_back.md"


def _derived_files() -> dict[Path, str]:
    """Return the content of each derived file, by its path."""
    files = {_SAMPLES / "json" / f"{form_id}.json": _sample_as_json(form_id) for form_id in FORM_IDS}
    for path, table in ((ROOT / "README.md", _forms_table()), (_SAMPLES / "README.md", _samples_table())):
        text, count = _TABLE.subn(lambda _, table=table: table, path.read_text("utf-8"))  # type: ignore[misc]
        assert count == 1, f"{path} has no place for its table"
        files[path] = text
    for path, table in ((ROOT / "README.md", short_table()), (_GUIDE, long_table())):
        text, count = _COPIES.subn(
            lambda _, table=table: table,  # type: ignore[misc]
            files.get(path) or path.read_text("utf-8"),
        )
        assert count == 1, f"{path} has no place for its table"
        files[path] = text
    return files


def _sample_as_json(form_id: str) -> str:
    form = formgen.load(_SAMPLES / f"{form_id}.yaml")
    return json.dumps(dump(form), ensure_ascii=False, indent=2) + "\n"


def _forms_table() -> str:
    rows = ["| id | form | in English | formats |", "| --- | --- | --- | --- |"]
    for form_id in FORM_IDS:
        cls = form_class(form_id)
        formats = ", ".join(cls.FORMATS).upper()
        rows.append(f"| `{form_id}` | {cls.TITLE.kk} / {cls.TITLE.ru} | {_summary(form_id)} | {formats} |")
    return "\n".join(rows) + "\n"


def _samples_table() -> str:
    """Describe each sample by the comment in its first line or, where there is none, by the form."""
    rows = ["| file | what it is |", "| --- | --- |"]
    for form_id in FORM_IDS:
        first = (_SAMPLES / f"{form_id}.yaml").read_text("utf-8").partition("\n")[0]
        words = first.removeprefix("#").strip() if first.startswith("#") else _summary(form_id)
        rows.append(f"| `{form_id}.yaml` | {words} |")
    return "\n".join(rows) + "\n"


def _summary(form_id: str) -> str:
    """Return the first line of the docstring of the form's package, such as ``final creative report``."""
    words = (import_module(f"formgen.forms.{form_id}").__doc__ or "").partition("\n")[0].removesuffix(".")
    return words.removeprefix("The ").replace("'", "’")


def differing_files() -> list[Path]:
    """Return the derived files that are missing or hold something else, and JSON files of no form."""
    files = _derived_files()
    differing = [
        path for path, text in files.items() if not path.is_file() or path.read_text("utf-8") != text
    ]
    return differing + sorted(set((_SAMPLES / "json").glob("*.json")) - set(files))


def main() -> int:
    """Write the files that differ and print their paths; delete JSON files of no form."""
    files = _derived_files()
    for path in differing_files():
        print(path.relative_to(ROOT))  # noqa: T201 - a command's answer
        if path in files:
            path.parent.mkdir(exist_ok=True)
            path.write_text(files[path], "utf-8")
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
