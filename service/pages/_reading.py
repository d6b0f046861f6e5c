"""Where the pictures of a frozen text are served, for members and for readers."""

from collections.abc import Callable

from flask import url_for
from sqlalchemy.orm import Session

from content.tree import Document as Tree
from content.tree import Image
from service.store import pictures
from service.web.reading import picture_keys


def for_group(
    session: Session, tree: Tree, document_id: str, group_id: str
) -> Callable[[Image], str]:
    """Return a function from a picture of the text to its address for the group."""
    found = pictures.ids_of(session, group_id, picture_keys(tree))

    def address(image: Image) -> str:
        picture_id = found.get(image.key)
        if picture_id is None:
            return ""
        return url_for("pictures.picture", document_id=document_id, picture_id=picture_id)

    return address


def for_readers(document_id: str, number: int) -> Callable[[Image], str]:
    """Return a function from a picture of a published text to its address for everyone."""

    def address(image: Image) -> str:
        return url_for("public.picture", document_id=document_id, number=number, key=image.key)

    return address
