"""Hard words that no list knows: rare, long words, told by how often people use them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.difficulty import difficulty, zipf
from content.checking.difficulty.everyday import UNKNOWN
from content.checking.difficulty.table import known
from content.checking.explaining import explains, following
from content.checking.matching import matches
from content.checking.names import is_name
from content.checking.quotes import is_spoken
from content.checking.reading import Reading, Spot, Word
from content.words.word_set import word_set

THRESHOLD = 0.42
"""From this difficulty on a word is marked; set by reading what it marks in real documents."""
MOST_UNKNOWN = 2_000
"""Different words that nobody knows, beyond which a text is no English prose."""
FEW = 20
"""Places of a word that are tried before it counts as a name or as somebody's speech."""
NEAR = 8
"""Words around it that may make up a term with it."""
OF_THE_ABSTRACT, LONG = 0.34, 10
"""The same for words of ten letters or more that name acts and states, as "deterioration"."""
ABSTRACT = re.compile(
    r"(?:ations?|ments?|it(?:y|ies)|[ae]nce|ency|olog(?:y|ical)|ously|atory|ative|ism|ential|ability)$"
)
EVERYDAY = word_set(
    "postcode postcodes photocopier photocopy photocopies raincoat wellies cardigan "
    "cardigans pyjamas slippers dressing-gown armchair sofa cushion cushions doorbell "
    "letterbox keyring padlock teapot kettle mugs teaspoon microwave fridge freezer "
    "dishwasher casserole biscuit biscuits sandwich sandwiches crisps ketchup yoghurt "
    "porridge cornflakes cucumber broccoli cauliflower courgette strawberries raspberries "
    "blackberries bananas tangerines lasagne spaghetti sausage sausages omelette pancakes "
    "crumpets lollipop marmalade voicemail smartphone headphones earphones laptop laptops "
    "touchscreen printout website websites username webcam emoji emojis hashtag podcast "
    "podcasts selfie wheelchair wheelchairs walking-frame hearing-aid eyesight toothpaste "
    "toothbrush toothache headache headaches earache tummy ankle ankles elbow elbows eyebrow "
    "forehead fingernail fingernails sunburn suncream plasters bandage bandages grandad "
    "grandma granddad grandchild grandchildren granddaughter grandson stepmother stepfather "
    "godmother auntie housemate housemates roommate flatmate flatmates babysitter bus-stop "
    "minibus minibuses taxi taxis motorway roundabout zebra-crossing pavement pavements "
    "footpath footpaths driveway doorstep hallway upstairs downstairs bathroom bathrooms "
    "lightbulb radiator radiators thermostat plughole bingo karaoke jigsaw jigsaws crossword "
    "scrapbook noticeboard noticeboards felt-tip sellotape stapler paperclip biro biros "
    "crayons glitter balloons bunting raffle tombola barbecue picnic picnics allotment "
    "allotments greenhouse wheelbarrow lawnmower gardening hosepipe daffodils sunflowers "
    "hedgehog hedgehogs butterfly butterflies guinea-pig goldfish hamster hamsters autistic "
    "autism bipolar asthma diabetes epilepsy dementia dyslexia dyspraxia monday tuesday "
    "wednesday thursday friday saturday sunday fortnight fortnightly teatime lunchtime "
    "bedtime half-term weekday weekdays paracetamol ibuprofen aspirin handrail handrails "
    "soapy housebound physio physios dentist chiropodist optician opticians mobility-scooter "
    "stairlift commode shampoo conditioner deodorant"
)
"""Words that are rare in print, and that people meet every day."""


def _run(reading: Reading) -> Iterator[Mark]:
    after = following(reading)
    for spot in _hard_places(reading):
        passage, sentence, at = spot
        word = sentence.words[at]
        follower = after.get((id(passage), sentence.start))
        if not explains((passage, sentence), word.start, word.end, follower):
            span = (word.start, word.end)
            yield mark(passage, span, sentence[:2], values={"word": word.text})


def _hard_places(reading: Reading) -> Iterator[Spot]:
    """Yield the first place of each hard word that is no name, nobody's speech and not listed."""
    spots, left = reading.spots, MOST_UNKNOWN
    for lower in spots:
        if lower in reading.explained or _is_easy(lower):
            continue
        left -= not _is_known(lower)
        found = next((spot for spot in spots[lower][:FEW] if _counts(spot)), None)
        if found and left > 0 and _is_hard(lower):
            yield found


@lru_cache(maxsize=50_000)
def _is_easy(lower: str) -> bool:
    """Tell in passing which words need no second look; of a word unknown to it, no."""
    if not 4 < len(lower) < 40 or lower in EVERYDAY:
        return True
    return _is_known(lower) and not _is_hard(lower)


@lru_cache(maxsize=20_000)
def _is_known(lower: str) -> bool:
    return known(lower) is not None


@lru_cache(maxsize=20_000)
def _is_hard(lower: str) -> bool:
    abstract = len(lower) >= LONG and ABSTRACT.search(lower)
    return difficulty(lower) >= (OF_THE_ABSTRACT if abstract else THRESHOLD)


def _counts(spot: Spot) -> bool:
    passage, sentence, at = spot
    word = sentence.words[at]
    if passage.place in {"alt", "quote"} or not at or is_name(sentence.words, at):
        return False
    if is_spoken(passage.text, word.start) or not _is_english(spot):
        return False
    return not _listed(spot, word)


def _near(spot: Spot) -> tuple[Word, ...]:
    return spot.sentence.words[max(0, spot.at - NEAR) : spot.at + NEAR]


def _is_english(spot: Spot) -> bool:
    """Tell whether the words around are English: other languages may stand here unmarked."""
    near = _near(spot)
    return 3 * sum(zipf(word.lower) > UNKNOWN for word in near) >= 2 * len(near)


def _listed(spot: Spot, word: Word) -> bool:
    """Tell whether a term of the list holds the word: then the check on jargon speaks."""
    near = _near(spot)
    found = matches(spot.sentence._replace(words=near), spot.passage.text, spot.passage.language)
    return any(match.start <= word.start < match.end for match in found)


CHECK = Check(
    id="hard_word",
    title={"en": "Hard words", "cy": "Geiriau anodd"},
    source="Our own measure of word difficulty: how rare, how long, how many syllables",
    group="plain_words",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” is a word that people do not meet often.",
                "A rare word can stop a reader in the middle of a sentence.",
                "Use an everyday word, or say what this one means.",
            ),
            "cy": Says(
                "Nid yw pobl yn gweld y gair “{word}” yn aml.",
                "Gall gair prin atal darllenydd yng nghanol brawddeg.",
                "Defnyddiwch air bob dydd, neu dywedwch beth mae'n ei olygu.",
            ),
        }
    },
    flags=(
        example("The verisimilitude of the painting was good.", "verisimilitude"),
        example("We laughed about loquaciousness.", "loquaciousness"),
        example("There was a deterioration in her mood.", "deterioration"),
    ),
    passes=(
        example("We ate our breakfast together in the garden."),
        example("We met in Llanfairpwllgwyngyll with Thandiwe Mkhatshwa."),
        example("The understanding between neighbours is wonderful."),
        example("Dylech wisgo esgidiau cryf a dod â chinio, er bod caffi yno."),
    ),
)
