"""Headings as the questions that readers have: "How to apply" becomes "How do you apply?"."""

import re

from content.languages import base_code

_WHOLE = {
    "en": {
        "eligibility": "Who can get this?",
        "who is eligible": "Who can get this?",
        "who can apply": "Who can apply?",
        "next steps": "What happens next?",
        "what happens next": "What happens next?",
        "contact us": "How can you contact us?",
        "contact details": "How can you contact us?",
        "contacting us": "How can you contact us?",
        "how to contact us": "How can you contact us?",
        "further information": "Where can you find out more?",
        "more information": "Where can you find out more?",
        "how to find out more": "How can you find out more?",
        "definitions": "What do the words mean?",
        "glossary": "What do the words mean?",
        "costs": "What does it cost?",
        "fees": "What does it cost?",
        "about us": "Who are we?",
        "who we are": "Who are we?",
        "what we do": "What do we do?",
        "our aims": "What do we want to do?",
        "complaints": "How can you complain?",
        "when and where": "When and where is it?",
        "confidentiality": "Who will know what you tell us?",
    },
    "cy": {
        "y camau nesaf": "Beth sy'n digwydd nesaf?",
        "camau nesaf": "Beth sy'n digwydd nesaf?",
        "beth sy'n digwydd nesaf": "Beth sy'n digwydd nesaf?",
        "cysylltu â ni": "Sut gallwch chi gysylltu â ni?",
        "rhagor o wybodaeth": "Ble mae rhagor o wybodaeth?",
        "mwy o wybodaeth": "Ble mae mwy o wybodaeth?",
        "amdanom ni": "Pwy ydyn ni?",
        "pwy ydym ni": "Pwy ydyn ni?",
        "cymhwysedd": "Pwy sy'n gallu cael hwn?",
    },
}
_HOW_TO = re.compile(r"How to ([a-z]+(?: [A-Za-z’'-]+){0,5})\Z")
_WHO_CAN = re.compile(r"(?:Who|What|When|Where|Why|How) (?:can|will|is|are|should|do|does)\b.*\Z")
_LONGEST = 9


def as_question(text: str, language: str) -> str:
    """Return the heading as a question; "" where no rule is sure."""
    bare = " ".join(text.split()).rstrip(" .:")
    if bare.endswith("?") or len(bare.split()) > _LONGEST:
        return ""
    known = _WHOLE.get(base_code(language), {})
    if question := known.get(bare.lower().replace("’", "'")):
        return question
    return _english(bare) if base_code(language) == "en" else ""


def _english(bare: str) -> str:
    if found := _HOW_TO.match(bare):
        return f"How do you {found.group(1)}?"
    if _WHO_CAN.match(bare):
        return f"{bare}?"
    return ""
