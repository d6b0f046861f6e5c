"""The shortest honest program: espeak-ng's library alone, sentence by sentence, and lame.

python -m bench.audio.bare LINES.json [mp3]: prints what it cost. It speaks the very words that a
recording says, so both sides do the same work; pauses, tags and levels it knows nothing of.
`started` counts the start of this process too.
"""

import ctypes
import json
import sys
from collections.abc import Callable
from pathlib import Path

import espeakng_loader

from bench.audio.cost import processor, told
from formats.voices.child.espeak_timbre import gap, timbre

RATE = 22_050
_SYNCHRONOUS, _SPEED, _GAP, _UTF8 = 2, 1, 7, 1


def speak(lines: list[tuple[str, str]], take_sound: Callable[[bytes], object], rate: int) -> float:
    """Speak each line with its voice. Returns the seconds of sound."""
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    data = Path(espeakng_loader.get_data_path()).parent
    library.espeak_Initialize(_SYNCHRONOUS, 200, str(data).encode(), 0)
    library.espeak_SetParameter(_SPEED, rate, 0)
    chunks: list[bytes] = []

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
    def take(wave: int, count: int, _events: int) -> int:
        if wave and count > 0:
            chunks.append(ctypes.string_at(wave, count * 2))
        return 0

    library.espeak_SetSynthCallback(take)
    size = 0
    for said, voice in lines:
        library.espeak_SetVoiceByName(f"{voice}{timbre(voice)}".encode())
        library.espeak_SetParameter(_GAP, gap(voice), 0)
        words = said.encode()
        library.espeak_Synth(words, ctypes.c_size_t(len(words) + 1), 0, 1, 0, _UTF8, None, None)
        sound = b"".join(chunks)
        chunks.clear()
        size += len(sound)
        take_sound(sound)
    return size / 2 / RATE


def main() -> None:
    words, rate, read = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    lines = [(said, voice) for said, (_, voice) in zip(read, words, strict=True)]
    if "mp3" not in sys.argv[2:]:
        start = processor()
        seconds = speak(lines, len, rate)
        told(processor() - start, seconds, started=processor())
        return
    import lameenc

    start = processor()
    encoder = lameenc.Encoder()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(RATE)
    encoder.set_bit_rate(48)
    encoder.set_quality(5)
    encoder.silence()
    made = bytearray()
    seconds = speak(lines, lambda sound: made.extend(encoder.encode(sound)), rate)
    made.extend(encoder.flush())
    told(processor() - start, seconds, started=processor())


if __name__ == "__main__":
    main()
