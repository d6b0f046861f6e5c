"""One annotated document through the product: checked, drafted, and compared with its notes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bench.language.annotated.documents import Annotated, Fact, spoken
from bench.language.annotated.drafts import Line, drafted_lines, stands, too_long
from bench.language.annotated.facts import invented, keeps
from bench.language.annotated.flags import Flagged, flagged
from bench.language.annotated.meaning import Draftwords, keeps_meaning
from bench.language.annotated.sentences import Named, named
from content.checking import check
from content.checking.titled import titled
from content.easy_read import draft
from content.easy_read.split import Parses
from content.tree import plain_text
from content.words import WordBank

MEANING = frozenset({"negation", "obligation"})


@dataclass
class Measured:
    """What came out for one document."""

    noted: Annotated
    flagged: Flagged
    named: Named
    sentences: int
    long: list[Line]
    lost: list[Fact] = field(default_factory=list)
    moved: list[Fact] = field(default_factory=list)
    """Facts that are not in what the draft made of their own sentence: a stricter look."""
    invented: list[str] = field(default_factory=list)
    rewritten: list[str] = field(default_factory=list)
    """Already easy sentences that do not stand in the draft."""
    unsure: list[str] = field(default_factory=list)
    """Facts whose sentence is not in the document as it was read: notes to look at."""

    @property
    def facts(self) -> list[Fact]:
        return [fact for fact in self.noted.facts if not fact.optional]


def measure(noted: Annotated, parser: Parses) -> Measured:
    """Return what the checks found and the draft kept."""
    findings = check(titled(noted.document), parser=parser)
    made = draft(noted.document, word_bank=WordBank(noted.document.language), parser=parser)
    lines = drafted_lines(made)
    source = plain_text(noted.document)
    found = Measured(
        noted,
        flagged(noted, findings, made.hard_words),
        named(noted, findings, made),
        sum(not line.heading for line in lines),
        too_long(lines),
    )
    words = [line.text for line in lines]
    said = draftwords(words, parser)
    found.lost = [fact for fact in found.facts if not kept(fact, words, said)]
    found.moved = [fact for fact in found.facts if not _in_place(fact, lines, parser)]
    found.invented = invented(source, words)
    found.rewritten = [each for each in noted.already_easy if not stands(each, lines)]
    whole = spoken(source)
    found.unsure = [fact.sentence for fact in found.facts if spoken(fact.sentence) not in whole]
    return found


def kept(fact: Fact, lines: list[str], said: Draftwords) -> bool:
    """Return whether one fact stands in the draft."""
    return keeps_meaning(fact, said) if fact.kind in MEANING else keeps(fact, lines)


def _in_place(fact: Fact, lines: Sequence[Line], parser: Parses) -> bool:
    """Return whether a fact stands in what became of its own sentence."""
    sentence = spoken(fact.sentence)
    own = [
        line.text
        for line in lines
        if sentence in (source := spoken(line.source)) or source in sentence
    ]
    own = own or [line.text for line in lines]
    return kept(fact, own, draftwords(own, parser))


def draftwords(lines: list[str], parser: Parses) -> Draftwords:
    """Return a draft's sentences as they are compared, with those that tell somebody to act."""
    orders = [
        any(t.tag == "VB" and t.dep == "ROOT" for t in parsed.tokens[:3])
        and not any(
            t.dep in {"nsubj", "nsubjpass", "aux"} and t.text.lower() != "do"
            for t in parsed.tokens[:3]
        )
        for parsed in parser.parse(lines)
    ]
    return Draftwords(tuple(spoken(line) for line in lines), tuple(orders))
