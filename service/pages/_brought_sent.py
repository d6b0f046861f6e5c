"""Takes in the voice that came with the form, or says in plain words why not.

The files go to the disk as they come, and never wholly into memory.
"""

import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import g, request
from flask_babel import gettext as _
from werkzeug.datastructures import FileStorage
from werkzeug.exceptions import RequestEntityTooLarge

from content.cleaning import clean
from formats.voices.brought import MODEL, SETTINGS, Brought, Terms
from formats.voices.trying import bring, possible, with_speaker
from formats.voices.voice_settings import NotAVoice
from service.pages._brought_view import LONGEST, LONGEST_NAME, typed
from service.parts import parts
from service.web import limits
from service.web.forms import Faults
from service.web.said import say

_one_at_a_time = threading.Lock()
"""A voice on trial takes one processor and up to 2 GB of memory for some seconds."""


class CannotBring(Exception):
    """Nothing was kept. `faults` says why, field by field; `status` is for the browser."""

    def __init__(self, faults: Faults, status: int = 422, *, readable: bool = True) -> None:
        """`readable` is whether the form was read, so that its words can be shown again."""
        super().__init__(status)
        self.faults, self.status, self.readable = faults, status, readable


@dataclass(frozen=True, slots=True)
class _Sent:
    model: FileStorage
    settings: FileStorage
    terms: Terms


def brought_in() -> Brought:
    """Return the voice that came, kept and ready. Raises CannotBring."""
    if not possible():
        raise CannotBring(Faults(), readable=False)  # the page itself says why
    limits.let_voice_in()
    try:
        sent = _sent(_file("model"), _file("settings"))
    except RequestEntityTooLarge as large:
        why = _("That is more than 120 MB. Nothing was kept.")
        raise CannotBring(Faults({"model": why}), 413, readable=False) from large
    with _alone():
        return _kept(sent)


def with_another_speaker(about: Brought, number: int) -> Brought:
    """Return the voice with its speaker of this number. Raises CannotBring, and changes nothing."""
    field = f"speaker-{about.id}"
    with _alone(field):
        try:
            return with_speaker(about, number)
        except NotAVoice as refused:
            why = _("This speaker does not speak. Recordings keep the one before.")
            raise CannotBring(Faults({field: why})) from refused


@contextmanager
def _alone(field: str = "model") -> Iterator[None]:
    """Try one voice at a time, and say in plain words why it is not kept."""
    if not _one_at_a_time.acquire(blocking=False):
        why = _("Another voice is being tried just now. Try again in a minute.")
        raise CannotBring(Faults({field: why}), 409)
    try:
        yield
    except NotAVoice as refused:
        raise CannotBring(Faults({field: say(str(refused))})) from refused
    except OSError as trouble:
        why = _("We cannot keep it just now. Try again in a minute.")
        raise CannotBring(Faults({field: why}), 503) from trouble
    finally:
        _one_at_a_time.release()


def _sent(model: FileStorage | None, settings: FileStorage | None) -> _Sent:
    faults, words = Faults(), typed()
    if model is None:
        faults.add("model", _("Choose the voice. Its name ends in .onnx."))
    if settings is None:
        faults.add("settings", _("Choose the settings. Their name ends in .onnx.json."))
    if not words["licence"]:
        faults.add("licence", _("Write the licence. Whoever gave you the voice can tell you."))
    if not words["credit"]:
        faults.add("credit", _("Write whom to thank. Each recording says it."))
    for field, said in words.items():
        if len(said) > (LONGEST_NAME if field == "name" else LONGEST):
            faults.add(field, _("That is too long. Say it in fewer words."))
    if faults or model is None or settings is None:
        raise CannotBring(faults)
    name = words["name"] or _called(model)
    owner = request.form.get("organisation", "")
    return _Sent(
        model,
        settings,
        Terms(
            words["licence"],
            words["credit"],
            name,
            brought_by=owner if owner in g.publishes_for else g.publishes_for[0],
        ),
    )


def _kept(sent: _Sent) -> Brought:
    folder = parts().settings.voices_dir
    folder.mkdir(parents=True, exist_ok=True)
    # Under names of ours: what the browser calls the files leads to no place on the disk.
    with tempfile.TemporaryDirectory(dir=folder, prefix="coming-") as coming:
        model, settings = Path(coming) / MODEL, Path(coming) / SETTINGS
        sent.model.save(model)
        sent.settings.save(settings)
        return bring(model, settings, sent.terms)


def _file(field: str) -> FileStorage | None:
    file = request.files.get(field)
    return file if file and file.filename else None


def _called(file: FileStorage) -> str:
    """Return what the file is called, to be shown only."""
    name = clean(file.filename or "").replace("\\", "/").rpartition("/")[2]
    return name.removesuffix(".onnx")[:LONGEST_NAME].strip() or _("Voice")
