"""Hard words of an easy-read edition that the next sentence does not explain."""

from collections.abc import Iterator

from content import tree
from content.checking.contract import Check, Example, Mark, Says, mark
from content.checking.explaining import explains, next_places
from content.checking.reading import Passage, Reading, Sentence
from content.words.forms import in_words


def _run(reading: Reading) -> Iterator[Mark]:
    wanted = {in_words(term): term for term in reading.meanings if in_words(term)}
    for place, after in next_places(reading):
        for words in [each for each in wanted if _holds(place[1], each)]:
            term = wanted.pop(words)
            start, end = _span(place[1], words)
            if not explains(place, start, end, after, reading.meanings[term]):
                yield _mark(*place, (start, end), reading.meanings[term])


def _holds(sentence: Sentence, words: tuple[str, ...]) -> bool:
    return _place(sentence, words) >= 0


def _place(sentence: Sentence, words: tuple[str, ...]) -> int:
    lower = [word.lower for word in sentence.words]
    if words[0] not in lower:
        return -1
    places = range(len(lower) - len(words) + 1)
    return next((at for at in places if tuple(lower[at : at + len(words)]) == words), -1)


def _span(sentence: Sentence, words: tuple[str, ...]) -> tuple[int, int]:
    at = _place(sentence, words)
    return sentence.words[at].start, sentence.words[at + len(words) - 1].end


def _mark(passage: Passage, sentence: Sentence, span: tuple[int, int], meaning: str) -> Mark:
    values = {"word": passage.text[span[0] : span[1]], "meaning": meaning.rstrip(".")}
    return mark(passage, span, sentence[:2], values=values)


def _edition(*lines: str) -> tree.Document:
    blocks = tuple(
        tree.Paragraph(f"b{number}", (tree.Run(line),)) for number, line in enumerate(lines)
    )
    words = (tree.HardWord("advocate", "a person who helps you to speak up"),)
    return tree.Document("Example", "en", blocks, kind="easy_read", hard_words=words)


CHECK = Check(
    id="unexplained_hard_word",
    title={"en": "Hard words to explain", "cy": "Geiriau anodd i'w hesbonio"},
    source="GOV.UK accessible formats and Department of Health: explain it in the next sentence",
    group="say_what_it_means",
    severity="first",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” is a hard word, and the next sentence does not explain it.",
                "People should not have to look for a meaning.",
                "Say after it: this means {meaning}.",
            ),
            "cy": Says(
                "Mae “{word}” yn air anodd, ac nid yw'r frawddeg nesaf yn ei esbonio.",
                "Ni ddylai pobl orfod chwilio am ystyr.",
                "Dywedwch ar ei ôl: mae hyn yn golygu {meaning}.",
            ),
        }
    },
    flags=(
        Example(
            _edition("Your advocate rings you. We like tea. The advocate came."), ("advocate",)
        ),
    ),
    passes=(
        Example(_edition("An advocate rings you.", "This is a person who helps you to speak up.")),
        Example(_edition("An advocate is someone who speaks up with you. Your advocate rings.")),
    ),
)
