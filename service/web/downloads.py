"""Sending stored files so that they can do no harm where they are opened."""

from io import BytesIO

from flask import Response, send_file

from service.parts import parts

FOREVER = 365 * 24 * 3600
"""Seconds. A stored file never changes: its name is its sha256."""
SHUT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
"""A file that is opened in the browser can load nothing and run nothing."""


def send(key: str, media_type: str, name: str = "") -> Response:
    """Send the stored file, all of it or the part a player asks for; kept if it has a name.

    The name goes out as RFC 8187 has it, so Welsh and Arabic letters arrive.
    """
    response = send_file(
        parts().files.path(key),
        mimetype=media_type,
        as_attachment=bool(name),
        download_name=name or None,
        conditional=True,
        etag=key,
        max_age=FOREVER,
    )
    response.headers["Cache-Control"] = f"public, max-age={FOREVER}, immutable"
    response.headers["Content-Security-Policy"] = SHUT
    return response


def send_private(data: bytes, media_type: str, name: str, *, save: bool) -> Response:
    """Send bytes that may be deleted at any time: no device and no proxy keeps them.

    Players ask for pieces of them, so that people can jump. `save`: as a file to keep.
    """
    response = send_file(
        BytesIO(data),
        mimetype=media_type,
        as_attachment=save,
        download_name=name,
        conditional=True,
        etag=False,
    )
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Content-Security-Policy"] = SHUT
    return response
