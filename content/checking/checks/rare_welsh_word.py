"""Welsh words that are long or official, and not among those of everyday Welsh."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.explaining import explains, following
from content.checking.matching import is_listed
from content.checking.quotes import is_spoken
from content.checking.reading import Reading, Spot
from content.words.everyday_welsh import is_everyday_welsh

LONG, OFFICIAL_LENGTH = 8, 6
"""Letters from which a word is long, and from which an official ending makes it one."""
OFFICIAL = re.compile(
    r"(?:i?adau?|i?aeth(?:au|ol)?|rwydd|oldeb|deb|edig|adwy|eiddio|ol[ia]|eddu|ity|eiddiad|iannol"
    r"|iant|iannau|fa|ydd|yddion|ebau|eb|wyaeth|ineb)$"
)
FOREIGN = re.compile(r"[kqvxz]|sh\b|ee|oo")
"""Letters of no Welsh word: it is English, and other checks speak of that."""
FEW = 20
"""Places of a word that are tried before it counts as a name or as somebody's speech."""


def _run(reading: Reading) -> Iterator[Mark]:
    after, spots = following(reading), reading.spots
    for lower in spots:
        if not _is_rare(lower) or lower in reading.explained:
            continue
        found = next((spot for spot in spots[lower][:FEW] if _counts(spot)), None)
        if found is None:
            continue
        passage, sentence, at = found
        word = sentence.words[at]
        follower = after.get((id(passage), sentence.start))
        if not explains((passage, sentence), word.start, word.end, follower):
            span = (word.start, word.end)
            yield mark(passage, span, sentence[:2], values={"word": word.text})


def _is_rare(lower: str) -> bool:
    long = len(lower) >= LONG or (len(lower) >= OFFICIAL_LENGTH and OFFICIAL.search(lower))
    return bool(long) and not FOREIGN.search(lower) and not is_everyday_welsh(lower)


def _counts(spot: Spot) -> bool:
    """Tell whether the place is running Welsh: no name, nobody's speech, nothing listed."""
    passage, sentence, at = spot
    word = sentence.words[at]
    if passage.place in {"alt", "quote"} or is_spoken(passage.text, word.start):
        return False
    if word.text[0].isupper() and (at or not OFFICIAL.search(word.lower)):
        return False
    return not is_listed(spot)


CHECK = Check(
    id="rare_welsh_word",
    title={"en": "Hard Welsh words", "cy": "Geiriau Cymraeg anodd"},
    source="Cymraeg Clir: short everyday words; our own list of everyday Welsh",
    group="plain_words",
    languages=frozenset({"cy"}),
    severity="maybe",
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” may be a hard word for some.",
                "A long official word can stop a reader in the middle of a sentence.",
                "Use an everyday word, or say what this one means.",
            ),
            "cy": Says(
                "Gall “{word}” fod yn air anodd i rai.",
                "Gall gair hir swyddogol atal darllenydd yng nghanol brawddeg.",
                "Defnyddiwch air bob dydd, neu dywedwch beth mae'n ei olygu.",
            ),
        }
    },
    flags=(
        example("Roedd anghydnawsedd yn y gwaith.", "anghydnawsedd", language="cy"),
        example("Cafodd y mater ei ohirio oherwydd llesteirio.", "llesteirio", language="cy"),
    ),
    passes=(
        example("Bydd y cyfarfod nesaf yn y llyfrgell gymunedol ddydd Mercher.", language="cy"),
        example("Ysgrifennodd ei ffrindiau lythyrau at y gweithwyr.", language="cy"),
        example("Mae Llanfihangel a Chastellnewydd yn bell.", language="cy"),
        example("Dywedodd: “Mae anghydnawsedd yn bwysig iawn.”", language="cy"),
    ),
)
