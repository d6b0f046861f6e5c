"""Files of a document, changed as people change them, and brought back with the real pages."""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from io import BytesIO
from zipfile import ZipFile

import lxml.html
from flask.testing import FlaskClient
from lxml import etree
from people import World
from publications import answer
from werkzeug.test import TestResponse

from formats.format import Assets, Options, no_progress
from formats.writers import all_formats
from service.parts import Parts
from service.store import documents, trees
from service.store.tables import Decision, Document, Edition, Suggestion

_HELD_IN = re.compile(r"word/document\.xml|content\.xml|.*\.xhtml")
_ROWS = ("tr", "table-row")
_NOT_COPIED = ("bookmark", "bookmarkStart", "bookmarkEnd", "drawing", "frame", "img")
_LINES = ("p", "h", "h1", "h2", "h3", "li")


@dataclass(frozen=True, slots=True)
class _Pictures(Assets):
    parts: Parts

    def picture(self, key: str) -> bytes:
        return self.parts.files.get(key)


def file_of(
    parts: Parts, document_id: str, made_as: str = "standard-word", edition: str = ""
) -> bytes:
    """Return a file of the edition as it stands."""
    with parts.database.read() as session:
        document = session.get_one(Document, document_id)
        row = session.get_one(Edition, edition) if edition else None
        tree = trees.tree_of(session, row or documents.standard_edition(session, document))
    return all_formats()[made_as].write(tree, Options(), _Pictures(parts), no_progress).data


@dataclass(frozen=True, slots=True)
class Edits:
    """What a person does to a file: other words, parts taken out, parts typed behind others."""

    words: Mapping[str, str] = field(default_factory=dict)
    out: tuple[str, ...] = ()
    """Words of each part that goes."""
    behind: Mapping[str, str] = field(default_factory=dict)
    """New words by words of the part before them."""


def edited(data: bytes, suffix: str, edits: Edits) -> bytes:
    """Return the file with the edits done in it, as a program saves it."""
    if suffix == ".md":
        return _markdown(data.decode(), edits).encode()
    if suffix == ".html":
        page = lxml.html.document_fromstring(data)
        _do(page, edits)
        return bytes(lxml.html.tostring(page, encoding="utf-8", doctype="<!doctype html>"))
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w") as new:
        for member in old.infolist():
            inside = old.read(member)
            if _HELD_IN.fullmatch(member.filename):
                root = etree.fromstring(inside)
                _do(root, edits)
                inside = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
            new.writestr(member, inside)
    return out.getvalue()


def _do(root: etree._Element, edits: Edits) -> None:
    for element in root.iter(etree.Element):
        for old, fresh in edits.words.items():
            element.text = element.text and element.text.replace(old, fresh)
            element.tail = element.tail and element.tail.replace(old, fresh)
    for words, typed in edits.behind.items():
        for part in _parts(root, words):
            part.addnext(_typed(part, typed))
    for words in edits.out:
        for part in _parts(root, words):
            part.getparent().remove(part)


def _parts(root: etree._Element, words: str) -> Iterator[etree._Element]:
    """Yield the parts that hold the words: a row, a part with a mark, or a paragraph."""
    for element in list(root.iter(etree.Element)):
        if _name(element) in _LINES and words in "".join(element.itertext()):
            line = [element, *element.iterancestors()]
            rows = [each for each in line if _name(each) in _ROWS]
            marked = [each for each in line if each.get("id", "").startswith("_b_")]
            yield (rows or marked or line)[0]


def _typed(part: etree._Element, words: str) -> etree._Element:
    """Return a part like the one before it, with other words and without its mark."""
    new = deepcopy(part)
    new.tail = None
    for element in list(new.iter(etree.Element)):
        if _name(element) in _NOT_COPIED:
            _drop(element)
    new.attrib.pop("id", None)
    said = [element for element in new.iter(etree.Element) if (element.text or "").strip()]
    for place, element in enumerate(said):
        element.text = "" if place else words
    return new


def _drop(element: etree._Element) -> None:
    """Take an element out and leave what stands behind it."""
    before, above = element.getprevious(), element.getparent()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        above.text = (above.text or "") + (element.tail or "")
    element.tail = None
    above.remove(element)


def _name(element: etree._Element) -> str:
    return str(etree.QName(element).localname)


def _markdown(text: str, edits: Edits) -> str:
    """Change the text as in an editor: the marks are comments, which nobody touches."""
    parts = text.split("\n\n")
    for words in edits.out:
        parts = [part for part in parts if words not in part]
    made = []
    for part in parts:
        for old, fresh in edits.words.items():
            part = part.replace(old, fresh)  # noqa: PLW2901
        made += [part, *(new for words, new in edits.behind.items() if words in part)]
    return "\n\n".join(made)


def send(
    browser: FlaskClient, document_id: str, data: bytes, name: str = "ours.docx"
) -> TestResponse:
    """Send the changed file."""
    return browser.post(
        f"/d/{document_id}/copy",
        data={"file": (BytesIO(data), name)},
        content_type="multipart/form-data",
    )


def brought(browser: FlaskClient, document_id: str, data: bytes, name: str = "ours.docx") -> str:
    """Return where the page of changes is."""
    sent = send(browser, document_id, data, name)
    assert sent.status_code == 303, sent.text
    return sent.headers["Location"]


def keys_on(page: str) -> list[str]:
    """Return the changes that the page offers to ask about."""
    return re.findall(r'name="change" value="([0-9a-f]+)"', page)


def ask(browser: FlaskClient, where: str, **fields: object) -> TestResponse:
    """Ask the group about every change on the page, or about those in `change`."""
    data = {"change": keys_on(browser.get(where).text), "operation": "a" * 32, **fields}
    return browser.post(where, data=data)


def texts_of(parts: Parts, document_id: str, edition_id: str = "") -> list[str]:
    """Return the typed words of each part of an edition, of the standard one if none is named."""
    with parts.database.read() as session:
        document = session.get_one(Document, document_id)
        edition = edition_id or documents.standard_edition(session, document).id
        return [row.text for row in documents.blocks_of(session, edition)]


def suggestions(parts: Parts) -> list[Suggestion]:
    """Return what was suggested, in order."""
    with parts.database.read() as session:
        found = session.query(Suggestion).order_by(Suggestion.at).all()
        session.expunge_all()
        return found


def everyone_agrees(parts: Parts, world: World) -> None:
    """Let the whole group be happy with every suggestion that is open."""
    with parts.database.read() as session:
        asked = session.query(Decision).filter_by(target="suggestion", state="open")
        ids = [row.id for row in asked]
    for decision in ids:
        for person in (world.alice, world.bob, world.fran):
            answer(parts, decision, person)
