"""Guidelines that only a person can judge, each with the question to ask."""

from formats.passport.guideline import EASY, Guideline

_SOUND = frozenset({".mp3", ".zip"})
_BRAILLE = frozenset({".brf", ".pef"})
_SCREEN = frozenset({".docx", ".pdf", ".html", ".epub", ".odt"})

PEOPLE: tuple[Guideline, ...] = (
    Guideline(
        id="makes-sense",
        promise="People find what they need, understand it, and can use it.",
        source="ISO 24495-1; COGA",
        group="people",
        question="Is it clear to the people it is for?",
    ),
    Guideline(
        id="alt-fits",
        promise="The words fit each picture.",
        source="WCAG 1.1.1",
        group="people",
        question="Do the words fit each picture?",
    ),
    Guideline(
        id="pictures-fit",
        promise="The pictures fit the words, and suit adults.",
        source="Department of Health; PIF; Inclusion Europe",
        group="people",
        question="Does each picture fit its words, and suit adults?",
    ),
    Guideline(
        id="translation",
        promise="Both languages say the same.",
        source="Welsh Language Commissioner",
        group="people",
        question="Does it say the same in both languages?",
    ),
    Guideline(
        id="screen-reader",
        promise="It works with a screen reader.",
        source="EN 301 549; GOV.UK",
        group="people",
        question="Has someone tried it with a screen reader?",
        suffixes=_SCREEN,
    ),
    Guideline(
        id="sounds-right",
        promise="Names and words are said right, with no noise behind them.",
        source="UKAAF",
        group="people",
        question="Does the voice say names and words right?",
        suffixes=_SOUND,
    ),
    Guideline(
        id="even-sound",
        promise="It is equally loud all through.",
        source="UKAAF",
        group="people",
        question="Is it equally loud all through?",
        suffixes=_SOUND,
    ),
    Guideline(
        id="title-first",
        promise="It begins with its title, who made it, and how long it is.",
        source="UKAAF",
        group="people",
        question="Does it begin with its title, who made it, and how long it is?",
        suffixes=_SOUND,
    ),
    Guideline(
        id="pictures-told",
        promise="Pictures that say more than the words are told.",
        source="UKAAF",
        group="people",
        question="Is every picture told that says more than the words?",
        suffixes=_SOUND,
    ),
    Guideline(
        id="braille-read",
        promise="A braille reader has read it.",
        source="UKAAF",
        group="people",
        question="Has a braille reader read it?",
        suffixes=_BRAILLE,
    ),
    Guideline(
        id="printed",
        promise="The printed booklet is easy to hold and to read.",
        source="RNIB; Department of Health",
        group="people",
        question="Is the printed booklet easy to hold, on paper that does not shine?",
        kinds=EASY,
        suffixes=frozenset({".docx", ".pdf", ".odt"}),
    ),
)
TRIED = Guideline(
    id="tried",
    promise="People of the group tried it.",
    source="Inclusion Europe; PIF; CHANGE",
    group="people",
    question="Nobody in the group has tried it yet.",
)
