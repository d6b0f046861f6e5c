"""What is said before the text: what this is, who made it, how long it is, what is in it."""

from collections.abc import Iterator
from dataclasses import replace

from content.languages import label
from content.tree import Document, Run, language_of
from formats.block_marks import OWN
from formats.voices import phrases
from formats.voices.checked import is_checked, others_checked
from formats.voices.line import HEADING, ITEM, PARAGRAPH, Line, added, ended
from formats.voices.parts import Part


def opening(document: Document, parts: tuple[Part, ...]) -> Iterator[Line]:
    """Yield the opening. The line that tells the length is marked; its words are a stand-in."""
    for line in _about(document):
        yield replace(line, block_id=f"{OWN}title")
    for line in _contents(document, parts):
        yield replace(line, block_id=f"{OWN}contents")


def _about(document: Document) -> Iterator[Line]:
    code = document.language
    yield added(document.title, code, HEADING, chapter=document.title)
    if document.kind == "easy_read":
        yield added(ended(label(code, "easy_read")), code)
    if document.draft:
        yield added(label(code, "draft"), code)
    for key, value in (
        ("made_by", document.group),
        ("date", document.date),
        ("translated_by", document.translated_by),
    ):
        if value:
            yield added(ended(f"{label(code, key)}: {value}"), code)
    for text in (document.version, document.purpose):
        if text:
            yield added(text, code)
    yield replace(added(phrases.lasts(0.0, code), code), lasts=True)
    yield added(label(code, "computer_voice"), code, HEADING)
    if not is_checked(document):
        yield added(label(code, "voice_not_checked"), code, HEADING)
    if not others_checked(document):
        yield added(label(code, "other_voice_not_checked"), code, HEADING)


def _contents(document: Document, parts: tuple[Part, ...]) -> Iterator[Line]:
    code = document.language
    for place, part in enumerate(parts, 1):
        if place == 1:
            yield added(f"{label(code, 'contents')}:", code, ITEM)
        block = document.blocks[part.place]
        own = language_of(block, document)
        lead = (Run(f"{part.lead} "),) if part.lead else ()
        words = tuple(replace(run, language=run.language or own) for run in part.runs)
        yield Line((*lead, *words), code, HEADING if place == len(parts) else PARAGRAPH)
