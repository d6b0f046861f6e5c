"""What help says about each page: what it is for, what to do, and that nothing is lost."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from flask_babel import gettext as _


@dataclass(frozen=True, slots=True)
class Told:
    """Help for one page."""

    title: str
    icon: str
    sentences: tuple[str, ...]


def about(address: str) -> Told:
    """Return the help for the page at this address; general help where there is none."""
    path = address.partition("?")[0].rstrip("/") or "/"
    for pattern, told in _PAGES:
        if re.fullmatch(pattern, path):
            return told()
    return _general()


def _read_aloud() -> Told:
    return Told(
        _("Read this page to me"),
        "speaker",
        (
            _("The button at the top reads the page to you, sentence by sentence."),
            _("It needs a browser with scripts and a voice. This one has none just now."),
            _("Each published document has a sound file that plays without it."),
        ),
    )


def _front() -> Told:
    return Told(
        _("The start"),
        "people",
        (
            _("Here you see what Share the Pen is."),
            _("Come in with your card or link. In the demo, press a person."),
            _("You cannot break anything."),
        ),
    )


def _group() -> Told:
    return Told(
        _("Your group"),
        "people",
        (
            _("At the top is the one thing that is for you now."),
            _("Below is what your group writes. Press a title to open it."),
            _("The next meeting stands beside it."),
        ),
    )


def _document() -> Told:
    return Told(
        _("A document"),
        "pen",
        (
            _("Press Edit under a part to change its words. Press the save button when you stop."),
            _("Press Comment to say something about it. The group will answer you."),
            _("Every version is kept, so nothing can be lost."),
        ),
    )


def _formats() -> Told:
    return Told(
        _("How you get your copies"),
        "headphones",
        (
            _("Tick each form that you can use. You can tick several."),
            _("Then press the save button. You can say which comes first."),
            _("Everything the group makes comes to you like this."),
        ),
    )


def _join() -> Told:
    return Told(
        _("Coming in"),
        "card",
        (
            _("Type the five words from your card, or open your link."),
            _("Then press the button with your name."),
            _("If it does not work, ask your group for a new card."),
        ),
    )


def _invites() -> Told:
    return Told(
        _("Inviting people"),
        "card",
        (
            _("Write the name of one person. You get a link and a card for them."),
            _("Copy the link or print the card at once. We show them once."),
            _("If a card is lost, stop it and make a new one."),
        ),
    )


def _agenda() -> Told:
    return Told(
        _("What we will talk about"),
        "calendar",
        (
            _("Here is what the group will talk about when it meets."),
            _("Anyone can add a point. What is not settled comes back by itself."),
            _("Who cannot come gets the same questions at home."),
        ),
    )


def _words() -> Told:
    return Told(
        _("The word bank"),
        "book",
        (
            _("Here are hard words and what they mean in plain words."),
            _("Write a word and its meaning. Then press the save button."),
            _("Each document explains these words to its readers."),
        ),
    )


def _file_check() -> Told:
    return Told(
        _("Checking a file"),
        "magnifier",
        (
            _("Choose a Word file or a PDF. We tell you what keeps people out of it."),
            _("Each point says what it is, where it is, and how to mend it."),
            _("We do not store the file. A Word file can come into your group, to be mended here."),
        ),
    )


def _size() -> Told:
    return Told(
        _("Size and colours"),
        "letters",
        (
            _("Choose how big the letters are, and the colours."),
            _("Press the button and the page shows it."),
            _("This device remembers it."),
        ),
    )


def _general() -> Told:
    return Told(
        _("This page"),
        "question",
        (
            _("The heading says what the page is for. Below it is the one thing to do."),
            _("The first link on the page takes you back."),
            _("What you saved is safe. You cannot break anything."),
        ),
    )


_ID = r"[0-9a-z]+"
_PAGES: tuple[tuple[str, Callable[[], Told]], ...] = (
    ("read-aloud", _read_aloud),
    ("/", _front),
    ("/home|/g/" + _ID, _group),
    (f"/d/{_ID}(/.*)?", _document),
    ("/me/formats", _formats),
    ("/join(/.*)?", _join),
    (f"/g/{_ID}/invites(/.*)?", _invites),
    (f"/g/{_ID}/agenda(/.*)?", _agenda),
    (f"/g/{_ID}/words(/.*)?", _words),
    ("/check-a-file(/.*)?", _file_check),
    ("/size", _size),
)
