"""Order keys: short words that sort the blocks of an edition, with room between any two."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def between(before: str, after: str) -> str:
    """Return a key that sorts after `before` and ahead of `after`; "" is the open end.

    Keys never end in "0", so that there is always room ahead of them.
    """
    if after and before >= after:
        raise ValueError(f"no room between {before!r} and {after!r}")
    made = ""
    place = 0
    while True:
        low = DIGITS.index(before[place]) if place < len(before) else 0
        high = DIGITS.index(after[place]) if place < len(after) else len(DIGITS)
        if high - low > 1:
            return made + DIGITS[(low + high) // 2]
        made += DIGITS[low]
        if high > low:
            after = ""
        place += 1


def spread(count: int) -> tuple[str, ...]:
    """Return `count` keys in order, evenly apart, all of one length."""
    width = 1
    while len(DIGITS) ** width < (count + 1) * 2:
        width += 1
    step = len(DIGITS) ** width // (count + 1)
    return tuple(_digits(step * (number + 1), width) for number in range(count))


def _digits(number: int, width: int) -> str:
    made = ""
    for _ in range(width):
        number, rest = divmod(number, len(DIGITS))
        made = DIGITS[rest] + made
    return made.rstrip("0") or "1"
