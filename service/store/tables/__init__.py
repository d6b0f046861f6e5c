"""The tables, one file an idea. Append-only wherever people's words are."""

from service.store.tables.checking import CheckChoice, OwnProfile
from service.store.tables.columns import Row
from service.store.tables.deciding import AgendaItem, Ballot, Decision, Meeting, Outcome
from service.store.tables.documents import (
    Block,
    Document,
    DocumentRevision,
    Draft,
    Edition,
    KeptFinding,
    Picture,
    Revision,
    SignOff,
    WordEntry,
)
from service.store.tables.events import Event, Operation
from service.store.tables.listening import SayingVersion, VoiceCheck
from service.store.tables.people import (
    Attempt,
    Group,
    Invite,
    Membership,
    Organisation,
    Person,
    Preference,
    Publisher,
    SignedIn,
    Supporter,
)
from service.store.tables.pictures import PicturePack
from service.store.tables.publishing import Decline, Feedback, FrozenTree, Publication, Rendition
from service.store.tables.speaking import Spoken
from service.store.tables.talking import Comment, Suggestion
from service.store.tables.translating import TranslationRevision, TranslationUnit
from service.store.tables.wording import EngineVoice, Wording

__all__ = [
    "AgendaItem",
    "Attempt",
    "Ballot",
    "Block",
    "CheckChoice",
    "Comment",
    "Decision",
    "Decline",
    "Document",
    "DocumentRevision",
    "Draft",
    "Edition",
    "EngineVoice",
    "Event",
    "Feedback",
    "FrozenTree",
    "Group",
    "Invite",
    "KeptFinding",
    "Meeting",
    "Membership",
    "Operation",
    "Organisation",
    "Outcome",
    "OwnProfile",
    "Person",
    "Picture",
    "PicturePack",
    "Preference",
    "Publication",
    "Publisher",
    "Rendition",
    "Revision",
    "Row",
    "SayingVersion",
    "SignOff",
    "SignedIn",
    "Spoken",
    "Suggestion",
    "Supporter",
    "TranslationRevision",
    "TranslationUnit",
    "VoiceCheck",
    "WordEntry",
    "Wording",
]
