"""Finished recordings are as loud as they should be, whatever the voice, and never clip."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import tiny_voice

from content.tree import Document, Paragraph, Run
from formats.format import Assets, Speed, no_progress
from formats.readers._sound_decoding import mp3_pieces
from formats.voices import trying
from formats.voices.brought import Terms, look_in
from formats.voices.here import gain_of, voices
from formats.voices.loudness import level, loudness
from formats.voices.speaker import Speaker
from formats.voices.voice import RATE, Samples
from formats.writers._sound_recording import Recording, record
from formats.writers._sound_tape import whole

TEXTS = {
    "en": "We want good care for everyone here. Last year we asked people what they need. "
    "Many told us that it is hard to get a visit. You can bring a friend.",
    "cy": "Rydyn ni eisiau gofal da i bawb yma. Y llynedd fe wnaethon ni ofyn i lawer o bobl. "
    "Dywedodd llawer ei bod yn anodd cael apwyntiad. Gallwch ddod â ffrind.",
    "fr": "Nous voulons de bons soins pour tous. L'an dernier, nous avons parlé avec beaucoup de "
    "gens. Ils ont dit que les lettres sont trop longues. Vous pouvez venir avec un ami.",
    "de": "Wir wollen gute Pflege für alle Menschen. Letztes Jahr haben wir viele Leute gefragt. "
    "Sie sagten, dass die Briefe zu lang sind. Sie können einen Freund mitbringen.",
    "es": "Queremos buenos cuidados para todas las personas. El año pasado hablamos con mucha "
    "gente. Dijeron que las cartas son muy largas. Puede venir con un amigo.",
    "it": "Vogliamo buone cure per tutte le persone. L'anno scorso abbiamo parlato con molti. "
    "Hanno detto che le lettere sono troppo lunghe. Può venire con un amico.",
    "nl": "Wij willen goede zorg voor alle mensen. Vorig jaar hebben we veel mensen gesproken. "
    "Zij zeiden dat de brieven te lang zijn. U kunt een vriend meenemen.",
    "tr": "Herkes için iyi bakım istiyoruz. Geçen yıl birçok insanla konuştuk. "
    "Mektupların çok uzun olduğunu söylediler. Bir arkadaşınızla gelebilirsiniz.",
    "he": "אנחנו רוצים טיפול טוב לכולם. בשנה שעברה דיברנו עם הרבה אנשים. "
    "הם אמרו שהמכתבים ארוכים מדי. אפשר לבוא עם חבר.",
}


class Nothing(Assets):
    """No pictures, and no sound that was kept."""

    def picture(self, key: str) -> bytes:
        raise KeyError(key)

    def kept(self, _key: str) -> bytes | None:
        return None

    def keep(self, key: str, data: bytes) -> None:
        pass


@dataclass(frozen=True)
class Finished:
    """A recording, and the samples that a player makes of it."""

    made: Recording
    sound: Samples

    def of(self, block_id: str) -> Samples:
        """Return the stretch in which this block is said."""
        said = [each for each in self.made.timings if each.block_id == block_id]
        return self.sound[round(said[0].start * RATE) : round(said[-1].end * RATE)]


def finished(document: Document, speed: Speed, chosen: str = "") -> Finished:
    with Speaker() as speaker:
        made = record(document, speed, speaker, no_progress, Nothing(), chosen=chosen)
    return Finished(made, np.concatenate(list(mp3_pieces(whole(made.sound)))))


@pytest.fixture(scope="module", params=["slow", "normal"])
def many(request: pytest.FixtureRequest) -> Finished:
    blocks = tuple(Paragraph(code, (Run(text),), code) for code, text in TEXTS.items())
    return finished(Document("Our plan", "en", blocks, group="The Group"), request.param)


def test_every_voice_is_as_loud_as_the_next(many: Finished) -> None:
    found = {code: round(loudness(many.of(code)), 1) for code in TEXTS}
    assert all(lufs == pytest.approx(-16.0, abs=1.0) for lufs in found.values()), found


def test_the_whole_file_is_as_loud_as_promised_and_never_clips(many: Finished) -> None:
    found = level(mp3_pieces(whole(many.made.sound)))
    assert found.lufs == pytest.approx(-16.0, abs=1.0)
    assert found.peak <= -1.0


def test_every_voice_that_is_here_has_a_measured_gain() -> None:
    for voice in voices():
        if voice.available:
            assert 1.0 <= gain_of(voice.voice, "slow") <= gain_of(voice.voice, "normal") <= 15.0


@pytest.mark.skipif(not trying.possible(), reason="brought voices need the natural voices")
def test_a_brought_voice_is_as_loud_as_the_others(tmp_path: Path) -> None:
    look_in(tmp_path / "voices")
    (tmp_path / "v.onnx").write_bytes(tiny_voice.speaks())
    (tmp_path / "v.json").write_bytes(tiny_voice.settings())
    about = trying.bring(tmp_path / "v.onnx", tmp_path / "v.json", Terms("CC0", "Us", "Hum"))
    # It hums ten signs in a tenth of a second, so a usual sentence is hardly longer than a pause.
    long = "We want good care for everyone here, and last year we asked people what they need. "
    blocks = (Paragraph("p", (Run(long * 4),)),)
    made = finished(Document("Our plan", "en", blocks), "normal", f"piper:{about.id}")
    found = level([made.of("p")])
    assert found.lufs == pytest.approx(-16.0, abs=1.0)
    assert found.peak <= -1.0
