"""Passive sentences, by a light pattern: a form of "be" or "get" and a past participle."""

from collections.abc import Iterator, Sequence

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading, Word
from content.words.word_set import word_set

BE = word_set("am is are was were be been being isn't aren't wasn't weren't")
GET = word_set("get gets got getting")
BE_OR_GET = BE | GET
BETWEEN = word_set(
    "not also only always never often already still just now then all both being been fully "
    "currently usually sometimes soon"
)
IRREGULAR = word_set(
    "beaten broken brought built bought caught chosen cut done drawn driven eaten fed felt "
    "forgotten found given grown heard held hidden hit hurt kept known laid led left let lost "
    "made meant met paid put read run said seen sent set shown shut sold spent spoken stolen "
    "stuck sung taken taught thrown told thought torn understood withdrawn won worn written"
)
AFTER_GET = word_set("paid told sent made given taken asked invited sacked chosen")
STATES = word_set(
    "advanced amazed annoyed ashamed balanced based bored bothered committed complicated concerned "
    "confused connected convinced crowded dedicated delighted depressed detailed determined "
    "devoted disabled disappointed embarrassed entitled excited exhausted experienced frightened "
    "hundred indeed inspired interested involved isolated limited lined located married mixed "
    "naked need needed overwhelmed pleased prepared qualified red related relaxed relieved "
    "retired sacred satisfied scared shed shocked skilled speed stressed supposed surprised "
    "talented terrified thrilled tired tried trusted unemployed united unlimited upset used "
    "varied wicked worried wounded allowed called divorced educated finished gifted motivated "
    "outdated rushed unrelated valued well-known"
)
"""Words that say how somebody or something is, not what was done to them."""


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        for sentence in passage.sentences:
            words, last = sentence.words, None
            for index, word in enumerate(words):
                if word.lower not in BE_OR_GET or (last is not None and index <= last):
                    continue
                last = _participle(words, index, passage.text)
                if last is not None:
                    yield mark(
                        passage,
                        (word.start, words[last].end),
                        sentence[:2],
                        form="by" if _doer(words, last) else "main",
                        severity="look" if _doer(words, last) else "maybe",
                    )


def _participle(words: Sequence[Word], index: int, text: str) -> int | None:
    """Return where the participle stands, up to three words on; None where there is none."""
    for place in range(index + 1, min(index + 4, len(words))):
        if not text[words[place - 1].end : words[place].start].isspace():
            return None
        word = words[place].lower
        if _is_participle(word, after_get=words[index].lower in GET):
            return place
        if word not in BETWEEN and not word.endswith("ly"):
            return None
    return None


def _is_participle(word: str, *, after_get: bool) -> bool:
    if after_get:
        return word in AFTER_GET
    if word in STATES:
        return False
    return word in IRREGULAR or (word.endswith("ed") and len(word) > 4 and word[-3] != "e")


def _doer(words: Sequence[Word], last: int) -> bool:
    near = [word.lower for word in words[last + 1 : last + 4]]
    if "by" not in near:
        return False
    after = last + 2 + near.index("by")
    return after < len(words) and not words[after].lower.endswith("ing")


WHY = {
    "en": "People want to know who does what.",
    "cy": "Mae pobl eisiau gwybod pwy sy'n gwneud beth.",
}

CHECK = Check(
    id="passive_voice",
    title={"en": "Who does it?", "cy": "Pwy sy'n gwneud hyn?"},
    source="GOV.UK and NHS style guides: active voice",
    group="who_does_it",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says("This does not say who does it.", WHY["en"], "Begin with who does it."),
            "cy": Says("Nid yw hwn yn dweud pwy.", WHY["cy"], "Dechreuwch â phwy sy'n gwneud hyn."),
        },
        "by": {
            "en": Says(
                "The one who does it comes last here.",
                WHY["en"],
                "Put the one after “by” first.",
            ),
            "cy": Says(
                "Daw'r un sy'n gweithredu yn olaf yma.",
                WHY["cy"],
                "Rhowch yr un ar ôl “by” yn gyntaf.",
            ),
        },
    },
    flags=(
        example("The letter was written by the council.", "was written"),
        example("Your form will be carefully checked.", "be carefully checked"),
        example("A relative has already been appointed.", "been appointed"),
        example("It wasn't sent. We got told late.", "wasn't sent", "got told"),
    ),
    passes=(
        example("The council wrote the letter. We will check your form."),
        example("We are excited and tired. She is disabled. It is based in Bangor."),
        example("There is indeed a need for speed. We got tired. The door is red."),
    ),
)
