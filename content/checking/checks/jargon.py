"""Jargon and official words for which the built-in list has plain words or a meaning."""

from collections.abc import Iterable, Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.explaining import explains, following
from content.checking.matching import Match, matches
from content.checking.phrases import cased
from content.checking.quotes import is_spoken
from content.checking.reading import Passage, Reading, Sentence
from content.checking.topic import topic_of


def _run(reading: Reading) -> Iterator[Mark]:
    found = list(_found(reading))
    explained, seen = set(_explained(reading, found)), set[str]()
    for passage, sentence, match in found:
        if match.entry.term.term in explained or not reading.explained.isdisjoint(
            _spellings(match)
        ):
            continue
        words = passage.text[match.start : match.end]
        if _always(match) or words not in seen:
            yield _mark(passage, sentence, match)
        seen.add(words)


def _found(reading: Reading) -> Iterator[tuple[Passage, Sentence, Match]]:
    """Yield the terms of the list, but not those in what somebody says."""
    topic = topic_of(reading.spots)
    for passage in reading.passages:
        if passage.place in {"alt", "quote"}:
            continue
        for sentence in passage.sentences:
            for match in matches(sentence, passage.text, passage.language, topic):
                if not is_spoken(passage.text, match.start):
                    yield passage, sentence, match


def _explained(reading: Reading, found: Iterable[tuple[Passage, Sentence, Match]]) -> Iterator[str]:
    """Yield the terms that the text itself explains somewhere: nobody needs to be told."""
    after = following(reading)
    for passage, sentence, match in found:
        term = match.entry.term
        if term.meaning or term.keep:
            follower = after.get((id(passage), sentence.start))
            if explains((passage, sentence), match.start, match.end, follower, term.meaning):
                yield term.term


def _always(match: Match) -> bool:
    """Tell a word to replace each time from one that may stay, and is marked once a spelling."""
    return bool(match.entry.term.plain) and not match.entry.term.keep


def _spellings(match: Match) -> tuple[str, ...]:
    return (match.entry.term.term.lower(), " ".join(match.entry.words))


def _mark(passage: Passage, sentence: Sentence, match: Match) -> Mark:
    term = match.entry.term
    words = passage.text[match.start : match.end]
    plain = tuple(cased(each, words) for each in match.entry.plain)
    return mark(
        passage,
        (match.start, match.end),
        sentence[:2],
        values={"word": words, "meaning": term.meaning, "keep": term.keep},
        suggestions=plain,
        severity="maybe" if term.keep or not match.is_sure else "look",
        form=_form(bool(plain), term.meaning, term.keep),
    )


def _form(plain: bool, meaning: str, keep: str) -> str:
    if not plain:
        return "explain"
    if keep:
        return "replace_unless"
    return "replace_or_explain" if meaning else "main"


WHAT = {"en": "“{word}” may be hard for some readers.", "cy": "Gall “{word}” fod yn anodd i rai."}
WHY = {
    "en": "Official words shut out people who do not use them every day.",
    "cy": "Mae geiriau swyddogol yn cau pobl allan.",
}
EXPLAIN = {
    "en": "Say what it means where you first use it: {meaning}.",
    "cy": "Dywedwch beth mae'n ei olygu y tro cyntaf: {meaning}.",
}


def _says(english: str, welsh: str) -> dict[str, Says]:
    return {"en": Says(WHAT["en"], WHY["en"], english), "cy": Says(WHAT["cy"], WHY["cy"], welsh)}


CHECK = Check(
    id="jargon",
    title={"en": "Jargon and official words", "cy": "Jargon a geiriau swyddogol"},
    source="Our own list in content/words, after GOV.UK, NHS and plain-language guidance",
    group="plain_words",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": _says("Try one of the plain words below.", "Rhowch gynnig ar air syml isod."),
        "replace_or_explain": _says(
            "Try a plain word below, or say what it means: {meaning}.",
            "Rhowch gynnig ar air syml isod, neu esboniwch: {meaning}.",
        ),
        "replace_unless": _says(
            "Try a plain word below. Keep it {keep}.",
            "Rhowch gynnig ar air syml isod. Cadwch y gair {keep}.",
        ),
        "explain": _says(EXPLAIN["en"], EXPLAIN["cy"]),
    },
    flags=(
        example("We utilised the hall in order to meet.", "utilised", "in order to"),
        example("Anyone in receipt of a care package can ask.", "in receipt of", "care package"),
        example("Direct Payments are open to you.", "Direct Payments"),
        example("Mae'r cyngor yn darparu bwyd.", "darparu", language="cy"),
    ),
    passes=(
        example("We used the hall to meet. She said: “We must utilise the hall.”"),
        example("A tribunal is a group of people who decide. The tribunal meets on Monday."),
        example("We use advocacy. This means help to speak up."),
        example("Ms Grant and Mark Hill will visit you."),
        example("Look at www.advocacy.org.uk or write to advocacy@safeguarding.org."),
        example("Mae pawb yn cael te.", language="cy"),
    ),
)
