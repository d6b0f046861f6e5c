"""The place where a person stopped looking, kept on their device alone."""

from flask import Response, request, url_for

from service.pages._check_view import Page

COOKIE = "looked_at"
MONTH = 31 * 24 * 3600


def remember(response: Response, page: Page, number: int) -> Response:
    """Keep which finding is in view. The cookie goes to the check pages of this document alone."""
    response.set_cookie(
        COOKIE,
        f"{page.edition.id}.{page.open[number - 1].key}.{number}",
        max_age=MONTH,
        path=url_for("check.check", document_id=page.edition.document_id),
        httponly=True,
        samesite="Lax",
        secure=request.is_secure,
    )
    return response


def place_in(page: Page) -> int:
    """Return the number of the finding looked at last; the nearest where it is gone; else 0."""
    edition, _dot, rest = request.cookies.get(COOKIE, "").partition(".")
    key, _dot, at = rest.partition(".")
    if edition != page.edition.id or not page.open:
        return 0
    for number, finding in enumerate(page.open, 1):
        if finding.key == key:
            return number
    was = int(at) if at.isascii() and at.isdigit() and len(at) < 6 else 0
    return min(was, page.total)
