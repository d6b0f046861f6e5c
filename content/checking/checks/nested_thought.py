"""A thought inside a thought inside a thought."""

from collections.abc import Iterator, Sequence

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.deep import parsed
from content.checking.reading import Reading
from content.languages.parsing import Token

INSIDE = frozenset({"advcl", "relcl", "ccomp", "csubj", "csubjpass"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
SENTENCE_AT_MOST = 60
"""Tokens; a longer sentence is marked for its length, and its parse cannot be trusted."""


def _run(reading: Reading) -> Iterator[Mark]:
    limit = reading.profile.limits.nesting
    for passage, sentence, tokens in parsed(reading):
        if len(tokens) > SENTENCE_AT_MOST:
            continue
        depth, at = _deepest(tokens)
        if depth > limit:
            start, end = _stretch(tokens, at)
            span = (sentence.start + start, sentence.start + end)
            yield mark(passage, span, sentence[:2], values={"depth": str(depth + 1)})


def _deepest(tokens: Sequence[Token]) -> tuple[int, int]:
    """Return how many clauses the innermost one lies in, itself too, and where its verb is."""
    opens = [_opens(tokens, at) for at in range(len(tokens))]
    inner = ((_depth(tokens, opens, at), at) for at, yes in enumerate(opens) if yes)
    return max(inner, default=(0, 0))


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether this verb opens a clause of its own, with a finite verb in it."""
    if tokens[at].dep not in INSIDE:
        return False
    if tokens[at].tag in FINITE:
        return True
    return any(each.head == at and each.tag in FINITE for each in tokens)


def _depth(tokens: Sequence[Token], opens: Sequence[bool], at: int) -> int:
    depth, steps = 0, 0
    while tokens[at].head != at and steps < len(tokens):
        depth += opens[at]
        at, steps = tokens[at].head, steps + 1
    return depth


def _stretch(tokens: Sequence[Token], top: int) -> tuple[int, int]:
    """Return where the clause of this verb lies, from its first word to its last."""
    mine = [token for at, token in enumerate(tokens) if _under(tokens, at, top)]
    words = [token for token in mine if token.pos not in {"PUNCT", "SPACE"}]
    return min(token.start for token in words), max(token.end for token in words)


def _under(tokens: Sequence[Token], at: int, top: int) -> bool:
    for _ in tokens:
        if at == top:
            return True
        if tokens[at].head == at:
            return False
        at = tokens[at].head
    return False


NESTED = "We think that you know why the people who came early were cold."

CHECK = Check(
    id="nested_thought",
    title={"en": "Thoughts inside thoughts", "cy": "Meddyliau y tu mewn i feddyliau"},
    source="plainlanguage.gov: short, simple sentences; easy read: one idea a sentence",
    group="short_sentences",
    severity="maybe",
    depth="deep",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "This thought lies {depth} steps deep in the sentence.",
                "Readers must hold all of it in mind to the end.",
                "Take this thought out, and give it a sentence of its own.",
            ),
            "cy": Says(
                "Mae'r meddwl hwn {depth} cam i mewn i'r frawddeg.",
                "Rhaid i ddarllenwyr gofio'r cyfan tan y diwedd.",
                "Tynnwch y meddwl hwn allan, a'i roi mewn brawddeg ei hun.",
            ),
        }
    },
    flags=(example(NESTED, "who came early"),),
    passes=(example("We know that you came. The plan that we made is good."),),
)
