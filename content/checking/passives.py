"""Where the passive stands: by the parser where it answers, and else by a light pattern."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from content.checking.reading import Sentence, Word
from content.languages.parsing import Token
from content.words.word_set import word_set

BE = word_set("am is are was were be been being isn't aren't wasn't weren't")
GET = word_set("get gets got getting")
BE_OR_GET = BE | GET
BETWEEN = word_set(
    "not also only always never often already still just now then all both being been fully "
    "currently usually sometimes soon"
)
IRREGULAR = word_set(
    "beaten broken brought built bought caught chosen cut done drawn driven eaten fed felt "
    "forgotten found given grown heard held hidden hit hurt kept known laid led left let lost "
    "made meant met paid put read run said seen sent set shown shut sold spent spoken stolen "
    "stuck sung taken taught thrown told thought torn understood withdrawn won worn written "
    "sought rewritten withheld overseen overturned undertaken agreed freed guaranteed "
    "mistaken undergone dealt foreseen forbidden"
)
AFTER_GET = word_set(
    "paid told sent made given taken asked invited sacked chosen funded diagnosed paid "
    "arrested moved cut"
)
STATES = word_set(
    "advanced amazed annoyed ashamed balanced based bored bothered committed complicated "
    "concerned confused connected convinced crowded dedicated delighted depressed detailed "
    "determined devoted disabled disappointed embarrassed entitled excited exhausted "
    "experienced frightened hundred indeed inspired interested involved isolated limited "
    "lined located married mixed naked need needed overwhelmed pleased prepared qualified red "
    "related relaxed relieved retired sacred satisfied scared shed shocked skilled speed "
    "stressed supposed surprised talented terrified thrilled tired tried trusted unemployed "
    "united unlimited upset used varied wicked worried wounded allowed called divorced "
    "educated finished gifted motivated outdated rushed unrelated valued well-known"
)
"""Words that say how somebody or something is, not what was done to them."""
BEEN = word_set("been being")
DONE_TO = word_set(
    "isolated limited located trusted used valued educated related separated mixed balanced "
    "allowed called supposed divorced interested tried committed determined prepared relieved "
    "embarrassed"
)
"""Of those states, the ones that were done to somebody after "been" and "being"."""
NO_DOER = word_set(
    "consensus car bus train taxi bike post phone telephone email e-mail text letter hand law "
    "default mistake accident chance degrees vote majority noon midday midnight then now "
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december way means show appointment "
    "agreement age next tomorrow"
)
"""What follows "by" and does nothing: "by bus", "by Friday", "by a show of hands"."""
IN_FRONT = word_set("a an the this that your my his her their our its")
TIMES = word_set("DATE TIME CARDINAL")
PARTICIPLES = word_set("VBN VBD")
JOINED = re.compile(r"(?:-\w+)+")
"""The rest of a verb that the parser takes apart: "co-produced"."""


class Passive(NamedTuple):
    """A passive: where it stands in its piece of text, and whether a doer is named."""

    start: int
    end: int
    doer: bool


def by_parser(text: str, sentence: Sentence, tokens: Sequence[Token]) -> Iterator[Passive]:
    """Yield the passives that the parser sees."""
    passive = {aux.head for aux in tokens if aux.dep == "auxpass"}
    nearest = {aux.head: aux for aux in tokens if aux.head in passive and _is_aux(aux)}
    for place, aux in nearest.items():
        verb = tokens[place]
        joined = JOINED.match(text, sentence.start + verb.end)
        if verb.start < aux.start or not (verb.tag in PARTICIPLES or joined):
            continue
        doer = any(
            each.dep == "agent" and each.head == place and _does(tokens, at)
            for at, each in enumerate(tokens)
        )
        if doer or not _is_a_state(verb.text.lower(), aux.text.lower()):
            end = joined.end() if joined else sentence.start + verb.end
            yield Passive(sentence.start + aux.start, end, doer)


def _is_aux(token: Token) -> bool:
    return token.dep == "auxpass" or (token.dep == "aux" and token.text.lower() in BE_OR_GET)


def _does(tokens: Sequence[Token], by: int) -> bool:
    """Tell whether what follows "by" can do anything: no time, no "by bus"."""
    things = (each for each in tokens if each.head == by and each.dep == "pobj")
    return any(each.text.lower() not in NO_DOER and each.ent_type not in TIMES for each in things)


def _is_a_state(word: str, after: str) -> bool:
    return word in STATES and not (after in BEEN and word in DONE_TO)


def by_pattern(text: str, sentence: Sentence) -> Iterator[Passive]:
    """Yield what looks like a passive: a form of "be" or "get", and a participle near."""
    words, last = sentence.words, None
    for index, word in enumerate(words):
        if word.lower not in BE_OR_GET or (last is not None and index <= last):
            continue
        if index + 1 < len(words) and words[index + 1].lower in BE:
            continue
        last = _participle(words, index, text)
        if last is not None:
            yield Passive(word.start, words[last].end, _doer(words, last, text))


def _participle(words: Sequence[Word], index: int, text: str) -> int | None:
    """Return where the participle stands, up to three words on; None where there is none."""
    for place in range(index + 1, min(index + 4, len(words))):
        if not text[words[place - 1].end : words[place].start].isspace():
            return None
        word = words[place].lower
        if _is_participle(word, words[index].lower):
            return place
        if word not in BETWEEN and not word.endswith("ly"):
            return None
    return None


def _is_participle(word: str, after: str) -> bool:
    if after in GET:
        return word in AFTER_GET
    if word in STATES:
        return not _is_a_state(word, after)
    if word in IRREGULAR or word.rpartition("-")[2] in IRREGULAR:
        return True
    return word.endswith("ed") and len(word) > 4 and word[-3] != "e"


def _doer(words: Sequence[Word], last: int, text: str) -> bool:
    """Tell whether "by" and someone who can do it follow near."""
    near = [word.lower for word in words[last + 1 : last + 4]]
    if "by" not in near:
        return False
    by = last + 1 + near.index("by")
    after = [word.lower for word in words[by + 1 : by + 3] if word.lower not in IN_FRONT]
    if not after or re.match(r"\s*\d", text[words[by].end : words[by].end + 4]):
        return False
    return after[0] not in NO_DOER and not after[0].endswith("ing")
