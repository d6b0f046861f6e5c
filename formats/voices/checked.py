"""Whether a person who speaks the language has checked the voice that reads a text."""

from content.languages import base_code
from content.tree import Document
from formats.voices.here import needs_speaker, voice_for


def is_checked(document: Document) -> bool:
    """Return whether the voice of the document's language needs no check, or has been checked."""
    language = document.language
    checked = f"{base_code(language)} {voice_for(language)}"
    return not needs_speaker(language) or checked in document.voices_checked
