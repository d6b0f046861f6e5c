"""`sharethepen languages`: which languages the product knows, and what it can do in each."""

import json
from argparse import Namespace

from content.checking.checks import checks_for
from content.languages import all_languages
from formats.writers import all_formats
from service.commands._reading import add_json
from service.commands.command import DONE, Command


def run(arguments: Namespace) -> int:
    """Print each language with its checks and formats."""
    found = [
        {
            "id": each.id,
            "name": each.name,
            "own_name": each.own_name,
            "direction": each.direction,
            "checks": [check.id for check in checks_for(each.id)],
            "formats": [made.id for made in all_formats().values() if not made.missing(each.id)],
        }
        for each in all_languages().values()
    ]
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return DONE
    for each in found:
        checks = f"{len(each['checks'])} checks" if each["checks"] else "no checks yet"
        name = f"{each['own_name']} ({each['name']})"
        print(f"{each['id']:<4} {name}: {checks}, {len(each['formats'])} formats")
    return DONE


COMMAND = Command(
    name="languages",
    help="list the languages and what can be done in each",
    add_arguments=add_json,
    run=run,
)
