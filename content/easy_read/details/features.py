"""What is known about a part of a sentence, in numbers: what the model looks at."""

import math
from collections.abc import Mapping

from content.easy_read.details.parts import Part
from content.easy_read.view import View
from content.lexicon import vectors
from content.words.word_set import word_set

MARKS = word_set(
    "which who that where when while because as to after before with by although since"
)
MIDDLE = 4.5
"""A zipf value in the middle, so that features lie round zero."""


def features(view: View, part: Part) -> Mapping[str, float]:
    """Return the features of a part; names that are not in the model count for nothing."""
    token = view.token(part.top)
    head = view.token(token.head)
    dep, length = token.dep, math.log(part.high - part.low)
    commas = f"{view.word(part.low - 1) == ',':d}{view.word(part.high) == ',':d}"
    rarest = min(map(_zipf, _words(view, part)), default=MIDDLE) - MIDDLE
    found = {
        f"{dep} {head.pos}": 1.0,
        f"{dep} {token.tag}": 1.0,
        f"{dep} commas {commas}": 1.0,
        f"{dep} first": float(part.low == 0),
        f"{dep} last": float(view.ends_at(part.high)),
        f"{dep} length": length,
        f"{dep} rarest": rarest,
        f"head is {head.dep}": 1.0,
        "length": length,
        "sentence": math.log(len(view.tokens)),
        "siblings": float(len(view.kids(token.head))),
        "named": float(bool(view.kids(token.head, "det", "poss"))),
        "ly": float(token.text.endswith("ly")),
    }
    return found | _more(view, part)


def _more(view: View, part: Part) -> dict[str, float]:
    token = view.token(part.top)
    head = view.token(token.head)
    match token.dep:
        case "prep":
            return {
                f"{view.word(part.top)} {head.pos}": 1.0,
                "has object": float(bool(view.kids(token.head, "dobj", "nsubjpass"))),
                "at head": float(part.low == token.head + 1),
            }
        case "advcl" | "acl" | "relcl":
            first = view.word(part.low)
            return {f"opens {first if first in MARKS else token.tag}": 1.0}
        case _:
            return {
                "word": _zipf(token.text.lower()) - MIDDLE,
                "head word": _zipf(head.text.lower()) - MIDDLE,
                "behind": float(part.top > token.head),
            }


def _words(view: View, part: Part) -> list[str]:
    return [each.text.lower() for each in view.tokens[part.low : part.high] if each.text.isalpha()]


def _zipf(word: str) -> float:
    return vectors.zipf(word)
