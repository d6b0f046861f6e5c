"""The product's parser, with a memory on disk so that a second run need not parse again."""

import pickle
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from content.languages.parsing import Parsed, Parser


class Remembering:
    """A parser that keeps what it parsed in memory, and in a file between runs."""

    def __init__(self, parser: Parser, known: dict[str, Parsed]) -> None:
        self._parser = parser
        self.known = known

    def parse(self, sentences: Sequence[str]) -> tuple[Parsed, ...]:
        """Return each sentence parsed, in order."""
        new = [text for text in dict.fromkeys(sentences) if text not in self.known]
        for parsed in self._parser.parse(new):
            self.known[parsed.text] = parsed
        return tuple(self.known[text] for text in sentences)


@contextmanager
def parses(cache: Path | None) -> Iterator[Remembering]:
    """Yield a parser; `cache` is the folder of its memory, or None for none."""
    parser = Parser()
    kept = cache / "parses.pickle" if cache else None
    known = pickle.loads(kept.read_bytes()) if kept and kept.is_file() else {}
    before = len(known)
    try:
        yield (remembering := Remembering(parser, known))
        if kept and len(remembering.known) > before:
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(pickle.dumps(remembering.known))
    finally:
        parser.close()
