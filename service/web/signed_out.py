"""When nobody is signed in: come in first, and words typed meanwhile are not lost."""

from dataclasses import dataclass

from flask import make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from content.cleaning import clean


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form that was sent; `typed` where a person wrote words in it."""

    name: str
    value: str
    typed: bool


def answer() -> Response:
    """Return the way in; for a form that brought words, a page that holds them: 401.

    The form of that page goes where the words were going, with its own id and version.
    """
    fields = [Field(name, clean(value), _is_typed(value)) for name, value in _sent()]
    if not any(field.typed for field in fields):
        onward = request.full_path if request.method == "GET" else ""
        return redirect(url_for("join.words", next=onward))
    return make_response(render_template("errors/signed_out.html", fields=fields), 401)


def _sent() -> list[tuple[str, str]]:
    return list(request.form.items(multi=True)) if request.method == "POST" else []


def _is_typed(value: str) -> bool:
    return " " in value.strip() or "\n" in value.strip()
