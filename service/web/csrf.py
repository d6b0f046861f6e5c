"""Only our own pages may send forms. Told by the browser's headers, so forms need no token.

Browsers of the last years send Sec-Fetch-Site; older ones send Origin or Referer. A request
with none of the three is refused: it comes from no form of ours.
"""

from urllib.parse import urlsplit

from flask import Flask, abort, request

SAFE = {"GET", "HEAD", "OPTIONS"}


def init(app: Flask) -> None:
    """Refuse unsafe requests from other sites with 403."""
    app.before_request(_check)


def _check() -> None:
    if request.method not in SAFE and not _from_here():
        abort(403)


def _from_here() -> bool:
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("Origin") or request.headers.get("Referer") or ""
    return urlsplit(origin).netloc == request.host
