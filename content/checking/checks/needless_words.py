"""Words that can go, or shrink to one: "at this moment in time", "it should be noted that"."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, phrase_mark
from content.checking.phrases import find
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    for found in find(reading, "needless_words"):
        if found.passage.place != "quote":
            yield phrase_mark(found, form="main" if found.phrase.suggestions else "leave_out")


WHAT = {"en": "“{word}” is longer than it needs to be.", "cy": "Mae “{word}” yn hirach na'r angen."}
WHY = {
    "en": "Fewer words leave more room for what matters.",
    "cy": "Mae llai o eiriau'n gadael mwy o le i'r hyn sy'n bwysig.",
}

CHECK = Check(
    id="needless_words",
    title={"en": "Words you can leave out", "cy": "Geiriau nad oes eu hangen"},
    source="plainlanguage.gov: omit needless words; GOV.UK, plain English",
    group="say_it_straight",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(WHAT["en"], WHY["en"], "Try the shorter words below."),
            "cy": Says(WHAT["cy"], WHY["cy"], "Rhowch gynnig ar y geiriau byrrach isod."),
        },
        "leave_out": {
            "en": Says(WHAT["en"], WHY["en"], "Leave it out. The sentence says the same."),
            "cy": Says(WHAT["cy"], WHY["cy"], "Gadewch hyn allan. Yr un yw'r ystyr."),
        },
    },
    flags=(
        example("It should be noted that the hall is shut.", "It should be noted that"),
        example(
            "In actual fact, we meet on a case-by-case basis.",
            "In actual fact",
            "on a case-by-case basis",
        ),
    ),
    passes=(example("The hall is shut. In fact, we look at each case one by one."),),
)
