"""More than one idea in a sentence, counted by its finite verbs."""

from collections.abc import Iterator, Sequence

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.deep import parsed
from content.checking.finding import Severity
from content.checking.reading import Reading
from content.languages.parsing import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
SHORT = 10
"""Words in a sentence that is easy even with two verbs: "They will ask what you want"."""


def _run(reading: Reading) -> Iterator[Mark]:
    limits = reading.profile.limits
    for passage, sentence, tokens in parsed(reading):
        ideas = _ideas(tokens)
        if ideas > limits.ideas and SHORT < sentence.length <= limits.sentence:
            yield mark(
                passage,
                sentence[:2],
                sentence[:2],
                values={"count": str(ideas)},
                severity=_severity(ideas - limits.ideas, easy_read=reading.profile.easy_read),
            )


def _severity(too_many: int, *, easy_read: bool) -> Severity:
    if not easy_read:
        return "maybe"
    return "maybe" if too_many == 1 else "look"


def _ideas(tokens: Sequence[Token]) -> int:
    """Return the number of finite verbs; an order such as "Ring us" is one."""
    finite = sum(1 for token in tokens if token.tag in FINITE)
    orders = sum(1 for token in tokens if token.dep == "ROOT" and token.tag == "VB")
    modal = any(token.tag == "MD" or token.dep == "aux" for token in tokens)
    return finite + (orders if not modal else 0)


FULL = "We met in May, we talked about it, and they said it was good."
TWO = "She rang us on Monday and we wrote all of it down."

CHECK = Check(
    id="one_idea",
    title={"en": "More than one idea", "cy": "Mwy nag un syniad"},
    source="GOV.UK accessible formats and Inclusion Europe: one idea, one verb in a sentence",
    group="short_sentences",
    severity="maybe",
    depth="deep",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "This sentence holds about {count} ideas.",
                "One idea at a time is easier to take in.",
                "Give each idea a sentence of its own.",
            ),
            "cy": Says(
                "Mae tua {count} syniad yn y frawddeg hon.",
                "Mae un syniad ar y tro yn haws ei ddeall.",
                "Rhowch bob syniad mewn brawddeg ei hun.",
            ),
        }
    },
    flags=(example(FULL, FULL), example(TWO, TWO, kind="easy_read")),
    passes=(
        example("She rang us. They will ask what you want.", kind="easy_read"),
        example(TWO),
    ),
)
