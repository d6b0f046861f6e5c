"""The published page reads along: its recording plays, and the words light up as they are said."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask.testing import FlaskClient
from people import World
from playwright.sync_api import Page, sync_playwright
from publications import published
from werkzeug.serving import make_server

from content.segments import sentences_of
from content.tree import Image, ListBlock, ListItem, Paragraph, Picture, Run, Table
from formats.format import Options, no_progress
from formats.heard import heard_in
from formats.writers import all_formats
from service.parts import Parts
from service.store import frozen, renditions
from service.store.shelf import Shelf
from service.store.tables import FrozenTree, Rendition
from service.web.heard_words import heard_html

pytestmark = pytest.mark.one_database
Browsers = Callable[[str | None], FlaskClient]
CHROMIUM = Path("/usr/bin/chromium")
LIT = "document.querySelector('.heard[aria-current]')?.textContent"
PACE = "[document.querySelector('audio')].map((a) => [a.playbackRate, a.preservesPitch])[0]"
NEAR_THE_END = "[document.querySelector('audio')].map((a) => a.currentTime = a.duration - 1)"
LOOKS = """looks = {}; const ask = requestAnimationFrame;
requestAnimationFrame = (look) => ask((now) => {
  looks[now] = (looks[now] || 0) + 1; look(now);
})"""
"""Counts how often each picture on the screen looks at the clock: a lasting page must not tire."""
CONTRAST = """() => {
  const style = getComputedStyle(document.querySelector('.heard[aria-current]'));
  const light = (colour) => colour.match(/[0-9.]+/g).slice(0, 3).map(Number)
    .map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
  const [a, b] = [light(style.color), light(style.backgroundColor)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}"""


def test_marks_are_those_that_a_recording_counts_by_and_no_words_break_them() -> None:
    nasty = Run('<b>"One".</b> \ue000Two. \ue001', bold=True)
    blocks = (
        Paragraph("p", (nasty, Run("Three.", link="https://example.org/"))),
        Table("t", (((Run("A. B."),), (Run("C"),)),), caption="Who. When."),
        Picture("i", Image("0" * 64, "A house", "image/png"), "Our house. It is old."),
        ListBlock("l", (ListItem((Run("One. Two."),)), ListItem((Run("Three"),), 1))),
    )
    for block in blocks:
        html = heard_html(block, "en", "/picture")
        spoken = [n for n, each in enumerate(sentences_of(block, "en")) if each.place != "alt"]
        assert [n for n in range(9) if f'id="_b_{block.id}-{n}"' in html] == spoken
        assert "<b>" not in html
        assert html.count("<span") == html.count("</span>") == len(spoken)


@pytest.fixture
def address(parts: Parts, world: World, browser_of: Browsers) -> Iterator[str]:
    """Return the address of a published page whose recording is made, on a real server."""
    document = published(parts, world)
    with parts.database.read() as session:
        row = session.query(FrozenTree).filter_by(language="en").first()
        assert row is not None
        tree = frozen.thaw(parts.files.get(row.tree_key))
    data = all_formats()["audio"].write(tree, Options(), Shelf.of(parts.files), no_progress).data
    key = parts.files.put(data)
    assert heard_in(parts.files.path(key))
    with parts.database.write() as session:
        sound = session.query(Rendition).filter_by(format="audio", language="en").one()
        claimed = renditions.claim(session, sound.id, "test")
        assert claimed is not None
        assert renditions.finish(session, claimed, renditions.Artefact(key, len(data), 0, 20.0, ()))
    server = make_server("127.0.0.1", 0, browser_of(None).application, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/p/{document}/1/read/standard/en"
    server.shutdown()


def until(page: Page, holds: str) -> None:
    for _ in range(200):
        if page.evaluate(holds):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"never: {holds}")


@pytest.mark.e2e
def test_the_page_plays_and_follows_and_is_a_plain_player_without_scripts(address: str) -> None:
    if not CHROMIUM.exists():
        pytest.skip("no Chromium on this machine")
    told: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu", "--mute-audio"]
        )
        page = browser.new_page(viewport={"width": 320, "height": 700})
        page.on("console", lambda message: told.append(message.text))
        page.add_init_script(LOOKS)
        page.goto(address)
        page.get_by_text("We met at ten.").click()
        until(page, f"{LIT} == 'We met at ten.'")
        until(page, "document.querySelector('audio').webkitAudioDecodedByteCount > 0")
        until(page, f"{LIT} == 'We had tea.'")
        page.get_by_role("button", name="Sentence before").press("Enter")
        page.get_by_label("Speed").select_option("1.25")
        until(page, f"{LIT} == 'We met at ten.'")
        assert page.evaluate("Math.max(...Object.values(looks))") <= 2
        page.evaluate("document.querySelector('audio').pause()")
        page.set_viewport_size({"width": 1280, "height": 800})
        page.evaluate("document.querySelector('[data-said]').focus()")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        until(page, f"{LIT} == 'We had tea.'")
        for speed in ("0.75", "1", "1.5", "1.25"):
            page.get_by_label("Speed").select_option(speed)
            assert page.evaluate(PACE) == [float(speed), True]
        page.evaluate(NEAR_THE_END)
        until(page, f"{LIT} === undefined")
        page.get_by_role("button", name="Sentence before").press("Enter")
        until(page, f"{LIT} == 'We had tea.'")
        page.evaluate("document.querySelector('audio').pause()")
        page.set_viewport_size({"width": 320, "height": 700})
        for theme in ("standard", "cream", "dark", "yellow"):
            page.evaluate("name => { document.documentElement.dataset.theme = name }", theme)
            assert page.evaluate(CONTRAST) >= 7
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert told == []
        found = Axe().run(page).response["violations"]
        assert [node["html"] for each in found for node in each["nodes"]] == []
        plain = browser.new_context(java_script_enabled=False).new_page()
        plain.goto(address)
        assert plain.locator("audio[controls]").is_visible()
        assert not plain.get_by_role("button", name="Next sentence").is_visible()
        browser.close()
