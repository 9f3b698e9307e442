"""Reads and changes the notes of a worksheet's cells, which people call comments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from formgen.ooxml.editable_packages import EditablePackage
from formgen.ooxml.note_shapes import NoteShapes
from formgen.ooxml.saved_workbooks import escaped
from formgen.ooxml.sheet_elements import MAIN, children_of

__all__ = ["CellNotes"]

_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_THREAD: Final = "tc="
"""The beginning of the author's name of a note that only stands for a newer program's thread of comments."""


class CellNotes:
    """The notes of one worksheet, by the cells they belong to. ``save`` writes them into the package."""

    def __init__(self, package: EditablePackage, sheet: str) -> None:
        self._package = package
        self._sheet = sheet
        self._shapes = NoteShapes(package, sheet)
        link = package.linked(sheet, "comments")
        if link is not None and link.target not in package:
            package.remove_link(sheet, link.id)
            link = None
        self._part = link.target if link is not None else None
        self._notes = {} if self._part is None else _notes_in(package.tree(self._part))

    def __contains__(self, cell: str) -> bool:
        return cell in self._notes

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield each cell with the text of its note."""
        for cell, note in list(self._notes.items()):
            yield cell, "".join(piece.text or "" for piece in _pieces_of(note))

    def in_thread(self, cell: str) -> bool:
        """Tell whether a cell has a thread of comments. Programs display that in place of the note."""
        note = self._notes.get(cell)
        return note is not None and self._author_of(note).startswith(_THREAD)

    def append(self, cell: str, head: str, rest: str, *, author: str) -> None:
        """Add text to the note of a cell, or a note to a cell that has none. ``head`` is bold."""
        note = self._notes.get(cell)
        if note is None:
            note = self._notes[cell] = self._added(cell, author)
            self._shapes.add(cell, head + rest)
        (text,) = children_of(note, "text")
        for bold, content in ((True, head), (False, rest)):
            run = etree.SubElement(text, f"{{{MAIN}}}r")
            style = etree.SubElement(run, f"{{{MAIN}}}rPr")
            if bold:
                etree.SubElement(style, f"{{{MAIN}}}b")
            for name, value in (("sz", "9"), ("color", "81"), ("rFont", "Tahoma"), ("family", "2")):
                attribute = "indexed" if name == "color" else "val"
                etree.SubElement(style, f"{{{MAIN}}}{name}").set(attribute, value)
            piece = etree.SubElement(run, f"{{{MAIN}}}t")
            piece.text = escaped(content)
            piece.set(_SPACE, "preserve")

    def cut(self, cell: str, start: int, end: int) -> None:
        """Remove the characters from ``start`` to ``end`` of a note. A note without text is removed."""
        note = self._notes[cell]
        place = 0
        for piece in _pieces_of(note):
            content = piece.text or ""
            first, last = max(start - place, 0), max(end - place, 0)
            place += len(content)
            piece.text = content[:first] + content[last:]
            run = piece.getparent()
            if not piece.text and content and run is not None and etree.QName(run).localname == "r":
                run.getparent().remove(run)  # type: ignore[union-attr]  # a run lies in a text
        if not any(piece.text for piece in _pieces_of(note)):
            note.getparent().remove(note)  # type: ignore[union-attr]  # a note lies in a list
            del self._notes[cell]
            self._shapes.remove(cell)

    def save(self) -> None:
        """Write the notes into the package. If none are left, their part is removed."""
        if self._part is not None:
            root = self._package.tree(self._part)
            _remove_idle_authors(root)
            if not self._notes:
                for link in self._package.links(self._sheet):
                    if link.target == self._part:
                        self._package.remove_link(self._sheet, link.id)
                self._package.remove(self._part)
        self._shapes.save()

    def _added(self, cell: str, author: str) -> etree._Element:
        if self._part is None:
            self._part = self._package.free_name("xl/comments{}.xml")
            root = etree.Element(f"{{{MAIN}}}comments", nsmap={None: MAIN})  # type: ignore[dict-item]  # the stubs know no default namespace
            etree.SubElement(root, f"{{{MAIN}}}authors")
            etree.SubElement(root, f"{{{MAIN}}}commentList")
            self._package.put(self._part, root)
            self._package.set_type(self._part, _TYPE)
            self._package.add_link(self._sheet, "comments", self._part)
        root = self._package.tree(self._part)
        note = etree.SubElement(children_of(root, "commentList")[0], f"{{{MAIN}}}comment")
        note.set("ref", cell)
        note.set("authorId", str(_author_number(root, author)))
        etree.SubElement(note, f"{{{MAIN}}}text")
        return note

    def _author_of(self, note: etree._Element) -> str:
        root = note.getroottree().getroot()
        authors = [author.text or "" for each in children_of(root, "authors") for author in each]
        number = int(note.get("authorId", "0"))
        return authors[number] if number < len(authors) else ""


def _notes_in(root: etree._Element) -> dict[str, etree._Element]:
    return {
        note.get("ref", ""): note
        for each in children_of(root, "commentList")
        for note in children_of(each, "comment")
        if children_of(note, "text")
    }


def _pieces_of(note: etree._Element) -> list[etree._Element]:
    """Return the elements with a note's text, without the phonetic guides of East Asian scripts."""
    found = []
    for text in children_of(note, "text"):
        for child in text.iterchildren(etree.Element):
            name = etree.QName(child).localname
            found += [child] if name == "t" else children_of(child, "t") if name == "r" else []
    return found


def _author_number(root: etree._Element, author: str) -> int:
    (authors,) = children_of(root, "authors")
    names = [each.text for each in authors]
    if author not in names:
        etree.SubElement(authors, f"{{{MAIN}}}author").text = author
        return len(names)
    return names.index(author)


def _remove_idle_authors(root: etree._Element) -> None:
    """Remove the last authors that no note has. Notes name their authors by number."""
    used = [int(note.get("authorId", "0")) for note in root.iter(f"{{{MAIN}}}comment")]
    for authors in children_of(root, "authors"):
        for author in list(authors)[max([-1, *used]) + 1 :]:
            authors.remove(author)
