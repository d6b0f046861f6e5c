"""How I get my copies: chosen once, honoured by everything the group makes."""

from flask import (
    Blueprint,
    Response,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_babel import gettext as _
from werkzeug.wrappers import Response as AnyResponse

from content.coproduction.preferences import PRINT_SIZES
from service.actions.remember_needs import ANNOUNCE, SPEEDS, Needs, put_first, remember_needs
from service.pages import _braille_choice, _formats
from service.parts import parts
from service.store import people
from service.store.tables import Preference
from service.web.access import Who, access, me
from service.web.forms import Faults, words

pages = Blueprint("me_formats", __name__)
LONGEST = 1000


@pages.get("/me/formats")
@access(Who.SIGNED_IN)
def formats() -> Response:
    """Show what there is to choose, and what comes first."""
    return _page(_chosen())


@pages.post("/me/formats")
@access(Who.SIGNED_IN)
def save() -> Response | AnyResponse:
    """Remember what the person chose."""
    needs = _needs()
    if len(needs.other_way) > LONGEST:
        faults = Faults()
        faults.add("other_way", _("Write it shorter. %(most)s letters fit here.", most=LONGEST))
        return _page(needs, 422, faults=faults)
    remember_needs(parts(), me().id, needs)
    flash(_("Saved. Everything the group makes comes to you like this."))
    return redirect(url_for("me_formats.formats"), 303)


@pages.post("/me/formats/first")
@access(Who.SIGNED_IN)
def first() -> AnyResponse:
    """Put one format or language ahead of the others."""
    put_first(parts(), me().id, words("value", 40))
    flash(_("Saved. That one comes first now."))
    return redirect(url_for("me_formats.formats"), 303)


def _needs() -> Needs:
    size, speed = words("print_size", 3), words("speed", 10)
    announce = words("announce", 10)
    form = request.form
    return Needs(
        formats=_formats.offered(form.getlist("formats"), _formats.format_choices()),
        languages=_formats.offered(form.getlist("languages"), _formats.language_choices()),
        print_size=int(size) if size in {str(one) for one in PRINT_SIZES} else 18,
        speed=speed if speed in SPEEDS else "normal",
        **_braille_choice.chosen(),
        other_way=words("other_way"),
        announce=announce if announce in ANNOUNCE else "part",
        share=words("share", 5) == "yes",
    )


def _chosen() -> Preference | None:
    with parts().database.read() as session:
        found = people.preference_of(session, me().id)
        session.expunge_all()
    return found


def _page(chosen: Needs | Preference | None, status: int = 200, **more: object) -> Response:
    page = render_template(
        "me/formats.html",
        chosen=chosen,
        kept=_chosen(),
        formats=_formats.format_choices(),
        languages=_formats.language_choices(),
        size_options=_sizes(),
        braille=_braille_choice.options(),
        name_of=_formats.name_of,
        icon_of=_formats.icon_of,
        **more,
    )
    return make_response(page, status)


def _sizes() -> list[dict[str, object]]:
    return [{"value": str(size), "text": _("%(size)s points", size=size)} for size in PRINT_SIZES]
