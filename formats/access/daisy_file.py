"""A DAISY book opened for checking: the door to its ZIP and XML, apart from the writer's."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from formats.zip_file import opened

XHTML = "{http://www.w3.org/1999/xhtml}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NCC, MASTER = "ncc.html", "master.smil"
HEADINGS = tuple(f"{XHTML}h{level}" for level in range(1, 7))


@dataclass(frozen=True, slots=True)
class TalkingBook:
    """The parts of a book that access rules look at."""

    folders: frozenset[str]
    """Folders in which its files stand; one where it is in order."""
    sounds: Mapping[str, bytes]
    """MP3 files by name."""
    smils: Mapping[str, etree._Element]
    """SMIL files by name, without the list of them, in the order of the list."""
    master: etree._Element
    """The list of SMIL files; an empty element where it is missing."""
    pages: Mapping[str, etree._Element]
    """XHTML files by name, the way in among them."""
    names: tuple[str, ...]
    """Every file, without its folder."""

    @property
    def ncc(self) -> etree._Element:
        """Return the way in."""
        return self.pages[NCC]

    @property
    def headings(self) -> tuple[etree._Element, ...]:
        """Return the headings of the way in, in order."""
        return tuple(each for each in self.ncc.iter() if each.tag in HEADINGS)

    def links(self) -> tuple[tuple[str, str], ...]:
        """Return the file and the id to which each heading leads."""
        hrefs = (head.find(f"{XHTML}a") for head in self.headings)
        return tuple(split(link.get("href", "") if link is not None else "") for link in hrefs)


def metas(root: etree._Element) -> tuple[tuple[str, str], ...]:
    """Return name and content of all that a file says about itself."""
    found = (each for each in root.iter() if _local(each) == "meta" and each.get("name"))
    return tuple((each.get("name", ""), each.get("content", "").strip()) for each in found)


def meta(root: etree._Element, name: str) -> str:
    """Return the first content of this name; "" where there is none."""
    return next((content for key, content in metas(root) if key == name), "")


def ids(root: etree._Element) -> tuple[str, ...]:
    """Return every id in a file, twice where it stands twice."""
    return tuple(value for each in root.iter() if (value := each.get("id")))


def split(address: str) -> tuple[str, str]:
    """Return file and id of an address."""
    name, _, mark = address.partition("#")
    return name, mark


def words_of(element: etree._Element) -> str:
    """Return the words in an element on one line."""
    return " ".join("".join(map(str, element.itertext())).split())


def open_daisy(data: bytes) -> TalkingBook:
    """Return the book opened. Raises ValueError where it is no whole DAISY book."""
    with opened(data, "no talking book") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    plain = {name.rpartition("/")[2]: content for name, content in files.items()}
    if NCC not in plain:
        raise ValueError("no way into the talking book")
    try:
        parsed = {name: _parse(each) for name, each in plain.items() if _is_text(name)}
    except etree.XMLSyntaxError as broken:
        raise ValueError("no whole talking book") from broken
    master = parsed.pop(MASTER, None)
    if master is None:
        master = etree.Element("smil")
    return TalkingBook(
        frozenset(name.rpartition("/")[0] for name in files),
        {name: each for name, each in plain.items() if name.endswith(".mp3")},
        dict(_in_order(master, {n: each for n, each in parsed.items() if n.endswith(".smil")})),
        master,
        {name: each for name, each in parsed.items() if name.endswith(".html")},
        tuple(name.rpartition("/")[2] for name in files),
    )


def _in_order(
    master: etree._Element, smils: Mapping[str, etree._Element]
) -> Iterator[tuple[str, etree._Element]]:
    listed = [each.get("src", "") for each in master.iter("ref")]
    yield from ((name, smils[name]) for name in dict.fromkeys(listed) if name in smils)
    yield from ((name, each) for name, each in smils.items() if name not in listed)


def _is_text(name: str) -> bool:
    return name.endswith((".html", ".smil"))


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _parse(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))
