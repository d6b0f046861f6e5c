"""The Welsh passive with "cael": "cafodd y llythyr ei anfon" does not say who sent it."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading, Spot
from content.words.word_set import word_set

VERB_NOUN = word_set("cael gael chael nghael")
"""With these "ei" follows at once; with the others the person or thing stands between."""
FINITE = word_set(
    "caiff gaiff chaiff cafodd gafodd chafodd cawsant gawsant chawsant cawson gawson ces cest "
    "cawsom gawsom"
)
THEIR = word_set("ei eu fy dy ein eich")
NO_VERBS = word_set(
    "addysg enw help cyfle hun hunan hunain harian gwaith cyflog llais barn hawl hawliau "
    "gwyliau bwyd lle tro le dro ffordd ffrindiau plant teulu cartref arian teimladau swydd "
    "cinio brecwast swper llythyr ffurflen canlyniadau pen te the de eni geni chyflog gyflog "
    "haddysg penblwydd blwydd mab merch babi cymorth gofal budd-dal tâl"
)
"""Things that people get for themselves: "cael eu cinio" is no passive."""
NEAR = 6
"""Words between "cael" and its "ei" at most."""


def _run(reading: Reading) -> Iterator[Mark]:
    spots = reading.spots
    for word in (VERB_NOUN | FINITE) & spots.keys():
        for spot in spots[word]:
            last = _passive_end(spot)
            if last and spot.passage.place in {"text", "item"}:
                yield _mark(spot, last)


def _mark(spot: Spot, last: int) -> Mark:
    words = spot.sentence.words
    agent = any(each.lower == "gan" for each in words[last + 1 : last + 3])
    span = (words[spot.at].start, words[last].end)
    return mark(spot.passage, span, spot.sentence[:2], form="by" if agent else "main")


def _passive_end(spot: Spot) -> int:
    """Return the place of the verb after "ei"; 0 where there is none in the same clause."""
    words, text = spot.sentence.words, spot.passage.text
    near = 2 if words[spot.at].lower in VERB_NOUN else NEAR
    for place in range(spot.at + 1, min(spot.at + near, len(words) - 1)):
        gap = text[words[place - 1].end : words[place].start]
        if gap.strip(" '’r") or words[place].lower == "yn":
            return 0
        if words[place].lower in THEIR:
            return 0 if words[place + 1].lower in NO_VERBS else place + 1
    return 0


WHY = {
    "en": "Clear Welsh says who does what.",
    "cy": "Mae Cymraeg Clir yn dweud pwy sy'n gwneud beth.",
}

CHECK = Check(
    id="passive_with_cael",
    title={"en": "Who does it? (Welsh)", "cy": "Pwy sy'n gwneud hyn?"},
    source="Cymraeg Clir, rule 6: active verbs",
    group="who_does_it",
    severity="maybe",
    languages=frozenset({"cy"}),
    run=_run,
    says={
        "main": {
            "en": Says("This does not say who does it.", WHY["en"], "Begin with who does it."),
            "cy": Says("Nid yw hwn yn dweud pwy.", WHY["cy"], "Dechreuwch â phwy sy'n gwneud hyn."),
        },
        "by": {
            "en": Says(
                "The one who does it comes last here.", WHY["en"], "Put the one after “gan” first."
            ),
            "cy": Says(
                "Daw'r un sy'n gweithredu yn olaf yma.",
                WHY["cy"],
                "Rhowch yr un ar ôl “gan” yn gyntaf.",
            ),
        },
    },
    flags=(
        example("Cafodd y llythyr ei anfon ddoe.", "Cafodd y llythyr ei anfon", language="cy"),
        example("Bydd y cynllun yn cael ei lunio gan Gwawr.", "cael ei lunio", language="cy"),
    ),
    passes=(
        example("Anfonodd y cyngor y llythyr. Mae plant yn cael eu cinio.", language="cy"),
        example("Gallwch gael help. Mae hi'n cael ei chyflog.", language="cy"),
    ),
)
