"""Short forms such as "e.g." that screen readers and many people stumble on."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Passage, Reading
from content.words.word_set import word_set

FULL: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "eg": ("for example", "such as"),
        "ie": ("that is",),
        "etc": ("and so on",),
        "nb": ("note",),
        "approx": ("about",),
        "asap": ("as soon as possible",),
        "viz": ("namely",),
        "w/c": ("week beginning",),
        "and/or": ("or", "and"),
        "p.a": ("a year",),
        "pcm": ("a month",),
        "tbc": ("to be agreed",),
        "tba": ("to be agreed",),
        "n/a": ("does not apply",),
        "re:": ("about",),
        "vs": ("or", "against"),
    },
    "cy": {
        "e.e": ("er enghraifft",),
        "h.y": ("hynny yw",),
        "ayyb": ("ac yn y blaen",),
        "ayb": ("ac yn y blaen",),
        "a/neu": ("neu", "a"),
        "o.n": ("nodyn",),
    },
}
SHORT = {
    "en": re.compile(
        r"(?<![\w./@-])(?:e\.?g\.?|i\.?e\.?|etc\.?|n\.?b\.|viz\.?|approx\.?|asap|w/c|and/or|p\.a\.?"
        r"|pcm|tbc|tba|n/a|re:|vs\.?)(?![\w/@-])",
        re.IGNORECASE,
    ),
    "cy": re.compile(r"(?<![\w./@-])(?:e\.e\.?|h\.y\.?|ayyb\.?|ayb\.?|a/neu|o\.n\.)(?![\w/@-])"),
}
PARTS = word_set("eg ie etc e i n nb viz approx asap p pcm tbc tba re vs h ayyb ayb o")
"""One word of each short form, as the words of a sentence are read."""
NOT_SHORT = frozenset({"IE", "EG"})


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in _maybe(reading):
        for found in SHORT[passage.language].finditer(passage.text):
            words = found.group()
            if words in NOT_SHORT:
                continue
            full = FULL[passage.language][_bare(words, passage.language)]
            values = {"word": words, "full": full[0]}
            sentence = passage.sentence_at(found.start())
            yield mark(passage, found.span(), sentence, values=values, suggestions=full)


def _maybe(reading: Reading) -> Iterator[Passage]:
    """Yield the passages that hold a part of a short form: the slow pattern reads no other."""
    spots = reading.spots
    held = {id(s.passage) for word in PARTS & spots.keys() for s in spots[word]}
    return (each for each in reading.passages if id(each) in held or "/" in each.text)


def _bare(words: str, language: str) -> str:
    bare = words.lower().rstrip(".")
    known = FULL[language]
    return bare if bare in known else bare.replace(".", "")


CHECK = Check(
    id="abbreviations",
    title={"en": "Short forms", "cy": "Ffurfiau byr"},
    source="GOV.UK and NHS style guides: do not use eg, ie, etc",
    group="signs",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” is a short form.",
                "Some people do not know it, and voices read it badly.",
                "Write “{full}”, or leave it out.",
            ),
            "cy": Says(
                "Ffurf fer yw “{word}”.",
                "Nid yw pawb yn ei deall, ac mae llais cyfrifiadur yn ei chamddarllen.",
                "Ysgrifennwch “{full}”, neu gadewch hi allan.",
            ),
        }
    },
    flags=(
        example("Bring fruit, e.g. apples, pears etc.", "e.g.", "etc."),
        example("Bring fruit (eg apples) and/or cake.", "eg", "and/or"),
        example("Dewch â ffrwythau, e.e. afalau.", "e.e.", language="cy"),
    ),
    passes=(
        example("Bring fruit, for example apples. The egg is here. Look at www.eg.org/ie."),
        example("Dewch â ffrwythau, er enghraifft afalau.", language="cy"),
    ),
)
