"""What the rules for recordings and DAISY books say."""

from formats.access import daisy
from formats.passport.on_loudness import ON_LOUDNESS
from formats.passport.on_sound import ON_SOUND

FAULTS = (
    "%(part)s does not say this: %(name)s",
    "A page of the talking book runs a program.",
    "A piece of sound has no length in this part: %(name)s",
    "No heading leads to this part: %(name)s",
    "Some players cannot open a file with this name: %(name)s",
    "The files of the talking book do not stand in one folder.",
    "The marked parts do not follow each other to the end.",
    "The parts do not say their numbers in order.",
    "The parts stand in another order than the headings.",
    "The pieces of sound do not follow each other in this part: %(name)s",
    "The recording does not say that a computer voice reads it.",
    "The recording is longer or shorter than it says.",
    "The recording is so loud in places that it can crackle.",
    "The recording is too loud.",
    "The recording is too quiet.",
    "The recording says another language than the document.",
    "The talking book asks for a file that is not in it: %(name)s",
    "The talking book counts wrong: %(name)s",
    "The talking book does not begin with its title.",
    "The talking book does not say how long it is.",
    "The talking book does not say that it is DAISY 2.02.",
    "The talking book does not say this once: %(name)s",
    "The times do not fit the sound of this part: %(name)s",
    "The words and the sound are not in step.",
    "These words are shown, but not said: %(words)s",
    "This heading leads nowhere: %(words)s",
    "This part does not say how long it is: %(name)s",
    "This part does not say how much came before it: %(name)s",
    "Two places in %(name)s have the same name: %(mark)s",
    "Words are said in %(part)s that are not shown: %(mark)s",
)


def sound_rules() -> tuple[str, ...]:
    """Return every sentence of these rules, those with gaps too."""
    books = (words for rule in daisy.RULES for words in (rule.promise, rule.mend))
    return (
        *FAULTS,
        *books,
        *(rule.promise for rule in ON_SOUND),
        *(rule.promise for rule in ON_LOUDNESS),
    )
