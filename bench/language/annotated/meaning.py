"""Rule 3 of the shape: negations, limits and must / should / may, in the clause that they had.

The draft sentences that share most content words with the noted clause are looked at, with the
ones beside them. A mark of negation counts where its part of the sentence shares content words
with the clause, so that a negation on another statement does not.
"""

import re
from dataclasses import dataclass

from bench.language.annotated.documents import Fact, spoken
from content.words.word_set import word_set

NOT = (
    r"\bnot\b|n't\b|\bcannot\b|\bno\b|\bnever\b|\bnobody\b|\bno one\b|\bnothing\b|\bnone\b"
    r"|\bneither\b|\bnor\b|\bnowhere\b"
    r"|\b(?:ni|nid|na|nad|nac|ddim|dim|byth|neb|heb|nis|dydy|dyw|dydyn|peidi\w+|beidi\w+|pheidi\w+)\b"
)
LIMITS = {
    "unless": (
        rf"\bunless\b|\bonly if\b|\bexcept if\b|\bif\b.*(?:{NOT})|(?:{NOT}).*\bif\b"
        r"|\boni bai\b|\bonid\b"
    ),
    "until": r"\buntil\b|\btill\b|\bonly after\b|\bonly when\b|\bbefore\b|\bnes\b|\btan\b|\bhyd\b",
    "without": rf"\bwithout\b|\bheb\b|{NOT}",
    "except": rf"\bexcept\b|\bapart from\b|\bother than\b|\bheblaw\b|\beithrio\b|{NOT}",
    "only": r"\bonly\b|\bjust\b|\bdim ond\b|\byn unig\b|\bno more than\b",
}
MUST = (
    r"\bmust\b|\bshall\b|\b(?:have|has|had|having) (?:got )?to\b|\brequired to\b"
    r"|\bneed(?:s|ed)? to\b|\bneed not\b|\b(?:rhaid|raid)\b|\bangen\b|\bgorfod\b|\borfodi?\b"
)
SHOULD = r"\bshould\b|\bought to\b|\bshouldn't\b|\b(?:dd?yl(?:ai|ech|wn|en|id|em|et))\b"
MAY = (
    r"\bmay\b|\bcan\b|\bcannot\b|\bcan't\b|\bcould\b|\bcouldn't\b|\bentitled to\b"
    r"|\b(?:has|have) (?:the|a) right\b"
    r"|\b(?:g?all(?:wch|wn|an|ai|ent|a|ech|em|u)?|gall\w*|gell\w+|ellir|chaiff|gaiff|caiff|cewch|gewch|chewch"
    r"|c[ae]nt|gânt|cânt|hawl)\b"
)
CLASSES = {"must": MUST, "should": SHOULD, "may": MAY}
STOP = word_set(
    "a an the and or but of to in on at by for with from as is are was were be been being am it "
    "its this that these those you your we our us they their them he she his her i my me if so "
    "not no do does did have has had will would can could may might must shall should any all "
    "there then than who which what when where yn y yr a ac i o ar am gan mae ei eu eich chi ni "
    "nhw hi fe sy sydd bod fod un wedi ydy yw"
)
PARTS = re.compile(r"[;:,]|\s-\s|\b(?:but|because|so that|although|though|while|ond|oherwydd)\b")


@dataclass(frozen=True)
class Draftwords:
    """A draft's sentences as they are compared."""

    said: tuple[str, ...]
    imperative: tuple[bool, ...]
    """Whether the sentence tells somebody to do something: "Phone us"."""


def keeps_meaning(fact: Fact, draft: Draftwords) -> bool:
    """Return whether a noted negation or obligation holds in the draft."""
    wanted = content(fact.clause) or frozenset(re.findall(r"[\w'-]+", spoken(fact.clause)))
    shares = [len(wanted & _words(line, wanted)) for line in draft.said]
    best = max(shares, default=0)
    if not best:
        return False
    holds = _negated if fact.kind == "negation" else _obliged
    places = [place for place, share in enumerate(shares) if share == best]
    return any(holds(fact, draft, place, wanted) for place in places)


def negated(text: str) -> bool:
    """Return whether a text says no anywhere."""
    return re.search(NOT, spoken(text)) is not None


def content(text: str) -> frozenset[str]:
    """Return the content words of a text, cut to their stems so that forms agree."""
    words = re.findall(r"[\w'-]+", spoken(text))
    return frozenset(_stem(word) for word in words if word not in STOP and len(word) > 1)


def _words(line: str, wanted: frozenset[str]) -> frozenset[str]:
    """Return the content words of a sentence, and those small words that are asked for."""
    return content(line) | (wanted & frozenset(re.findall(r"[\w'-]+", line)))


def _stem(word: str) -> str:
    bare = re.sub(r"(?:'s|'r|'n|'w|'u)$", "", word)
    return re.sub(r"(?:ing|ed|es|s|e|y|ies)$", "", bare) if len(bare) > 4 else bare


def _negated(fact: Fact, draft: Draftwords, place: int, wanted: frozenset[str]) -> bool:
    mark = spoken(fact.text)
    limit = next((LIMITS[word] for word in LIMITS if re.search(rf"\b{word}\b", mark)), "")
    # A mark that no list holds ("unable", "ac eithrio") is kept where the same word stands.
    pattern = rf"(?<!\w){re.escape(mark)}(?!\w)|{limit or NOT}"
    near = range(max(place - 1, 0), min(place + 2, len(draft.said)))
    return any(
        re.search(pattern, part) is not None and _same_force(fact.clause, mark, part)
        for number in near
        for part in _parts(draft.said[number], wanted, whole=bool(limit))
    )


def _same_force(clause: str, mark: str, part: str) -> bool:
    """Return False where "must not" turned into "should not", or "need not" into "must not"."""
    before = spoken(f"{clause} {mark}")
    if re.search(r"\b(?:must|shall) not\b|\bmustn't\b", before):
        return not re.search(
            r"\b(?:should|may|need|might)(?: not|n't)\b|n't have to|not have to", part
        )
    if re.search(r"(?:\bnot|n't) (?:have|need) to\b|\bneed not\b|\bneedn't\b", before):
        return not re.search(r"\b(?:must|shall|should|may|can)(?: not|n't)\b|\bcannot\b", part)
    return True


def _obliged(fact: Fact, draft: Draftwords, place: int, wanted: frozenset[str]) -> bool:
    mark, line = spoken(fact.text), draft.said[place]
    kind = next((name for name, each in CLASSES.items() if re.search(each, mark)), "")
    if not kind:
        return mark in line
    if any(re.search(CLASSES[kind], part) for part in _parts(line, wanted, whole=False)):
        return True
    return kind != "may" and draft.imperative[place]


def _parts(line: str, wanted: frozenset[str], *, whole: bool) -> list[str]:
    """Return the parts of a sentence that speak of the clause; a limit counts anywhere in it."""
    if not _words(line, wanted) & wanted:
        return []
    parts = [] if whole else [part for part in PARTS.split(line) if _words(part, wanted) & wanted]
    return parts or [line]
