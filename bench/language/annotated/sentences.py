"""Rule 6 of the shape: long sentences and passives that the checks should name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bench.language.annotated.documents import Annotated, Passive, spoken
from bench.language.annotated.meaning import content
from content.checking import Finding, all_checks
from content.easy_read import Draft

SHORT = 20
"""Words up to which a sentence is not long, whatever a check says."""
PASSIVES = frozenset({"passive_voice", "impersonal_verb", "passive_with_cael"})


@dataclass
class Named:
    """What the sentence checks found in one document."""

    long_missed: list[str] = field(default_factory=list)
    long_false: list[str] = field(default_factory=list)
    long_flags: int = 0
    passives_missed: list[str] = field(default_factory=list)
    agents_wrong: list[str] = field(default_factory=list)
    """Clauses where the finding does not say as the notes whether somebody is named."""
    not_turned: list[str] = field(default_factory=list)
    """Clauses with a named agent that the draft leaves passive."""


def named(noted: Annotated, findings: Sequence[Finding], draft: Draft) -> Named:
    """Return what was found and missed."""
    found = Named()
    flags = [each for each in findings if each.check == "long_sentence"]
    marked = {spoken(each.sentence) for each in flags}
    found.long_flags = len(flags)
    found.long_false = [each.sentence for each in flags if len(each.sentence.split()) <= SHORT]
    found.long_missed = [each for each in noted.long_sentences if not _in(each, marked)]
    passive = [each for each in findings if each.check in PASSIVES]
    found.passives_missed = [p.clause for p in noted.passives if not _flags(p, passive)]
    by = all_checks()["passive_voice"].says["by"]["en"].what
    named_by = [each for each in passive if each.message == by]
    told = [p for p in noted.passives if p.clause not in found.passives_missed]
    found.agents_wrong = [p.clause for p in told if p.agent_named != _flags(p, named_by)]
    found.not_turned = [p.clause for p in noted.passives if p.agent_named and not _turned(p, draft)]
    return found


def _in(sentence: str, marked: Iterable[str]) -> bool:
    wanted = spoken(sentence)
    return any(wanted in each or each in wanted for each in marked)


def _flags(passive: Passive, findings: Iterable[Finding]) -> bool:
    """Return whether a finding in that sentence marks words of the passive clause."""
    clause, sentence = passive.clause, spoken(passive.sentence)
    return any(
        content(each.words) & content(clause)
        and (spoken(each.sentence) in sentence or sentence in spoken(each.sentence))
        for each in findings
    )


def _turned(passive: Passive, draft: Draft) -> bool:
    """Return whether the draft turned the sentence round, so that it begins with who does it."""
    wanted = spoken(passive.sentence)
    return any(
        change.kind == "active"
        for point in draft.points
        if spoken(point.source_text) == wanted
        for change in point.what_changed
    )
