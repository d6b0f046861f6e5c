"""Words about people that many of those people ask others not to use."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.names import quoted
from content.checking.reading import Passage, Reading
from content.words.word_set import word_set

NOT_A_GROUP = r"(?!\s+(?:people|person|community|communities|children|adults|members?|man|woman))"
PHRASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (rf"the disabled{NOT_A_GROUP}", ("disabled people",)),
    (rf"the elderly{NOT_A_GROUP}", ("older people",)),
    (rf"the mentally ill{NOT_A_GROUP}", ("people with a mental health condition",)),
    (rf"the homeless{NOT_A_GROUP}", ("people who are homeless",)),
    (rf"the blind{NOT_A_GROUP}", ("blind people",)),
    (rf"the deaf{NOT_A_GROUP}", ("deaf people",)),
    (r"mentally handicapped", ("people with a learning disability",)),
    (r"handicapped", ("disabled",)),
    (r"mental handicap", ("learning disability",)),
    (r"mentally retarded|retarded", ("with a learning disability",)),
    (r"wheelchair[- ]bound", ("uses a wheelchair",)),
    (r"confined to a wheelchair", ("uses a wheelchair",)),
    (r"bed[- ]blockers?", ("people waiting to leave hospital",)),
    (r"suffers from", ("has", "lives with")),
    (r"suffering from", ("with", "living with")),
    (r"(?:dementia|stroke|mental health|autism) sufferers?", ("people with the condition",)),
    (r"victims? of (?:dementia|stroke|autism|cancer)", ("people with the condition",)),
    (r"schizophrenics?", ("people with schizophrenia",)),
    (r"epileptics", ("people with epilepsy",)),
    (r"diabetics", ("people with diabetes",)),
    (r"autistics", ("autistic people",)),
    (r"special needs", ("access needs", "needs")),
    (r"able[- ]bodied", ("non-disabled",)),
    (r"normal people", ("people who are not disabled", "other people")),
    (r"committed suicide", ("died by suicide",)),
    (r"commit suicide", ("die by suicide",)),
    (r"(?:drug|substance) (?:addicts?|abusers?)", ("people who use drugs",)),
    (r"hard[- ]to[- ]reach", ("people we have not reached yet",)),
    (r"low[- ]functioning|high[- ]functioning", ("say what support the person needs",)),
    (r"mental age", ("say what support the person needs",)),
    (r"deaf and dumb|deaf-mute", ("deaf",)),
    (r"BAME|BME", ("people from ethnic minorities", "name the groups you mean")),
    (r"chairman", ("chair",)),
    (r"manpower", ("staff", "workers")),
    (r"mankind", ("people", "humanity")),
    (r"frequent flyers?", ("people who come often",)),
    (r"challenging behaviour", ("behaviour that challenges us", "distress")),
)
TRIGGERS = word_set(
    "disabled elderly ill homeless blind deaf handicapped handicap retarded wheelchair-bound bound "
    "wheelchair bed-blocker bed-blockers blocker blockers suffers suffering sufferer sufferers "
    "victim victims schizophrenic schizophrenics epileptics diabetics autistics special "
    "able-bodied bodied normal suicide addict addicts abuser abusers hard-to-reach reach "
    "low-functioning high-functioning functioning mental deaf-mute dumb bame bme chairman manpower "
    "mankind flyer flyers challenging"
)
"""One word of each phrase."""
PATTERN = re.compile("|".join(rf"\b({pattern})\b" for pattern, _ in PHRASES), re.IGNORECASE)


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        if passage.place == "quote" or not _any_trigger(passage):
            continue
        if found := tuple(PATTERN.finditer(passage.text)):
            own_words = quoted(passage.text)
            for each in found:
                if not any(start <= each.start() < end for start, end in own_words):
                    yield _mark(passage, each)


def _any_trigger(passage: Passage) -> bool:
    """Tell in passing whether the slow pattern is worth a try."""
    words = (word.lower for sentence in passage.sentences for word in sentence.words)
    return not TRIGGERS.isdisjoint(words)


def _mark(passage: Passage, found: re.Match[str]) -> Mark:
    number = (found.lastindex or 1) - 1
    sentence = next((s[:2] for s in passage.sentences if found.start() < s.end), None)
    suggestions = PHRASES[number][1]
    values = {"word": found.group()}
    return mark(passage, found.span(), sentence, values=values, suggestions=suggestions)


CHECK = Check(
    id="people_first_words",
    title={"en": "Words about people", "cy": "Geiriau am bobl"},
    source="NHS service manual, inclusive content; GOV.UK, words to use about disability",
    group="respect",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "Many people do not like to be called “{word}”.",
                "Words about people should be words they would choose.",
                "Ask the people it is about, or try the words below.",
            ),
            "cy": Says(
                "Nid yw llawer o bobl yn hoffi'r gair “{word}”.",
                "Dylai geiriau am bobl fod yn eiriau y bydden nhw'n eu dewis.",
                "Gofynnwch i'r bobl eu hunain, neu rhowch gynnig ar y geiriau isod.",
            ),
        }
    },
    flags=(
        example("The home is for the elderly and the disabled.", "the elderly", "the disabled"),
        example(
            "She is wheelchair-bound and suffers from pain.", "wheelchair-bound", "suffers from"
        ),
    ),
    passes=(
        example("Older people and disabled people live here. The Deaf community meets today."),
        example("He said: “Stop calling us the disabled.”"),
        example("The disabled people in our group agreed."),
    ),
)
