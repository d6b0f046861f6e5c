"""The bytes of a document's pictures, for those who may see the document."""

from flask import Blueprint, Response, abort, g

from service.parts import parts
from service.store import history
from service.web.access import Who, access
from service.web.security import PICTURE_HEADERS

pages = Blueprint("pictures", __name__)
KINDS = {"image/png", "image/jpeg", "image/svg+xml"}


@pages.get("/d/<document_id>/p/<picture_id>")
@access(Who.MEMBER_OR_PUBLISHER)
def picture(document_id: str, picture_id: str) -> Response:  # noqa: ARG001 - access has read it
    """Return the bytes of one picture. A publisher sees those of agreed documents only."""
    if g.membership is None and g.document.state not in {"agreed", "published"}:
        abort(404)
    with parts().database.read() as session:
        row = history.picture_of_group(session, g.group.id, picture_id)
        key, kind = (row.key, row.media_type) if row else ("", "")
    if kind not in KINDS:
        abort(404)
    try:
        data = parts().files.get(key)
    except KeyError:
        abort(404)
    return Response(data, mimetype=kind, headers=PICTURE_HEADERS)
