"""Passive sentences, which put last, or leave out, who does it."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.passives import by_parser, by_pattern
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        for sentence in passage.sentences:
            tokens = reading.tokens.get(passage.text[sentence.start : sentence.end])
            found = (
                by_parser(passage.text, sentence, tokens)
                if tokens
                else by_pattern(passage.text, sentence)
            )
            for start, end, doer in found:
                yield mark(
                    passage,
                    (start, end),
                    sentence[:2],
                    form="by" if doer else "main",
                    severity="look" if doer else "maybe",
                )


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
        example("It wasn't sent. She has been isolated.", "wasn't sent", "been isolated"),
        example("It was rewritten by us. Views are being sought.", "was rewritten", "being sought"),
        example(
            "It was decided by consensus. It must be co-produced.", "was decided", "be co-produced"
        ),
    ),
    passes=(
        example("The council wrote the letter. We will check your form."),
        example("We are excited and tired. She is disabled. It is based in Bangor."),
        example("There is indeed a need for speed. We got tired. The door is red."),
    ),
)
