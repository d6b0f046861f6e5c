"""How well scores order texts: CLEAR (teachers' judgement) and OneStopEnglish (three levels).

Each score that the product gives is judged by itself. A score is turned so that higher is
always easier, by what its own scale says. Texts that are too short for a score are left out of
its figure, and counted.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from bench.language.agreement import pearson, spearman
from bench.language.asked import Asked, lines
from bench.language.formulas import ease_of
from content.checking.readability import Score, scores
from content.tree import Document, Paragraph, Run

PIECE = 200
HIGHER = re.compile(r"\bhigher is easier\b", re.IGNORECASE)


@dataclass(frozen=True)
class Text:
    """A text and how easy people found it. Texts of one article tell the same story."""

    words: str
    easiness: float
    article: str = ""


def clear(asked: Asked) -> dict[str, object]:
    """Return Spearman and Pearson of every score, and of our features trained on CLEAR."""
    from bench.language.trained import trained

    found: dict[str, object] = {}
    for path in asked.files("clear/*.jsonl"):
        texts = clear_texts(asked.some(lines(path)))
        found |= {f"{path.stem}: {name}": each for name, each in _judged(texts).items()}
        found |= {f"{path.stem}: {name}": each for name, each in trained(asked, texts)}
    return found


def onestop(asked: Asked) -> dict[str, object]:
    """Return Spearman of every score for whole texts and pieces, and same-article order."""
    found: dict[str, object] = {}
    for path in asked.files("onestopenglish/*.jsonl"):
        rows = [json.loads(row) for row in asked.some(lines(path))]
        texts = [Text(row["text"], -float(row["level"]), str(row["article"])) for row in rows]
        for name, parts in (("whole", texts), ("200 words", [_first(text) for text in texts])):
            found |= {f"{path.stem}, {name}: {k}": v for k, v in _judged(parts).items()}
    return found


def clear_texts(rows: Iterable[str]) -> list[Text]:
    """Return the excerpts of a CLEAR file."""
    read = map(json.loads, rows)
    return [Text(str(each["text"]), float(each["easiness"])) for each in read]


def document(text: str) -> Document:
    """Return a text as the product sees it: a paragraph a line."""
    parts = [part.strip() for part in text.split("\n") if part.strip()]
    blocks = tuple(Paragraph(f"b{number}", (Run(part),)) for number, part in enumerate(parts))
    return Document("Bench", "en", blocks)


def _first(text: Text) -> Text:
    """Return the first 200 words; a sentence cut in two is closed with a full stop."""
    ends = [found.end() for found in re.finditer(r"\S+", text.words)][:PIECE]
    cut = text.words[: ends[-1]] if ends else ""
    return Text(cut if cut.endswith((".", "!", "?")) else f"{cut}.", text.easiness, text.article)


def _judged(texts: Sequence[Text]) -> dict[str, Mapping[str, float]]:
    """Return the figures of each score of the product, and of each formula of textstat."""
    told: dict[str, list[tuple[float, Text]]] = {}
    for text in texts:
        for score in scores(document(text.words)):
            if isinstance(score, Score):
                turned = score.value if HIGHER.search(score.scale) else -score.value
                told.setdefault(score.id, []).append((turned, text))
        for name, ease in ease_of(text.words).items():
            told.setdefault(f"textstat alone, {name}", []).append((ease, text))
    return {name: agreement(pairs, len(texts)) for name, pairs in told.items()}


def agreement(pairs: Sequence[tuple[float, Text]], count: int) -> dict[str, float]:
    """Return how far a score (higher is easier) agrees with what people found."""
    ours, theirs = [each for each, _ in pairs], [text.easiness for _, text in pairs]
    found = {"spearman": spearman(ours, theirs), "pearson": pearson(ours, theirs)}
    if any(text.article for _, text in pairs):
        found["same_article_in_order"] = _in_order(pairs)
    return {**found, "items": len(pairs), "left_out": count - len(pairs)}


def _in_order(pairs: Sequence[tuple[float, Text]]) -> float:
    articles: dict[str, list[tuple[float, Text]]] = {}
    for pair in pairs:
        articles.setdefault(pair[1].article, []).append(pair)
    right = [
        (one[0] - other[0]) * (one[1].easiness - other[1].easiness) > 0
        for versions in articles.values()
        for one, other in combinations(versions, 2)
        if one[1].easiness != other[1].easiness
    ]
    return sum(right) / max(len(right), 1)
