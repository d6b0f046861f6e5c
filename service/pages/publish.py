"""Publishing: what the group agreed, who tried it, one press, or a written reason why not."""

from typing import TypeAlias

from flask import Blueprint, abort, flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from service.actions.decline import decline as say_no
from service.actions.publish import CannotPublish
from service.actions.publish import publish as make_public
from service.actions.sign_off import WAYS, sign_off
from service.pages import _editions
from service.pages._reading import for_group
from service.pages._seen import SEEN_BY_PUBLISHERS, may_see
from service.parts import parts
from service.store import documents, people, publishing, readiness, trees
from service.store.tables import Edition
from service.web import forms
from service.web.access import Who, access, me
from service.web.authors import authors_for, voice_from_form, why_not_for
from service.web.forms import Faults
from service.web.reading import shown
from service.web.said import say

pages = Blueprint("publish", __name__)
Page: TypeAlias = Response | str | tuple[str, int]
LONGEST = 4_000


@pages.get("/publisher")
@access(Who.SIGNED_IN)
def publisher() -> str:
    """List what groups agreed and this person may publish, and what is public already."""
    with parts().database.read() as session:
        groups = people.groups_published_by(session, me().id)
        if not groups:
            abort(404)
        found = [
            (document, group)
            for group in groups
            for document in documents.documents_of(session, group.id)
            if document.state in SEEN_BY_PUBLISHERS
        ]
        return render_template(
            "publish/publisher.html",
            waiting=[pair for pair in found if pair[0].state == "agreed"],
            public=[pair for pair in found if pair[0].state == "published"],
        )


@pages.get("/d/<document_id>/publish")
@access(Who.PUBLISHER)
def publish(document_id: str) -> Page:  # noqa: ARG001 - access has read it
    """Show what will be public, which editions are ready and who tried them."""
    return _publish_page(Faults(), 200)


@pages.post("/d/<document_id>/publish")
@access(Who.PUBLISHER)
def published(document_id: str) -> Page:
    """Publish what the group agreed, every finished edition at once."""
    _seen_or_404()
    faults = Faults()
    try:
        make_public(parts(), document_id, me().id, forms.operation())
    except CannotPublish as refused:
        faults.add("publish", say(str(refused)))
        return _publish_page(faults, 422)
    flash(_("It is public. The files are being made now."))
    return redirect(url_for("files.files", document_id=document_id), 303)


@pages.get("/d/<document_id>/decline")
@access(Who.PUBLISHER)
def decline(document_id: str) -> Page:  # noqa: ARG001 - access has read it
    """Ask for the reason why it will not be published."""
    _seen_or_404()
    return _decline_page(Faults(), 200)


@pages.post("/d/<document_id>/decline")
@access(Who.PUBLISHER)
def declined(document_id: str) -> Page:
    """Tell the group why it was not published. The words stay theirs, and agreed."""
    _seen_or_404()
    faults, reason = Faults(), forms.words("reason", LONGEST)
    if len(reason) > LONGEST:
        faults.add("reason", _("That is too long. Say it in fewer words."))
        return _decline_page(faults, 422)
    try:
        say_no(parts(), document_id, me().id, reason, forms.operation())
    except CannotPublish as refused:
        faults.add("reason", say(str(refused)))
        return _decline_page(faults, 422)
    flash(_("The group can read your reason now."))
    return redirect(url_for("publish.publish", document_id=document_id), 303)


@pages.get("/d/<document_id>/read/<edition_id>")
@access(Who.MEMBER_OR_PUBLISHER)
def read(document_id: str, edition_id: str) -> str:
    """Show one edition to read. A publisher sees what is agreed and ready only."""
    _seen_or_404()
    with parts().database.read() as session:
        edition = _edition_or_404(session, edition_id)
        if g.membership is None and readiness.missing_in(session, edition):
            abort(404)  # words that nobody in the group stands behind yet
        tree = trees.tree_of(session, edition)
        return render_template(
            "publish/read.html",
            tree=tree,
            words=shown(tree, for_group(session, tree, document_id, g.group.id)),
            document=g.document,
            kind=_editions.kind_name(edition.kind),
            member=g.membership is not None,
        )


@pages.get("/d/<document_id>/tried")
@access(Who.MEMBER)
def tried(document_id: str) -> Page:  # noqa: ARG001 - access has read it
    """Let a member say that they tried an edition, and show who did."""
    return _tried_page(Faults(), 200)


@pages.post("/d/<document_id>/tried")
@access(Who.MEMBER)
def sign(document_id: str) -> Page:
    """Note that the person tried the edition."""
    faults, how = Faults(), request.form.get("how", "")
    with parts().database.read() as session:
        by = voice_from_form(session, g.group.id)
        refused = why_not_for(session, g.group.id)
        known = {edition.id for edition in documents.editions_of(session, document_id)}
    edition_id = request.form.get("edition", "")
    if refused:
        faults.add("author", refused)
    if edition_id not in known:
        faults.add("edition", _("Choose what you tried."))
    if how not in WAYS:
        faults.add("how", _("Choose how you tried it."))
    if faults:
        return _tried_page(faults, 422)
    sign_off(parts(), edition_id, by, how)
    flash(_("Thank you. Your name stands with it now."))
    return redirect(url_for("publish.tried", document_id=document_id), 303)


def _seen_or_404() -> None:
    if not may_see(g.document):
        abort(404)


def _edition_or_404(session: Session, edition_id: str) -> Edition:
    edition = session.get(Edition, edition_id)
    if edition is None or edition.document_id != g.document.id:
        abort(404)
    return edition


def _publish_page(faults: Faults, status: int) -> Page:
    if g.document.state not in SEEN_BY_PUBLISHERS:
        abort(404)
    with parts().database.read() as session:
        newest = publishing.newest_publication(session, g.document.id)
        standing = _editions.editions(parts(), session, g.document.id)
        trees_now = publishing.trees_of(session, newest.id) if newest else ()
        public = {(tree.kind, tree.language) for tree in trees_now}
        ready = {(one.kind, one.language) for one in standing if one.ready}
        page = render_template(
            "publish/publish.html",
            can_publish=bool(faults) or g.document.state == "agreed" or bool(ready - public),
            document=g.document,
            group=g.group,
            editions=standing,
            declines=publishing.declines_of(session, g.document.id),
            newest=newest,
            operation=forms.new_operation(),
            faults=faults,
        )
    return page, status


def _decline_page(faults: Faults, status: int) -> Page:
    page = render_template(
        "publish/decline.html",
        document=g.document,
        group=g.group,
        typed=forms.words("reason", LONGEST),
        operation=forms.new_operation(),
        faults=faults,
    )
    return page, status


def _tried_page(faults: Faults, status: int) -> Page:
    with parts().database.read() as session:
        page = render_template(
            "publish/tried.html",
            document=g.document,
            editions=_editions.editions(parts(), session, g.document.id),
            authors=authors_for(session, g.group.id),
            typed={name: forms.words(name, 80) for name in ("edition", "how", "author")},
            faults=faults,
        )
    return page, status
