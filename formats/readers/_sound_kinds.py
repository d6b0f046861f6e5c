"""What kind of sound a recording is, told by its first bytes: the list of what we open.

FFmpeg knows 400 kinds of file, play lists and network streams among them. It is only ever told
one of the kinds below, so that no file chooses for itself.
"""

from formats.readers.brought import CannotRead

KINDS = ("matroska", "ogg", "mov", "mp3", "aac", "wav", "flac", "amr", "aiff", "caf")
"""FFmpeg's names: WebM of Chromium, Ogg of Firefox, MP4 of Safari, M4A, 3GP and AMR of phones."""

CODECS = (
    *("opus", "libopus", "vorbis", "aac", "mp3", "mp3float", "flac", "alac"),
    *("amrnb", "amrwb", "libopencore_amrnb", "libopencore_amrwb"),
    *("pcm_u8", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_s32be"),
    *("pcm_f32le", "pcm_f32be", "pcm_alaw", "pcm_mulaw"),
)
"""The only decoders that may run. None of them is for pictures."""

_STARTS = (
    (b"\x1a\x45\xdf\xa3", "matroska"),
    (b"OggS", "ogg"),
    (b"ID3", "mp3"),
    (b"fLaC", "flac"),
    (b"#!AMR", "amr"),
    (b"caff", "caf"),
)
_PARTS = {(b"RIFF", b"WAVE"): "wav", (b"FORM", b"AIFF"): "aiff", (b"FORM", b"AIFC"): "aiff"}


def sound_kind(data: bytes) -> str:
    """Return which of `KINDS` the bytes are. Raises CannotRead, "sound_unknown" for any other."""
    if data[4:8] == b"ftyp":
        return "mov"
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    found = _PARTS.get((data[:4], data[8:12])) or _framed(data)
    if not found:
        raise CannotRead("sound_unknown")
    return found


def _framed(data: bytes) -> str:
    """Name bare MPEG sound by the eleven ones that each of its frames begins with."""
    if len(data) < 4 or data[0] != 0xFF or data[1] & 0xE0 != 0xE0:
        return ""
    layer = data[1] >> 1 & 3
    return "aac" if layer == 0 and data[1] & 0xF0 == 0xF0 else "mp3" if layer == 1 else ""
