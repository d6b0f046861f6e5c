"""The passport of the document that the demo group published, with files in it."""

import time

from visitor import Visitor

FILES = "main a[href$='/passport']"
MADE = 240.0
"""Seconds within which the worker must have made the first file."""


def passport_with_files(visitor: Visitor) -> str:
    """Open the passports once a file has one, and return the address."""
    visitor.go("/published")
    document = visitor.page.locator("main a[href^='/p/']").first.get_attribute("href")
    path, limit = f"{document}/1/passport", time.monotonic() + MADE
    visitor.go(path)
    while not visitor.page.locator(FILES).count() and time.monotonic() < limit:
        time.sleep(1)
        visitor.go(path)
    return path
