"""The written forms of regular Welsh verbs: gweithredu -> gweithredodd, gweithredir ..."""

ENDINGS = (
    *("odd", "wyd", "ir", "id", "ai", "ais", "aist", "ant", "wn", "asant", "asom"),
    *("af", "er", "asai", "asid", "ent", "em"),
)
VOWELS = ("o", "u", "i", "a")


def verb_forms(verb_noun: str) -> tuple[str, ...]:
    """Return the forms of a regular verb by its verb-noun; none where no rule is safe."""
    if verb_noun.endswith("hau"):
        return _of_hau(verb_noun.removesuffix("u"))
    if verb_noun.endswith("ied"):
        return tuple(_end(verb_noun.removesuffix("ed"), ending) for ending in ENDINGS)
    if len(verb_noun) < 5 or " " in verb_noun or not verb_noun.endswith(VOWELS):
        return ()
    return tuple(_end(verb_noun[:-1], ending) for ending in ENDINGS)


def _end(stem: str, ending: str) -> str:
    return stem.removesuffix("i") + ending if ending.startswith("i") else stem + ending


def _of_hau(stem: str) -> tuple[str, ...]:
    """Return the forms of a verb in -hau: sicrhau -> sicrhaodd, sicrhawyd, sicrheir."""
    weak = stem.removesuffix("a") + "e"
    return (
        *(stem + ending for ending in ("odd", "wyd", "wn", "nt", "f")),
        *(weak + ending for ending in ("ir", "id", "ais", "ch")),
    )
