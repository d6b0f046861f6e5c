"""Welsh impersonal verbs, such as "gellir" and "cyhoeddwyd": they do not say who."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Passage, Reading, Sentence, Word
from content.words.word_set import word_set

ENDINGS = re.compile(r"\w{3,}(?:wyd|(?<![at])ir)")
"""Not -air and -tir: "cadair" and "milltir" are things."""
LISTED = word_set(
    "dylid gellid gelwid bwriedid disgwylid ystyrid gwneid ceid rhoid credid defnyddid cynhelid "
    "gweler noder sylwer cofier cysyllter gofaler ystyrier deallier darllener"
)
NOT_VERBS = word_set(
    "bwyd fwyd mwyd llwyd lwyd breuddwyd freuddwyd mreuddwyd arswyd proffwyd broffwyd rhwyd "
    "aelwyd annwyd chlwyd clwyd glwyd cronglwyd cyfrwyd gyfrwyd wyd rydwyd ydwyd gwir clir "
    "glir sir tir dir hir wir cywir gywir nghywir anghywir cyfandir gyfandir chyfandir "
    "arfordir canoldir ganoldir mynydd-dir ucheldir iseldir rhostir gweundir coetir goetir "
    "choetir maestir cefndir gefndir chefndir crastir glastir ffermdir diffeithdir anialdir "
    "twyndir teir pentir bentir bryndir elicsir safir sinsir seibir nghefndir deheudir "
    "ddeheudir barcdir gogledd-dir fakir emir nadir kefir amaethdir ngwir"
)
"""Nouns, adjectives and other words that end as the impersonal does."""

YOU = {
    "gellir": "gallwch",
    "gellid": "gallech",
    "dylid": "dylech",
    "gweler": "gwelwch",
    "noder": "sylwch",
    "sylwer": "sylwch",
    "cofier": "cofiwch",
    "cysyllter": "cysylltwch",
    "darllener": "darllenwch",
}
SOFT = {"ellir": "gellir", "ddylid": "dylid", "ellid": "gellid", "ddefnyddid": "defnyddid"}


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        for sentence in passage.sentences:
            for index, word in enumerate(sentence.words):
                if _impersonal(word, index):
                    yield _mark(passage, sentence, word)


def _impersonal(word: Word, index: int) -> bool:
    if word.text[0].isupper() and index:
        return False
    if word.lower in LISTED or word.lower in SOFT:
        return True
    return ENDINGS.fullmatch(word.lower) is not None and word.lower not in NOT_VERBS


def _mark(passage: Passage, sentence: Sentence, word: Word) -> Mark:
    you = YOU.get(SOFT.get(word.lower, word.lower))
    if you and word.text[0].isupper():
        you = you.capitalize()
    suggestions = (you,) if you and word.lower not in SOFT else ()
    span = (word.start, word.end)
    return mark(passage, span, sentence[:2], values={"word": word.text}, suggestions=suggestions)


CHECK = Check(
    id="impersonal_verb",
    title={"en": "Verbs without a person (Welsh)", "cy": "Berfau amhersonol"},
    source="Cymraeg Clir, rules 6 and 7: active verbs; avoid impersonal verbs",
    group="who_does_it",
    languages=frozenset({"cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” does not say who does it.",
                "Clear Welsh says who does what.",
                "Say who does it, or speak to the reader.",
            ),
            "cy": Says(
                "Nid yw “{word}” yn dweud pwy sy'n gwneud hyn.",
                "Mae Cymraeg Clir yn dweud pwy sy'n gwneud beth.",
                "Dywedwch pwy sy'n gwneud hyn, neu siaradwch â'r darllenydd.",
            ),
        }
    },
    flags=(
        example("Gellir dod â ffrind.", "Gellir", language="cy"),
        example(
            "Cyhoeddwyd y cynllun ddoe. Anfonir llythyr.", "Cyhoeddwyd", "Anfonir", language="cy"
        ),
        example("Ni ddylid aros.", "ddylid", language="cy"),
    ),
    passes=(
        example("Mae bwyd ar yr aelwyd. Mae'r tir yn hir ac yn glir.", language="cy"),
        example("Cerddodd pawb ar hyd yr arfordir yn Sir Ddinbych.", language="cy"),
        example("Gallwch ddod â ffrind. Cyhoeddodd y cyngor y cynllun.", language="cy"),
    ),
)
