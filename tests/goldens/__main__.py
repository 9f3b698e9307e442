from __future__ import annotations

from tests.goldens import FOLDER, names, text_of

for path in FOLDER.glob("*.txt"):
    path.unlink()
for name in names():
    (FOLDER / name).write_text(text_of(name), encoding="utf-8", newline="\n")
    print(FOLDER / name)  # noqa: T201 - what the command is for
