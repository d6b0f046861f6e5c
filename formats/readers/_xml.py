"""The door to lxml's XML parser: no entities, no network, no document type."""

from collections.abc import Iterator

from lxml import etree

from formats.readers.brought import CannotRead


def parse(data: bytes) -> etree._Element:
    """Return the root of the XML. Raises CannotRead("broken", "too_deep" or "xml_unsafe")."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise CannotRead("too_deep" if "depth" in str(error) else "broken") from error
    except ValueError as error:
        raise CannotRead("broken") from error
    docinfo = root.getroottree().docinfo
    if docinfo is not None and docinfo.internalDTD is not None:
        raise CannotRead("xml_unsafe")
    return root


def children(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the element's child elements: no comments, no entities."""
    for child in element:
        if isinstance(child.tag, str):
            yield child


def local(element: etree._Element) -> str:
    """Return the element's name without its namespace."""
    return element.tag.rsplit("}", 1)[-1]


def words_in(element: etree._Element, tag: str | None = None) -> str:
    """Return the words below the element, those in `tag` only where it is given."""
    pieces = (str(text) for text in element.itertext(*([tag] if tag else [])))
    return " ".join(" ".join(pieces).split())
