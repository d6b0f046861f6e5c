"""The parts of a Word file: where they lie, what they point to. Names of its XML."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from formats.readers import limits
from formats.readers._xml import children, parse
from formats.readers.brought import CannotRead

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
V = "{urn:schemas-microsoft-com:vml}"
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R),
    (b"http://purl.oclc.org/ooxml/drawingml/main", A),
)
_OFF = frozenset({"0", "false", "off"})


@dataclass(frozen=True, slots=True)
class Package:
    """The unpacked members of a Word file and the relations of its main part."""

    members: Mapping[str, bytes]
    main: str
    relations: Mapping[str, tuple[str, str, bool]]
    """By id: the last word of the type, the target, and whether it lies outside."""

    def root(self, kind: str) -> etree._Element | None:
        """Return the root of the part of this type, such as "styles"; None where missing."""
        for found, target, outside in self.relations.values():
            if found == kind and not outside and target in self.members:
                return parse_part(self.members[target])
        return None

    def part(self, relation: str) -> bytes:
        """Return the bytes the relation leads to, b"" where it leads nowhere."""
        _, target, outside = self.relations.get(relation, ("", "", True))
        return b"" if outside else self.members.get(target, b"")


def open_package(data: bytes) -> Package:
    """Return the package. Raises CannotRead where it is no whole Word document."""
    members = limits.unpack(data)
    top = _relations(members, "")
    mains = [target for kind, target, _ in top.values() if kind == "officeDocument"]
    main = mains[0] if mains else "word/document.xml"
    if main not in members:
        raise CannotRead("broken")
    return Package(members, main, _relations(members, main))


def parse_part(data: bytes) -> etree._Element:
    """Return the root of a part; the strict dialect of the format is read as the common one."""
    for strict, common in _STRICT:
        data = data.replace(strict, common[1:-1].encode())
    return parse(data)


def _relations(members: Mapping[str, bytes], part: str) -> dict[str, tuple[str, str, bool]]:
    folder, name = posixpath.split(part)
    data = members.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    if data is None:
        return {}
    found = {}
    for relation in children(parse(data)):
        kind = relation.get("Type", "").rsplit("/", 1)[-1]
        outside = relation.get("TargetMode") == "External"
        target = relation.get("Target", "")
        if not outside:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found[relation.get("Id", "")] = (kind, target, outside)
    return found


def value(element: etree._Element | None, name: str, attribute: str = "val") -> str:
    """Return an attribute of the named child, "" where there is none."""
    child = element.find(W + name) if element is not None else None
    return child.get(W + attribute, "") if child is not None else ""


def flag(element: etree._Element | None, name: str) -> bool | None:
    """Return whether a switch such as w:b is on; None where it is not set."""
    child = element.find(W + name) if element is not None else None
    return None if child is None else child.get(W + "val", "1").lower() not in _OFF


def number(text: str, otherwise: int = 0) -> int:
    """Return the whole number in the text, `otherwise` where it is none or absurd."""
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 9 else otherwise
