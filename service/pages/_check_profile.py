"""How we check: which profile holds for an edition, and the group's own profile."""

from dataclasses import dataclass

from flask import flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.checking import GROUPS, PROFILES, all_checks
from content.checking.own_profile import DoesNotFit, own_profile
from service.actions.choose_profile import choose_profile, keep_own_profile
from service.pages._check_card import check_href, title_of
from service.pages._check_place import edition_or_404, pages
from service.pages._check_rules import (
    OWN,
    chosen_by,
    in_locale,
    offered_for,
    own_values_as_read,
    rules_of,
)
from service.parts import parts
from service.store import checking
from service.store.tables import Edition
from service.web import forms
from service.web.access import Who, access
from service.web.authors import authors_for, choosable, voice_from_form

NUMBERS = ("sentence", "paragraph_sentences")
"""The limits that the form asks for; the others follow from what it starts from."""


@dataclass(frozen=True, slots=True)
class Option:
    """One profile to choose, as a choice card shows it."""

    value: str
    text: str
    line: str


@dataclass(frozen=True, slots=True)
class Family:
    """The checks of one group, as ticks."""

    title: str
    checks: tuple[Option, ...]


@pages.get("/d/<document_id>/check/rules")
@access(Who.MEMBER)
def rules(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show which profile holds, who chose it, and the others."""
    with parts().database.read() as session:
        return _rules_page(session, edition_or_404(session))


@pages.post("/d/<document_id>/check/rules")
@access(Who.MEMBER)
def choose(document_id: str) -> Response | tuple[str, int]:  # noqa: ARG001 - access has read it
    """Check the edition by another profile from now on."""
    wanted = request.form.get("profile", "")
    with parts().database.read() as session:
        edition = edition_or_404(session)
        by = voice_from_form(session, g.group.id)
        if wanted not in {OWN, *(each.id for each in offered_for(edition))}:
            faults = forms.Faults()
            faults.add("profile", _("Choose one of these."))
            return _rules_page(session, edition, faults), 422
    choose_profile(parts(), edition.id, wanted, by=by)
    flash(_("We check like this from now on. Everyone in the group sees it."))
    return redirect(check_href(edition), 303)


@pages.get("/d/<document_id>/check/own")
@access(Who.MEMBER)
def own(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show the group's own profile to change it."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        return _own_page(session, edition, own_values_as_read(session, g.group.id))


@pages.post("/d/<document_id>/check/own")
@access(Who.MEMBER)
def keep_own(document_id: str) -> Response | tuple[str, int]:  # noqa: ARG001 - access has read it
    """Keep the group's own profile, and check this edition by it."""
    values, faults = _sent(), forms.Faults()
    try:
        own_profile(values, frozenset(all_checks()))
    except DoesNotFit as wrong:
        faults.add(wrong.field.rpartition(".")[2], in_locale(wrong.words))
    with parts().database.read() as session:
        edition = edition_or_404(session)
        by = voice_from_form(session, g.group.id)
        if faults:
            return _own_page(session, edition, values, faults), 422
    keep_own_profile(parts(), g.group.id, values, by=by)
    choose_profile(parts(), edition.id, OWN, by=by)
    flash(_("Saved. We check by your own rules from now on."))
    return redirect(check_href(edition), 303)


def _sent() -> dict[str, object]:
    """Return the values of the form; a number that is none stays as it was typed."""
    limits = {name: _number(request.form.get(name, "")[:10].strip()) for name in NUMBERS}
    wanted = set(request.form.getlist("checks"))
    return {
        "based_on": request.form.get("based_on", "")[:32],
        "limits": {name: value for name, value in limits.items() if value != ""},
        "off": sorted(set(all_checks()) - wanted),
    }


def _number(typed: str) -> int | str:
    return int(typed) if typed.isascii() and typed.isdigit() else typed


def _rules_page(session: Session, edition: Edition, faults: forms.Faults | None = None) -> str:
    holding = rules_of(session, g.document, edition)
    lines = {
        "plain-language": _("For most readers. A sentence can have 25 words."),
        "cymraeg-clir": _("For Welsh. A sentence can have 25 words."),
        "easy-read": _("The strictest. A sentence can have 15 words."),
    }
    built_in = [
        Option(each.id, in_locale(each.title), lines[each.id]) for each in offered_for(edition)
    ]
    ours = Option(OWN, _("Our own rules"), _("Your group sets the numbers, and what we look for."))
    return render_template(
        "check/rules.html",
        document=g.document,
        edition=edition,
        rules=holding,
        options=[*built_in, ours],
        faults=faults,
        back=check_href(edition),
        own_href=_own_href(edition),
        authors=choosable(authors_for(session, g.group.id)),
    )


def _own_page(
    session: Session,
    edition: Edition,
    values: dict[str, object],
    faults: forms.Faults | None = None,
) -> str:
    based_on = str(values.get("based_on") or "plain-language")
    usual = PROFILES.get(based_on, PROFILES["plain-language"])
    row = checking.own_profile_of(session, g.group.id)
    off = values.get("off", usual.off)
    limits = values.get("limits")
    return render_template(
        "check/own.html",
        document=g.document,
        edition=edition,
        chosen=chosen_by(session, row) if row else None,
        based_on=usual.id,
        starts=[Option(each.id, in_locale(each.title), "") for each in PROFILES.values()],
        numbers={name: getattr(usual.limits, name) for name in NUMBERS}
        | (limits if isinstance(limits, dict) else {}),
        families=_families(),
        on=frozenset(all_checks()) - frozenset(off if isinstance(off, list | frozenset) else ()),
        faults=faults,
        back=url_for(".rules", document_id=g.document.id, edition=edition.id),
        authors=choosable(authors_for(session, g.group.id)),
    )


def _families() -> tuple[Family, ...]:
    checks = all_checks().values()
    return tuple(
        Family(
            in_locale(group.title),
            tuple(Option(e.id, title_of(e.id), "") for e in checks if e.group == group.id),
        )
        for group in GROUPS.values()
        if any(each.group == group.id for each in checks)
    )


def _own_href(edition: Edition) -> str:
    return url_for(".own", document_id=g.document.id, edition=edition.id)
