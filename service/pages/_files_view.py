"""A made file as pages show it: its name, its kind, how long and how big, and where it is."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from babel.numbers import format_decimal
from flask import url_for
from flask_babel import get_locale, ngettext
from flask_babel import gettext as _

from formats.format import Format, Options
from formats.writers import all_formats
from service.pages._proof import NO_PROOF, Proof, proof_of
from service.store.tables import FrozenTree, Rendition
from service.web.said import say

ICONS = {
    "standard-word": "page",
    "large-print-word": "large-print",
    "easy-read-word": "easy-read",
    "web-page": "web",
    "easy-read-web": "web",
    "pdf": "printer",
    "large-print-pdf": "large-print",
    "easy-read-pdf": "printer",
    "audio": "headphones",
    "plain-text": "page",
    "epub": "open-book",
    "braille": "braille",
    "braille-pef": "braille",
    "opendocument": "page",
    "markdown": "page",
}
STATES = {"waiting": "queued", "running": "making", "done": "ready", "failed": "failed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file of one edition. `state`: ready, queued, making or failed."""

    id: str
    format: str
    kind: str
    language: str
    name: str
    icon: str
    lines: tuple[str, ...]
    state: str
    note: str
    href: str
    options: Mapping[str, object]
    yours: bool = False
    proof: Proof = NO_PROOF
    """What its passport says, once it is made."""

    @property
    def form(self) -> str:
        """Return the name of its format, whatever edition it is made from."""
        return format_name(self.format)

    @property
    def usual(self) -> bool:
        """Return whether it has the usual size, speed and grade."""
        usual = asdict(Options())
        return all(usual.get(name) == value for name, value in self.options.items())


def format_name(format_id: str, kind: str = "standard") -> str:
    """Return what people call the format, in the language of the pages."""
    if kind == "easy_read" and (name := _easy_read_names().get(format_id)):
        return name
    if format_id == "audio" and kind == "easy_read":
        return _("Audio, easy read")
    if format_id == "epub" and kind == "easy_read":
        return _("E-book, easy read")
    if format_id == "plain-text" and kind == "easy_read":
        return _("Plain text, easy read")
    if format_id == "opendocument" and kind == "easy_read":
        return _("OpenDocument, easy read")
    if format_id == "markdown" and kind == "easy_read":
        return _("Markdown, easy read")
    names = {
        "standard-word": _("Word"),
        "large-print-word": _("Large print"),
        "easy-read-word": _("Easy read"),
        "web-page": _("Web page"),
        "easy-read-web": _("Easy read web page"),
        "pdf": _("PDF"),
        "large-print-pdf": _("Large print PDF"),
        "easy-read-pdf": _("Easy read PDF"),
        "audio": _("Audio"),
        "plain-text": _("Plain text"),
        "epub": _("E-book"),
        "braille": _("Braille"),
        "braille-pef": _("Braille, PEF"),
        "opendocument": _("OpenDocument"),
        "markdown": _("Markdown"),
    }
    return names.get(format_id) or (
        all_formats()[format_id].label if format_id in all_formats() else format_id
    )


def _easy_read_names() -> dict[str, str]:
    """Names of formats that both editions have, as they are called for easy read."""
    return {
        "audio": _("Audio, easy read"),
        "epub": _("E-book, easy read"),
        "plain-text": _("Plain text, easy read"),
        "opendocument": _("OpenDocument, easy read"),
        "braille": _("Braille, easy read"),
        "braille-pef": _("Braille, PEF, easy read"),
    }


def file_of(tree: FrozenTree, row: Rendition, href: str) -> File:
    """Return the file as pages show it. `href` leads to it once it is made."""
    state = STATES.get(row.state, "queued")
    return File(
        id=row.id,
        format=row.format,
        kind=tree.kind,
        language=tree.language,
        name=format_name(row.format, tree.kind),
        icon=ICONS.get(row.format, "page"),
        lines=_lines(row),
        state=state,
        note=_note(row, state),
        href=href if state == "ready" else "",
        options=row.options,
        proof=proof_of(row.passport) if state == "ready" else NO_PROOF,
    )


def not_made(tree: FrozenTree, made_by: Format) -> File:
    """Return the card of a format that cannot be made in this language here, and why."""
    return File(
        id="",
        format=made_by.id,
        kind=tree.kind,
        language=tree.language,
        name=format_name(made_by.id, tree.kind),
        icon=ICONS.get(made_by.id, "page"),
        lines=(),
        state="failed",
        note=say(made_by.missing(tree.language)),
        href="",
        options={},
    )


def size_words(size: int) -> str:
    """Return a size such as "220 kB" or "1.4 MB"."""
    locale = str(get_locale())
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{format_decimal(round(size / 1_000_000, 1), locale=locale)} MB"


def _lines(row: Rendition) -> tuple[str, ...]:
    if row.state != "done":
        return tuple(filter(None, (_kind_words(row),)))
    lengths = []
    if row.pages:
        lengths.append(ngettext("%(num)s page", "%(num)s pages", row.pages))
    if row.seconds:
        lengths.append(
            ngettext("%(num)s minute", "%(num)s minutes", max(1, round(row.seconds / 60)))
        )
    return tuple(filter(None, (_kind_words(row), ", ".join((*lengths, size_words(row.size))))))


def _kind_words(row: Rendition) -> str:
    made_by = all_formats().get(row.format)
    if made_by is None:
        return ""
    kinds = {
        ".docx": "Word",
        ".pdf": "PDF",
        ".html": _("One file"),
        ".mp3": "MP3",
        ".txt": _("Text"),
        ".epub": "EPUB",
    }
    words = kinds.get(made_by.suffix, made_by.suffix.strip(".").upper())
    if "print_size" in row.options:
        words = _("%(kind)s, %(size)s point", kind=words, size=row.options["print_size"])
    if "braille_grade" in row.options:
        words = _(
            "%(kind)s, grade %(grade)s, %(cells)s by %(lines)s",
            kind=words,
            grade=row.options["braille_grade"],
            cells=row.options["braille_cells"],
            lines=row.options["braille_lines"],
        )
    if row.options.get("speed") == "slow":
        words = _("%(kind)s, slow", kind=words)
    return words


def _note(row: Rendition, state: str) -> str:
    if state == "failed":
        return " ".join((say(row.error), _("Nothing is lost."))).strip()
    if row.state == "waiting" and row.error:
        return say(row.error)
    return _("Being made now.") if state == "making" else ""


def download(document_id: str, number: int, row: Rendition, filename: str) -> str:
    """Return where the file of this rendition is."""
    return url_for(
        "public.file",
        document_id=document_id,
        number=number,
        rendition_id=row.id,
        filename=filename,
    )
