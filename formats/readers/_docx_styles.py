"""The styles and lists of a Word file, with what each takes over from the ones below it."""

from dataclasses import dataclass, replace

from lxml import etree

from formats.readers._docx_parts import Package, W, flag, number, value
from formats.readers._runs import language_code

_LONGEST_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph or run is by its style. None and "" mean not said."""

    name: str = ""
    bold: bool | None = None
    hidden: bool | None = None
    rtl: bool | None = None
    language: str = ""
    rtl_language: str = ""
    size: int = 0
    """Half points; 0 where it is not said."""
    underlined: bool | None = None
    level: int = 0
    """1-9 for a heading, 0 for none, -1 where the style says it is none."""
    list_id: str = ""
    list_depth: int | None = None
    backwards: bool | None = None
    """The paragraph runs from right to left."""

    def under(self, other: "Look") -> "Look":
        """Return this look with what `other`, which is nearer the words, says laid over it."""
        return Look(
            other.name or self.name,
            self.bold if other.bold is None else other.bold,
            self.hidden if other.hidden is None else other.hidden,
            self.rtl if other.rtl is None else other.rtl,
            other.language or self.language,
            other.rtl_language or self.rtl_language,
            other.size or self.size,
            self.underlined if other.underlined is None else other.underlined,
            other.level or self.level,
            other.list_id or self.list_id,
            self.list_depth if other.list_depth is None else other.list_depth,
            self.backwards if other.backwards is None else other.backwards,
        )


class Styles:
    """Looks by style id, resolved along `basedOn` once each."""

    def __init__(self, root: etree._Element | None) -> None:
        found = root.findall(W + "style") if root is not None else []
        self._raw = {style.get(W + "styleId", ""): style for style in found}
        self._done: dict[str, Look] = {}
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None
        self.default = run_look(defaults)
        self._usual = next(
            (
                style.get(W + "styleId", "")
                for style in found
                if style.get(W + "type") == "paragraph" and style.get(W + "default") == "1"
            ),
            "",
        )

    def look(self, style: str) -> Look:
        """Return the whole look of a style, an empty one where it is unknown."""
        if style not in self._done:
            self._done[style] = self._resolve(style)
        return self._done[style]

    def paragraph(self, style: str) -> Look:
        """Return the look of a paragraph of this style, "" for the usual one."""
        return self.default.under(self.look(style or self._usual))

    def _resolve(self, style: str) -> Look:
        chain: list[etree._Element] = []
        while style in self._raw and len(chain) < _LONGEST_CHAIN:
            chain.append(self._raw[style])
            style = value(chain[-1], "basedOn")
        look = Look()
        for element in reversed(chain):
            look = look.under(_own_look(element))
        return look


def run_look(properties: etree._Element | None) -> Look:
    """Return what w:rPr says."""
    if properties is None:
        return Look()
    return Look(
        bold=flag(properties, "b"),
        hidden=flag(properties, "vanish"),
        rtl=flag(properties, "rtl"),
        language=language_code(value(properties, "lang")),
        rtl_language=language_code(value(properties, "lang", "bidi")),
        size=number(value(properties, "sz")),
        underlined=_underlined(value(properties, "u")),
    )


def _underlined(kind: str) -> bool | None:
    return kind != "none" if kind else None


def paragraph_look(properties: etree._Element | None) -> Look:
    """Return what w:pPr says of level and list."""
    if properties is None:
        return Look()
    numbering = properties.find(W + "numPr")
    depth = value(numbering, "ilvl")
    outline = value(properties, "outlineLvl")
    return Look(
        level=(number(outline, 9) + 1) % 10 or -1 if outline else 0,
        list_id=value(numbering, "numId"),
        list_depth=number(depth) if depth else None,
        backwards=flag(properties, "bidi"),
    )


def _own_look(style: etree._Element) -> Look:
    name = value(style, "name").lower()
    look = run_look(style.find(W + "rPr")).under(paragraph_look(style.find(W + "pPr")))
    level = number(name.removeprefix("heading ")) if name.startswith("heading ") else look.level
    return replace(look, name=name, level=min(level, 9))


class Lists:
    """Which lists are numbered, and the number that comes next.

    Lists of one shape go on from each other; one that says where it begins starts the shape anew.
    """

    def __init__(self, package: Package) -> None:
        root = package.root("numbering")
        self._formats: dict[tuple[str, int], str] = {}
        self._shapes: dict[str, str] = {}
        self._again: dict[str, int] = {}
        """Where a list begins that starts its shape anew, until its first item is met."""
        self._next: dict[str, int] = {}
        self._rounds: dict[str, int] = {}
        if root is not None:
            self._collect(root)

    def is_ordered(self, list_id: str, depth: int) -> bool:
        """Return whether the items of this list have numbers or letters."""
        return self._formats.get((list_id, depth), "bullet") not in {"bullet", "none", ""}

    def count(self, list_id: str, depth: int) -> int:
        """Return the number of the next outer item and count it; 1 for an inner item."""
        if depth:
            return 1
        shape = self._shape(list_id)
        if list_id in self._again:
            self._next[shape] = self._again.pop(list_id)
            self._rounds[shape] = self._rounds.get(shape, 0) + 1
        self._next[shape] = self._next.get(shape, 1) + 1
        return self._next[shape] - 1

    def key(self, list_id: str) -> str:
        """Return what items of one list have in common, once the item at hand is counted."""
        shape = self._shape(list_id)
        return f"{shape} {self._rounds.get(shape, 0)}"

    def _shape(self, list_id: str) -> str:
        return self._shapes.get(list_id, list_id)

    def _collect(self, root: etree._Element) -> None:
        found = root.findall(W + "abstractNum")
        kinds = {
            shape.get(W + "abstractNumId", ""): {
                number(level.get(W + "ilvl", "")): value(level, "numFmt")
                for level in shape.findall(W + "lvl")
            }
            for shape in found
        }
        for shape in found:
            self._next[f"shape {shape.get(W + 'abstractNumId', '')}"] = _first(shape, "lvl") or 1
        for instance in root.findall(W + "num"):
            list_id, shape_id = instance.get(W + "numId", ""), value(instance, "abstractNumId")
            for depth, kind in kinds.get(shape_id, {}).items():
                self._formats[list_id, depth] = kind
            self._shapes[list_id] = f"shape {shape_id}"
            if again := _first(instance, "lvlOverride"):
                self._again[list_id] = again


def _first(element: etree._Element, name: str) -> int:
    """Return the number at which the outer items of a list begin, 0 where it does not say."""
    for level in element.findall(W + name):
        if level.get(W + "ilvl", "0") == "0":
            return number(value(level, "start") or value(level, "startOverride"))
    return 0
