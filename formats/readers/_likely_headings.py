"""Lines that look like headings but are none: short, and bold, large, underlined or capitals."""

from collections.abc import Collection, Sequence

from content.tree import Block, Paragraph, plain

_MOST_WORDS = 12
_LONGEST = 120
_ENDS = (".", ",", ";", "!", "…")
_LETTERS = 4
"""Capitals that a line needs: "UK" alone is a name."""


def likely_headings(
    blocks: Sequence[Block], standing_out: Collection[str], but_not: Collection[str]
) -> tuple[str, ...]:
    """Return the ids of short lines that stand out; `standing_out` are those that the file shows
    larger or underlined, `but_not` are left alone.
    """
    return tuple(
        block.id
        for block in blocks
        if isinstance(block, Paragraph)
        and block.id not in but_not
        and _is_short(block)
        and (block.id in standing_out or _is_bold(block) or _is_capitals(block))
    )


def _is_short(block: Paragraph) -> bool:
    words = plain(block.runs)
    if any(run.link for run in block.runs) or "\n" in words:
        return False
    return (
        0 < len(words.split()) <= _MOST_WORDS
        and len(words) < _LONGEST
        and not words.endswith(_ENDS)
    )


def _is_bold(block: Paragraph) -> bool:
    return all(run.bold or not run.text.strip() for run in block.runs)


def _is_capitals(block: Paragraph) -> bool:
    letters = [letter for letter in plain(block.runs) if letter.isalpha()]
    return len(letters) >= _LETTERS and all(letter.isupper() for letter in letters)
