"""Sayings as a W3C Pronunciation Lexicon (PLS) 1.0, for talking books and other voices.

Written from the W3C Recommendation of 14 October 2008. Every lexeme has an alias: plain words,
never sounds in signs, so people can read what they take away.
"""

import re
from xml.sax.saxutils import escape, quoteattr

from content.languages import base_code
from content.tree import Saying

MEDIA_TYPE = "application/pls+xml"
NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def pls(sayings: tuple[Saying, ...], language: str) -> bytes:
    """Return the lexicon of one language in UTF-8: of the same words the first saying alone.

    A saying for every language is part of each. The same sayings give the same bytes.
    """
    base, seen, lexemes = base_code(language), set[str](), []
    for one in sayings:
        if base_code(one.language) in ("", base) and one.written not in seen:
            seen.add(one.written)
            lexemes.append(_lexeme(one))
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<lexicon version="1.0" xmlns="{NAMESPACE}"',
        f'    alphabet="ipa" xml:lang={_attribute(language)}>',
        *lexemes,
        "</lexicon>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8")


def _lexeme(saying: Saying) -> str:
    written, said = (escape(_NOT_XML.sub("", words)) for words in (saying.written, saying.said))
    return f"  <lexeme><grapheme>{written}</grapheme><alias>{said}</alias></lexeme>"


def _attribute(value: str) -> str:
    return quoteattr(_NOT_XML.sub("", value))
