"""Where the pictures of a frozen text are served, for members and for readers."""

from collections.abc import Callable

from flask import url_for
from sqlalchemy import select
from sqlalchemy.orm import Session

from content.tree import Document as Tree
from content.tree import Image
from service.store.tables import Picture
from service.web.reading import picture_keys


def for_group(
    session: Session, tree: Tree, document_id: str, group_id: str
) -> Callable[[Image], str]:
    """Return a function from a picture of the text to its address for the group."""
    question = select(Picture.key, Picture.id).where(
        Picture.group_id == group_id, Picture.key.in_(picture_keys(tree))
    )
    found = {row.key: row.id for row in session.execute(question)}

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
