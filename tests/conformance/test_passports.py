"""Every format has a passport on every golden document, and no golden file fails a guideline."""

import time

import pytest
from golden.documents import all_documents, assets
from golden.made import KEEPING, SPOKEN

from content.tree import Document, Point
from formats.format import CannotMake, Format, Options, no_progress
from formats.passport import Row
from formats.passport.table import GUIDELINES
from formats.writers import all_formats
from service.proving import prove

CASES = [
    pytest.param(made_as, name, id=f"{made_as.id}-{name}")
    for made_as in all_formats().values()
    for name, document in all_documents().items()
    if document.kind in made_as.kinds and (made_as.id not in SPOKEN or name == "easy_read")
]
LEAST = 8
"""Guidelines that a machine tries in every file, the plainest in Arabic included."""


def rightly(document: Document) -> set[str]:
    """Return what a golden document fails on purpose."""
    found = {"accepted"} if document.draft else set()
    points = [block for block in document.blocks if isinstance(block, Point)]
    return found | ({"pictures"} if any(point.image is None for point in points) else set())


def rows(made_as: Format, document: Document) -> tuple[Row, ...]:
    if reason := made_as.missing(document.language):
        pytest.skip(reason)
    try:
        made = made_as.write(document, Options(), KEEPING, no_progress)
    except CannotMake as cannot:
        pytest.fail(f"{made_as.id} cannot make it: {cannot}")
    return prove(document, made_as, made.data)


@pytest.mark.parametrize(("made_as", "name"), CASES)
def test_a_golden_file_fails_nothing(made_as: Format, name: str) -> None:
    document = all_documents()[name]
    found = rows(made_as, document)
    failed = {row.rule: row.words for row in found if row.status == "fail"}
    if name == "long":
        failed.pop("plain-sentences", None)  # its sentences are made by a rule, for their number
    assert set(failed) <= rightly(document), failed
    tried = [row for row in found if row.status == "pass" and row.tool != "a person"]
    assert len(tried) >= LEAST


def test_thirty_guidelines_and_more_are_tried_over_all_formats() -> None:
    machine = {one.id for one in GUIDELINES if not one.by_person}
    document = all_documents()
    found: set[str] = set()
    for name in ("english", "easy_read"):
        for made_as in all_formats().values():
            if document[name].kind in made_as.kinds and made_as.id not in SPOKEN:
                tried = rows(made_as, document[name])
                found |= {row.rule for row in tried if row.tool != "a person"}
    assert len(found & machine) >= 45


@pytest.mark.parametrize("made_as", ["pdf", "standard-word", "web-page", "epub"])
def test_a_passport_takes_no_minute(made_as: str) -> None:
    """Cost of a fifty-page file: seconds, so that nobody waits for it."""
    document = all_documents()["long"]
    found = all_formats()[made_as]
    data = found.write(document, Options(), assets(), no_progress).data
    started = time.process_time()
    prove(document, found, data)
    assert time.process_time() - started < 20
