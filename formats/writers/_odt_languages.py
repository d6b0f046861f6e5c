"""Languages in OpenDocument: what a stretch of words says about its language and direction."""

from content.languages import base_code
from formats.writers._odt_xml import Xml, node
from formats.writers._word_look import Look, right_to_left, word_tag

_EAST_ASIAN = frozenset({"zh", "ja", "ko"})
_NONE = "none"
"""Stands for the country where a language has none (ODF 1.3, 20.190)."""


def language_marks(code: str) -> dict[str, str]:
    """Return the attributes that name a language, for its own kind of letters as well."""
    base, *parts = word_tag(code).replace("_", "-").split("-")
    if not (base.isascii() and base.isalpha() and 2 <= len(base) <= 3):
        return {}
    country = next((each.upper() for each in parts if len(each) == 2), _NONE)
    script = next((each.title() for each in parts if len(each) == 4 and each.isalpha()), "")
    kinds = [""]
    if right_to_left(code):
        kinds.append("-complex")
    if base_code(code) in _EAST_ASIAN:
        kinds.append("-asian")
    return {
        key: value
        for kind in kinds
        for key, value in (
            (f"{_space(kind)}:language{kind}", base),
            (f"{_space(kind)}:script{kind}", script),
            (f"{_space(kind)}:country{kind}", country),
        )
    }


def _space(kind: str) -> str:
    return "style" if kind else "fo"


def writing_mode(code: str) -> str:
    """Return the writing mode of words in this language."""
    return "rl-tb" if right_to_left(code) else "lr-tb"


def own_side(code: str) -> dict[str, str]:
    """Return the attributes that let words begin at their own side.

    The side is named: LibreOffice takes "start" for the left in every direction.
    """
    side = "right" if right_to_left(code) else "left"
    return {"fo:text-align": side, "style:writing-mode": writing_mode(code)}


def spoken(name: str, family: str, style: str, language: str, look: Look) -> Xml:
    """Return a style that adds nothing to the named one but a language and its direction."""
    turned = writing_mode(language) != writing_mode(look.language)
    says = node("style:text-properties", attrs=language_marks(language))
    before = (
        (node("style:paragraph-properties", attrs=own_side(language)),)
        if turned and family == "paragraph"
        else ()
    )
    named = {"style:name": name, "style:family": family, "style:parent-style-name": style}
    return node("style:style", *before, says, attrs=named)
