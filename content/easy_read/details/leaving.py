"""Leaves out parts, one by one, and says which could go. No number, date, name, "not", "if" or
"must" ever goes: the meaning guard looks at each.
"""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from content.easy_read.details.features import features
from content.easy_read.details.parts import Part, parts
from content.easy_read.guard import broken
from content.easy_read.sentences import is_balanced, sentence
from content.easy_read.split import Parses
from content.easy_read.swapping import with_article
from content.easy_read.view import View

ROUNDS = 3
"""Parts that may go from one sentence."""
LIKELY = -3.2
"""Score from which a part goes: the model's log odds, tuned on validation texts."""


class Detail(NamedTuple):
    """Words that could go, and the sentence without them."""

    words: str
    rest: str
    score: float
    """The model's log odds that a teacher would leave them out."""


def could_go(view: View, likely: float = LIKELY) -> tuple[Detail, ...]:
    """Return the parts of a sentence that could go, the likeliest first.

    Raises LexiconMissing: how rare the words are is part of the judgement.
    """
    if len(view.roots) != 1 or view.text.count('"') % 2:
        return ()
    found = [detail for part in parts(view) if (detail := _detail(view, part, likely))]
    return tuple(sorted(found, key=lambda each: -each.score))


def _detail(view: View, part: Part, likely: float) -> Detail | None:
    score = _score(view, part)
    if score < likely or any(token.ent_type for token in view.tokens[part.low : part.high]):
        return None
    rest = _without(view, part)
    words = view.slice(part.low, part.high)
    kept = is_balanced(rest) and not broken(view.text, [rest], same_order=False)
    return Detail(words, rest, score) if kept else None


def without_details(sentences: Sequence[str], parser: Parses) -> list[str]:
    """Return each sentence without up to three parts; raises ParserMissing, LexiconMissing."""
    texts = list(sentences)
    for _ in range(ROUNDS):
        views = [View(parsed) for parsed in parser.parse(texts)]
        found = [could_go(view)[:1] if view.tokens else () for view in views]
        texts = [best[0].rest if best else text for text, best in zip(texts, found, strict=True)]
        if not any(found):
            break
    return texts


def _without(view: View, part: Part) -> str:
    before = view.text[: view.token(part.low).start].rstrip()
    after = view.text[view.token(part.high - 1).end :].lstrip()
    if view.word(part.low - 1) in {"and", "but", "or"}:
        after = after.removeprefix(",").lstrip()
    if part.low == 0:
        return sentence(after.lstrip(" ,"))
    if before.endswith(","):
        after = after.removeprefix(",").lstrip()
        before = (
            before[:-1]
            if after[:1] in {"", ".", ";", ":", "!", "?"} or _was_pair(view, part)
            else before
        )
    joined = "" if after[:1] in {".", ",", ";", ":", "!", "?"} else " "
    return sentence(with_article(f"{before}{joined}", after) + after)


def _was_pair(view: View, part: Part) -> bool:
    """Return whether commas stood on both sides of the part."""
    return view.word(part.low - 1) == "," and view.word(part.high) == ","


def _score(view: View, part: Part) -> float:
    model = _model()
    known = features(view, part)
    return model[""] + sum(model.get(name, 0.0) * value for name, value in known.items())


@cache
def _model() -> dict[str, float]:
    """Return the weight of each feature; "" is what every part starts from."""
    source = files(__package__).joinpath("weights.json").read_text(encoding="utf-8")
    return {name: float(value) for name, value in json.loads(source)["weights"].items()}
