"""Words pulled together, such as "can't" and "we've"."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.phrases import cased
from content.checking.quotes import is_quoted
from content.checking.reading import Passage, Reading

PULLED = re.compile(
    r"(?<![\w'’-])(?:[a-z]{2,7}n['’]t|(?:could|should|would|might|must)['’]ve"
    r"|(?:i|you|we|they|he|she|it|that|there|who|what|where|here|let)['’](?:m|re|ve|ll|d|s))(?![\w'’])",
    re.IGNORECASE,
)
ODD = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not"}
ENDS = {
    "n't": ("not",),
    "'m": ("am",),
    "'re": ("are",),
    "'ve": ("have",),
    "'ll": ("will",),
    "'d": ("would", "had"),
    "'s": ("is", "has"),
}


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        text = passage.text
        if passage.place == "quote" or not ("'" in text or "’" in text):
            continue
        for found in PULLED.finditer(text):
            bare = found.group().lower().replace("’", "'")
            if not is_quoted(text, found.start()) and _wanted(bare, reading):
                yield _mark(passage, found, bare)


def _wanted(bare: str, reading: Reading) -> bool:
    """Say yes to all of them in easy read; in plain language to those that hide a "not"."""
    return reading.profile.easy_read or bare.endswith(("n't", "d've"))


def _mark(passage: Passage, found: re.Match[str], bare: str) -> Mark:
    sentence = passage.sentence_at(found.start())
    full = tuple(cased(each, found.group()) for each in _full(bare))
    values = {"word": found.group(), "full": full[0]}
    return mark(passage, found.span(), sentence, values=values, suggestions=full)


def _full(bare: str) -> tuple[str, ...]:
    if bare in ODD:
        return (ODD[bare],)
    if bare == "let's":
        return ("let us",)
    end = next(end for end in ENDS if bare.endswith(end))
    head = bare.removesuffix(end)
    return tuple(f"{'I' if head == 'i' else head} {word}" for word in ENDS[end])


CHECK = Check(
    id="contraction",
    title={"en": "Words pulled together", "cy": "Geiriau wedi eu tynnu at ei gilydd"},
    source="GOV.UK style guide: no negative contractions; NHS: “cannot”, “do not”; easy read: none",
    group="say_it_straight",
    severity="maybe",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” is short for “{full}”.",
                "Some readers miss the small sign, and then the meaning turns round.",
                "Write the words in full.",
            ),
            "cy": Says(
                "Ffurf fer ar “{full}” yw “{word}”.",
                "Mae rhai darllenwyr yn colli'r arwydd bach, a'r ystyr gyda hi.",
                "Ysgrifennwch y geiriau'n llawn.",
            ),
        }
    },
    flags=(
        example("You can’t park here. Don't wait.", "can’t", "Don't"),
        example("They should've rung.", "should've"),
        example("We'll ring you. It's free.", "We'll", "It's", kind="easy_read"),
    ),
    passes=(
        example("You cannot park here. We'll ring you. It's free. Use the carer's room."),
        example("She said: “I can't come.”"),
        example("You cannot park here. Its door is red. The group's plan.", kind="easy_read"),
    ),
)
