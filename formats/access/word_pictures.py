"""Access rules for Word about pictures: words for each, in the line, and no words in boxes."""

import re
from collections.abc import Iterator

from lxml import etree

from formats.access.alt_words import wrong_with
from formats.access.rule import Rule
from formats.access.word_file import WordFile
from formats.access.word_xml import found, name, words

_WATERMARK = re.compile("watermark", re.IGNORECASE)


def shown(file: WordFile) -> Iterator[tuple[etree._Element, str]]:
    """Yield every picture or object in the text with its words, those for decoration left out."""
    for drawing in found(file.body, "w:drawing"):
        about = next(found(drawing, "wp:docPr"), None)
        if about is not None and not _is_box(drawing) and not _decorative(about):
            yield drawing, str(about.get("descr") or about.get("title") or "").strip()
    for old in found(file.body, "w:pict", "w:object"):
        if _is_box(old) or next(old.iter(name("v:imagedata")), None) is None:
            continue
        shapes = [each for each in old.iter() if isinstance(each.tag, str) and each.get("alt")]
        yield old, str(shapes[0].get("alt")).strip() if shapes else ""


def _is_box(drawing: etree._Element) -> bool:
    return next(found(drawing, "w:txbxContent"), None) is not None


def _decorative(about: etree._Element) -> bool:
    return any(mark.get("val") in {"1", "true"} for mark in found(about, "adec:decorative"))


def _alt_text(file: WordFile) -> tuple[str, ...]:
    silent = [picture for picture, said in shown(file) if not said]
    return tuple(file.at(picture, "A picture has no words.") for picture in silent)


def _alt_is_words(file: WordFile) -> tuple[str, ...]:
    said = ((picture, wrong_with(text)) for picture, text in shown(file) if text)
    return tuple(file.at(picture, wrong) for picture, wrong in said if wrong)


def _in_line(file: WordFile) -> tuple[str, ...]:
    floating = [
        each
        for each in found(file.body, "wp:anchor")
        if not _is_box(each) and not any(_decorative(about) for about in found(each, "wp:docPr"))
    ]
    return tuple(file.at(each, "A picture floats beside the text.") for each in floating)


def _no_boxes(file: WordFile) -> tuple[str, ...]:
    boxes = [box for box in found(file.body, "w:txbxContent") if words(box).strip()]
    return tuple(file.at(box, "Words stand in a text box.", words(box)) for box in boxes)


def _no_watermark(file: WordFile) -> tuple[str, ...]:
    marks = [
        shape
        for header in file.headers
        for shape in header.iter()
        if isinstance(shape.tag, str)
        and (
            shape.tag == name("v:textpath")
            or _WATERMARK.search(str(shape.get("id", "")) + str(shape.get("name", "")))
        )
    ]
    return ("A watermark lies behind the words.",) if marks else ()


PICTURES: tuple[Rule[WordFile], ...] = (
    Rule(
        "word-alt-text",
        "Every picture has words or is marked as decoration.",
        _alt_text,
        "Right-click the picture and choose View Alt Text. "
        "Say what it shows, or mark it as decorative.",
        "first",
    ),
    Rule(
        "word-alt-words",
        "The words for pictures say what they show.",
        _alt_is_words,
        "Right-click the picture and choose View Alt Text. Say in a sentence what it shows.",
        "first",
    ),
    Rule(
        "word-text-boxes",
        "No words stand in text boxes.",
        _no_boxes,
        "Copy the words into the text where they belong. Then delete the box.",
        "first",
    ),
    Rule(
        "word-in-line",
        "Pictures stand in the line of reading.",
        _in_line,
        "Press the picture, then Layout Options, then In Line with Text.",
    ),
    Rule(
        "word-watermark",
        "No watermark lies behind the words.",
        _no_watermark,
        "Choose Design, Watermark, Remove Watermark. Write such as “Draft” in the title.",
    ),
)
