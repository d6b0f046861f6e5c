"""Why a file cannot be checked: what happened, and what to do now."""

WORDS = {
    "empty": "This file is empty. Check that you chose the right file.",
    "no_words": "There are no words and no pictures in this file. Check that it is the right one.",
    "too_big": "This file is larger than 10 MB. Make its pictures smaller, then check it again.",
    "too_many_blocks": "This file is too long to check at once. Split it, and check each part.",
    "too_deep": "Too many parts of this file lie inside each other. We could not check it.",
    "too_heavy": "This file took too long to check, so we stopped. Try a part of it.",
    "zip_unsafe": (
        "This file is packed in a way that can do harm. We did not open it. "
        "Save it again in Word or LibreOffice, then check it."
    ),
    "xml_unsafe": (
        "This file holds instructions that can do harm. We did not follow them. "
        "Save it again in Word or LibreOffice, then check it."
    ),
    "broken": (
        "This file is damaged, or part of it is missing. "
        "Open it on your computer and save it again. Then check it."
    ),
    "password": (
        "This file has a password, so we cannot look inside. "
        "Take the password off, then check it again. A password keeps some people out too."
    ),
    "old_word": (
        "This is an old Word file (.doc). Open it in Word or LibreOffice. "
        'Choose "Save as", then "Word document (.docx)". Check that file.'
    ),
    "other_kind": (
        "We do not check this kind of file. "
        "We check Word (.docx), OpenDocument (.odt), PDF, e-books and web pages."
    ),
}
"""By a stable name; other names mean "other_kind"."""


class CannotCheck(Exception):
    """A file cannot be checked. `str()` is for people; `reason` is the stable name."""

    def __init__(self, reason: str) -> None:
        known = reason if reason in WORDS else "other_kind"
        super().__init__(WORDS[known])
        self.reason = known
