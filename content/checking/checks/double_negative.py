"""Two negatives in one thought: people must turn them round in their heads."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading

NOT = r"(?:not|never|cannot|\w+n['’]t)"
PAIRS = re.compile(
    rf"\b{NOT} (?:at all )?(?:un(?!der|i|it|til|less|cle|load)\w{{4,}}|in(?:appropriate|correct|"
    r"frequent|significant|accurate|sufficient|sensitive|capable|different|visible)"
    r"|im(?:possible|polite|proper|practical)|without|dis(?:similar|honest|like)\w*|ir\w{6,})\b"
    rf"|\b{NOT}(?: \w+){{0,6}},? unless\b"
    rf"|\b(?:{NOT})(?: \w+){{1,3}} (?:no|nothing|nobody|none|never)\b",
    re.IGNORECASE,
)


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        for sentence in passage.sentences:
            for found in PAIRS.finditer(passage.text, sentence.start, sentence.end):
                unless = found.group().lower().endswith("unless")
                yield mark(
                    passage,
                    found.span(),
                    sentence[:2],
                    severity="maybe" if unless else "look",
                    form="unless" if unless else "main",
                )


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
                "“Not” and “unless” stand in one sentence.",
                WHY["en"],
                "Try “only if”, and check that it still means the same.",
            ),
            "cy": Says(
                "Mae “not” ac “unless” yn yr un frawddeg.",
                WHY["cy"],
                "Rhowch gynnig ar “only if”, a gwirio bod yr ystyr yr un fath.",
            ),
        },
    },
    flags=(
        example("It is not uncommon to wait.", "not uncommon"),
        example("You cannot apply unless you live here.", "cannot apply unless"),
    ),
    passes=(
        example("It is common to wait. You can apply only if you live here."),
        example("We do not understand. It is not under the table. It is not until May."),
    ),
)
