"""Where to go next: only ever a page of ours."""

from urllib.parse import urlsplit

from content.cleaning import clean


def safe(address: str, otherwise: str) -> str:
    r"""Return the address where it is a path on this site, else `otherwise`.

    One leading slash, no "\\" and no control characters: browsers read those as other sites.
    """
    split = urlsplit(address) if address == clean(address) else None
    if split is None or split.scheme or split.netloc:
        return otherwise
    plain = address.startswith("/") and not address.startswith("//") and "\\" not in address
    return address if plain and not any(ord(sign) <= 32 for sign in address) else otherwise
