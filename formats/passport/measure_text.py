"""Measures a file of plain letters: it has words and lines, and no look."""

from formats.passport.measured import Fact, Measured, Piece, Purpose

KNOWS: frozenset[Fact] = frozenset({"capitals", "hyphens", "meanings"})


def measure_text(data: bytes, purpose: Purpose) -> Measured:
    """Return the file measured. Raises ValueError where it is no UTF-8 text."""
    lines = [line for line in data.decode("utf-8-sig").splitlines() if line.strip()]
    return Measured(
        purpose=purpose,
        knows=KNOWS,
        pieces=tuple(Piece(text=line) for line in lines),
        split_words=tuple(line.strip()[-50:] for line in lines if "\u00ad" in line),
    )
