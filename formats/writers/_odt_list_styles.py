"""The two kinds of lists in our OpenDocument texts: bullets and numbers, nine levels each."""

from collections.abc import Iterator

from formats.writers._odt_xml import Xml, node
from formats.writers._word_look import Look, right_to_left
from formats.writers._word_shapes import list_step

BULLETS, NUMBERS = "Bullets", "Numbers"
DEEPEST = 8
"""Depth of the ninth level; deeper items stay on it, as in our Word files."""
_POINT = 2.54 / 72


def list_styles(look: Look) -> Iterator[Xml]:
    """Yield the two lists. Right-to-left lists count in digits at every depth."""
    for name, numbered in ((BULLETS, False), (NUMBERS, True)):
        levels = (_level(depth, numbered, look) for depth in range(DEEPEST + 1))
        yield node("text:list-style", *levels, attrs={"style:name": name})


def _level(depth: int, numbered: bool, look: Look) -> Xml:
    step = list_step(look) * _POINT
    place = f"{step * (depth + 1):.2f}cm"
    aligned = {
        "text:label-followed-by": "listtab",
        "text:list-tab-stop-position": place,
        "fo:text-indent": f"-{step:.2f}cm",
        "fo:margin-left": place,
    }
    label = node("style:list-level-label-alignment", attrs=aligned)
    mode = {"text:list-level-position-and-space-mode": "label-alignment"}
    shape = node("style:list-level-properties", label, attrs=mode)
    level = {"text:level": str(depth + 1)}
    if not numbered:
        bullet = {"text:bullet-char": "•–"[depth % 2]}
        return node("text:list-level-style-bullet", shape, attrs={**level, **bullet})
    letters = depth % 2 and not right_to_left(look.language)
    count = {"style:num-suffix": ".", "style:num-format": "a" if letters else "1"}
    return node("text:list-level-style-number", shape, attrs={**level, **count})
