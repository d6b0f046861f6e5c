"""A talking book (EPUB 3): a voice reads, and the words light up as they are said."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.voices.here import missing
from formats.writers._epub import write_spoken_book
from formats.writers._matter import missing_labels
from formats.writers._recorded import recorded
from formats.writers._sound_recording import Recording


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    """Return one EPUB 3 file with its sound. Raises CannotMake without a voice or a picture."""

    def record(text: Document) -> Recording:
        return recorded(text, options, assets, progress)

    made = write_spoken_book(document, assets, record)
    progress(1.0)
    return made


def _missing(language: str) -> str:
    return missing_labels(language) or missing(language)


FORMAT = Format(
    id="talking-epub",
    label="Talking book (EPUB)",
    suffix=".epub",
    media_type="application/epub+zip",
    version=13,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=_missing,
    options=("speed", "voice"),
)
