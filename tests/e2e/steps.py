"""Steps that several journeys take, by the words that stand on the pages."""

import re

from playwright.sync_api import Locator
from visitor import Someone, Visitor


def start_document(person: Visitor, title: str, words: str) -> str:
    """Start a document on a blank sheet, write the first words, and return its path."""
    person.go("/home")
    person.follow("Start a new document")
    person.write("What is it for?", "To try the journey of these words.")
    person.write("What is it called?", title)
    person.press("Start writing")
    path = person.path
    person.follow("Write the first line")
    person.write("Your words", words)
    person.press("Save my words")
    return path


def part(person: Visitor, words: str) -> Locator:
    """Return the part of the open document that holds the words."""
    return person.page.locator("article.block").filter(has_text=words).first


def edit(person: Visitor, words: str) -> Locator:
    """Open the part that holds the words for writing, and return its box."""
    person.follow(re.compile(r"^Edit"), within=part(person, words))
    return person.page.locator("#words")


def replace(person: Visitor, path: str, before: str, after: str) -> None:
    """Change words of a part of the document and save them."""
    person.go(path)
    box = edit(person, before)
    box.fill(box.input_value().replace(before, after))
    person.press("Save my words")


MEMBERS = ("Dot", "Femi", "Jo", "Megan", "Ruth", "Sam", "Tariq")


def ask(person: Visitor, path: str) -> str:
    """Ask the group about the words of the document, and return the path of the question."""
    person.go(path + "/decide")
    person.press("Ask the group")
    return person.path


def answer(person: Visitor, question: str, said: str = "happy") -> None:
    """Answer a question of the group; the labels may be Welsh, so the value is chosen."""
    person.go(question)
    person.page.locator(f"input[name=answer][value={said}]").first.check()
    person.click(person.page.locator("form:has(input[name=answer]) button").last)


def agree(someone: Someone, title: str, words: str) -> str:
    """Write a document, let every member be happy with it, and return its path."""
    sam = someone("Sam")
    path = start_document(sam, title, words)
    question = ask(sam, path)
    for name in MEMBERS:
        answer(someone(name), question)
    return path
