"""What bringing a document in gives back: the tree, its pictures, and what was left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from content.tree import Document, Saying
from formats.readers._words import LEFT_OUT, NOTICES, REASONS


class CannotRead(Exception):
    """A file cannot be brought in. `str()` is for people: what happened and what to do now.

    `reason` is the stable name of the message, a key of `formats.readers._words.REASONS`,
    so that the service can say it in another language.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(REASONS[reason])
        self.reason = reason


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of the file that is not in the document, such as its comments."""

    kind: str
    """Stable name, a key of `formats.readers._words.LEFT_OUT`."""
    count: int
    examples: tuple[str, ...] = ()
    """The words left out, where the file's readers would have seen them; cut short."""

    @property
    def words(self) -> str:
        """Return the sentences for people: what was left out, and what they can do."""
        one, many = LEFT_OUT[self.kind]
        return one if self.count == 1 else many.format(count=self.count)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that people should look at, such as a file with the wrong name."""

    kind: str
    """Stable name, a key of `formats.readers._words.NOTICES`."""

    @property
    def words(self) -> str:
        """Return the sentences for people."""
        return NOTICES[self.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What was recognised, counted, so that people can compare it with their file."""

    kind: str
    """Which reader read it: "docx", "odt", "markdown", "html" or "text"."""
    words: int = 0
    headings: int = 0
    paragraphs: int = 0
    lists: int = 0
    list_items: int = 0
    tables: int = 0
    pictures: int = 0
    pictures_without_alt: int = 0
    languages: tuple[str, ...] = ()
    """Codes found in the words, the document's own first."""
    likely_headings: tuple[str, ...] = ()
    """Ids of short paragraphs that look like headings: offered, never changed."""
    likely_lists: tuple[tuple[str, ...], ...] = ()
    """Ids of neighbours that begin with a typed bullet or number: offered as one list each."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A document that was brought in. Ids of its blocks are "b1", "b2" ... in reading order."""

    document: Document
    pictures: Mapping[str, bytes]
    """Safe bytes by their key, the key that `tree.Image` names."""
    left_out: tuple[LeftOut, ...]
    understood: Understood
    notices: tuple[Notice, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)
    """Where the file is one of ours: the id that a block had in the group, by its id here."""

    @property
    def language(self) -> str:
        """Return the BCP 47 code of the document."""
        return self.document.language


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A list of words and how they are said."""

    lines: tuple[Saying, ...]
    left_out: int
    """Words that the list tells in signs for sounds alone, or in more letters than we read."""


@dataclass(frozen=True, slots=True)
class SafePicture:
    """A picture drawn anew: nothing of the uploaded file but its pixels is left."""

    key: str
    """sha256 of `data`, lower-case hex."""
    data: bytes
    media_type: str
    """"image/png" or "image/jpeg"."""
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class SafeSound:
    """A recording made anew: no name, place or device of the uploaded file is left."""

    mp3: bytes
    seconds: float

    def marked(self, mark: str) -> bytes:
        """Return the MP3 with a tag that holds the mark, of ASCII letters and digits.

        Two people may send the same file: marked, each has bytes of their own, so that the one
        can be deleted and the other stays.
        """
        words = b"\x00mark\x00" + mark.encode("ascii")
        frame = b"TXXX" + len(words).to_bytes(4, "big") + b"\x00\x00" + words
        # One byte is enough for the size, which ID3 writes in four bytes of seven bits.
        return b"ID3\x03\x00\x00\x00\x00\x00" + bytes([len(frame)]) + frame + self.mp3
