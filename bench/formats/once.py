"""After one sentence has changed: which files are made again, and what is drawn again."""

from hashlib import sha256

from golden.documents import all_documents, assets

from bench.formats.documents import changed
from content.tree import Document
from formats import pictures
from formats.format import Options, no_progress
from formats.writers import all_formats
from service.store.frozen import freeze
from service.store.renditions import chosen_options, key_of

EDITIONS = ("english", "welsh", "easy_read", "easy_read_welsh")


def measure() -> dict[str, int]:
    """Return counts: files of the four editions, those made again, drawings before and after."""
    before = {name: all_documents()[name] for name in EDITIONS}
    after = before | {"easy_read": changed(before["easy_read"], "Now it says more")}
    old = {key for told in before.values() for key in _keys(told)}
    new = {key for told in after.values() for key in _keys(told)}
    pictures._drawn.cache_clear()
    _make_all(before["easy_read"])
    drawn = pictures._drawn.cache_info().misses
    _make_all(after["easy_read"])
    return {
        "files_of_four_editions": len(old),
        "files_made_again": len(new - old),
        "pictures_drawn_at_first": drawn,
        "pictures_drawn_again": pictures._drawn.cache_info().misses - drawn,
    }


def _fitting(told: Document) -> list[str]:
    every = all_formats().values()
    return [f.id for f in every if told.kind in f.kinds and not f.missing(told.language)]


def _keys(told: Document) -> set[str]:
    tree = sha256(freeze(told)).hexdigest()
    chosen = [all_formats()[format_id] for format_id in _fitting(told)]
    return {key_of(tree, made_as, chosen_options(made_as, Options())) for made_as in chosen}


def _make_all(told: Document) -> None:
    for format_id in _fitting(told):
        if "speed" not in all_formats()[format_id].options:
            all_formats()[format_id].write(told, Options(), assets(), no_progress)
