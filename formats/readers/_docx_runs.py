"""The words of one Word paragraph: new words kept, deleted and hidden ones counted."""

import re
from dataclasses import dataclass, field, replace

from lxml import etree

from content.tree import Run
from formats.readers._collecting import Collector
from formats.readers._docx_parts import Package, R, W, flag, value
from formats.readers._docx_pictures import Drawn, drawn
from formats.readers._docx_styles import Look, Styles, run_look
from formats.readers._docx_symbols import symbol
from formats.readers._xml import children, local, words_in
from formats.readers.brought import CannotRead
from formats.readers.limits import DEPTH

BREAK = Run("\n")
"""Stands between runs where a person broke the line."""
_HYPERLINK = re.compile(r'\bHYPERLINK\s+(?:\\[a-z]\s+)*"([^"]*)"')
_OPENED = frozenset(
    {"smartTag", "ins", "moveTo", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo"}
)
_DROPPED = frozenset({"del", "moveFrom"})
HARD_WORD = "hard word"
"""Name of the style of hard words in files of ours, in small letters."""
_NOTES = {
    "commentReference": "comment",
    "footnoteReference": "footnote",
    "endnoteReference": "footnote",
}


@dataclass(slots=True)
class _Field:
    """A field that is being read: its instruction says whether it is a link."""

    code: str = ""
    link: str = ""


@dataclass(slots=True)
class Words:
    """Reads runs; `pieces` holds runs, breaks and pictures in reading order."""

    package: Package
    styles: Styles
    found: Collector
    look: Look
    pieces: list[Run | Drawn] = field(default_factory=list)
    fields: list[_Field] = field(default_factory=list)
    is_bold: bool = False
    """The style itself is bold, as that of a heading is: bold words in it say nothing more."""
    sizes: list[tuple[int, bool]] = field(default_factory=list)
    """Size and underline of each run, to tell lines that stand out."""

    def read(self, element: etree._Element, link: str = "", depth: int = 0) -> None:
        """Add the words below the element. Raises CannotRead("too_deep")."""
        if depth > DEPTH:
            raise CannotRead("too_deep")
        for child in children(element):
            name = local(child)
            if name == "r":
                self._run(child, link)
            elif name == "hyperlink":
                self.read(child, self._hyperlink(child), depth + 1)
            elif name == "sdt" and is_prompt(child):
                self.found.left_out("prompt", example=words_in(child, W + "t"))
            elif name in _OPENED:
                if name in {"ins", "moveTo"}:
                    self.found.notice("insertions")
                self.read(child, link, depth + 1)
            elif name in _DROPPED:
                gone = words_in(child, W + "delText") or words_in(child, W + "t")
                self.found.left_out("deletion", example=gone)
            elif name in {"oMath", "oMathPara"}:
                self.found.left_out("equation", example=words_in(child))

    def _hyperlink(self, element: etree._Element) -> str:
        relation = self.package.relations.get(element.get(R + "id", ""))
        if relation is None:
            anchor = element.get(W + "anchor", "")
            return self.found.link(f"#{anchor}") if anchor else ""
        return self.found.link(relation[1])

    def _run(self, run: etree._Element, link: str) -> None:
        properties = run.find(W + "rPr")
        style = value(properties, "rStyle")
        own = (self.styles.look(style) if style else Look()).under(run_look(properties))
        look = self.look.under(own)
        if look.backwards and not own.language:
            look = replace(look, rtl=True)
        if look.hidden and words_in(run, W + "t"):
            self.found.left_out("hidden")
            return
        for child in children(run):
            self._content(child, look, link)

    def _content(self, child: etree._Element, look: Look, link: str) -> None:
        name = local(child)
        if name == "fldChar":
            self._field(child.get(W + "fldCharType", ""))
        elif name == "instrText":
            if self.fields:
                self.fields[-1].code += child.text or ""
        elif name in _NOTES:
            if name != "commentReference":
                self.found.left_out(_NOTES[name], example=self._note(child, name))
        elif text := _written(child, name):
            self._add(text, look, link)
        elif name in {"drawing", "pict", "object", "AlternateContent"}:
            self.pieces.extend(drawn(child, self.package, self.found))

    def _add(self, text: str, look: Look, link: str) -> None:
        if text == BREAK.text:
            self.pieces.append(BREAK)
            return
        link = link or next((each.link for each in reversed(self.fields) if each.link), "")
        language = look.rtl_language if look.rtl else look.language
        hard = look.name == HARD_WORD
        bold = bool(look.bold) and not hard and not self.is_bold
        self.sizes.append((look.size, bool(look.underlined) and not link))
        self.pieces.append(Run(text, bold, hard, link, language))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self.fields.append(_Field())
        elif kind == "separate" and self.fields:
            if match := _HYPERLINK.search(self.fields[-1].code):
                self.fields[-1].link = self.found.link(match[1])
        elif kind == "end" and self.fields:
            self.fields.pop()

    def _note(self, reference: etree._Element, name: str) -> str:
        root = self.package.root("footnotes" if name.startswith("foot") else "endnotes")
        if root is None:
            return ""
        wanted = reference.get(W + "id")
        notes = [note for note in children(root) if note.get(W + "id") == wanted]
        return words_in(notes[0], W + "t") if notes else ""


def is_prompt(control: etree._Element) -> bool:
    """Return whether a content control shows only "Click here": nobody wrote those words."""
    return bool(flag(control.find(W + "sdtPr"), "showingPlcHdr"))


def _written(child: etree._Element, name: str) -> str:
    """Return the words of one element of a run, a break as a new line."""
    match name:
        case "t":
            return child.text or ""
        case "tab" | "ptab":
            return " "
        case "br" | "cr":
            return "\n"
        case "noBreakHyphen":
            return "\u2011"
        case "sym":
            return symbol(child.get(W + "char", ""), child.get(W + "font", ""))
        case "ruby":
            return words_in(child, W + "t")
        case _:
            return ""
