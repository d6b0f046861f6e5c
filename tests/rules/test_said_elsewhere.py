"""What the other rooms say to people is known to the pages, so that it can be said in Welsh."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from formats.voices.trying import MORE, SENTENCES
from service.web.said_elsewhere import everything

ROOT = Path(__file__).parents[2]
GAP = re.compile(r"%\(\w+\)s")
ROOMS = (
    "service/actions/*.py",
    "service/jobs/*.py",
    "content/coproduction/*.py",
    "content/translation/*.py",
    "formats/passport/*.py",
    "service/proving.py",
    "service/pages/_passport_set.py",
    "formats/pictures.py",
    "formats/access/*.py",
    "formats/readers/*.py",
    "formats/writers/*.py",
    "formats/voices/brought.py",
    "formats/voices/trying.py",
)
SPOKEN = {*SENTENCES.values(), *(each for more in MORE.values() for each in more)}
NOT_SHOWN = {
    "%()s “%()s” is not in this text.",  # listed once for each name
    "The picture %()s %()s. Choose another picture. Your words are safe.",  # for each trouble
}


def sentences(path: Path) -> Iterator[str]:
    """Yield every sentence that the module holds, each gap as %()s; docstrings are none."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = set(_docstrings(tree)) | set(_in_gettext(tree)) | set(_inside(tree))
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        if isinstance(node, ast.JoinedStr):
            words = "".join(_piece(value) for value in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value.replace("{count}", "%()s")
        else:
            continue
        if re.match(r"[A-Z“%1].*\s.*[.?:]?$", words.strip()) and words.strip()[-1:] in ".?":
            yield words.strip()


def _piece(value: ast.expr) -> str:
    return str(value.value) if isinstance(value, ast.Constant) else "%()s"


def _docstrings(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        for part in (
            getattr(node, "body", ()) if not isinstance(node, ast.IfExp | ast.Lambda) else ()
        ):
            if isinstance(part, ast.Expr):
                yield id(part.value)


def _in_gettext(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"_", "ngettext"}:
            yield from map(id, ast.walk(node))


def _inside(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield from map(id, node.values)


def known() -> set[str]:
    return {GAP.sub("%()s", words) for words in everything()}


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_of_a_room_is_known(room: str) -> None:
    wanted = {words for path in ROOT.glob(room) for words in sentences(path)}
    assert wanted - known() - NOT_SHOWN - SPOKEN == set()


def test_the_reader_of_sentences_finds_them() -> None:
    found = set(sentences(ROOT / "content/coproduction/policies.py"))
    assert "Write the reason. The group will read it." in found
    assert len(found) > 4
