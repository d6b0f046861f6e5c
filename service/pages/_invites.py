"""A way in as the page shows it, once: address, QR code and words. Sends it where asked."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from flask import request, url_for
from flask_babel import gettext as _
from markupsafe import Markup

from service import mail
from service.actions.invite_person import WayIn
from service.parts import parts
from service.web.locale import day
from service.web.qr import qr_svg

LONGEST_NAME = 80
Mailed: TypeAlias = Literal["", "sent", "no_server", "broken"]


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the page and on the card."""

    name: str
    address: str
    """The whole link."""
    door: str
    """Where the words are typed."""
    qr: Markup
    words: tuple[str, ...]
    until: datetime
    mailed: Mailed = ""


def shown(way_in: WayIn, email: str = "") -> Shown:
    """Return the way in for the page; the link goes out by e-mail first where asked."""
    address = _public(url_for("join.link", token=way_in.token))
    return Shown(
        name=way_in.name,
        address=address,
        door=_public(url_for("join.words")),
        qr=qr_svg(address),
        words=way_in.words,
        until=way_in.expires_at,
        mailed=_mail(email, address, way_in) if email else "",
    )


def _public(path: str) -> str:
    root = parts().settings.public_url or request.url_root
    return root.rstrip("/") + path


def _mail(email: str, address: str, way_in: WayIn) -> Mailed:
    settings = parts().settings
    if not mail.is_set_up(settings):
        return "no_server"
    until = day(way_in.expires_at)
    text = _(
        "Hello.\n\nYou are invited to write with a group. Open this link and press to come in:"
        "\n\n%(address)s\n\nIt is only for you. It works once, until %(until)s.\n"
        "Did you not expect this? Then leave it. Nothing happens.",
        address=address,
        until=until,
    )
    try:
        mail.send(settings, email, _("Your way in to Share the Pen"), text)
    except mail.MailNotSent:
        return "broken"
    return "sent"
