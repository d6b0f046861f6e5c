"""Steps that tests of writing share: start a document, add a part, save it."""

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.parts import Parts
from service.store.tables import Block, Document, Revision

TEXT = "We want nurses to listen. The round is at a set time. We want letters."


def start(browser: FlaskClient, group: str, title: str = "Ward rounds") -> str:
    """Start a document and return its id."""
    answer = browser.post(
        f"/g/{group}/documents/new", data={"title": title, "purpose": "To say what we want."}
    )
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"].split("/")[-1]


def add(browser: FlaskClient, document: str, words: str = TEXT, **fields: str) -> str:
    """Add a part and return its id."""
    data = {"kind": "paragraph", "words": words} | fields
    answer = browser.post(f"/d/{document}/add", data=data)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"].split("#block-")[1]


def save(
    browser: FlaskClient, document: str, block: str, words: str, version: int = 1, **fields: str
) -> TestResponse:
    """Send the form of a part that was opened at `version`."""
    data = {"words": words, "version": str(version)} | fields
    return browser.post(f"/d/{document}/b/{block}/edit", data=data)


def words_of(parts: Parts, block: str) -> str:
    """Return what the part says now."""
    with parts.database.read() as session:
        return session.get_one(Block, block).text


def state_of(parts: Parts, document: str) -> str:
    """Return the state of the document."""
    with parts.database.read() as session:
        return session.get_one(Document, document).state


def versions_of(parts: Parts, block: str) -> list[tuple[int, str]]:
    """Return each saved version of the part, oldest first."""
    with parts.database.read() as session:
        rows = session.query(Revision).filter_by(block_id=block).order_by(Revision.version)
        return [(row.version, row.what) for row in rows]
