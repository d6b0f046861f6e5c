"""Long sentences: more words than most people can hold at once."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.finding import Severity
from content.checking.profiles import Limits
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    limits = reading.profile.limits
    for passage in reading.running():
        for sentence in passage.sentences:
            if sentence.length > limits.sentence_hint:
                yield mark(
                    passage,
                    sentence[:2],
                    sentence[:2],
                    values={"count": str(sentence.length), "limit": str(limits.sentence)},
                    severity=_severity(sentence.length, limits),
                )


def _severity(words: int, limits: Limits) -> Severity:
    if words > limits.sentence_first:
        return "first"
    return "look" if words > limits.sentence else "maybe"


CLEAR = "We will ring you on Monday. You can bring a friend, and you can stop at any time."
LONG = (
    "When the group met in the hall last week, the people who came said that the bus stops too far "
    "away from the door for anyone who walks with a stick."
)
LONG_WELSH = (
    "Pan gyfarfu'r grŵp yn y neuadd yr wythnos diwethaf, dywedodd y bobl a ddaeth fod y bws yn "
    "stopio yn rhy bell o'r drws i unrhyw un sy'n cerdded gyda ffon."
)
EASY = "We will ring you on Monday, and if you like you can bring a friend to help you."

CHECK = Check(
    id="long_sentence",
    title={"en": "Long sentences", "cy": "Brawddegau hir"},
    source="GOV.UK style guide: 25 words; Cymraeg Clir: 25; easy-read guidance: 15 words",
    group="short_sentences",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "This sentence has {count} words.",
                "Long sentences are hard to follow, above all when you hear them.",
                "Make two sentences, or a list. Aim for {limit} words or fewer.",
            ),
            "cy": Says(
                "Mae {count} o eiriau yn y frawddeg hon.",
                "Mae brawddegau hir yn anodd eu dilyn, yn enwedig wrth wrando.",
                "Gwnewch ddwy frawddeg, neu restr. Anelwch at {limit} gair neu lai.",
            ),
        }
    },
    flags=(
        example(LONG, LONG),
        example(LONG_WELSH, LONG_WELSH, language="cy"),
        example(EASY, EASY, kind="easy_read"),
    ),
    passes=(
        example(CLEAR),
        example(EASY),
        example("Rydyn ni'n cwrdd bob dydd Mawrth.", language="cy"),
    ),
)
