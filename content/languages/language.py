"""What the product knows of one language. One file a language; `id` equals the file name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Direction: TypeAlias = Literal["ltr", "rtl"]
Span: TypeAlias = tuple[int, int]
"""Start and end of a stretch of text, counted in characters, end not included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: how it is named, split into sentences, spoken and labelled."""

    id: str
    """BCP 47 code; also the name of the file."""
    name: str
    """Its name in English."""
    own_name: str
    """Its name in itself, as it stands on the language switch."""
    direction: Direction = "ltr"
    sentences: Callable[[str], tuple[Span, ...]]
    """Where the sentences of a text lie; the spans cover all but outer white space."""
    voice: str = ""
    """espeak-ng voice identifier, such as "gmw/en"; "" where there is none."""
    long_sentence: int = 25
    """Words in a sentence from which it counts as long in plain language."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Words the files need: see `content.languages.LABELS` for the keys.

    No label holds a gap to fill: a name or a number comes after "made_by" or "list_of"."""
