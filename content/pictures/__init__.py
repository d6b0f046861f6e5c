"""Pictures: the concept list, the built-in catalogue, packs, and what fits a sentence."""

from content.pictures.catalogue import Catalogue
from content.pictures.concepts import Concept, concepts
from content.pictures.entry import PictureEntry
from content.pictures.openmoji import built_in
from content.pictures.packs import Pack, wanted
from content.pictures.packs import entries as pack_entries

__all__ = [
    "Catalogue",
    "Concept",
    "Pack",
    "PictureEntry",
    "built_in",
    "concepts",
    "pack_entries",
    "wanted",
]
