"""A sentence with all that one group finds in it, so that nobody reads it twice."""

from dataclasses import dataclass

from service.pages._check_card import Card


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the sentence, marked or not."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence and what was found in it."""

    pieces: tuple[Piece, ...]
    language: str
    cards: tuple[Card, ...]


def place_of(cards: tuple[Card, ...]) -> Place:
    """Return the place of these findings, which are all in one sentence.

    Where the whole sentence is meant, nothing is marked: a page of marks helps nobody.
    """
    first = cards[0]
    whole = first.before + first.marked + first.after
    spans = sorted(
        (len(card.before), len(card.before) + len(card.marked))
        for card in cards
        if card.marked and len(card.marked) < len(whole.strip(" .!?"))
    )
    pieces, at = [], 0
    for start, end in spans:
        if start >= at:
            pieces += [Piece(whole[at:start], marked=False), Piece(whole[start:end], marked=True)]
            at = end
    pieces.append(Piece(whole[at:], marked=False))
    return Place(tuple(each for each in pieces if each.text), first.language, cards)
