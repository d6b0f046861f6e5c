"""Which addresses a file may lead to."""

import pytest

from content.tree import Run
from formats.writers._links import safe_address, typed_links


@pytest.mark.parametrize(
    ("text", "shown", "address"),
    [
        ("Write to a.b@example.org.", "a.b@example.org", "mailto:a.b@example.org"),
        ("(see https://example.org/a)", "https://example.org/a", "https://example.org/a"),
        ("Go to www.example.org/cy!", "www.example.org/cy", "https://www.example.org/cy"),
    ],
)
def test_a_typed_address_leads_somewhere(text: str, shown: str, address: str) -> None:
    runs = typed_links((Run(text, bold=True),))
    assert [(run.text, run.link) for run in runs if run.link] == [(shown, address)]
    assert "".join(run.text for run in runs) == text
    assert all(run.bold for run in runs)


@pytest.mark.parametrize("text", ["", "me @ home", "http://", "www", "a@b", "5 @ £2.50 each"])
def test_what_is_no_whole_address_stays_plain_words(text: str) -> None:
    assert typed_links((Run(text),)) == (Run(text),)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/rules?a=1&b=2#top",
        "http://[::1]:8000/",
        "HTTPS://münchen.de/ü",
        "mailto:friends@example.org",
        "tel:+441632960001",
    ],
)
def test_an_address_that_leads_somewhere_stays_as_it_is(address: str) -> None:
    assert safe_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        *("", "javascript:alert(1)", "data:text/html,x", "ftp://example.org/", "//example.org"),
        *("https://", "https:example.org", "http:///x", "https://example..org", "http://[bad"),
        *("https://example.org:99999/", "https://example.org:abc/", "https://a<b.org/"),
        *("mailto:", "https://ex ample.org", "https://a.b/" + "x" * 2000),
    ],
)
def test_what_leads_nowhere_is_no_link(address: str) -> None:
    assert safe_address(address) == ""


def test_marks_that_no_address_may_hold_are_spelled_out() -> None:
    assert safe_address('https://e.org/%zz?a=b|c"') == "https://e.org/%25zz?a=b%7Cc%22"
