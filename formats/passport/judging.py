"""Makes rows of evidence: one for each guideline that concerns the file."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from content.tree import Document, images
from formats.passport.guideline import Guideline
from formats.passport.row import FILE, PERSON, TEXT, WORDS, Evidence, Row
from formats.passport.table import GUIDELINES

_SHOWN = 3
"""Faults named in one row; more would hide the others."""


def judged(document: Document, suffix: str, found: Mapping[str, Evidence]) -> Iterator[Row]:
    """Yield the rows; evidence that belongs to no guideline gets a row of its own.

    `suffix` is "" where there is no file yet.
    """
    claimed: set[str] = set()
    for guideline in GUIDELINES:
        claimed |= set(guideline.rules)
        if document.kind not in guideline.kinds:
            continue
        evidence = [found[rule] for rule in guideline.rules if rule in found]
        if evidence:
            yield _row(guideline.id, guideline, evidence)
        elif guideline.id == "tried":
            yield _tried(guideline, document)
        elif guideline.question and _concerns(guideline, document, suffix):
            yield _asked(guideline)
    for rule, own in found.items():
        if rule not in claimed:
            yield _row(rule, None, [own])


def _row(name: str, guideline: Guideline | None, evidence: list[Evidence]) -> Row:
    failed = [each for each in evidence if each.faults and each.certain]
    doubted = [each for each in evidence if each.faults and not each.certain]
    about = failed or doubted
    row = Row(
        rule=name,
        status="fail" if failed else "needs a person" if doubted else "pass",
        tool="; ".join(dict.fromkeys(each.tool for each in about or evidence)),
        words=_said(about) if about else _promise(guideline, evidence),
        mend=" ".join(dict.fromkeys(each.mend for each in about if each.mend)),
    )
    if guideline is None:
        return row
    mend = row.mend or (guideline.mend if about else "")
    return replace(row, mend=mend, source=guideline.source, group=guideline.group)


def _promise(guideline: Guideline | None, evidence: list[Evidence]) -> str:
    """Return what holds: the guideline's words, or what a tool of others says of itself."""
    only = evidence[0]
    ours = only.tool in {TEXT, FILE, WORDS}
    return guideline.promise if guideline and (ours or len(evidence) > 1) else only.promise


def _said(about: list[Evidence]) -> str:
    faults = [_ended(fault) for each in about for fault in each.faults]
    more = f" And {len(faults) - _SHOWN} more." if len(faults) > _SHOWN else ""
    return " ".join(faults[:_SHOWN]) + more


def _asked(guideline: Guideline) -> Row:
    return Row(
        rule=guideline.id,
        status="needs a person",
        tool=PERSON,
        words=guideline.question,
        source=guideline.source,
        group=guideline.group,
    )


def _concerns(guideline: Guideline, document: Document, suffix: str) -> bool:
    if guideline.suffixes and suffix not in guideline.suffixes:
        return False
    if guideline.group == "pictures" or guideline.id in {"alt-fits", "pictures-fit"}:
        return any(True for _ in images(document))
    if guideline.id == "translation":
        return bool(document.translated_by)
    return True


def _tried(guideline: Guideline, document: Document) -> Row:
    row = _asked(guideline)
    if not document.checked_by:
        return row
    return replace(row, status="pass", words=f"Tried by: {', '.join(document.checked_by)}.")


def _ended(sentence: str) -> str:
    """Return the sentence with its full stop; words of the text at its end may have none."""
    said = sentence.strip()
    return said if said.endswith((".", "?", "!")) else f"{said}."
