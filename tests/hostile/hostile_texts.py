"""Makes texts, Markdown and web pages that try to break a reader."""


def zeros() -> bytes:
    """Only NUL bytes."""
    return b"\0" * 10_000


def words_with_zeros() -> bytes:
    """Words with NULs between."""
    return b"Some words\0and some more\0words" * 20


def random_bytes() -> bytes:
    """Bytes that are no text."""
    return bytes((number * 7919 + number // 251) % 256 for number in range(50_000))


def overrides() -> bytes:
    """Signs that turn the reading direction round."""
    return "Pay \u202e001\u202c pounds to \u2066us\u2069 today".encode()


def emoji() -> bytes:
    """Families, flags and skin tones."""
    return "We agree 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽 and go on.".encode()


def lone_surrogates() -> bytes:
    """Halves of characters, in UTF-16."""
    return (
        b"\xff\xfe"
        + "Some words ".encode("utf-16-le")
        + b"\x00\xd8"
        + "and more".encode("utf-16-le")
    )


def surrogates_in_utf8() -> bytes:
    """Halves of characters, in what looks like UTF-8."""
    return b"Some words \xed\xa0\x80 and more words"


def wrong_letters() -> bytes:
    """Windows letters in a file that says nothing."""
    return "It costs £5. “Really?” she said – café.".encode("cp1252")


def long_paste(count: int = 200_000) -> bytes:
    """So many words in one line."""
    return b"word " * count


def too_long_paste() -> bytes:
    """One word too many."""
    return long_paste(200_001)


def many_lines() -> bytes:
    """A million short lines."""
    return b"a\n\n" * 1_000_000


def too_large() -> bytes:
    """Eleven megabytes."""
    return b"word " * (11 * 1024 * 1024 // 5)


def one_long_word() -> bytes:
    """Nine megabytes without a space."""
    return b"a" * (9 * 1024 * 1024)


def deep_quotes() -> bytes:
    """Quotes in quotes in Markdown."""
    return b">" * 20_000 + b" deep"


def deep_lists() -> bytes:
    """Lists in lists in Markdown."""
    return b"\n".join(b"  " * depth + b"- item" for depth in range(400))


def deep_brackets() -> bytes:
    """Brackets in brackets in Markdown."""
    return b"[" * 20_000 + b"a" + b"](b)" * 20_000


def many_stars() -> bytes:
    """Marks that a slow parser tries in every pairing."""
    return b"*a_ " * 30_000


def markdown_script() -> bytes:
    """Web code and a bad link in Markdown."""
    return (
        b"# Title\n\n<script>alert(1)</script>\n\n[press](javascript:alert(1)) "
        b'<img src=x onerror="alert(1)">\n\n![a map](map.png)\n\n![far](https://example.org/a.png)\n'
    )


def deep_divs() -> bytes:
    """Boxes in boxes."""
    return b"<html><body>" + b"<div>" * 15_000 + b"Deep words" + b"</div>" * 15_000


def deep_page_tables() -> bytes:
    """Tables in tables."""
    return b"<html><body>" + b"<table><tr><td>" * 500 + b"Deep words"


def wide_page_cells() -> bytes:
    """Cells that take absurd places."""
    cell = b'<td colspan="1000000000" rowspan="1000000000">One</td>'
    return b"<html><body><table>" + (b"<tr>" + cell * 3 + b"</tr>") * 3 + b"</table>"


def tall_page_cells() -> bytes:
    """Cells that reach far down."""
    return b"<html><body><table>" + b'<tr><td rowspan="9999">a</td></tr>' * 3_000 + b"</table>"


def page_script() -> bytes:
    """Everything a page can try."""
    return b"""<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body>
<h1>Our page</h1><script>alert('no')</script><p onclick="x()" hx-post="/steal">Words we keep</p>
<form action="/x"><label>Name</label><input value="v"><button>Go</button></form>
<iframe src="https://example.org">inner</iframe>
<p><a href="javascript:alert(1)">press</a> <a href="https://example.org/">go</a></p>
<p hidden>secret one</p><p style="display: none">secret two</p>
<img src="https://example.org/track.png" alt="far"><img src="near.png" alt="near">
<svg onload="alert(1)"><text>drawn</text></svg><math><mtext>m</mtext></math></body></html>"""


def many_open_tags() -> bytes:
    """Tags that are never closed."""
    return b"<html><body>" + b"<b><i><a href='#x'>" * 20_000 + b"words"


def deep_json() -> bytes:
    """Brackets in brackets, as a text file."""
    return b"[" * 100_000 + b"]" * 100_000
