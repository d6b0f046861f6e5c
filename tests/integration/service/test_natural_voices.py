"""Recordings in a natural voice: made in the background, and then in the place of the quick one."""

from dataclasses import replace

from formats.format import Options
from formats.writers.audio import FORMAT
from service.pages._shelf import best_voices
from service.parts import Parts
from service.store import renditions
from service.store.tables import Rendition

QUICK = Options()
NATURAL = replace(QUICK, voice="kokoro:bf_emma")


def ordered(parts: Parts, *wanted: Options) -> list[str]:
    with parts.database.write() as session:
        return [
            renditions.order(session, f"{place:064}", "en", FORMAT, options).id
            for place, options in enumerate(wanted)
        ]


def test_one_slow_recording_is_made_at_a_time_and_never_before_a_quick_one(
    parts: Parts,
) -> None:
    first, second, quick = ordered(parts, NATURAL, NATURAL, QUICK)
    with parts.database.read() as session:
        assert list(renditions.due(session)) == [quick, first, second]
    with parts.database.write() as session:
        assert renditions.claim(session, first, "me") is not None
    with parts.database.write() as session:
        assert renditions.claim(session, second, "another") is None
        assert renditions.claim(session, quick, "another") is not None


def test_the_natural_recording_takes_the_place_of_the_quick_one_when_it_is_ready() -> None:
    def row(voice: str, state: str, speed: str = "normal") -> Rendition:
        return Rendition(format="audio", options={"speed": speed, "voice": voice}, state=state)

    quick, slow = row("", "done"), row("", "done", "slow")
    natural = row("kokoro:bf_emma", "running")
    assert best_voices([quick, slow, natural]) == [quick, slow]
    natural.state = "done"
    assert best_voices([quick, slow, natural]) == [natural, slow]
    natural.state = "failed"
    assert best_voices([quick, slow, natural]) == [quick, slow]
