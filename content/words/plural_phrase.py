"""Plain English phrases in the plural: "person who uses it" -> "people who use it"."""

from content.words.inflection import plural
from content.words.word_set import word_set

JOINS = word_set(
    "of who that which for to in with on at when so if by from it we you and or where next named "
    "living taking paid taken between things left under they before"
)
"""Words that end the part of a phrase which turns plural."""
UNCOUNTED = word_set(
    "people help information support advice work pay proof money trust detail help agreement "
    "equipment care food spending buying leaving asking working training reading knowledge"
)
TO_MANY = {"is": "are", "has": "have", "does": "do", "was": "were"}


def plural_phrase(phrase: str) -> str:
    """Return the phrase in the plural; as it is where nothing in it can be counted."""
    words = phrase.split()
    end = next((place for place, word in enumerate(words) if word in JOINS), len(words))
    if (
        end == 0
        or words[0] in {"what", "how", "say"}
        or not _countable(words[end - 1])
        or _doing(words[0], end)
    ):
        return phrase
    start = 1 if words[0] in {"a", "an", "one"} and end > 1 else 0
    head = [*words[start : end - 1], plural(words[end - 1])]
    return " ".join([*head, *_agreeing(words[end:])])


def _countable(noun: str) -> bool:
    return noun not in UNCOUNTED and not noun.endswith(("ness", "s"))


def _doing(first: str, end: int) -> bool:
    return (
        first.endswith("ing")
        and end > 0
        and first not in {"meeting", "thing", "warning", "building"}
    )


def _agreeing(rest: list[str]) -> list[str]:
    """Return the end of the phrase with the verb after "who" or "that" in the plural."""
    if len(rest) < 2 or rest[0] not in {"who", "that", "which"}:
        return rest
    verb = rest[1]
    many = TO_MANY.get(verb) or _many(verb)
    return [rest[0], many, *rest[2:]]


def _many(verb: str) -> str:
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb.removesuffix("s")
