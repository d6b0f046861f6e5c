"""Words for a picture that say nothing: file names, "image", what a computer guessed."""

import re

_FILE_NAME = re.compile(r"\.(png|jpe?g|svg|gif|bmp|tiff?|webp|emf|wmf|heic)\s*$", re.IGNORECASE)
_NOTHING = re.compile(
    r"(an? |the )?(image|picture|photo|photograph|graphic|img|figure|screenshot|placeholder"
    r"|alt text|chart|diagram|object|clip ?art|graphical user interface)[ _-]*\d*\.?"
    r"|(dsc|img|image|scan)[ _-]*\d+|untitled|\W+|\d+",
    re.IGNORECASE,
)
_BY_MACHINE = re.compile(r"description automatically generated|ai-generated content", re.IGNORECASE)


def wrong_with(said: str) -> str:
    """Return what is wrong with the words of a picture, "" where a machine finds nothing."""
    if _FILE_NAME.search(said):
        return f"The words for a picture are a file name: {said}"
    if _NOTHING.fullmatch(said):
        return f"The words for a picture say nothing: {said}"
    if _BY_MACHINE.search(said):
        return "A computer wrote the words for a picture. Nobody has checked them."
    return ""
