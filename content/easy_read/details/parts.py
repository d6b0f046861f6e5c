"""The parts of a sentence that can go without breaking it: adverbs, asides, loose ends."""

from collections.abc import Iterator
from typing import NamedTuple

from content.easy_read.swapping import outside_quotes
from content.easy_read.view import View
from content.words.word_set import word_set

LOOSE = word_set("advmod amod prep advcl acl relcl appos")
LONGEST = 25
SHORTEST_REST = 4
"""Words that a sentence keeps in any case."""
KEPT_ADVERBS = word_set(
    "how when where why as so too very more most less least almost nearly just even once twice ago "
    "up out off down away back over in on about around than then there here longer ever yet still "
    "already else apart together instead first last often sometimes always usually rarely well far "
    "long later earlier early soon currently now today alone half enough roughly approximately "
    "probably possibly perhaps maybe likely apparently allegedly reportedly supposedly generally "
    "mainly mostly partly partially largely typically no not only monthly weekly daily yearly "
    "annually before after either quite much better worse free full-time part-time "
    "especially notably particularly namely specifically including"
)
KEPT_ADJECTIVES = word_set(
    "many few several same other own such next last first main only different certain whole new "
    "old young good bad best worst free open public private local social mental physical medical "
    "legal human disabled deaf blind autistic adult elderly able ill late early full safe wrong "
    "right true false online unpaid paid due minimum maximum short long high low near far left"
)
GENERAL = word_set(
    "thing way person people area part kind type sort group number amount place time one man woman "
    "child role reason point side end level case form year day right need help care support "
    "service dog school name word line system body member party language state work player song"
)
"""Things that say little without the word before them: "hunting dog", "strong drink"."""

BINDING = word_set("and or , - as so more most very")
"""Words that tie an adjective to what stands beside it."""


class Part(NamedTuple):
    """Words `low` up to, not with, `high`, which hang on the word `top`."""

    top: int
    low: int
    high: int


def parts(view: View) -> Iterator[Part]:
    """Yield what could go as far as grammar tells."""
    for top in outside_quotes(view.tokens):
        token = view.token(top)
        if token.dep not in LOOSE or token.head == top:
            continue
        low, high = view.branch(top)
        whole = all(_is_under(view, at, top) for at in range(low, high))
        small = high - low <= min(LONGEST, len(view.tokens) - SHORTEST_REST)
        if whole and small and _is_loose(view, Part(top, low, high)):
            yield Part(top, low, high)


def _is_under(view: View, at: int, top: int) -> bool:
    while at != top and view.token(at).head != at:
        at = view.token(at).head
    return at == top


def _is_loose(view: View, part: Part) -> bool:
    match view.token(part.top).dep:
        case "prep":
            return _is_loose_prep(view, part)
        case "advmod":
            return _is_loose_adverb(view, part)
        case "amod":
            return _is_loose_adjective(view, part)
        case "advcl":
            opens = part.low == 0 and view.word(part.high) == ","
            return opens or view.word(part.low - 1) == ","
        case _:
            return view.word(part.low - 1) == ","


def _is_loose_prep(view: View, part: Part) -> bool:
    """Return False for what a verb needs: "lived in Cardiff", "a cup of tea"."""
    token = view.token(part.top)
    head = view.token(token.head)
    if view.word(part.top) in {"of", "than", "like", "such"} or head.pos in {
        "ADJ",
        "ADV",
        "ADP",
        "SCONJ",
    }:
        return False
    if any(view.token(at).tag in {"WDT", "WP", "WP$"} for at in range(part.low, part.high)):
        return False
    needed = head.pos in {"VERB", "AUX"} and part.low == token.head + 1
    opens = part.low == 0 and view.word(part.high) != ","
    return not needed and not opens


def _is_loose_adverb(view: View, part: Part) -> bool:
    token = view.token(part.top)
    head = view.token(token.head)
    if view.word(part.top) in KEPT_ADVERBS or head.pos in {"NUM", "ADP", "SCONJ", "DET"}:
        return False
    if part.low == 0 and view.word(part.high) != "," and head.pos == "AUX":
        return False
    bare = head.pos == "AUX" and not view.kids(token.head, "attr", "acomp", "prep")
    return not bare and view.word(part.low - 1) not in {"not", "n't", "to"}


def _is_loose_adjective(view: View, part: Part) -> bool:
    token = view.token(part.top)
    head = view.token(token.head)
    beside = {view.word(part.low - 1), view.word(part.high)}
    if token.tag in {"JJR", "JJS"} or beside & BINDING:
        return False
    if view.word(part.top) in KEPT_ADJECTIVES or head.lemma.lower() in GENERAL:
        return False
    joined = (
        view.text[: view.token(part.low).start][-1:] + view.text[view.token(part.top).end :][:1]
    )
    before_name = head.pos == "PROPN" or view.token(part.low - 1).tag in {"RBS", "JJS", "RBR"}
    return head.dep != "attr" and "-" not in joined and not before_name
