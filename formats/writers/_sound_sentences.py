"""One sentence from words to MP3, or found ready: so that only what changed is spoken again."""

import hashlib
import json
from collections.abc import Iterator

from formats.format import Assets, Speed
from formats.voices.here import gain_of, version_of
from formats.voices.level import levelled
from formats.voices.safe import LONGEST, pieces
from formats.voices.voice import Voice
from formats.writers._sound import Part, coded, packed, unpacked

CODING = 2
"""Raised whenever the same samples would give another part."""


class Sentences:
    """Sentences as coded sound. The voice is asked only for those that are kept nowhere."""

    def __init__(self, voice: Voice, speed: Speed, assets: Assets) -> None:
        """`assets` keeps what was spoken, for this recording and for later ones."""
        self._voice = voice
        self._speed = speed
        self._assets = assets
        self._known: dict[str, tuple[str, float]] = {}

    def parts(self, said: str, voice: str) -> Iterator[Part]:
        """Yield the sentence, levelled and coded; an endless one in pieces that fit in memory.

        Raises what the voice raises.
        """
        for piece in pieces(said, LONGEST):
            yield self._part(piece, voice)

    def _part(self, said: str, voice: str) -> Part:
        version, gain = self._about(voice)
        key = _key(said, voice, version, self._speed, f"{gain:.2f}", str(CODING))
        if found := unpacked(self._assets.kept(key)):
            return found
        made = coded(levelled(self._voice.speak(said, voice, self._speed).samples, gain))
        self._assets.keep(key, packed(made))
        return made

    def _about(self, voice: str) -> tuple[str, float]:
        if voice not in self._known:
            version = version_of(voice)
            self._known[voice] = version, gain_of(voice, self._speed)
        return self._known[voice]


def _key(*what: str) -> str:
    return hashlib.sha256(json.dumps(what).encode()).hexdigest()
