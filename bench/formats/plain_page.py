"""A document as the simplest web page with its pictures beside it: what the others start from."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

import resvg_py

from content.tree import (
    Block,
    Document,
    Heading,
    Image,
    ListBlock,
    Picture,
    Point,
    Table,
    plain,
    texts,
)
from formats.format import Assets


def plain_page(told: Document, assets: Assets, folder: Path) -> Path:
    """Write the page and its pictures into the folder; return where the page lies."""
    body = "\n".join(line for block in told.blocks for line in _block(block, assets, folder))
    page = folder / "page.html"
    head = f"<head><title>{escape(told.title)}</title></head>"
    page.write_text(f'<html lang="{told.language}">{head}<body>{body}</body></html>')
    return page


def _block(block: Block, assets: Assets, folder: Path) -> Iterator[str]:
    match block:
        case Heading():
            yield f"<h{block.level}>{escape(plain(block.runs))}</h{block.level}>"
        case ListBlock():
            tag = "ol" if block.ordered else "ul"
            items = "".join(f"<li>{escape(plain(item.runs))}</li>" for item in block.items)
            yield f"<{tag}>{items}</{tag}>"
        case Table():
            yield f"<table>{''.join(_row(row) for row in block.rows)}</table>"
        case Picture() | Point():
            if block.image:
                yield _picture(block.image, assets, folder)
            yield from (f"<p>{escape(text)}</p>" for text in texts(block))
        case _:
            yield from (f"<p>{escape(text)}</p>" for text in texts(block))


def _row(row: tuple[tuple[object, ...], ...]) -> str:
    return f"<tr>{''.join(f'<td>{escape(plain(cell))}</td>' for cell in row)}</tr>"  # type: ignore[arg-type]  # runs


def _picture(image: Image, assets: Assets, folder: Path) -> str:
    """Drawings come as PNG, drawn before the clock starts: pandoc puts no SVG in a Word file."""
    drawn = image.media_type == "image/svg+xml"
    name = f"{image.key[:12]}.{'png' if drawn else image.media_type.removeprefix('image/')}"
    data = assets.picture(image.key)
    if not (folder / name).exists():
        shown = resvg_py.svg_to_bytes(svg_string=data.decode(), width=600) if drawn else data
        (folder / name).write_bytes(bytes(shown))
    return f'<p><img src="{name}" alt="{escape(image.alt)}" width="200"></p>'
