"""Slashes between words: nobody knows whether they mean "or", "and", or both."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Passage, Reading, in_address

SLASH = re.compile(r"(?<![\w/.:@-])[^\W\d_]{2,30}(?:\s?/\s?[^\W\d_]{1,30}){1,4}(?![\w/@])")
THEY = {
    "he/she": ("they",),
    "she/he": ("they",),
    "him/her": ("them",),
    "his/her": ("their",),
    "her/his": ("their",),
    "his/hers": ("theirs",),
    "himself/herself": ("themselves",),
}
NOT_THESE = frozenset({"and/or", "a/neu", "km/h", "n/a", "she/her", "he/him", "they/them"})
"""Short forms that another check knows, measures, and the pronouns that people choose."""


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        if "/" not in passage.text:
            continue
        for found in SLASH.finditer(passage.text):
            bare = found.group().lower().replace(" ", "")
            if bare not in NOT_THESE and not in_address(passage.text, found.start()):
                yield _mark(passage, found, bare)


def _mark(passage: Passage, found: re.Match[str], bare: str) -> Mark:
    sentence = passage.sentence_at(found.start())
    word = "or" if passage.language == "en" else "neu"
    parts = [part.strip() for part in found.group().split("/")]
    instead = THEY.get(bare) or (f"{', '.join(parts[:-1])} {word} {parts[-1]}",)
    values = {"words": found.group()}
    return mark(passage, found.span(), sentence, values=values, suggestions=instead)


CHECK = Check(
    id="slash",
    title={"en": "Slashes", "cy": "Blaenslaesau"},
    source="NHS service manual and GOV.UK style guide: no slashes for “or”",
    group="signs",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{words}” has a slash.",
                "It can mean “and”, “or”, or both. Voices say “slash”.",
                "Choose the word that you mean.",
            ),
            "cy": Says(
                "Mae blaenslaes yn “{words}”.",
                "Gall olygu “a”, “neu”, neu'r ddau.",
                "Dewiswch y gair sy'n iawn.",
            ),
        }
    },
    flags=(
        example("Bring your form/letter. He/she will help.", "form/letter", "He/she"),
        example("Dewch â llythyr/ffurflen.", "llythyr/ffurflen", language="cy"),
    ),
    passes=(
        example("Open 24/7. Look at www.nhs.uk/form/letter on 3/4/2026. Drive at 30 km/h."),
        example("Her pronouns are she/her."),
    ),
)
