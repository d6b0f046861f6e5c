"""The whole of axe on one page: every rule for A, AA and AAA, and best practice."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

RULES: dict[str, object] = {
    "runOnly": {
        "type": "tag",
        "values": [
            *("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        ],
    },
    "rules": {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
SIDEWAYS = """() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.querySelectorAll('body *')]
        .filter((each) => each.getBoundingClientRect().right > wide + 1)
        .slice(0, 3).map((each) => each.outerHTML.slice(0, 120));
}"""


COLOURS: dict[str, object] = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "color-contrast-enhanced"]},
    "resultTypes": ["violations"],
}
"""Another theme changes colours and nothing else."""
ROOM: dict[str, object] = {
    "runOnly": {"type": "rule", "values": ["target-size", "scrollable-region-focusable"]},
    "resultTypes": ["violations"],
}
"""Another width or size of letters changes where things stand and nothing else."""


_THERE = "() => typeof axe !== 'undefined'"
_FAULTS = "rules => axe.run(document, rules).then((found) => found.violations)"


def faults(page: Page, rules: dict[str, object] = RULES) -> list[str]:
    """Return what axe finds on the page, a line for each rule with the first places."""
    # The program is half a megabyte: it comes to each page once, whatever is asked of it.
    if not page.evaluate(_THERE):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(_FAULTS, rules)
    return [
        f"{one['id']}: " + " | ".join(_place(node) for node in one["nodes"][:3]) for one in found
    ]


def _place(node: dict[str, object]) -> str:
    return f"{node['target']} {str(node['html'])[:140]}"


def sideways(page: Page) -> list[str]:
    """Return what makes the page scroll sideways, empty where it does not."""
    wide: list[str] = page.evaluate(SIDEWAYS)
    return wide
