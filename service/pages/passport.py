"""Passports, of a publication and of each file: what a machine tried, what passed, who tried it."""

from flask import Blueprint, Response, abort, jsonify, render_template
from sqlalchemy.orm import Session

from service.pages._files_view import File
from service.pages._passport_json import file_as_json, publication_as_json
from service.pages._passport_view import Passports, passports_of, way_words
from service.pages._public_name import public_name
from service.pages._shelf import files_of
from service.parts import parts
from service.store import published
from service.store.tables import Publication
from service.web.access import Who, access
from service.web.reading import own_name

pages = Blueprint("passport", __name__)


@pages.get("/p/<document_id>/<int:number>/passport")
@access(Who.ANYONE)
def passport(document_id: str, number: int) -> str:
    """Show what holds for a publication, and a line and a way to the passport of each file."""
    with parts().database.read() as session:
        return render_template(
            "public/passport.html",
            page=_found(session, document_id, number),
            own_name=own_name,
            way_words=way_words,
        )


@pages.get("/p/<document_id>/<int:number>/passport.json")
@access(Who.ANYONE)
def passport_json(document_id: str, number: int) -> Response:
    """Return the same for machines: docs/explanation/passport.md says what stands where."""
    with parts().database.read() as session:
        return jsonify(publication_as_json(_found(session, document_id, number)))


@pages.get("/p/<document_id>/<int:number>/<rendition_id>/passport")
@access(Who.ANYONE)
def file(document_id: str, number: int, rendition_id: str) -> str:
    """Show the passport of one file: all of them on one page made 18,000 elements."""
    with parts().database.read() as session:
        publication = _publication(session, document_id, number)
        return render_template(
            "public/file_passport.html",
            publication=publication,
            name=public_name(parts(), session, publication),
            file=_file(session, publication, rendition_id),
            own_name=own_name,
        )


@pages.get("/p/<document_id>/<int:number>/<rendition_id>/passport.json")
@access(Who.ANYONE)
def file_json(document_id: str, number: int, rendition_id: str) -> Response:
    """Return the passport of one file for machines."""
    with parts().database.read() as session:
        publication = _publication(session, document_id, number)
        return jsonify(file_as_json(_file(session, publication, rendition_id)))


def _file(session: Session, publication: Publication, rendition_id: str) -> File:
    files = files_of(parts(), session, publication)
    ready = (one for one in files if one.state == "ready" and one.id == rendition_id)
    return next(ready, None) or abort(404)


def _found(session: Session, document_id: str, number: int) -> Passports:
    return passports_of(parts(), session, _publication(session, document_id, number))


def _publication(session: Session, document_id: str, number: int) -> Publication:
    if number > 2**31:
        abort(404)
    return published.publication_numbered(session, document_id, number) or abort(404)
