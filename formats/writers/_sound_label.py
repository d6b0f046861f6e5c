"""What the tag of a recording says, gathered from the document."""

from content.languages import label
from content.tree import Document
from formats.format import Assets
from formats.voices.here import credit_of
from formats.writers._sound_cover import cover_of
from formats.writers._sound_tags import Label


def label_of(document: Document, assets: Assets, voice: str = "") -> Label:
    """Return the label of the whole recording, with its cover and whom to thank for it.

    `voice` is the one that people chose, "" for the quick one.
    """
    cover = cover_of(document, assets)
    code = document.language
    draft = label(code, "draft") if document.draft else ""
    drawn = f"{label(code, 'pictures_from')}: {cover.credit}" if cover.credit else ""
    title = " ".join(document.title.split())
    return Label(
        title=title,
        artist=" ".join(document.group.split()),
        album=title,
        language=code,
        date=document.date,
        notes=(draft, label(code, "computer_voice"), credit_of(voice), drawn),
        cover=cover,
    )
