"""Figures over many annotated documents: pooled, and the mean over documents."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import mean

from bench.language.annotated.measure import Measured


def totals(documents: Sequence[Measured]) -> dict[str, float]:
    """Return the figures of a group of documents; shares from 0 to 1."""
    words = sum(each.noted.words for each in documents)
    return {
        "documents": len(documents),
        "words": words,
        **_shares("jargon_recall", documents, _jargon),
        **_shares("jargon_flagged", documents, _jargon_flagged),
        **_shares("acronym_recall", documents, _acronyms),
        **_false_flags(documents),
        "other_flags_per_1000": 1000 * sum(len(d.flagged.other) for d in documents) / words,
        **_shares("facts_kept", documents, _facts),
        **_shares("facts_in_place", documents, _in_place),
        "invented_figures": sum(len(each.invented) for each in documents),
        **_shares("over_15_words", documents, lambda d: (len(d.long), d.sentences)),
        **_shares("easy_left_alone", documents, _easy),
        **_shares("long_recall", documents, _long),
        **_shares("long_precision", documents, _long_right),
        **_shares("passive_recall", documents, _passives),
        **_shares("agent_right", documents, _agents),
        **_shares("passive_turned", documents, _turned),
    }


def facts_by_kind(documents: Iterable[Measured]) -> dict[str, str]:
    """Return kept and all facts of each kind, such as "12 of 13"."""
    noted: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for each in documents:
        noted.update(fact.kind for fact in each.facts)
        lost.update(fact.kind for fact in each.lost)
    return {kind: f"{count - lost[kind]} of {count}" for kind, count in sorted(noted.items())}


def listed(documents: Iterable[Measured]) -> dict[str, list[str]]:
    """Return everything that a person should look at, each with its document."""
    found: dict[str, list[str]] = {}
    for each in documents:
        for name, rows in _lists(each).items():
            found.setdefault(name, []).extend(f"{each.noted.name}: {row}" for row in rows)
    return found


def _lists(each: Measured) -> Mapping[str, list[str]]:
    return {
        "facts_lost": [f"{f.kind} “{f.text}” of: {f.clause}" for f in each.lost],
        "facts_not_in_place": [f"{f.kind} “{f.text}” of: {f.clause}" for f in each.moved],
        "invented": each.invented,
        "sentences_over_15_words": [
            f"{line.words}{' by hand' if line.by_hand else ''}: {line.text}" for line in each.long
        ],
        "jargon_missed": [*each.flagged.missed, *each.flagged.missed_acronyms],
        "jargon_only_explained": each.flagged.only_explained,
        "false_flags": each.flagged.false,
        "other_flags": each.flagged.other,
        "easy_words_in_other_findings": each.flagged.touched,
        "easy_rewritten": each.rewritten,
        "long_missed": each.named.long_missed,
        "long_false": each.named.long_false,
        "passives_missed": each.named.passives_missed,
        "agents_wrong": each.named.agents_wrong,
        "passives_not_turned": each.named.not_turned,
        "notes_not_in_the_document": each.unsure,
    }


def _shares(
    name: str, documents: Sequence[Measured], count: Callable[[Measured], tuple[int, int]]
) -> dict[str, float]:
    pairs = [pair for pair in map(count, documents) if pair[1]]
    if not pairs:
        return {}
    pooled = sum(part for part, _ in pairs) / sum(whole for _, whole in pairs)
    return {name: pooled, f"{name}_mean": mean(part / whole for part, whole in pairs)}


def _false_flags(documents: Sequence[Measured]) -> dict[str, float]:
    words = sum(each.noted.words for each in documents)
    rates = [1000 * len(each.flagged.false) / max(each.noted.words, 1) for each in documents]
    pooled = 1000 * sum(len(each.flagged.false) for each in documents) / words
    return {"false_flags_per_1000": pooled, "false_flags_per_1000_mean": mean(rates)}


def _jargon(each: Measured) -> tuple[int, int]:
    wanted = len(set(each.noted.jargon))
    return wanted - len(each.flagged.missed), wanted


def _jargon_flagged(each: Measured) -> tuple[int, int]:
    right, wanted = _jargon(each)
    return right - len(each.flagged.only_explained), wanted


def _acronyms(each: Measured) -> tuple[int, int]:
    wanted = len(set(each.noted.acronyms))
    return wanted - len(each.flagged.missed_acronyms), wanted


def _facts(each: Measured) -> tuple[int, int]:
    return len(each.facts) - len(each.lost), len(each.facts)


def _in_place(each: Measured) -> tuple[int, int]:
    return len(each.facts) - len(each.moved), len(each.facts)


def _easy(each: Measured) -> tuple[int, int]:
    wanted = len(each.noted.already_easy)
    return wanted - len(each.rewritten), wanted


def _long(each: Measured) -> tuple[int, int]:
    wanted = len(each.noted.long_sentences)
    return wanted - len(each.named.long_missed), wanted


def _long_right(each: Measured) -> tuple[int, int]:
    return each.named.long_flags - len(each.named.long_false), each.named.long_flags


def _passives(each: Measured) -> tuple[int, int]:
    wanted = len(each.noted.passives)
    return wanted - len(each.named.passives_missed), wanted


def _agents(each: Measured) -> tuple[int, int]:
    wanted = len(each.noted.passives) - len(each.named.passives_missed)
    return wanted - len(each.named.agents_wrong), wanted


def _turned(each: Measured) -> tuple[int, int]:
    wanted = sum(passive.agent_named for passive in each.noted.passives)
    return wanted - len(each.named.not_turned), wanted
