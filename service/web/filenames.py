"""The name of a file on somebody's own device: title, format and language."""

import re

from content.cleaning import clean

LONGEST = 80
"""Characters of a title in a name: file systems stop at 255 bytes, and letters can have four."""
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+')


def filename(title: str, format_id: str, language: str, suffix: str) -> str:
    """Return a name such as "Our day--audio--cy.mp3", safe on every common system."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", clean(title)).split()).strip(". ")
    return f"{plain[:LONGEST].strip() or 'document'}--{format_id}--{language}{suffix}"
