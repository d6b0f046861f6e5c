"""Ways to reach the group, with a link where a line is nothing but an address."""

import re

from content.tree import Run, Runs

_MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_WEB = re.compile(r"https?://\S+")


def contact_runs(line: str) -> Runs:
    """Return the words of one line of contact: a mail or web address in it becomes a link."""
    for pattern, scheme in ((_WEB, ""), (_MAIL, "mailto:")):
        if found := pattern.search(line):
            before, after = line[: found.start()], line[found.end() :]
            parts = (Run(before), Run(found[0], link=scheme + found[0]), Run(after))
            return tuple(run for run in parts if run.text)
    return (Run(line),)
