"""Long paragraphs: a wall of words that people skip."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.profiles import Profile
from content.checking.reading import Reading

FEW_WORDS = 75
"""A paragraph of many very short sentences is no wall."""


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        words = sum(sentence.length for sentence in passage.sentences)
        if _long(len(passage.sentences), words, reading.profile):
            values = {"sentences": str(len(passage.sentences)), "words": str(words)}
            yield mark(passage, (0, len(passage.text)), values=values)


def _long(sentences: int, words: int, profile: Profile) -> bool:
    if words > profile.limits.paragraph_words:
        return True
    many = sentences > profile.limits.paragraph_sentences
    return many and (profile.easy_read or words > FEW_WORDS)


WALL = " ".join(["The people who came to the hall on Tuesday said that the tea was good."] * 6)
CALM = "We meet on Tuesday. There is tea. You can bring a friend. Come in by the side door."

CHECK = Check(
    id="long_paragraph",
    title={"en": "Long paragraphs", "cy": "Paragraffau hir"},
    source="GOV.UK style guide: 5 sentences; plainlanguage.gov: 150 words",
    group="layout",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "This paragraph has {sentences} sentences and {words} words.",
                "A wall of words makes people stop reading.",
                "Start a new paragraph where a new idea begins.",
            ),
            "cy": Says(
                "Mae {sentences} brawddeg a {words} gair yn y paragraff hwn.",
                "Mae wal o eiriau yn gwneud i bobl roi'r gorau i ddarllen.",
                "Dechreuwch baragraff newydd lle mae syniad newydd yn dechrau.",
            ),
        }
    },
    flags=(example(WALL, WALL),),
    passes=(example(CALM), example(CALM + " " + CALM)),
)
