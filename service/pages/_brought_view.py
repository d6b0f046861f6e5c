"""What the page about brought voices shows: each voice, and the form that brings another."""

from dataclasses import dataclass

from flask import g, request
from werkzeug.wrappers import Response

from formats.voices.brought import Brought, brought_for, size_of
from formats.voices.script import Utterance
from formats.voices.trying import possible, test_sentence
from service.pages._files_view import size_words
from service.pages._heard import Heard, heard
from service.parts import parts
from service.store.tables import Organisation
from service.web import forms, fragments
from service.web.reading import language_name

LONGEST, LONGEST_NAME = 300, 80
"""Letters of the licence and of the thanks, which recordings say; and of the name."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a list to choose from."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One voice as the page shows it."""

    id: str
    name: str
    language: str
    language_code: str
    licence: str
    credit: str
    size: str
    ready: bool
    ours: bool
    """Whether it belongs to an organisation that this person publishes for; else to all."""
    speakers: tuple[Choice, ...]
    speaker: int


def page(
    faults: forms.Faults | None = None,
    status: int = 200,
    *,
    readable: bool = True,
) -> Response:
    """Return the page; `play` in its address is the voice to hear now."""
    voices, playing = brought_for(g.publishes_for), request.args.get("play", "")
    return fragments.render(
        "brought_voices/voices.html",
        "listen/_player.html",
        status=status,
        voices=[_shown(one) for one in voices],
        possible=possible(),
        organisations=_organisations(),
        typed=typed() if readable else {},
        playing=playing,
        player=next((_sample(one) for one in voices if one.id == playing), Heard()),
        faults=faults or forms.Faults(),
    )


def typed() -> dict[str, str]:
    """Return what was typed into the form, each as one line."""
    fields = ("name", "licence", "credit")
    return {field: " ".join(forms.words(field, LONGEST).split()) for field in fields}


def _shown(one: Brought) -> Shown:
    return Shown(
        one.id,
        one.name,
        language_name(one.language),
        one.language,
        one.licence,
        one.credit,
        size_words(size_of(one)),
        one.ready,
        one.brought_by in g.publishes_for,
        tuple(Choice(str(number), name) for number, name in enumerate(one.speakers)),
        one.speaker,
    )


def _sample(one: Brought) -> Heard:
    words = test_sentence(one.language)
    spoken = (Utterance(words, words, f"piper:{one.id}", 0.2),)
    return heard({"voice_id": one.id}, spoken, "brought_voices.sound")


def _organisations() -> tuple[Choice, ...]:
    """Return those that this person publishes for."""
    with parts().database.read() as session:
        every = [session.get_one(Organisation, each) for each in g.publishes_for]
        return tuple(Choice(one.id, one.name) for one in every)
