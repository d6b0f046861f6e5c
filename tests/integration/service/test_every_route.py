"""Every route, for a stranger, another group's member, a member, a facilitator and a publisher.

A new page is tried here by itself: it needs no line of its own.
"""

from collections.abc import Callable, Iterator
from uuid import uuid4

import html5lib
import pytest
from flask import Flask
from flask.testing import FlaskClient
from people import World
from werkzeug.routing import Rule

from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.start_document import start_document
from service.actions.voice import Voice
from service.parts import Parts
from service.web.access import Who, declared

Browsers = Callable[[str | None], FlaskClient]
GUARDED = {
    *(Who.MEMBER, Who.FACILITATOR, Who.PUBLISHER, Who.MEMBER_OR_PUBLISHER, Who.SIGNED_IN),
    Who.ANY_PUBLISHER,
}
GROUP_ONLY = GUARDED - {Who.SIGNED_IN}


@pytest.fixture
def document(parts: Parts, world: World) -> str:
    """Return the id of a document that Alice writes in Riverside."""
    by = Voice(world.alice, world.alice)
    made = start_document(
        parts,
        world.riverside,
        title="Our day",
        purpose="To say how it was.",
        language="en",
        by=by,
        operation=uuid4().hex,
    )
    new = [NewBlock(kind="paragraph", text="It was a good day.")]
    add_blocks(parts, made, "", new, by=by, operation=uuid4().hex)
    return made


def routes(app: Flask) -> Iterator[tuple[Rule, str]]:
    """Yield every rule of ours with each method that it answers."""
    for rule in app.url_map.iter_rules():
        if rule.endpoint != "static":
            for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
                yield rule, method


def address(app: Flask, rule: Rule, world: World, document: str) -> str:
    """Return an address for the rule: the group and document are real, all else is not."""
    known = {"group_id": world.riverside, "document_id": document}
    values: dict[str, object] = {}
    for name in rule.arguments:
        converter = rule._converters[name]
        number = type(converter).__name__ == "IntegerConverter"
        values[name] = known.get(name) or (1 if number else uuid4().hex)
    with app.test_request_context():
        return app.url_for(rule.endpoint, **values)


def ask(browser: FlaskClient, method: str, path: str, **more: object) -> int:
    """Return the status of the answer; a stream is not read to its end."""
    answer = browser.open(path, method=method, buffered=False, **more)
    status: int = answer.status_code
    answer.close()
    return status


def test_every_view_declares_who_may_open_it(app: Flask) -> None:
    assert not [rule.rule for rule, _ in routes(app) if declared(app, rule.endpoint) is None]


def test_a_stranger_sees_nothing_that_is_not_public(
    app: Flask, world: World, document: str, browser_of: Browsers
) -> None:
    browser = browser_of(None)
    for rule, method in routes(app):
        if declared(app, rule.endpoint) in GUARDED:
            status = ask(browser, method, address(app, rule, world, document))
            assert status in {302, 303, 404}, (rule.rule, method, status)


def test_another_groups_member_is_told_that_there_is_no_such_page(
    app: Flask, world: World, document: str, browser_of: Browsers
) -> None:
    charlie = browser_of(world.charlie)
    for rule, method in routes(app):
        if declared(app, rule.endpoint) in GROUP_ONLY:
            status = ask(charlie, method, address(app, rule, world, document))
            assert status == 404, (rule.rule, method, status)


@pytest.mark.parametrize("who", ["alice", "fran", "pat", "charlie"])
def test_no_route_breaks_on_ids_that_do_not_exist_and_empty_forms(
    app: Flask, world: World, document: str, browser_of: Browsers, who: str
) -> None:
    for rule, method in routes(app):
        status = ask(browser_of(getattr(world, who)), method, address(app, rule, world, document))
        assert status < 500, (rule.rule, method, status)


def test_only_a_facilitator_opens_what_is_for_facilitators(
    app: Flask, world: World, document: str, browser_of: Browsers
) -> None:
    alice, pat = browser_of(world.alice), browser_of(world.pat)
    for rule, method in routes(app):
        if declared(app, rule.endpoint) is Who.FACILITATOR:
            path = address(app, rule, world, document)
            assert ask(alice, method, path) == ask(pat, method, path) == 404, rule.rule


def test_only_a_publisher_opens_what_is_for_publishers(
    app: Flask, world: World, document: str, browser_of: Browsers
) -> None:
    for rule, method in routes(app):
        if declared(app, rule.endpoint) in {Who.PUBLISHER, Who.ANY_PUBLISHER}:
            path = address(app, rule, world, document)
            for who in (world.alice, world.fran):
                assert ask(browser_of(who), method, path) == 404, rule.rule


def test_a_publisher_does_not_see_words_that_are_not_agreed(
    app: Flask, world: World, document: str, browser_of: Browsers
) -> None:
    pat = browser_of(world.pat)
    for rule, method in routes(app):
        if method == "GET" and "document_id" in rule.arguments:
            path = address(app, rule, world, document)
            answer = pat.open(path, method="GET")
            assert b"It was a good day" not in answer.data, rule.rule


def test_no_form_from_another_site_is_taken(
    app: Flask, world: World, document: str, browser_of: Browsers
) -> None:
    browser = browser_of(world.alice)
    foreign = [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "", "Origin": "https://elsewhere.example"},
        {"Sec-Fetch-Site": "", "Origin": "null"},
    ]
    for rule, method in routes(app):
        if method != "GET":
            for headers in foreign:
                path = address(app, rule, world, document)
                assert ask(browser, method, path, headers=headers) in {403, 404}, rule.rule


def test_every_page_is_good_html_with_a_title_a_language_and_one_main_heading(
    app: Flask, world: World, document: str, browser_of: Browsers
) -> None:
    browser = browser_of(world.fran)
    for rule, method in routes(app):
        if method != "GET":
            continue
        answer = browser.open(address(app, rule, world, document), method="GET", buffered=False)
        is_page = answer.status_code == 200 and answer.mimetype == "text/html"
        html = answer.get_data(as_text=True) if is_page else ""
        answer.close()
        if "<html" in html:
            _check_page(html, rule.rule)


def _check_page(html: str, rule: str) -> None:
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    tree = parser.parse(html)
    assert not parser.errors, (rule, parser.errors[:3])
    assert (tree.findtext("head/title") or "").strip(), rule
    assert tree.get("lang") in {"en", "cy"}, rule
    assert len(tree.findall(".//h1")) == 1, rule
    ids = [each.get("id") for each in tree.iter() if each.get("id")]
    assert len(ids) == len(set(ids)), (rule, sorted(ids))
    for each in tree.iter():
        inline = [name for name in each.attrib if name == "style" or name.startswith("on")]
        assert not inline, (rule, each.tag, inline)
