"""Makes e-books that try to break a reader, or that nobody may open."""

from packing import book, packed

_LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "lol">' for n in range(10)
)
_ENCRYPTION = (
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">'
    '<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
    '<CipherData><CipherReference URI="book/1.xhtml"/></CipherData></EncryptedData></encryption>'
)


def book_with_entities() -> bytes:
    """A billion laughs on a page."""
    return book(f"<!DOCTYPE html [{_LAUGHS}]><html><body><p>&l9;</p></body></html>")


def book_with_entities_in_package() -> bytes:
    """A billion laughs in the package."""
    laughs = f"<!DOCTYPE package [{_LAUGHS}]><package>&l9;</package>"
    return book("<p>Hello</p>", {"book/package.opf": laughs})


def book_with_file_entity() -> bytes:
    """Asks for a file of the machine."""
    asks = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return book(f"{asks}<html><body><p>&x;</p></body></html>")


def locked_book() -> bytes:
    """A page that is encrypted."""
    return book("scrambled", {"META-INF/encryption.xml": _ENCRYPTION})


def lent_book() -> bytes:
    """A book lent by a library, with its licence."""
    return book("scrambled", {"META-INF/license.lcpl": "{}"})


def book_without_its_page() -> bytes:
    """Names a page that is not there."""
    return book("<p>Hello</p>", without="book/1.xhtml")


def book_without_container() -> bytes:
    """Says that it is a book and holds nothing."""
    return packed({"mimetype": "application/epub+zip", "a.txt": "Hello"})


def book_that_climbs() -> bytes:
    """Its package names a page outside any folder."""
    return book("<p>Hello</p>", page="../../../../etc/passwd")


def deep_book() -> bytes:
    """More parts inside each other than any page has."""
    return book("<div>" * 3_000 + "deep" + "</div>" * 3_000)


def loose_deep_book() -> bytes:
    """The same, and no strict XML."""
    return book("<br>" + "<div>" * 3_000 + "deep")


def book_of_one_picture_shown_often() -> bytes:
    """A small picture that would be ten thousand."""
    return book('<img src="a.png" alt="a"/>' * 10_000, {"book/a.png": b"\x89PNG" + b"\0" * 9_000})


def large_book() -> bytes:
    """A page that unpacks to 100 MB."""
    return book("<p>a</p>" * (100 * 1024 * 128))


def book_of_programs() -> bytes:
    """Pages that run programs and ask other places for files."""
    return book(
        "<p>Words to keep</p><script>alert(1)</script><p onclick='x()'>More words</p>"
        '<p><a href="javascript:alert(1)">press</a></p><iframe src="https://example.org"/>'
        '<img src="https://example.org/a.png" alt="far away"/>'
        '<img src="../../../../etc/passwd" alt="not here"/>'
        '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'
    )
