"""Where a document leads to: its group, and what people can do with it next."""

from dataclasses import dataclass
from typing import Any

from flask import g, url_for
from flask_babel import gettext as _
from werkzeug.routing import BuildError

from service.pages._write_view import part_html
from service.web import forms


@dataclass(frozen=True, slots=True)
class Step:
    """A page to go on to, as the next-step cards show it."""

    text: str
    href: str
    line: str
    icon: str


def context() -> dict[str, object]:
    """Return what templates of the write pages call."""
    return {
        "new_operation": forms.new_operation,
        "group_url": group_url,
        "next_pages": next_pages,
        "part_html": part_html,
        "decision_url": lambda key: _to(
            "decide.decision", document_id=g.document.id, decision_id=key
        ),
    }


def group_url() -> str:
    """Return the page of the group in hand, or the person's home."""
    group = g.get("group")
    return url_for("home.group", group_id=group.id) if group else url_for("home.home")


def next_pages(document_id: str) -> list[Step]:
    """Return what people can do when the words are there."""
    steps = [
        Step(
            _("Check our words"),
            _to("check.check", document_id=document_id),
            _("Find hard words and long sentences."),
            "book",
        ),
        Step(
            _("Make it easy read"),
            _to("easy_read.overview", document_id=document_id),
            _("Short points, each with a picture."),
            "easy-read",
        ),
        Step(
            _("Put it in another language"),
            _to("translate.translate", document_id=document_id),
            _("Sentence by sentence, beside each other."),
            "languages",
        ),
        Step(
            _("Listen before you publish"),
            _to("listen.start", document_id=document_id),
            _("Hear each sentence. Change how words are said."),
            "headphones",
        ),
        Step(
            _("Ask the group"),
            _to("decide.ask", document_id=document_id),
            _("Decide together if it is right."),
            "check-speech",
        ),
        Step(
            _("I tried this"),
            _to("publish.tried", document_id=document_id),
            _("Say that you read it or heard it."),
            "tick",
        ),
        Step(
            _("See the files"),
            _to("files.files", document_id=document_id) if _is_public() else "",
            _("What is public, in every form."),
            "download",
        ),
        Step(
            _("What readers told us"),
            url_for("heard.readers", document_id=document_id) if _is_public() else "",
            _("Answer those who ask for their own form."),
            "envelope",
        ),
    ]
    return [step for step in steps if step.href]


def _is_public() -> bool:
    return bool(g.get("document")) and g.document.state == "published"


def _to(endpoint: str, **values: Any) -> str:  # noqa: ANN401 - parts of an address
    try:
        return url_for(endpoint, **values)
    except BuildError:
        return ""
