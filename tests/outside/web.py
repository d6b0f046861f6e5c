"""Web pages: the Nu checker of the W3C (Java), which knows HTML, CSS and ARIA."""

import json
from collections.abc import Sequence
from pathlib import Path

from outside._programs import JAVA, needed, ran, tool


def vnu_faults(files: Sequence[Path]) -> list[str]:
    """Return every error and warning of the Nu checker in these pages: one start for all."""
    jar = tool("vnu-jar", "build", "dist", "vnu.jar")
    order = [needed("java"), *JAVA[1:], "-jar", jar, "--format", "json", "--exit-zero-always"]
    done = ran([*order, *map(str, files)], files[0].parent)
    said = json.loads(done.stderr)
    return [
        f"{Path(each.get('url', '')).name}: {each['message']} {each.get('extract', '')[:80]}"
        for each in said["messages"]
        if each["type"] == "error" or each.get("subType") == "warning"
    ]
