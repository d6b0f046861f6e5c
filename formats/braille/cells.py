"""Braille cells as Unicode (U+2800 to U+283F) and as the letters of a BRF file."""

BLANK = "\u2800"
FIRST, LAST = 0x2800, 0x283F
"""The cells of six dots; the ones after them have dots 7 and 8, which no embosser here has."""
_ASCII = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
"""North American ASCII braille: the letter for each cell, in the order of Unicode."""
_TO_LETTERS = {FIRST + place: letter for place, letter in enumerate(_ASCII)}
_TO_CELLS = {ord(letter): chr(cell) for cell, letter in _TO_LETTERS.items()}
_NUMBER_SIGN = "\u283c"
_DIGITS = dict(
    zip("1234567890", "\u2801\u2803\u2809\u2819\u2811\u280b\u281b\u2813\u280a\u281a", strict=True)
)


def letters_of(cells: str) -> str:
    """Return the cells as the letters of a BRF file, capitals only."""
    return cells.translate(_TO_LETTERS)


def cells_of(letters: str) -> str:
    """Return the letters of a BRF file as cells; what is no letter of it stays as it is."""
    return letters.upper().translate(_TO_CELLS)


def is_braille_letter(letter: str) -> bool:
    """Say whether the letter may stand in a line of a BRF file."""
    return ord(letter) in _TO_CELLS


def number(value: int) -> str:
    """Return the number as cells: the number sign and its digits, the same in every language."""
    return _NUMBER_SIGN + "".join(_DIGITS[digit] for digit in str(value))


def value_of(cells: str) -> int | None:
    """Return the number that `number` wrote, or None where the cells are none."""
    digits = {cell: digit for digit, cell in _DIGITS.items()}
    told = cells.removeprefix(_NUMBER_SIGN)
    if told == cells or not told or any(cell not in digits for cell in told):
        return None
    return int("".join(digits[cell] for cell in told))
