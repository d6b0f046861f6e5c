"""Percentages in easy read: "1 in 4" is easier to see than "25%"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading

PERCENT = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:\.\d{1,3})?)\s?(?:%|per ?cent\b|y cant\b)", re.IGNORECASE
)
WORDS = {
    "en": {Fraction(1, 2): "half", Fraction(1): "all"},
    "cy": {Fraction(1, 2): "hanner", Fraction(1): "pob un"},
}
OUT_OF = {"en": "{top} in {bottom}", "cy": "{top} o bob {bottom}"}
EASY = 10
"""A part of so many or fewer is easy to see."""


def _run(reading: Reading) -> Iterator[Mark]:
    if not reading.profile.easy_read:
        return
    for passage in reading.running():
        for found in PERCENT.finditer(passage.text):
            sentence = passage.sentence_at(found.start())
            instead = _instead(Fraction(found[1]) / 100, passage.language)
            values = {"words": found.group()}
            yield mark(passage, found.span(), sentence, values=values, suggestions=instead)


def _instead(part: Fraction, language: str) -> tuple[str, ...]:
    """Return the same part in words, exactly; nothing for none and for more than all."""
    if not 0 < part <= 1:
        return ()
    if part in WORDS[language]:
        return (WORDS[language][part],)
    whole = part.denominator if part.denominator <= EASY else 100
    while (part * whole).denominator > 1:
        whole *= 10
    top = (part * whole).numerator
    return (OUT_OF[language].format(top=top, bottom=f"{whole:,}"),)


CHECK = Check(
    id="percentage",
    title={"en": "Percentages", "cy": "Canrannau"},
    source="Inclusion Europe, Information for all; NHS: say “1 in 4”",
    group="numbers",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{words}” is a percentage.",
                "Many people cannot picture a percentage.",
                "Say how many people out of how many, such as “1 in 4”.",
            ),
            "cy": Says(
                "Canran yw “{words}”.",
                "Ni all llawer o bobl ddychmygu canran.",
                "Dywedwch sawl un o faint, fel “1 o bob 4”.",
            ),
        }
    },
    flags=(
        example("About 25% came. Then 37 per cent left.", "25%", "37 per cent", kind="easy_read"),
        example("Daeth 50% o bobl.", "50%", language="cy", kind="easy_read"),
    ),
    passes=(example("About 1 in 4 people came.", kind="easy_read"), example("About 25% came.")),
)
