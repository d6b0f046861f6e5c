"""Audio in parts: a ZIP with one MP3 for each part, a list that plays them all, and how to use it.

For players without chapters: a car radio, a small MP3 player, a memory stick.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from content.languages import label
from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.voices.here import missing
from formats.writers._clean import cleaned
from formats.writers._file_names import file_name
from formats.writers._matter import front_lines
from formats.writers._recorded import recorded
from formats.writers._sound_info import info_frame
from formats.writers._sound_label import label_of
from formats.writers._sound_parts import Part, parts_of
from formats.writers._sound_tags import Label, tag
from formats.writers._sound_tape import whole
from formats.writers._zip_stored import stored

PLAYLIST, HOW_TO = "playlist.m3u8", "how-to-listen.txt"


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    """Return the ZIP. Raises `CannotMake` without a voice, or where the voice fails twice."""
    document = cleaned(document)
    parts = parts_of(recorded(document, options, assets, progress), document.title)
    names = _names(parts)
    everything = label_of(document, assets, options.voice)
    folder = file_name(document.title) or "audio"
    about = {PLAYLIST: _playlist(parts, names), HOW_TO: _how_to(document, parts, names)}
    # One part at a time is in memory.
    sounds = (
        (name, _tagged(everything, part, len(parts)))
        for name, part in zip(names, parts, strict=True)
    )
    data = stored((f"{folder}/{name}", file) for name, file in chain(about.items(), sounds))
    return Made(data, seconds=sum(part.seconds for part in parts))


def _names(parts: Sequence[Part]) -> tuple[str, ...]:
    """The number comes first, so that every player sorts them right, and no two are the same."""
    width = max(2, len(str(len(parts))))
    return tuple(f"{file_name(part.title, part.number, width)}.mp3" for part in parts)


def _tagged(everything: Label, part: Part, count: int) -> bytes:
    track = f"{part.number}/{count}"
    head = tag(replace(everything, title=part.title, track=track), part.seconds)
    return whole(chain((head, info_frame(part.sound.size)), part.sound))


def _playlist(parts: Sequence[Part], names: Sequence[str]) -> bytes:
    lines = ["#EXTM3U"]
    for part, name in zip(parts, names, strict=True):
        lines += [f"#EXTINF:{round(part.seconds)},{part.title}", name]
    return ("\n".join(lines) + "\n").encode()


def _how_to(document: Document, parts: Sequence[Part], names: Sequence[str]) -> bytes:
    """Return plain text as the oldest editor on Windows opens it: marked UTF-8, its line ends."""
    return "\r\n".join(_lines(document, parts, names)).encode("utf-8-sig")


def _lines(document: Document, parts: Sequence[Part], names: Sequence[str]) -> Iterator[str]:
    code = document.language
    yield from (document.title, *front_lines(document))
    if document.draft:
        yield label(code, "draft")
    yield from (label(code, "computer_voice"), "", label(code, "listen"))
    yield from (f"- {label(code, key)}" for key in ("listen_unpack", "listen_order", "listen_list"))
    yield from ("", label(code, "contents"))
    for part, name in zip(parts, names, strict=True):
        minutes, seconds = divmod(round(part.seconds), 60)
        yield f"{name.removesuffix('.mp3')} ({minutes}:{seconds:02})"
    if document.contact.strip():
        yield from ("", label(code, "contact"), *document.contact.splitlines())
    yield ""


FORMAT = Format(
    id="audio-parts",
    label="Audio in parts",
    suffix=".zip",
    media_type="application/zip",
    version=11,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing,
    on_request=True,
    options=("speed", "voice"),
)
