"""Two negatives in one thought: people must turn them round in their heads."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Passage, Reading, Sentence
from content.words.word_set import word_set

NOT = r"(?:not|never|cannot|nobody|none|\w+n['’]t)"
NOT_WORDS = word_set(
    "not never cannot nobody none no can't won't don't doesn't didn't isn't aren't wasn't weren't "
    "haven't hasn't hadn't shouldn't couldn't wouldn't mustn't needn't shan't"
)
ALSO_NOT = (
    r"un(?!der|i|it|til|less|cle|load)\w{4,}|in(?:appropriate|correct|frequent|significant"
    r"|accurate|sufficient|sensitive|capable|visible|adequate|complete|consistent|secure)"
    r"|im(?:possible|polite|proper|practical)|ir(?:regular|relevant|responsible)"
    r"|dis(?:similar|honest|like\w*|agree\w*|allow\w*|regard\w*)"
)
PAIRS = re.compile(
    rf"\b{NOT} (?:at all )?(?:{ALSO_NOT}|without)\b"
    rf"|\b(?:{NOT}|no \w+)(?: \w+){{0,8}},? (?P<limit>unless|except)\b"
    rf"|\b{NOT}(?: \w+){{1,3}} (?:no|nothing|nobody|none|never|not)\b(?! only| more than| later)",
    re.IGNORECASE,
)


def _run(reading: Reading) -> Iterator[Mark]:
    for passage, sentence in _with_a_not(reading):
        for found in PAIRS.finditer(passage.text, sentence.start, sentence.end):
            limit = found["limit"]
            yield mark(
                passage,
                found.span(),
                sentence[:2],
                values={"limit": (limit or "").lower()},
                severity="maybe" if limit else "look",
                form="unless" if limit else "main",
            )


def _with_a_not(reading: Reading) -> Iterator[tuple[Passage, Sentence]]:
    """Yield the sentences that hold a negative: the slow pattern looks at no other."""
    spots = reading.spots
    found = {
        (id(spot.passage), spot.sentence.start): (spot.passage, spot.sentence)
        for word in NOT_WORDS & spots.keys()
        for spot in spots[word]
        if spot.passage.place in {"text", "item", "quote"}
    }
    return iter(found.values())


WHY = {
    "en": "Two negatives are easy to read the wrong way round.",
    "cy": "Mae'n hawdd camddeall dau negydd.",
}

CHECK = Check(
    id="double_negative",
    title={"en": "Two negatives", "cy": "Dau negydd"},
    source="NHS service manual and plainlanguage.gov: say what to do",
    group="say_it_straight",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says("There are two negatives here.", WHY["en"], "Say it the positive way."),
            "cy": Says("Mae dau negydd yma.", WHY["cy"], "Dywedwch hyn yn gadarnhaol."),
        },
        "unless": {
            "en": Says(
                "A “not” and “{limit}” stand in one sentence.",
                WHY["en"],
                "Try “only if”, and check that it still means the same.",
            ),
            "cy": Says(
                "Mae “not” a “{limit}” yn yr un frawddeg.",
                WHY["cy"],
                "Rhowch gynnig ar “only if”, a gwirio bod yr ystyr yr un fath.",
            ),
        },
    },
    flags=(
        example("It is not uncommon to wait.", "not uncommon"),
        example("You cannot apply unless you live here.", "cannot apply unless"),
        example("Nobody may come in except the staff.", "Nobody may come in except"),
        example("You should not do nothing.", "not do nothing"),
    ),
    passes=(
        example("It is common to wait. You can apply only if you live here."),
        example("We do not understand. It is not under the table. It is not until May."),
    ),
)
