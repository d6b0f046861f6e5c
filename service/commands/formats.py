"""`sharethepen formats`: what can be made here, and what is missing."""

import json
from argparse import Namespace

from content.languages import all_languages
from formats.writers import all_formats
from service.commands._reading import add_json
from service.commands.command import DONE, Command


def run(arguments: Namespace) -> int:
    """Print each format with the languages it can be made in."""
    found = [
        {
            "id": each.id,
            "name": each.label,
            "suffix": each.suffix,
            "made_from": sorted(each.kinds),
            "languages": [code for code in all_languages() if not each.missing(code)],
            "missing": {code: why for code in all_languages() if (why := each.missing(code))},
        }
        for each in all_formats().values()
    ]
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return DONE
    for made in all_formats().values():
        codes = [code for code in all_languages() if not made.missing(code)]
        print(f"{made.id:<20} {made.label} ({made.suffix}): {', '.join(codes)}")
        for code in all_languages():
            if why := made.missing(code):
                print(f"    {code}: {why}")
    return DONE


COMMAND = Command(
    name="formats", help="list the formats that can be made here", add_arguments=add_json, run=run
)
