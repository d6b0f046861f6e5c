"""A sentence that begins with "it" or "they" where two things could be meant."""

from collections.abc import Iterator, Sequence

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.deep import parsed
from content.checking.reading import Passage, Reading, Sentence
from content.languages.parsing import Token
from content.words.word_set import word_set

ONE, MANY = word_set("it"), word_set("they these those")
IN_PLACE_OF = word_set("nsubj nsubjpass dobj pobj attr")
PEOPLE = word_set("PERSON")
SAYS_NOTHING = word_set(
    "be seem appear take cost help matter mean depend look sound say feel rain happen turn become "
    "make"
)
"""After these "it" often stands for nothing at all: "It is good to talk"."""
TIMES = word_set("day week month year time morning afternoon evening hour minute number way part")


def _run(reading: Reading) -> Iterator[Mark]:
    before: tuple[Passage, tuple[Token, ...]] | None = None
    for passage, sentence, tokens in parsed(reading):
        if before and before[0] is passage:
            yield from _unclear(passage, sentence, tokens, before[1])
        before = (passage, tokens)


def _unclear(
    passage: Passage, sentence: Sentence, tokens: Sequence[Token], before: Sequence[Token]
) -> Iterator[Mark]:
    first = tokens[0]
    if first.dep not in {"nsubj", "nsubjpass"} or first.text.lower() not in ONE | MANY:
        return
    many = first.text.lower() in MANY
    if not many and tokens[first.head].lemma in SAYS_NOTHING:
        return
    things = _things(before, many=many)
    if len(things) > 1:
        span = (sentence.start + first.start, sentence.start + first.end)
        values = {"word": first.text, "one": things[0], "other": things[1]}
        yield mark(passage, span, sentence[:2], values=values)


def _things(tokens: Sequence[Token], *, many: bool) -> list[str]:
    """Return what could be meant: the nouns of the sentence before, in this number."""
    tags = {"NNS", "NNPS"} if many else {"NN", "NNP"}
    found = [
        token.text
        for token in tokens
        if token.tag in tags
        and token.dep in IN_PLACE_OF
        and token.lemma.lower() not in TIMES
        and (many or token.ent_type not in PEOPLE)
    ]
    return list(dict.fromkeys(found))


CHECK = Check(
    id="unclear_pronoun",
    title={"en": "Who or what is meant?", "cy": "Pwy neu beth?"},
    source="PIF easy-read guidance: use nouns; Inclusion Europe: the same word each time",
    group="say_it_straight",
    severity="maybe",
    depth="deep",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” could mean {one} or {other}.",
                "Readers look back to find out, and may lose their place.",
                "Say the word again.",
            ),
            "cy": Says(
                "Gallai “{word}” olygu {one} neu {other}.",
                "Mae darllenwyr yn edrych yn ôl, ac yn colli eu lle.",
                "Dywedwch y gair eto.",
            ),
        }
    },
    flags=(example("The carers met the nurses. They wrote a plan.", "They", kind="easy_read"),),
    passes=(
        example(
            "The carers met Jane. They wrote a plan. It is good to talk. It takes a day.",
            kind="easy_read",
        ),
        example("We like tea. We met the nurses.", kind="easy_read"),
    ),
)
