"""Who can do something: people and bodies of people, never "by post" or "by car"."""

from content.easy_read.view import View
from content.words.word_set import word_set

_PEOPLE = word_set(
    "group team council member staff nurse doctor board committee people person officer manager "
    "panel tenant landlord government trust trustee charity user carer parent family friend "
    "adviser advisor judge court tribunal police school teacher worker contractor recipient "
    "authority department organisation company hospital surgery gp dentist consultant resident "
    "volunteer chair director minister commissioner practitioner professional inspector "
    "ombudsman union partner employer bank agency association university researcher editor "
    "secretary coordinator co-ordinator facilitator assessor patient student child adult man woman "
    "husband wife mother father brother sister neighbour visitor customer client supporter "
    "councillor mayor parliament assembly cabinet community club society church business firm "
    "developer designer engineer scientist writer artist author singer musician player coach king "
    "queen president army soldier citizen voter researcher specialist therapist psychologist "
    "pharmacist clinician physician practitioner advocate lawyer solicitor peer expert "
    "representative everyone everybody someone somebody nobody anyone anybody"
)
_PRONOUNS = word_set("me him her us them you")


def is_agent(view: View, noun: int) -> bool:
    """Return whether the word names people, a body of people, or somebody by name."""
    token = view.token(noun)
    if token.pos == "PROPN":
        return token.ent_type in {"PERSON", "ORG", "NORP", "GPE", ""}
    word = token.text.lower()
    return word in _PRONOUNS or word in _PEOPLE or token.lemma.lower() in _PEOPLE
