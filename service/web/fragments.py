"""The door to htmx-flask: one view answers with a whole page or with one fragment of it.

htmx-flask 0.1.0 tells apart who asks; its own `make_response` is not used, because its
list of swap names lacks a comma. Headers are set here by hand.
"""

import json
from typing import TypeAlias

from flask import Flask, Response, make_response, render_template, request
from htmx_flask import Htmx
from werkzeug.wrappers import Response as BaseResponse

Answer: TypeAlias = BaseResponse | str | tuple[str, int]
"""What a view gives back: a whole response, a page, or a page with its status."""


def init(app: Flask) -> None:
    """Teach requests to say whether htmx sent them."""
    Htmx(app)


def is_fragment() -> bool:
    """Return True where htmx asks for a part of the page, not for the page."""
    asked = getattr(request, "htmx", None)
    return bool(asked) and not request.headers.get("HX-History-Restore-Request")


def render(
    page: str, fragment: str, *, status: int = 200, say: str = "", **context: object
) -> Response:
    """Return `fragment` where htmx asks, the whole `page` otherwise.

    `say` is read out in the page's status region, a full sentence.
    """
    response = make_response(
        render_template(fragment if is_fragment() else page, **context), status
    )
    response.headers.add("Vary", "HX-Request")
    if say and is_fragment():
        response.headers["HX-Trigger"] = json.dumps({"say": say})
    return response
