"""Reading a form: cleaned words, whose words they are, and the form's own id."""

from dataclasses import dataclass, field
from uuid import uuid4

from flask import g, request

from content.cleaning import clean


def words(name: str, limit: int = 20_000) -> str:
    """Return a field's cleaned text without outer white space, cut at nothing: see `too_long`."""
    return clean(request.form.get(name, "")[: limit + 1]).strip()


def new_operation() -> str:
    """Return a fresh id for a form, so that sending it twice changes nothing twice."""
    return uuid4().hex


def operation() -> str:
    """Return the id that came with the form, or a new one where it is missing or odd."""
    value = request.form.get("operation", "")
    return value if len(value) == 32 and value.isalnum() and value.isascii() else new_operation()


@dataclass
class Faults:
    """What stands in the way of a form, by field, in plain words."""

    by_field: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, message: str) -> None:
        """Note a fault; the first one of a field stays."""
        self.by_field.setdefault(name, message)

    def __bool__(self) -> bool:
        return bool(self.by_field)

    def get(self, name: str) -> str:
        """Return the fault of a field, "" where it has none."""
        return self.by_field.get(name, "")


def typed_by() -> str:
    """Return the id of the person at the keyboard."""
    return str(g.person.id)
