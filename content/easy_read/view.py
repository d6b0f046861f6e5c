"""A parsed sentence, looked at as a tree of words."""

from collections import defaultdict

from content.languages.parsing import Parsed, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
VERBS = frozenset({"VERB", "AUX"})


class View:
    """Answers what the stages ask: who depends on whom, and which words a branch covers."""

    def __init__(self, parsed: Parsed) -> None:
        self.text = parsed.text
        self.tokens = parsed.tokens
        self._kids: dict[int, list[int]] = defaultdict(list)
        for at, token in enumerate(parsed.tokens):
            if token.head != at:
                self._kids[token.head].append(at)
        self.roots = [at for at, token in enumerate(parsed.tokens) if token.head == at]

    @property
    def root(self) -> int:
        return self.roots[0]

    def kids(self, at: int, *deps: str) -> list[int]:
        """Return the words that hang on `at`, of the named kinds where some are named."""
        return [kid for kid in self._kids[at] if not deps or self.tokens[kid].dep in deps]

    def branch(self, at: int) -> tuple[int, int]:
        """Return the first word of the branch and the one after its last."""
        low = high = at
        waiting = [at]
        while waiting:
            here = waiting.pop()
            low, high = min(low, here), max(high, here)
            waiting += self._kids[here]
        return low, high + 1

    def slice(self, low: int, high: int) -> str:
        """Return the text from word `low` up to, not with, word `high`."""
        if low >= high:
            return ""
        return self.text[self.tokens[low].start : self.tokens[high - 1].end]

    def token(self, at: int) -> Token:
        return self.tokens[at]

    def word(self, at: int) -> str:
        """Return the word in small letters; "" outside the sentence."""
        return self.tokens[at].text.lower() if 0 <= at < len(self.tokens) else ""

    def subject(self, verb: int) -> int | None:
        """Return the subject that stands before the verb, or None."""
        return next((kid for kid in self.kids(verb) if self._is_subject(kid, verb)), None)

    def _is_subject(self, kid: int, verb: int) -> bool:
        return kid < verb and self.tokens[kid].dep in SUBJECTS

    def is_finite(self, verb: int) -> bool:
        """Return whether the verb or one of its helpers carries a tense."""
        helpers = self.kids(verb, "aux", "auxpass")
        return any(self.tokens[each].tag in FINITE for each in (verb, *helpers))

    def after_comma(self, high: int) -> int:
        """Return the word after the comma that ends the branch before `high`; 0 for no comma."""
        if self.word(high) == ",":
            return high + 1
        return high if self.word(high - 1) == "," else 0

    def ends_at(self, high: int) -> bool:
        """Return whether only closing marks follow."""
        return all(token.pos == "PUNCT" for token in self.tokens[high:])


def is_sound(view: View) -> bool:
    """Return whether the words are one whole sentence: a subject and a verb with a tense."""
    if len(view.roots) != 1 or len(view.tokens) < 4:
        return False
    root = view.root
    if view.token(root).pos not in VERBS or not view.is_finite(root):
        return False
    subject = view.subject(root)
    if subject is None or not _agree(view, subject, root):
        return False
    return _starts_well(view) and _ends_well(view)


def _agree(view: View, subject: int, root: int) -> bool:
    """Return False for "A nurse have left": the words were cut in the wrong place."""
    is_one = view.token(subject).tag in {"NN", "NNP"} and not view.kids(subject, "conj")
    helpers = view.kids(root, "aux", "auxpass")
    first = min((each for each in (*helpers, root) if each > subject), default=root)
    return not (is_one and view.word(first) in {"have", "are", "were", "do"})


def _starts_well(view: View) -> bool:
    """Return False for "That people ..." and "But what they ...": half of something."""
    start = 1 if view.word(0) in {"but", "so"} else 0
    while view.token(start).pos == "PUNCT" and start < view.root:
        start += 1
    opener = view.token(start)
    is_half = opener.tag in {"WDT", "WP", "WP$", "WRB"} and opener.head == view.root
    is_half |= opener.tag in {"VBD", "VBN", "VBP", "VBZ"} and opener.dep != "advcl"
    is_half |= view.token(start + 1).pos == "CCONJ" and view.token(start + 2).pos in VERBS
    is_half |= any(view.word(at) in {"which", "whom"} for at in range(start, view.root))
    return not view.kids(view.root, "mark") and not is_half and view.word(start) != "that"


def _ends_well(view: View) -> bool:
    words = [token for token in view.tokens if token.pos not in {"PUNCT", "SPACE"}]
    return bool(words) and words[-1].pos not in {"CCONJ", "SCONJ", "DET"}


def is_order(view: View) -> bool:
    """Return whether the sentence tells the reader to do something, as "Call us." does."""
    if len(view.roots) != 1:
        return False
    root, starts = view.root, {"but", "so", "do", "not", "please", "never", "always"}
    early = all(view.word(at) in starts for at in range(root)) and view.word(root) != "like"
    return early and view.token(root).tag == "VB" and len(view.tokens) >= 4
