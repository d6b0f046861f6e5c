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
    level: int = 0
    """1-9 for a heading, 0 for none, -1 where the style says it is none."""
    list_id: str = ""
    list_depth: int | None = None

    def under(self, other: "Look") -> "Look":
        """Return this look with what `other`, which is nearer the words, says laid over it."""
        return Look(
            other.name or self.name,
            self.bold if other.bold is None else other.bold,
            self.hidden if other.hidden is None else other.hidden,
            self.rtl if other.rtl is None else other.rtl,
            other.language or self.language,
            other.rtl_language or self.rtl_language,
            other.level or self.level,
            other.list_id or self.list_id,
            self.list_depth if other.list_depth is None else other.list_depth,
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
    )


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
    )


def _own_look(style: etree._Element) -> Look:
    name = value(style, "name").lower()
    look = run_look(style.find(W + "rPr")).under(paragraph_look(style.find(W + "pPr")))
    level = number(name.removeprefix("heading ")) if name.startswith("heading ") else look.level
    return replace(look, name=name, level=min(level, 9))


class Lists:
    """Which lists are numbered, and the number that comes next."""

    def __init__(self, package: Package) -> None:
        root = package.root("numbering")
        self._formats: dict[tuple[str, int], str] = {}
        self._counters: dict[str, str] = {}
        """What a list counts with: lists of one shape go on from each other."""
        self._next: dict[str, int] = {}
        if root is not None:
            self._collect(root)

    def is_ordered(self, list_id: str, depth: int) -> bool:
        """Return whether the items of this list have numbers or letters."""
        return self._formats.get((list_id, depth), "bullet") not in {"bullet", "none", ""}

    def count(self, list_id: str, depth: int) -> int:
        """Return the number of the next outer item and count it; 1 for an inner item."""
        if depth:
            return 1
        counter = self._counters.get(list_id, list_id)
        self._next[counter] = self._next.get(counter, 1) + 1
        return self._next[counter] - 1

    def _collect(self, root: etree._Element) -> None:
        found = root.findall(W + "abstractNum")
        shapes = {
            shape.get(W + "abstractNumId", ""): {
                number(level.get(W + "ilvl", "")): value(level, "numFmt")
                for level in shape.findall(W + "lvl")
            }
            for shape in found
        }
        starts = {shape.get(W + "abstractNumId", ""): _first(shape, "lvl") for shape in found}
        for instance in root.findall(W + "num"):
            list_id, shape = instance.get(W + "numId", ""), value(instance, "abstractNumId")
            for depth, kind in shapes.get(shape, {}).items():
                self._formats[list_id, depth] = kind
            again = _first(instance, "lvlOverride")
            self._counters[list_id] = f"num {list_id}" if again else f"shape {shape}"
            self._next.setdefault(self._counters[list_id], again or starts.get(shape, 0) or 1)


def _first(element: etree._Element, name: str) -> int:
    """Return the number at which the outer items of a list begin, 0 where it does not say."""
    for level in element.findall(W + name):
        if level.get(W + "ilvl", "0") == "0":
            return number(value(level, "start") or value(level, "startOverride"))
    return 0
