"""The passive becomes active, where the sentence says who did it."""

from content.easy_read.agents import is_agent
from content.easy_read.sentences import sentence, small
from content.easy_read.view import View
from content.words.inflection import verb
from content.words.irregular import PAST

OBJECTS = {"i": "me", "he": "him", "she": "her", "we": "us", "they": "them"}
SUBJECT_FORMS = {"me": "I", "him": "he", "her": "she", "us": "we", "them": "they"}
_PLAIN_ROOT = frozenset({"nsubjpass", "auxpass", "aux", "agent", "punct", "prep", "npadvmod"})
_LONGEST_AGENT = 8


def active(view: View) -> str | None:
    """Return "The group wrote the plan." for "The plan was written by the group.", or None.

    None wherever anything else hangs on the verb: a wrong sentence is worse than a passive.
    """
    if len(view.roots) != 1:
        return None
    root = view.root
    if view.token(root).tag != "VBN" or any(
        view.token(kid).dep not in _PLAIN_ROOT for kid in view.kids(root)
    ):
        return None
    agent, subject = _agent(view, root), view.subject(root)
    if agent is None or subject is None or view.branch(subject)[0] != 0:
        return None
    if any(not view.kids(kid) for kid in view.kids(root, "prep")):
        return None
    if view.word(view.branch(agent)[1]) == ",":
        return None  # a second name of the doer may follow
    if " or by " in view.text or " and by " in view.text:
        return None
    if view.token(0).tag == "NN" and view.token(0).ent_type:  # a name, or a common word?
        return None
    form = _verb(view, root, agent)
    return _built(view, root, agent, form) if form else None


def _agent(view: View, root: int) -> int | None:
    by = view.kids(root, "agent")
    who = view.kids(by[0], "pobj") if len(by) == 1 else []
    if not who or not is_agent(view, who[0]):
        return None
    low, high = view.branch(who[0])
    plain = view.token(who[0]).ent_type not in {"DATE", "TIME", "CARDINAL", "MONEY", "PERCENT"}
    plain = plain and not view.kids(who[0], "relcl", "acl", "appos")
    return who[0] if plain and by[0] > root and high - low <= _LONGEST_AGENT else None


def _verb(view: View, root: int, agent: int) -> str:
    """Return the verb as the agent needs it; "" for helpers other than be, have and modals."""
    token = view.token(root)
    helpers = [view.word(each) for each in view.kids(root, "aux", "auxpass")]
    many = view.token(agent).tag in {"NNS", "NNPS"} or bool(view.kids(agent, "conj"))
    many = many or view.word(agent) in {"we", "us", "them", "you", "me", "people"}
    match helpers:
        case ["was" | "were"]:
            return _past(token.text.lower(), token.lemma)
        case ["is" | "are"]:
            return token.lemma if many else verb(token.lemma, "s")
        case [("can" | "must" | "may" | "should" | "will" | "could" | "would") as modal, "be"]:
            return f"{modal} {token.lemma}"
        case ["has" | "have", "been"]:
            return f"{'have' if many else 'has'} {token.text}"
        case _:
            return ""


def _past(participle: str, lemma: str) -> str:
    if lemma in PAST:
        return PAST[lemma][0]
    return participle if participle.endswith("ed") else ""


def _built(view: View, root: int, agent: int, form: str) -> str:
    subject = view.subject(root) or 0
    _, end = view.branch(subject)
    what = small(view.token(0), view.slice(0, end)).rstrip(" ,")
    what = OBJECTS.get(what.lower(), what)
    by = view.token(agent).head
    low, high = view.branch(agent)
    who = SUBJECT_FORMS.get(view.slice(low, high).lower(), view.slice(low, high))
    between = view.slice(root + 1, by)
    after = view.slice(high, len(view.tokens))
    return sentence(f"{who} {form} {what} {between} {after}")
