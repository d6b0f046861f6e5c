"""Check my words: the findings of a document, worst first, and nothing changed by itself."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from content import languages, tree
from content.checking.checks import all_checks, checks_for
from content.checking.contract import Check, Mark, Says
from content.checking.deep import SentenceParser, deepened
from content.checking.doubles import without_doubles
from content.checking.finding import RANK, Finding, Severity
from content.checking.groups import GROUPS, Group
from content.checking.profiles import PROFILES, Profile, profile_for
from content.checking.reading import Reading, read

__all__ = [
    "GROUPS",
    "PROFILES",
    "Finding",
    "Group",
    "Profile",
    "Result",
    "Severity",
    "all_checks",
    "by_block",
    "by_check",
    "by_group",
    "check",
    "examine",
    "profile_for",
]


@dataclass(frozen=True, slots=True)
class Result:
    """What was found, and how closely we looked."""

    findings: tuple[Finding, ...]
    """Worst first, and then in the order of the document."""
    profile: Profile
    deep: bool
    """Whether the deep checks ran: False without a parser, or where it did not answer."""


def check(
    document: tree.Document,
    word_bank: Mapping[str, str] | None = None,
    kept: frozenset[str] = frozenset(),
    interface: str = "en",
    *,
    profile: Profile | None = None,
    parser: SentenceParser | None = None,
) -> tuple[Finding, ...]:
    """Return what the checks find, worst first and then in the order of the document.

    `word_bank` holds the group's own words and meanings: what it explains is not marked.
    `kept` holds the keys of findings that people chose to leave as they are.
    `interface` is the language that the findings speak: "en" or "cy".
    `profile` says how strict to be; by default it follows the edition's kind and language.
    With a `parser` the deep checks run too; without one they are absent.
    """
    return examine(document, word_bank, kept, interface, profile=profile, parser=parser).findings


def examine(
    document: tree.Document,
    word_bank: Mapping[str, str] | None = None,
    kept: frozenset[str] = frozenset(),
    interface: str = "en",
    *,
    profile: Profile | None = None,
    parser: SentenceParser | None = None,
) -> Result:
    """Return what `check` finds, with the profile that held and whether deep checks ran."""
    reading = deepened(read(document, word_bank, profile), parser)
    order = {block.id: number for number, block in enumerate(document.blocks)}
    found = (f for each in _checks(reading) for f in _findings(each, reading, interface))
    wanted = (each for each in without_doubles(found) if not kept or each.key not in kept)
    ranked = sorted(wanted, key=lambda f: (RANK[f.severity], order[f.block_id], f.piece, f.span))
    return Result(tuple(ranked), reading.profile, deep=bool(reading.tokens))


def _checks(reading: Reading) -> Iterator[Check]:
    """Yield the checks that this profile runs in the languages of the document."""
    codes = {passage.language for passage in reading.passages}
    codes.add(languages.base_code(reading.document.language))
    found = {each.id: each for code in sorted(codes) for each in checks_for(code)}
    for each in found.values():
        if reading.profile.runs(each.id) and (each.depth == "light" or reading.tokens):
            yield each


def _findings(each: Check, reading: Reading, interface: str) -> Iterator[Finding]:
    usual = reading.profile.severities.get(each.id, each.severity)
    sentences: dict[tuple[str, int, tuple[int, int]], str] = {}
    for found in each.run(reading.only(each.languages)):
        says = each.says[found.form]
        told = says.get(interface) or says["en"]
        # One copy of a sentence serves all its findings: a hostile one may have thousands.
        place = (found.block_id, found.piece, found.sentence)
        sentence = sentences.setdefault(place, found.text[slice(*found.sentence)])
        yield _finding(each.id, found, told, sentence, found.severity or usual)


def _finding(check_id: str, found: Mark, says: Says, sentence: str, severity: Severity) -> Finding:
    start, end = found.span
    return Finding(
        check=check_id,
        block_id=found.block_id,
        piece=found.piece,
        span=found.span,
        words=found.text[start:end],
        sentence=sentence,
        message=says.what.format_map(found.values),
        why=says.why.format_map(found.values),
        how=says.how.format_map(found.values),
        suggestions=found.suggestions,
        severity=severity,
    )


def by_block(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Return the findings of each block by its id, in the order given."""
    return _grouped(findings, lambda finding: finding.block_id)


def by_check(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Return the findings of each check by its id, in the order given."""
    return _grouped(findings, lambda finding: finding.check)


def by_group(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Return the findings by the id of what to do about them, in the order of `GROUPS`."""
    checks = all_checks()
    found = _grouped(findings, lambda finding: checks[finding.check].group)
    return {name: found[name] for name in GROUPS if name in found}


def _grouped(
    findings: Iterable[Finding], key: Callable[[Finding], str]
) -> dict[str, tuple[Finding, ...]]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(key(finding), []).append(finding)
    return {name: tuple(group) for name, group in groups.items()}
