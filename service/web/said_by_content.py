"""The English sentences that `content` and `formats` write, listed to be translated.

Most are read from where they stand, so the list cannot fall behind. Those with gaps are
written here again, each gap with a name; a test compares them with the code.
"""


def N_(words: str) -> str:  # noqa: N802 - the name by which catalogues know it
    """Mark words to be collected for translators."""
    return words


WHOLE: frozenset[str] = frozenset(
    {
        N_("The first text says “not” or “no”. This text does not seem to."),
        N_("This text is much longer or shorter than the first."),
        N_("This text is the same as the first. It may not be translated."),
    }
)
WITH_GAPS: tuple[str, ...] = (
    N_("The address “%(found)s” is not in this text."),
    N_("The phone number “%(found)s” is not in this text."),
    N_("The gap to fill “%(found)s” is not in this text."),
    N_("The money sign “%(found)s” is not in this text."),
    N_("The number %(number)s is not in this text."),
    N_("The number %(number)s is only in this text."),
)
