"""Whether people who speak its languages have checked every voice that reads a text."""

from collections.abc import Iterator

from content.languages import base_code
from content.tree import Document, language_of, stretches
from formats.voices.here import needs_speaker, voice_for
from formats.voices.writing import by_writing


def is_checked(document: Document) -> bool:
    """Return whether the voice of the document's language needs no check, or has been checked."""
    return _is_checked(document, base_code(document.language))


def others_checked(document: Document) -> bool:
    """Return whether the same holds for the voices of passages in other languages.

    A passage in a language without a voice is not read.
    """
    others = set(_languages(document)) - {base_code(document.language)}
    return all(_is_checked(document, code) for code in others if voice_for(code))


def _is_checked(document: Document, code: str) -> bool:
    return not needs_speaker(code) or f"{code} {voice_for(code)}" in document.voices_checked


def _languages(document: Document) -> Iterator[str]:
    for block in document.blocks:
        own = language_of(block, document)
        for runs in stretches(block):
            for run in runs:
                marked = base_code(run.language or own)
                yield from (code for code, text in by_writing(run.text, marked) if text.strip())
