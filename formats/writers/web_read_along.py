"""A web page that reads itself aloud, in one file: the words light up as they are said."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.voices.here import missing
from formats.writers._matter import missing_labels
from formats.writers._page import Look, write_spoken_page
from formats.writers._recorded import recorded
from formats.writers._sound_recording import Recording


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    """Return one HTML file with its sound. Raises CannotMake without a voice or a picture."""

    def record(text: Document) -> Recording:
        return recorded(text, options, assets, progress)

    look: Look = "easy" if document.kind == "easy_read" else "page"
    made = write_spoken_page(document, look, assets, record)
    progress(1.0)
    return made


def _missing(language: str) -> str:
    return missing_labels(language) or missing(language)


FORMAT = Format(
    id="web-read-along",
    label="Read-along web page",
    suffix=".html",
    media_type="text/html",
    version=13,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=_missing,
    options=("speed", "voice"),
)
