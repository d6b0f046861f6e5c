"""What passes between the child process and us: JSON only, as a stranger wrote the file."""

import base64
import json
from dataclasses import asdict
from typing import Any

from content.tree import (
    Block,
    Document,
    HardWord,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
)
from formats.readers.brought import Brought, LeftOut, Notice, SafePicture, Understood


def pack(brought: Brought) -> bytes:
    """Return the document and its pictures as JSON."""
    document = brought.document
    answer = {
        "title": document.title,
        "language": document.language,
        "kind": document.kind,
        "hard_words": [[word.term, word.meaning] for word in document.hard_words],
        "marks": dict(brought.marks),
        "blocks": [{"is": type(block).__name__, **asdict(block)} for block in document.blocks],
        "pictures": {key: _letters(data) for key, data in brought.pictures.items()},
        "left_out": [asdict(each) for each in brought.left_out],
        "understood": asdict(brought.understood),
        "notices": [each.kind for each in brought.notices],
    }
    return json.dumps(answer).encode()


def unpack(answer: dict[str, Any]) -> Brought:
    """Return what `pack` was given. Raises KeyError, TypeError or ValueError for other JSON."""
    blocks = tuple(_block(block) for block in answer["blocks"])
    left = tuple(
        LeftOut(each["kind"], each["count"], tuple(each["examples"])) for each in answer["left_out"]
    )
    understood = answer["understood"]
    for name in ("languages", "likely_headings"):
        understood[name] = tuple(understood[name])
    understood["likely_lists"] = tuple(tuple(ids) for ids in understood["likely_lists"])
    return Brought(
        _document(answer, blocks),
        {key: base64.b64decode(data) for key, data in answer["pictures"].items()},
        left,
        Understood(**understood),
        tuple(Notice(kind) for kind in answer["notices"]),
        {str(key): str(mark) for key, mark in answer["marks"].items()},
    )


def _document(answer: dict[str, Any], blocks: tuple[Block, ...]) -> Document:
    if answer["kind"] not in {"standard", "easy_read"}:
        raise ValueError(answer["kind"])
    words = tuple(HardWord(str(term), str(meaning)) for term, meaning in answer["hard_words"])
    return Document(
        answer["title"], answer["language"], blocks, kind=answer["kind"], hard_words=words
    )


def pack_picture(picture: SafePicture) -> bytes:
    """Return the picture as JSON."""
    return json.dumps({**asdict(picture), "data": _letters(picture.data)}).encode()


def unpack_picture(answer: dict[str, Any]) -> SafePicture:
    """Return what `pack_picture` was given."""
    return SafePicture(**{**answer, "data": base64.b64decode(answer["data"])})


def _letters(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _runs(found: list[dict[str, Any]]) -> Runs:
    return tuple(Run(**run) for run in found)


def _block(found: dict[str, Any]) -> Block:
    kind = found.pop("is")
    match kind:
        case "Heading" | "Paragraph" | "Quote":
            shape: type[Heading | Paragraph | Quote] = {
                "Heading": Heading,
                "Paragraph": Paragraph,
                "Quote": Quote,
            }[kind]
            return shape(**{**found, "runs": _runs(found["runs"])})
        case "ListBlock":
            items = tuple(ListItem(_runs(i["runs"]), i["depth"]) for i in found["items"])
            return ListBlock(**{**found, "items": items})
        case "Table":
            rows = tuple(tuple(_runs(cell) for cell in row) for row in found["rows"])
            return Table(**{**found, "rows": rows})
        case "Point":
            lines = tuple(_runs(line) for line in found["lines"])
            image = Image(**found["image"]) if found["image"] else None
            return Point(**{**found, "lines": lines, "image": image})
        case "Picture":
            return Picture(**{**found, "image": Image(**found["image"])})
        case _:
            raise ValueError(kind)
