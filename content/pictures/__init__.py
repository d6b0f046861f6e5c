"""Pictures: the built-in catalogue, a group's own pictures, and what fits a sentence."""

from content.pictures.catalogue import Catalogue
from content.pictures.entry import PictureEntry
from content.pictures.openmoji import built_in

__all__ = ["Catalogue", "PictureEntry", "built_in"]
