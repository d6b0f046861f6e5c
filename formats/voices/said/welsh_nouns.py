"""Welsh nouns that are counted: their gender, and what a number does to the sound after it.

To add one: its plain form, in the list of its gender. Its mutated forms follow by themselves.
"""

from formats.voices.said.welsh_numbers import counted, number, soft

_FEMININE_WRITTEN = (
    "awr wythnos blynedd blwydd merch rhan tudalen gwaith milltir noson cath menyw chwaer ysgol "
    "rheol ffurflen gwers swyddfa llinell eitem adran pennod cymdeithas elusen ystafell lefel "
    "ffordd stryd sir egwyddor thema ward uned rhes colofn hawl gradd modfedd troedfedd owns "
    "tunnell coes llaw taith problem agwedd elfen rhaglen tabled pilsen llwyaid potel swydd "
    "canolfan menter deddf blaenoriaeth iaith cegin cadair sgwrs dogfen punt ceiniog doler mil "
    "miliwn sesiwn nos gwobr gwlad tref llofft nyrs mam ferch fferm fflat rhestr seren pleidlais"
)
_MASCULINE_WRITTEN = (
    "diwrnod mis munud plentyn aelod peth cam cwestiwn grŵp cartref gair person gofalwr claf pwynt "
    "dyn bachgen brawd litr metr cilometr cilogram gram miligram mililitr centimetr milimetr "
    "eiliad lle llun llythyr cyfarfod ymweliad gwely tŷ car bws dosbarth cwrs dogn llyfr nod "
    "cyngor bwrdd cais opsiwn maes canlyniad ateb cyfle tymor chwarter cant ewro biliwn mlynedd "
    "niwrnod mlwydd digwyddiad gweithiwr cyfrannwr swyddog lleoliad prosiect gigabeit megabeit"
)
_NASAL = {"mlynedd", "mlwydd", "niwrnod"}
_BEFORE_NASAL = {10: "deng", 12: "deuddeng", 15: "pymtheng", 18: "deunaw", 20: "ugain"}
_ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}
_KEPT = ("gram", "gigabeit")
"""Borrowed words whose first g stays."""


def aspirate(word: str) -> str:
    """Return the word after the aspirate mutation: "chant" for "cant"."""
    plain = word[:2] not in ("ph", "th", "ch")
    return _ASPIRATE[word[0]] + word[1:] if word[:1] in _ASPIRATE and plain else word


def _forms(words: str) -> frozenset[str]:
    plain = words.split()
    nasal = {"blynedd": "mlynedd", "blwydd": "mlwydd"}
    extra = [nasal[word] for word in plain if word in nasal]
    return frozenset([*plain, *map(soft, plain), *map(aspirate, plain), *extra])


FEMININE = _forms(_FEMININE_WRITTEN)
NOUNS = FEMININE | _forms(_MASCULINE_WRITTEN)
"""Every form of them, as people write it after a number."""


def before(value: int, noun: str) -> str:
    """Return the number as it stands before a noun that is written: "pedair" for 4 "merch"."""
    if noun in _NASAL and value in _BEFORE_NASAL:
        return _BEFORE_NASAL[value]
    return counted(value, feminine=noun in FEMININE)


def things(value: int, noun: str) -> str:
    """Return a number and a plain noun, which it mutates: "dau gilogram", "tri chilometr"."""
    feminine = noun in FEMININE
    words = counted(value, feminine=feminine)
    if value == 2 or (value == 1 and feminine):
        kept = noun.startswith(_KEPT) or (noun.startswith(("ll", "rh")) and value == 1)
        return f"{words} {noun if kept else soft(noun)}"
    if value == 6 or (value == 3 and not feminine):
        return f"{words} {aspirate(noun)}"
    return f"{words} {noun}" if value < 10**9 else f"{number(value)} {noun}"
