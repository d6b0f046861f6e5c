"""Profiles: which checks run, with which limits, and how much each of them matters."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from content import languages, tree
from content.checking.finding import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is fine. One more than the limit is a finding."""

    sentence_hint: int = 20
    """Words in a sentence: beyond it, perhaps."""
    sentence: int = 25
    """Words in a sentence: beyond it, worth a look."""
    sentence_first: int = 35
    """Words in a sentence: beyond it, look here first."""
    commas: int = 3
    """Commas in a sentence that is no list."""
    ideas: int = 3
    """Finite verbs in a sentence."""
    nesting: int = 2
    """Clauses round the innermost thought of a sentence."""
    paragraph_sentences: int = 5
    paragraph_words: int = 150
    item_sentences: int = 2
    """Sentences in one bullet."""
    document_words: int = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """How strict the checks are. Plain values, so that a group can have its own."""

    id: str
    title: Mapping[str, str]
    """Its name by interface language."""
    limits: Limits = Limits()
    off: frozenset[str] = frozenset()
    """Ids of the checks that do not run."""
    severities: Mapping[str, Severity] = field(default_factory=dict)
    """How much a check's usual finding matters, where it differs from the check's own word."""
    easy_read: bool = False
    """True where the stricter rules of easy read hold: digits, no brackets, no contractions."""

    def runs(self, check_id: str) -> bool:
        """Tell whether the check runs in this profile."""
        return check_id not in self.off


PLAIN_LANGUAGE = Profile(
    id="plain-language",
    title={"en": "Plain language", "cy": "Iaith glir"},
    off=frozenset({"point_without_picture", "unclear_pronoun", "unexplained_hard_word"}),
)
EASY_READ = Profile(
    id="easy-read",
    title={"en": "Easy read", "cy": "Hawdd ei ddeall"},
    limits=Limits(
        sentence_hint=15,
        sentence=15,
        sentence_first=20,
        commas=2,
        ideas=1,
        nesting=1,
        paragraph_sentences=3,
        paragraph_words=60,
        item_sentences=1,
        document_words=1_000,
    ),
    easy_read=True,
)
CYMRAEG_CLIR = Profile(
    id="cymraeg-clir",
    title={"en": "Cymraeg Clir (clear Welsh)", "cy": "Cymraeg Clir"},
    limits=Limits(sentence_hint=25),
    off=PLAIN_LANGUAGE.off,
)
PROFILES: dict[str, Profile] = {each.id: each for each in (PLAIN_LANGUAGE, EASY_READ, CYMRAEG_CLIR)}
"""The built-in profiles by id."""


def profile_for(document: tree.Document) -> Profile:
    """Return the built-in profile for the edition's kind and language."""
    if document.kind == "easy_read":
        return EASY_READ
    welsh = languages.base_code(document.language) == "cy"
    return CYMRAEG_CLIR if welsh else PLAIN_LANGUAGE
