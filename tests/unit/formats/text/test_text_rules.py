"""Own access rules for plain text and Markdown: each finds what it is there to find."""

import pytest
from golden.documents import all_documents, assets, english

from content.tree import Document
from formats.access import markdown, text
from formats.format import Options, no_progress
from formats.writers import all_formats

TEXTS = [
    ("text-lines", "The house in 2026", "word " * 20),
    ("text-plain", "List of 3", "List of\t3"),
    ("text-order", "List of 3", "List \u202eof 3"),
    ("text-side", "List of 3", "\u200eمرحبا"),
    ("text-title", "=" * 25, "-" * 25),
    ("text-ends", "\n\n\nWho we are", "\n\n\n\nWho we are"),
]
MARKDOWNS = [
    ("markdown-title", "# How we", "How we"),
    ("markdown-language", 'lang: "en-GB"\n', ""),
    ("markdown-heading-order", "### What we promise", "##### What we promise"),
    ("markdown-heading-words", "## Who we are", "## "),
    ("markdown-pictures", "[picture-3]: data:", "[picture-3]: file:"),
    ("markdown-alt-words", "![A small house with a red roof]", "![house.png]"),
    ("markdown-link-words", "[the rules of the centre]", "[click here]"),
    ("markdown-no-code", "A decision needs", '<div onclick="x">A decision needs</div>'),
]
BOTH = [pytest.param(each, id=name) for name, each in all_documents().items()]


def made(document: Document, format_id: str) -> bytes:
    return all_formats()[format_id].write(document, Options(), assets(), no_progress).data


def spoilt(format_id: str, old: str, new: str) -> bytes:
    told = made(english(), format_id).decode("utf-8")
    assert old in told
    return told.replace(old, new).encode("utf-8")


@pytest.mark.parametrize(("rule", "old", "new"), TEXTS, ids=[case[0] for case in TEXTS])
def test_each_rule_of_plain_text_finds_its_own_fault(rule: str, old: str, new: str) -> None:
    found = text.check_text(spoilt("plain-text", old, new))
    assert {each.id: said for each, said in found.items()}[rule]


@pytest.mark.parametrize(("rule", "old", "new"), MARKDOWNS, ids=[case[0] for case in MARKDOWNS])
def test_each_rule_of_markdown_finds_its_own_fault(rule: str, old: str, new: str) -> None:
    found = markdown.check_markdown(spoilt("markdown", old, new))
    assert {each.id: said for each, said in found.items()}[rule]


@pytest.mark.parametrize("document", BOTH)
def test_our_own_files_break_no_rule(document: Document) -> None:
    texts = text.check_text(made(document, "plain-text"))
    marked = markdown.check_markdown(made(document, "markdown"))
    assert {rule.id: said for rule, said in texts.items() if said} == {}
    assert {rule.id: said for rule, said in marked.items() if said} == {}


def test_every_rule_has_a_test_that_breaks_it_and_says_how_to_mend_it() -> None:
    assert [rule.id for rule in text.RULES] == [case[0] for case in TEXTS]
    assert [rule.id for rule in markdown.RULES] == [case[0] for case in MARKDOWNS]
    assert all(rule.mend for rule in (*text.RULES, *markdown.RULES))


def test_bytes_that_are_no_text_are_refused() -> None:
    for check in (text.check_text, markdown.check_markdown):
        with pytest.raises(ValueError, match="utf-8"):
            check(b"\xff\xfe\x00")
