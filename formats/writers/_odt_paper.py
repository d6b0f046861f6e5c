"""An OpenDocument text while it is being written: its words, pictures, names and languages."""

from collections.abc import Iterable
from hashlib import sha256

from content.tree import Document, Image
from formats.block_marks import mark_of
from formats.format import Assets
from formats.pictures import Raster, print_dots, raster
from formats.writers._odt_languages import spoken
from formats.writers._odt_package import VERSION, packed, properties
from formats.writers._odt_shapes import shapes
from formats.writers._odt_styles import styles_part
from formats.writers._odt_xml import NOTHING, Xml, joined, node, part
from formats.writers._word_look import Look


class Paper:
    """One file: pieces are added in reading order, then `bytes` closes it."""

    def __init__(self, document: Document, look: Look, assets: Assets) -> None:
        self.document = document
        self.look = look
        self._assets = assets
        self._body: list[Xml] = []
        self._pictures: dict[str, bytes] = {}
        self._marks: set[str] = set()
        self._spoken: dict[tuple[str, str, str], str] = {}
        self._columns: dict[float, str] = {}
        self._count = 0
        self._headings = 0

    def add(self, pieces: Iterable[Xml]) -> None:
        """Put the pieces at the end of the text."""
        self._body += pieces

    def next_number(self) -> str:
        """Return a number that no other picture or table of the file has."""
        self._count += 1
        return str(self._count)

    def is_first_heading(self) -> bool:
        """Return whether the heading written now is the first one of the text."""
        self._headings += 1
        return self._headings == 1

    def raster(self, image: Image, wide: float, high: float) -> Raster:
        """Return a picture to be shown as large as fits in these centimetres, for print."""
        return raster(image, self._assets, print_dots(wide), print_dots(high))

    def picture_part(self, data: bytes) -> str:
        """Put the picture in the package, once for equal bytes; return its place there."""
        suffix = ".png" if data.startswith(b"\x89PNG") else ".jpg"
        place = f"Pictures/{sha256(data).hexdigest()[:32]}{suffix}"
        self._pictures[place] = data
        return place

    def mark(self, block_id: str) -> Xml:
        """Return the hidden place of a block; nothing where it has none or it is taken."""
        name = mark_of(block_id)
        if not name or name in self._marks:
            return NOTHING
        return self._place(name)

    def link_place(self, block_id: str) -> tuple[str, Xml]:
        """Return the name of a heading's hidden place, which links lead to, and the place."""
        mark, name = self.mark(block_id), mark_of(block_id)
        if not mark:
            name = f"_Toc{self.next_number()}"
            mark = self._place(name)
        return name, mark

    def _place(self, name: str) -> Xml:
        self._marks.add(name)
        return node("text:bookmark", attrs={"text:name": name})

    def style(self, family: str, style: str, language: str) -> str:
        """Return the named style, or what says its words are in another language."""
        key = (family, style, language)
        if key not in self._spoken:
            self._spoken[key] = f"{family[0].upper()}{len(self._spoken) + 1}"
        return self._spoken[key]

    def column(self, points: float) -> str:
        """Return the style of a column of this width."""
        return self._columns.setdefault(round(points, 1), f"Column{len(self._columns) + 1}")

    def bytes(self, header: Xml, footer: Xml, *, bare_first: bool) -> bytes:
        """Return the file; `bare_first` leaves header and footer off the cover."""
        tongues = (spoken(name, *key, self.look) for key, name in self._spoken.items())
        styles = (*shapes(self.look, self._columns), *tongues)
        content = part(
            "office:document-content",
            node("office:automatic-styles", *styles),
            node("office:body", node("office:text", joined(self._body))),
            attrs=VERSION,
        )
        look = styles_part(self.look, header, footer, bare_first=bare_first)
        own = {"content.xml": content, "styles.xml": look, "meta.xml": properties(self.document)}
        return packed({**own, **dict(sorted(self._pictures.items()))})
