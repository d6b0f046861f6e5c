"""Whose words they are, and who typed them. Both names are shown wherever they differ."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    """`author_id` says it; `entered_by_id` sat at the keyboard. Mostly the same person."""

    author_id: str
    entered_by_id: str
