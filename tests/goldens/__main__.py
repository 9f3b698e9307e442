from __future__ import annotations

from tests.goldens import FOLDER, names, text_of

wanted = set(names())
for path in FOLDER.glob("*.txt"):
    if path.name not in wanted:
        path.unlink()
for name in sorted(wanted):
    path, text = FOLDER / name, text_of(name)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path)  # noqa: T201 - what the command is for
