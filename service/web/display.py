"""How the page looks for this person: text size, colours and spacing."""

from dataclasses import dataclass

from flask import Flask, g, request

THEMES = ("standard", "cream", "dark", "yellow")
SIZES = (100, 125, 150, 200)
SPACINGS = ("normal", "wide")
COOKIE = "display"


@dataclass(frozen=True, slots=True)
class Display:
    """Size in per cent of the normal text, and the names of theme and spacing."""

    theme: str = "standard"
    size: int = 100
    spacing: str = "normal"

    def cookie(self) -> str:
        """Return the value kept on the device."""
        return f"{self.theme}-{self.size}-{self.spacing}"


def init(app: Flask) -> None:
    """Put `display` and `person` into every template."""
    app.context_processor(
        lambda: {"display": current(), "person": g.get("person"), "group": g.get("group")}
    )


def made_from(theme: str, size: str, spacing: str) -> Display:
    """Return the display asked for; anything unknown falls back to the standard."""
    return Display(
        theme if theme in THEMES else "standard",
        int(size) if size.isdigit() and int(size) in SIZES else 100,
        spacing if spacing in SPACINGS else "normal",
    )


def current() -> Display:
    """Return the device's choice, else the person's, else the standard."""
    parts = request.cookies.get(COOKIE, "").split("-")
    if len(parts) == 3:
        return made_from(*parts)
    person = g.get("person")
    if person is not None:
        return made_from(person.theme, str(person.text_size), person.spacing)
    return Display()
