"""Passports for machines. The shape stands in docs/explanation/passport.md and stays."""

from dataclasses import asdict
from typing import Any

from service.pages._files_view import File
from service.pages._passport_view import Edition, Passports
from service.pages._proof import Proof

SHAPE = 1
"""Raised where a field goes away or changes what it means; new fields may come without it."""


def publication_as_json(page: Passports) -> dict[str, Any]:
    """Return every passport of a publication. Words are English; names are those of the page."""
    return {
        "shape": SHAPE,
        "document": page.document_id,
        "title": page.written.title,
        "language": page.written.language,
        "number": page.publication.number,
        "published": page.publication.at.date().isoformat(),
        "together": proof_as_json(page.together),
        "editions": [_edition(one) for one in page.editions],
        "files": [file_as_json(one) for one in page.ready],
    }


def file_as_json(one: File) -> dict[str, Any]:
    """Return one file and its passport."""
    return {
        "shape": SHAPE,
        "id": one.id,
        "format": one.format,
        "kind": one.kind,
        "language": one.language,
        "options": dict(one.options),
        "address": one.href,
        **proof_as_json(one.proof),
    }


def proof_as_json(proof: Proof) -> dict[str, Any]:
    """Return whether it is proven, the counts of rules and the rows, what failed first."""
    return {
        "proven": proof.proven,
        "passed": len(proof.passed),
        "failed": len(proof.failed),
        "needs_a_person": len(proof.asked),
        "rows": [asdict(row) for row in proof.rows],
    }


def _edition(one: Edition) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "language": one.language,
        "tried_by": list(one.names),
        "tried_how": list(one.tried.ways),
    }
