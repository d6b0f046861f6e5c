"""One picture that may be offered: what it shows, what it stands for, whose it is."""

from collections.abc import Mapping
from dataclasses import dataclass

from content.tree import Image


@dataclass(frozen=True, slots=True)
class PictureEntry:
    """A picture of a catalogue. `alt` and `concepts` are by language code, "en" and "cy"."""

    id: str
    """Such as "openmoji-1F3E0"; a group's own pictures bring their own ids."""
    alt: Mapping[str, str]
    """What it shows, in words."""
    concepts: Mapping[str, tuple[str, ...]]
    """Words and phrases that it stands for, the nearest first."""
    data: bytes
    key: str
    """sha256 of `data`, lower-case hex."""
    media_type: str = "image/svg+xml"
    credit: str = ""

    def alt_in(self, language: str) -> str:
        """Return the alt text in the language, or else the English one, or else any."""
        return self.alt.get(language) or self.alt.get("en") or next(iter(self.alt.values()), "")

    def image(self, language: str) -> Image:
        """Return the picture as the document tree wants it."""
        return Image(self.key, self.alt_in(language), self.media_type, credit=self.credit)
