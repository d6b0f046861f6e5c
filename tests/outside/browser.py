"""A real browser: Chromium, driven by Playwright.

Its headless shell takes less than half the processor's time of the whole program, which draws a
window that nobody sees. The engine is the same.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, BrowserType, sync_playwright

CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium") or ""
"""Path of the program; "" where there is none on this machine."""
_ARGUMENTS = ("--no-sandbox", "--disable-gpu")


def chromium() -> str:
    """Return the program's path; the test is left out, and says so, where it is not here."""
    if not CHROMIUM:
        pytest.skip("no Chromium on this machine")
    return CHROMIUM


@contextmanager
def started(*arguments: str) -> Iterator[Browser]:
    """Yield the browser, started with these arguments too."""
    with sync_playwright() as playwright, launched(playwright.chromium, *arguments) as browser:
        yield browser


@contextmanager
def launched(kind: BrowserType, *arguments: str) -> Iterator[Browser]:
    """Yield one more browser beside another one, with arguments of its own."""
    browser = kind.launch(executable_path=chromium(), args=[*_ARGUMENTS, *arguments])
    yield browser
    browser.close()
