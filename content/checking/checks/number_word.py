"""Numbers written as words, which people see faster as digits."""

from collections.abc import Iterator
from functools import cache

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading, Spot
from content.words.word_set import word_set

UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SMALL = {word: number for number, word in enumerate(UNITS, 1)}
LARGE = {word: number for number, word in enumerate(TENS, 2)}
WELSH = {
    "dau": 2,
    "ddau": 2,
    "dwy": 2,
    "ddwy": 2,
    "tri": 3,
    "tair": 3,
    "pedwar": 4,
    "bedwar": 4,
    "pedair": 4,
    "bedair": 4,
    "pump": 5,
    "chwech": 6,
    "saith": 7,
    "wyth": 8,
    "naw": 9,
}
PLAIN_FROM = 11
"""GOV.UK writes 1 to 9 in digits too; below this we ask for it in easy read only."""
PART_OF_A_SAYING = word_set("or another by of half thirds quarters fifths hundred thousand million")
BEFORE_A_SAYING = word_set("or no any each which this that every the point section")


def _run(reading: Reading) -> Iterator[Mark]:
    least = 2 if reading.profile.easy_read else PLAIN_FROM
    spots = reading.spots
    for code, known in (("en", _english()), ("cy", WELSH)):
        for word in known.keys() & spots.keys():
            if known[word] >= least:
                for spot in spots[word]:
                    if spot.passage.language == code and not _said_so(spot):
                        yield _mark(spot, known[word])


@cache
def _english() -> dict[str, int]:
    pairs = {
        f"{tens}-{word}": 10 * number + unit
        for tens, number in LARGE.items()
        for word, unit in SMALL.items()
        if unit < 10
    }
    return {**SMALL, **{word: 10 * number for word, number in LARGE.items()}, **pairs}


def _mark(spot: Spot, number: int) -> Mark:
    word = spot.sentence.words[spot.at]
    values = {"word": word.text, "number": str(number)}
    return mark(
        spot.passage,
        (word.start, word.end),
        spot.sentence[:2],
        values=values,
        suggestions=(str(number),),
    )


def _said_so(spot: Spot) -> bool:
    """Tell whether it is a saying, a quote, a fraction, a name, or part of a longer number."""
    if spot.passage.place not in {"text", "item"}:
        return True
    words, at = spot.sentence.words, spot.at
    before = words[at - 1].lower if at else ""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    name = at > 0 and words[at].text[0].isupper()
    return name or after in PART_OF_A_SAYING or before in BEFORE_A_SAYING


CHECK = Check(
    id="number_word",
    title={"en": "Numbers as words", "cy": "Rhifau fel geiriau"},
    source="GOV.UK and NHS style guides, Inclusion Europe: numbers as digits",
    group="numbers",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” is a number written as a word.",
                "People find a number faster when they see digits.",
                "Write {number}.",
            ),
            "cy": Says(
                "Rhif wedi ei ysgrifennu fel gair yw “{word}”.",
                "Mae pobl yn gweld digidau'n gynt.",
                "Ysgrifennwch {number}.",
            ),
        }
    },
    flags=(
        example("Twelve people came for twenty-five days.", "Twelve", "twenty-five"),
        example("We have three meetings.", "three", kind="easy_read"),
        example("Mae pedwar cyfarfod.", "pedwar", language="cy", kind="easy_read"),
    ),
    passes=(
        example("We have three meetings. One of us came. Twelve hundred people."),
        example("One person or two helped one another at Seven Sisters.", kind="easy_read"),
        example("Two thirds of us came, two or three times.", kind="easy_read"),
    ),
)
