"""Picture packs that the operator brought: only what the concept list names is ever offered."""

from collections.abc import Mapping
from dataclasses import dataclass

from content.pictures.concepts import concepts
from content.pictures.entry import PictureEntry


@dataclass(frozen=True, slots=True)
class Pack:
    """An imported pack: whose pictures they are, and the files that were wanted from it."""

    id: str
    """As the columns of the concept list call it: "mulberry"."""
    credit: str
    pictures: Mapping[str, str]
    """Name in the pack -> sha256 of its bytes."""


def wanted(pack_id: str) -> frozenset[str]:
    """Return the names of the pictures that the concept list takes from a pack."""
    return frozenset(name for each in concepts() for name in each.pictures.get(pack_id, ()))


def entries(pack: Pack, files: Mapping[str, bytes]) -> tuple[PictureEntry, ...]:
    """Return the pictures of a pack that may be offered; `files` is sha256 -> bytes.

    The alt text says what the picture stands for: the pack's own name for it in English, the
    name of its nearest concept in Welsh, because no pack has Welsh.
    """
    welsh: dict[str, str] = {}
    for concept in concepts():
        for name in concept.pictures.get(pack.id, ()):
            welsh.setdefault(name, concept.words["cy"][0])
    return tuple(
        PictureEntry(
            id=f"{pack.id}-{name}",
            alt={"en": spoken(name), "cy": _sentence(welsh[name])},
            concepts={},
            data=files[key],
            key=key,
            credit=pack.credit,
        )
        for name, key in sorted(pack.pictures.items())
        if name in welsh and key in files
    )


def spoken(name: str) -> str:
    """Return a file's name as words: "shake_hands_,_to" is "Shake hands"."""
    words = name.split("_,_", maxsplit=1)[0].replace("_", " ").replace(" - ", " ").split()
    variant = words[-1][:-1] if words[-1][-1:] in {"a", "b", "c", "d"} else words[-1]
    if len(words) > 1 and variant.isdigit():
        words.pop()
    return _sentence(" ".join(words))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
