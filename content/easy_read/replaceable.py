"""Whether a hard word may give way to its plain word here: one sense, right place, right form."""

from content.languages.parsing import Token
from content.words.forms import Entry
from content.words.word_set import word_set

MANY_SENSES = word_set(
    "inform engage collective economical statutory facilitate via realise fundamental exclude "
    "excluded involvement engagement address appropriate assume capacity charge close committed "
    "critical current deliver develop drive effective establish express focus forward impact issue "
    "key land leverage live lot negative objective outstanding party positive present principal "
    "produce promote record refer regard relevant represent reserve resolve respect review robust "
    "secure select significant sound state subject submit suitable support sustain tackle target "
    "additional radical pilot transform treat undertake view void volume meet identify highlight "
    "maintain perform strategic immediately extensive forum mechanism designate originate seek "
    "administer execute provision retention pertain pertaining assimilate intervention "
    "conjecture commission collaborative illustrate reinforce consequently subsequently supplement "
    "diagnose workstream require framework commitment negotiate permit permitted currently "
    "threshold insight innovative transformation assistance deem deemed forthwith prospective "
    "authorisation "
    "expertise provided reduction methodology recommendation recommendations option proposal "
    "proposals sceptical goodwill goods enable assessment strategy leadership minimum surplus"
)
"""Words whose plain form depends on what they are about: a person chooses, never the machine."""
LOOSE_PHRASES = frozenset(
    {
        "in terms of",
        "set aside",
        "roll out",
        "on the basis of",
        "the majority of",
        "pertaining to",
        "regardless of",
        "work stream",
        "in arrears",
        "together with",
        "in part",
        "access to",
        "is responsible for",
        "responsible for",
        "with the aim of",
        "shared values",
        "ways of working",
        "data analysis",
        "senior officer",
        "shift in power",
        "experience of services",
        "values and principles",
        "welfare rights",
        "wider system",
        "at this stage",
        "workstream",
        "at all times",
        "reward and recognition",
        "at the same time as",
    }
)
"""The same for phrases."""
_CLAUSES = frozenset({"who", "which", "how", "what"})
"""A plain form with a clause explains; it seldom fits in the place of a noun."""
PARTICLES = word_set("up out off in on with for to of about over sure part down away back")
"""Second words of a plain verb that can stand before its object: "take in", "make sure"."""


def is_safe(entry: Entry, tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether the plain word can stand for the term that begins at word `at`."""
    high = at + len(entry.words)
    before = next(iter(tokens[max(0, at - 1) : at]), None)
    after = next(iter(tokens[high:]), None)
    if entry.plain[:1] == ("make sure",) and _has_object(tokens, at):
        return False
    if not entry.plain or not _is_apt(entry, [token.text.lower() for token in tokens], at):
        return False
    return _is_meant(entry, tokens[at:high], at) and _fits(entry, before, after)


def _is_apt(entry: Entry, small: list[str], at: int) -> bool:
    """Return False where a name is being explained, or a word would stand there twice."""
    if small[at - 1 : at] == ["called"] or small[max(0, at - 2) : at] == ["known", "as"]:
        return False
    rest = {word[:5] for word in (*small[:at], *small[at + len(entry.words) :]) if len(word) > 4}
    said_twice = any(word[:5] in rest for word in entry.plain[0].lower().split() if len(word) > 4)
    clause = entry.term.part == "noun" and entry.plain[0].split()[0] in {"how", "what", "who"}
    return not said_twice and not clause


def _has_object(tokens: tuple[Token, ...], verb: int) -> bool:
    """Return whether a thing follows the verb: "ensure quality", not "ensure that it works"."""
    return any(token.head == verb and token.dep == "dobj" for token in tokens)


def _fits(entry: Entry, before: Token | None, after: Token | None) -> bool:
    """Return whether the plain words can stand between their neighbours."""
    if after and (after.text.lower() in {"whether", "that"} and entry.term.part == "phrase"):
        return False
    joins = entry.plain[0].lower() in {"but", "so"}
    counts = entry.plain[0].lower() in {"enough", "many", "some", "most", "more"}
    if (joins and after and after.text == ",") or (counts and before and before.pos == "DET"):
        return False
    if before and before.text.lower() in {"more", "most", "less", "least", "as", "so", "-"}:
        return False
    last = entry.plain[0].split()[-1]
    if after and after.text == "to" and last in PARTICLES:
        return False
    if after and (after.text == "-" or (" " in entry.plain[0] and after.pos == "PRON")):
        return False
    if entry.term.part != "noun":
        return True
    if after and after.pos in {"NOUN", "PROPN"}:
        return False
    is_doing = entry.plain[0].split()[0].endswith("ing")
    return not (is_doing and before and (before.pos in {"DET", "ADJ"} or before.text == "in"))


def _is_meant(entry: Entry, here: tuple[Token, ...], at: int) -> bool:
    term = entry.term
    if _CLAUSES & set(" ".join(entry.plain).split()):
        return False
    if not entry.plain or term.keep or term.term in MANY_SENSES | LOOSE_PHRASES:
        return False
    if any(token.pos == "PROPN" for token in here):
        return False
    if any(token.text[:1].isupper() for token in here[(at == 0) :]):
        return False
    match term.part:
        case "verb":
            is_verb = here[0].pos == "VERB" and here[0].dep != "amod"
            return is_verb and _is_short(entry) and _takes_object(entry)
        case "other":
            return len(entry.plain[0].split()) <= len(entry.words)
        case "noun":
            return (
                here[-1].pos == "NOUN"
                and here[-1].dep != "compound"
                and _counts(entry, here)
                and _is_short(entry)
            )
        case _:
            return True


def _is_short(entry: Entry) -> bool:
    """Return False for plain words that bring an object of their own: "find out what is wrong"."""
    return len(entry.plain[0].split()) <= len(entry.words) + 1


def _takes_object(entry: Entry) -> bool:
    """Return False for "make stronger": its object would have to stand in the middle."""
    return len(entry.plain[0].split()) == 1 or entry.plain[0].split()[1] in PARTICLES


def _counts(entry: Entry, here: tuple[Token, ...]) -> bool:
    """Return whether the plain words have the plural that is needed; many cannot have one."""
    if here[-1].tag not in {"NNS", "NNPS"} or entry.words == tuple(entry.term.term.split()):
        return True
    plain = entry.term.plain[0]
    return " " not in plain and not plain.endswith(("ness", "ing", "tion", "work", "ity", "s"))
