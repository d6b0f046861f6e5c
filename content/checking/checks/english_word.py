"""English words in Welsh text where Welsh has an everyday word of its own."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, phrase_mark
from content.checking.phrases import Found, find
from content.checking.quotes import is_quoted
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    for found in find(reading, "english_in_welsh"):
        spoken = found.passage.place == "quote" or is_quoted(found.passage.text, found.start)
        if not spoken and not _in_a_name(found):
            yield phrase_mark(found)


def _in_a_name(found: Found) -> bool:
    """Tell whether it stands with a capital inside a sentence: a name that is English."""
    return found.at > 0 and found.text[:1].isupper()


CHECK = Check(
    id="english_word",
    title={"en": "English words in Welsh", "cy": "Geiriau Saesneg"},
    source="Cymraeg Clir, rules 3 and 10: natural Welsh words, no official jargon",
    group="plain_words",
    languages=frozenset({"cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” is an English word.",
                "Welsh has a word of its own for it.",
                "Try the Welsh word below, if people near you say it.",
            ),
            "cy": Says(
                "Gair Saesneg yw “{word}”.",
                "Mae gan y Gymraeg ei gair ei hun.",
                "Rhowch gynnig ar y gair isod, os yw pobl yn ei ddweud.",
            ),
        }
    },
    flags=(
        example(
            "Dewch i'r workshop gyda'r stakeholders.", "workshop", "stakeholders", language="cy"
        ),
        example("Anfonwch feedback erbyn y deadline.", "feedback", "deadline", language="cy"),
    ),
    passes=(
        example("Dewch i'r gweithdy. Mae Workshop Caerdydd ar agor.", language="cy"),
        example("Mae'r tafarn Deadline ar agor. Dywedodd: “Dim feedback.”", language="cy"),
    ),
)
