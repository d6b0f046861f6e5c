"""What stands behind each edition: is it ready, what is missing, and who tried it."""

from dataclasses import dataclass

from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session

from service.actions.publish import tried_by
from service.pages._proof import NO_PROOF, Proof, of_rows
from service.parts import Parts
from service.proving import prove_text
from service.store import documents, readiness, trees
from service.store.tables import Edition
from service.web.reading import own_name


@dataclass(frozen=True, slots=True)
class Standing:
    """One edition before it is published. `why` says in plain words what is still missing."""

    id: str
    name: str
    kind: str
    language: str
    own_name: str
    ready: bool
    why: str
    tried: tuple[str, ...]
    heard: tuple[str, ...]
    """Who listened to it as it is said now."""
    proof: Proof
    """What can be said of the words before any file is made."""


def kind_name(kind: str) -> str:
    """Return "Easy read" or "Standard" in the language of the pages."""
    return _("Easy read") if kind == "easy_read" else _("Standard words")


def editions(parts: Parts, session: Session, document_id: str) -> tuple[Standing, ...]:
    """Return every edition of the document: Welsh first, then by language and kind."""
    found = documents.editions_of(session, document_id)
    ordered = sorted(found, key=lambda one: (one.language != "cy", one.language, one.kind))
    return tuple(_standing(parts, session, edition) for edition in ordered)


def _standing(parts: Parts, session: Session, edition: Edition) -> Standing:
    missing = readiness.missing_in(session, edition)
    return Standing(
        id=edition.id,
        name=kind_name(edition.kind),
        kind=edition.kind,
        language=edition.language,
        own_name=own_name(edition.language),
        ready=not missing,
        why=_why(edition, missing) if missing else "",
        tried=tried_by(parts, session, edition),
        heard=tried_by(parts, session, edition, "heard"),
        proof=of_rows(prove_text(trees.tree_of(session, edition))) if not missing else NO_PROOF,
    )


def _why(edition: Edition, missing: int) -> str:
    if edition.kind == "easy_read" and edition.source_id and missing:
        return ngettext(
            "%(num)s point still needs a person to look at it.",
            "%(num)s points still need a person to look at them.",
            missing,
        )
    return ngettext(
        "%(num)s sentence is not translated, or out of date.",
        "%(num)s sentences are not translated, or out of date.",
        missing,
    )
