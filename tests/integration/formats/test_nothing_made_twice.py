"""After a change of one sentence, nothing is made twice that did not change."""

from dataclasses import replace
from hashlib import sha256

import pytest
from golden.documents import all_documents, assets
from golden.made import SPOKEN

from content.tree import Document, Paragraph, Run
from formats import pictures
from formats.format import Options, no_progress
from formats.writers import all_formats
from service.actions.order_files import order_files
from service.parts import Parts
from service.store.frozen import freeze
from service.store.tables import Rendition

EDITIONS = ("english", "welsh", "arabic", "easy_read", "easy_read_welsh")
PAGE_FORMATS = tuple(each for each in all_formats().values() if each.id not in SPOKEN)


def with_one_more_sentence(document: Document) -> Document:
    return replace(document, blocks=(*document.blocks, Paragraph("new", (Run("And now this."),))))


def ordered(parts: Parts, document: Document) -> set[str]:
    """Return the ids of the files that are ordered for this edition, new ones and old ones."""
    key = sha256(freeze(document)).hexdigest()
    with parts.database.write() as session:
        return set(order_files(session, key, document, Options(), natural=False))


def test_only_the_files_of_the_changed_edition_are_made_again(parts: Parts) -> None:
    editions = {name: all_documents()[name] for name in EDITIONS}
    before = {name: ordered(parts, document) for name, document in editions.items()}
    editions["english"] = with_one_more_sentence(editions["english"])
    after = {name: ordered(parts, document) for name, document in editions.items()}
    assert {name for name in EDITIONS if after[name] != before[name]} == {"english"}
    assert after["english"].isdisjoint(before["english"])
    with parts.database.read() as session:
        assert session.query(Rendition).count() == len(
            set().union(*before.values(), *after.values())
        )


@pytest.mark.parametrize("name", ["english", "easy_read_welsh"])
def test_no_picture_is_drawn_again(name: str) -> None:
    document = all_documents()[name]
    fitting = [each for each in PAGE_FORMATS if document.kind in each.kinds]
    for told in (document, with_one_more_sentence(document)):
        drawn = pictures._drawn.cache_info().misses
        for made_as in fitting:
            if not made_as.missing(told.language):
                made_as.write(told, Options(), assets(), no_progress)
    assert pictures._drawn.cache_info().hits > 0
    assert pictures._drawn.cache_info().misses == drawn
