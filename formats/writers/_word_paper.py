"""A Word file while it is being written: the door to python-docx as a package of parts."""

from copy import deepcopy
from io import BytesIO
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.section import _Footer, _Header

from content.tree import Document, Image
from formats.format import Assets, Made
from formats.pictures import Raster, print_dots, raster
from formats.writers._dates import moment_of
from formats.writers._links import safe_address
from formats.writers._word_boxes import boxes, edge_height
from formats.writers._word_look import Look
from formats.writers._word_nodes import Node, node, value
from formats.writers._word_pages import Pages
from formats.writers._word_template import NUMBERS, template

_HIGH = 841.9
"""Height of A4 in points."""
_ZIP_DAY = (2000, 1, 1, 0, 0, 0)


def place(number: int) -> str:
    """Return the name of the place of the numbered heading; Word knows its own by this form."""
    return f"_Toc{number:08d}"


class Paper:
    """One Word file: nodes are added in reading order, then `bytes` closes it."""

    def __init__(self, document: Document, look: Look, assets: Assets) -> None:
        self.document = document
        self.look = look
        self._assets = assets
        self._docx = docx.Document(BytesIO(template(look)))
        self._end = self._docx.element.body[-1]
        self._count = 0
        self._lists = 1
        self._header: Node | None = None
        self._places = 0
        self._names: set[str] = set()
        self._numbers: list[tuple[str, Node]] = []
        self._name()

    def add(self, *nodes: Node) -> None:
        """Put the nodes at the end of the text."""
        for made in nodes:
            self._end.addprevious(made)

    def end_section(self, last: Node) -> None:
        """Let what follows begin on a new page; `last` is the paragraph that stands before."""
        page = deepcopy(self._end)
        last[0].append(page)

    def is_new(self, name: str) -> bool:
        """Return whether no place has this name yet; from now on one has."""
        new = name not in self._names
        self._names.add(name)
        return new

    def page_of(self, name: str) -> Node:
        """Return words that will say on which page the place of this name is."""
        said = node("w:t")
        said.text = "1"
        self._numbers.append((name, said))
        return said

    def next_id(self) -> int:
        """Return a number that no other bookmark or picture of the file has."""
        self._count += 1
        return self._count

    def next_place(self) -> str:
        """Return the name of the next heading's place; they are numbered in reading order."""
        self._places += 1
        return place(self._places)

    def raster(self, image: Image, wide: float, high: float) -> Raster:
        """Return a picture to be shown as large as fits in these centimetres, for print."""
        return raster(image, self._assets, print_dots(wide), print_dots(high))

    def picture_link(self, data: bytes) -> str:
        """Put the picture in the package, once for equal bytes; return the link to it."""
        link, _ = self._docx.part.get_or_add_image(BytesIO(data))
        return link

    def web_link(self, address: str) -> str:
        """Return the link to an address, "" where the kind of address is not a safe one."""
        clean = quote(safe_address(address), safe="%/:=&?~#+!$,;'@()*[]-._")
        if not clean:
            return ""
        return self._docx.part.relate_to(clean, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    def new_numbers(self, first: int = 1) -> int:
        """Return the id of a numbered list that begins at `first`, and at 1 inside it."""
        self._lists += 1
        starts = (
            node(
                "w:lvlOverride",
                value("w:startOverride", "1" if depth else str(first)),
                attrs={"w:ilvl": str(depth)},
            )
            for depth in range(9)
        )
        numbers = value("w:abstractNumId", str(NUMBERS))
        made = node("w:num", numbers, *starts, attrs={"w:numId": str(self._lists)})
        self._docx.part.numbering_part.element.append(made)
        return self._lists

    def edges(self, header: Node | None, footer: Node, *, bare_first: bool) -> None:
        """Set what stands on every page; `bare_first` leaves the number off the cover."""
        section = self._docx.sections[0]
        section.different_first_page_header_footer = bare_first
        _fill(section.footer, footer)
        if header is not None:
            _fill(section.header, header)
        self._header = header

    def made(self) -> Made:
        """Return the file and its pages. No time of making is in it: same tree, same bytes."""
        pages = self._pages()
        for name, said in self._numbers:
            said.text = str(pages.places.get(name, pages.count))
        out = BytesIO()
        self._docx.save(out)
        return Made(_timeless(out.getvalue()), pages=pages.count)

    def _pages(self) -> Pages:
        edge = self.look.margin * 28.35
        top = max(
            edge, 28.35 + (edge_height(self._header, self.look) if self._header is not None else 0)
        )
        room = _HIGH - top - edge - self.look.body * 0.7
        return Pages(room).fill(tuple(boxes(self._docx.element.body, self.look)))

    def _name(self) -> None:
        """Say title, language and author in the file; Word shows at most 255 characters."""
        document, core = self.document, self._docx.core_properties
        core.title = document.title[:255]
        core.language = document.language
        core.author = (document.group or "; ".join(document.credits))[:255]
        core.last_modified_by = core.author
        core.subject = document.purpose[:255]
        core.version = document.version[:255]
        core.revision = 1
        core.created = core.modified = moment_of(document.date)


def _fill(edge: _Header | _Footer, paragraph: Node) -> None:
    edge.is_linked_to_previous = False
    for old in edge.paragraphs:
        edge._element.remove(old._element)
    edge._element.append(paragraph)


def _timeless(package: bytes) -> bytes:
    """Write the zip again with sorted names and one fixed time."""
    out = BytesIO()
    with ZipFile(BytesIO(package)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda each: (each != "[Content_Types].xml", each)):
            info = ZipInfo(name, _ZIP_DAY)
            info.compress_type = ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return out.getvalue()
