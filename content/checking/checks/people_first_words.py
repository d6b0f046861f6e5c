"""Words about people that many of those people ask others not to use."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, phrase_mark
from content.checking.phrases import Found, find
from content.checking.quotes import is_quoted
from content.checking.reading import Reading
from content.words.word_set import word_set

AFTER_A_GROUP = word_set(
    "and or who whom whose are were is was have has had can could may might must should will would "
    "do does did get got live need want in at to for by with from on of as that than but when "
    "where if because often also feel find say said told asked came come went go pay paid"
)
"""Words after "the disabled" that show it means people, and not "the disabled toilet"."""


def _run(reading: Reading) -> Iterator[Mark]:
    for found in find(reading, "about_people"):
        if found.passage.place == "quote" or is_quoted(found.passage.text, found.start):
            continue
        if found.phrase.words[0] != "the" or _means_people(found):
            yield phrase_mark(found)


def _means_people(found: Found) -> bool:
    after = found.at + len(found.phrase.words)
    if after >= len(found.sentence.words):
        return True
    follower = found.sentence.words[after]
    if not found.passage.text[found.end : follower.start].isspace():
        return True
    return follower.lower in AFTER_A_GROUP


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
        example(
            "The blind, the deaf and the homeless came.", "The blind", "the deaf", "the homeless"
        ),
    ),
    passes=(
        example("Older people and disabled people live here. The Deaf community meets today."),
        example("He said: “Stop calling us the disabled.”"),
        example("The disabled people in our group agreed. The disabled toilet is shut."),
        example("This ticket is invalid. The poor weather kept the sick child at home."),
    ),
)
