"""Check my words: the findings of a document, worst first, and nothing changed by itself."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from content import languages, tree
from content.checking.checks import all_checks, checks_for
from content.checking.contract import Check, Mark, Says
from content.checking.finding import RANK, Finding, Severity
from content.checking.reading import Reading, read

__all__ = ["Finding", "Severity", "all_checks", "by_block", "by_check", "check"]


def check(
    document: tree.Document,
    word_bank: Mapping[str, str] | None = None,
    kept: frozenset[str] = frozenset(),
    interface: str = "en",
) -> tuple[Finding, ...]:
    """Return what the light checks find, worst first and then in the order of the document.

    `word_bank` holds the group's own words and meanings: what it explains is not marked.
    `kept` holds the keys of findings that people chose to leave as they are.
    `interface` is the language that the findings speak: "en" or "cy".
    """
    reading = read(document, word_bank)
    order = {block.id: number for number, block in enumerate(document.blocks)}
    codes = {passage.language for passage in reading.passages}
    codes.add(languages.base_code(document.language))
    checks = {each.id: each for code in codes for each in checks_for(code)}
    found = (finding for each in checks.values() for finding in _findings(each, reading, interface))
    wanted = (finding for finding in found if finding.key not in kept)
    return tuple(
        sorted(wanted, key=lambda f: (RANK[f.severity], order[f.block_id], f.piece, f.span))
    )


def _findings(each: Check, reading: Reading, interface: str) -> Iterator[Finding]:
    for found in each.run(reading.only(each.languages)):
        says = each.says[found.form]
        yield _finding(each.id, found, says.get(interface) or says["en"])


def _finding(check_id: str, found: Mark, says: Says) -> Finding:
    start, end = found.span
    return Finding(
        check=check_id,
        block_id=found.block_id,
        piece=found.piece,
        span=found.span,
        words=found.text[start:end],
        sentence=found.text[found.sentence[0] : found.sentence[1]],
        message=says.what.format_map(found.values),
        why=says.why.format_map(found.values),
        how=says.how.format_map(found.values),
        suggestions=found.suggestions,
        severity=found.severity,
    )


def by_block(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Return the findings of each block by its id, in the order given."""
    return _grouped(findings, lambda finding: finding.block_id)


def by_check(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Return the findings of each check by its id, in the order given."""
    return _grouped(findings, lambda finding: finding.check)


def _grouped(
    findings: Iterable[Finding], key: Callable[[Finding], str]
) -> dict[str, tuple[Finding, ...]]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(key(finding), []).append(finding)
    return {name: tuple(group) for name, group in groups.items()}
