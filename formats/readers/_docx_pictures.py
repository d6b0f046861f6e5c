"""Pictures, text boxes and objects in a Word file, with their alt text."""

from dataclasses import dataclass

from lxml import etree

from formats.readers._collecting import Collector
from formats.readers._docx_parts import A, Package, R, V, W
from formats.readers._xml import local, words_in

_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_OBJECTS = frozenset({"chart", "relIds", "OLEObject", "contentPart", "control"})


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture where it stands in the words; `data` is b"" where the file lacks it."""

    data: bytes
    alt: str
    decorative: bool


def drawn(element: etree._Element, package: Package, found: Collector) -> list[Drawn]:
    """Return the pictures below the element; text boxes and objects are counted."""
    element = _chosen(element)
    boxes = [words_in(box, W + "t") for box in element.iter(W + "txbxContent")]
    boxes += [art.get("string", "") for art in element.iter(V + "textpath")]
    if not boxes and (drawn_words := words_in(element, A + "t")):
        boxes.append(drawn_words)
    for words in boxes:
        found.left_out("text_box", example=words)
    pictures = _pictures(element, package, found)
    if (
        not pictures
        and not boxes
        and any(isinstance(each.tag, str) and local(each) in _OBJECTS for each in element.iter())
    ):
        found.left_out("object")
    return pictures


def _chosen(element: etree._Element) -> etree._Element:
    """Return the one of two drawings of the same thing that newer programs show."""
    if local(element) != "AlternateContent":
        return element
    choices = [each for each in element if isinstance(each.tag, str) and local(each) == "Choice"]
    return choices[0] if choices else element


def _pictures(element: etree._Element, package: Package, found: Collector) -> list[Drawn]:
    alt, decorative = _described(element)
    pictures = []
    for blip in element.iter(A + "blip", V + "imagedata"):
        relation = blip.get(R + "embed") or blip.get(R + "id") or ""
        outside = package.relations.get(relation, ("", "", False))[2]
        if outside or (not relation and blip.get(R + "link")):
            found.left_out("picture_remote", example=alt)
        else:
            pictures.append(Drawn(package.part(relation), alt, decorative))
    return pictures


def _described(element: etree._Element) -> tuple[str, bool]:
    """Return the alt text and whether the picture is marked as decorative."""
    alt, decorative = "", False
    for each in element.iter():
        if not isinstance(each.tag, str):
            continue
        name = local(each)
        if name in {"docPr", "cNvPr"}:
            alt = alt or each.get("descr", "") or each.get("title", "")
        elif name == "shape":
            alt = alt or each.get("alt", "")
        elif each.tag == _DECORATIVE:
            decorative = each.get("val", "1") in {"1", "true"}
    return alt, decorative
