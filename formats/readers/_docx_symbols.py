"""Signs that Word takes from picture fonts: what a reader saw, as a letter every font has."""

_SIGNS = {
    "wingdings": {
        0x28: "☎",
        0x2A: "✉",
        0x4A: "☺",
        0x6C: "●",
        0x6E: "■",
        0x6F: "☐",
        0x71: "☐",
        0x72: "☐",
        0xA7: "▪",
        0xA8: "☐",
        0xD8: "➢",
        0xDF: "←",
        0xE0: "→",
        0xE8: "➔",
        0xFB: "✗",
        0xFC: "✓",
        0xFD: "☒",
        0xFE: "☑",
    },
    "symbol": {0xA3: "≤", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•"},
}
"""By the last byte: Word writes 00FC or F0FC for the same sign."""


def symbol(code: str, font: str) -> str:
    """Return the sign as a letter; "" for one whose look we do not know."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if known := _SIGNS.get(font.strip().lower(), {}).get(number & 0xFF):
        return known
    return chr(number) if 0x20 <= number < 0xD800 else ""
