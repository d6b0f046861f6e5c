"""How a person wants their copy, and which of the files on offer come first for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

PRINT_SIZES = (16, 18, 20, 24, 28)
"""Sizes of large print in points. RNIB: large print begins at 16."""
Speed: TypeAlias = Literal["slow", "normal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """What a person chose once. Raises ValueError for a print size that is not offered."""

    formats: tuple[str, ...] = ()
    """Format ids, the dearest first."""
    languages: tuple[str, ...] = ()
    """Language codes, the dearest first."""
    print_size: int = 18
    speed: Speed = "normal"

    def __post_init__(self) -> None:
        if self.print_size not in PRINT_SIZES:
            raise ValueError("print sizes are 16, 18, 20, 24 and 28")


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that can be had."""

    format: str
    language: str


def best_of(offered: Sequence[Offer], preference: Preference) -> tuple[Offer, ...]:
    """Return all offers, the person's own first: by their language, then by their format.

    Nothing is hidden: what they did not choose follows in its own order.
    """
    return tuple(
        sorted(
            offered,
            key=lambda offer: (
                _rank(offer.language, preference.languages),
                _rank(offer.format, preference.formats),
            ),
        )
    )


def _rank(value: str, chosen: tuple[str, ...]) -> int:
    return chosen.index(value) if value in chosen else len(chosen)
