"""A page that reads aloud, in a real browser: it sounds, and the words light up with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from golden.documents import all_documents
from golden.made import SHORT, made
from playwright.sync_api import Browser, Page, sync_playwright

pytestmark = pytest.mark.e2e

CHROMIUM = Path("/usr/bin/chromium")
RULES = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa", "best-practice"]
HEARD_LINES = ".lines span.heard"
LIT = "document.querySelector('[aria-current]')?.textContent"
NOW = "document.querySelector('audio').currentTime"
PAUSED = "document.querySelector('audio').paused"
SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
CONTRAST = """() => {
  const lit = document.querySelector('[aria-current]'), style = getComputedStyle(lit);
  const light = (colour) => colour.match(/[0-9.]+/g).slice(0, 3).map(Number)
    .map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
  const [a, b] = [light(style.color), light(style.backgroundColor)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=str(CHROMIUM),
            args=["--no-sandbox", "--disable-gpu", "--mute-audio"],
        )
        yield started
        started.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the address of the page of each golden document that is spoken."""
    folder = tmp_path_factory.mktemp("pages")
    found = {}
    for name in SHORT:
        file = folder / f"{name}.html"
        file.write_bytes(made("web-read-along", name).data)
        found[name] = file.as_uri()
    return found


@pytest.fixture
def page(browser: Browser, files: dict[str, str]) -> Iterator[Page]:
    """Return the easy read page, opened with its own policy in force."""
    context = browser.new_context(viewport={"width": 800, "height": 900})
    opened = context.new_page()
    told: list[str] = []
    opened.on("console", lambda message: told.append(message.text))
    opened.on("pageerror", lambda error: told.append(str(error)))
    opened.goto(files["easy_read"])
    yield opened
    context.close()
    assert told == []


def until(page: Page, holds: str) -> None:
    """Wait until the expression holds; the page's policy lets nothing inside it wait."""
    for _ in range(200):
        if page.evaluate(holds):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"never: {holds}")


def test_the_sound_plays_and_the_words_follow_it(page: Page) -> None:
    title = all_documents()["easy_read"].title
    page.get_by_role("button", name="Next sentence").click()
    until(page, f"{NOW} > 0.3 && !{PAUSED}")
    assert page.evaluate("document.querySelector('audio').webkitAudioDecodedByteCount") > 0
    assert title in page.evaluate(LIT)
    first = page.locator(HEARD_LINES).first
    first.click()
    until(page, f"{LIT} == {first.inner_text()!r}")
    start = page.evaluate(NOW)
    until(page, f"{LIT} != {first.inner_text()!r} && {NOW} > {start}")


def test_a_press_the_buttons_and_the_keyboard_all_lead_to_a_sentence(page: Page) -> None:
    second, third = page.locator(HEARD_LINES).nth(1), page.locator(HEARD_LINES).nth(2)
    second.click()
    assert page.evaluate(LIT) == second.inner_text()
    page.get_by_role("button", name="Next sentence").press("Enter")
    assert page.evaluate(LIT) == third.inner_text()
    page.get_by_role("button", name="Sentence before").press("Enter")
    assert page.evaluate(LIT) == second.inner_text()
    page.evaluate("document.querySelector('[data-said]').focus()")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == third.inner_text()
    page.keyboard.press("Enter")
    assert page.evaluate(LIT) == third.inner_text()
    page.keyboard.press(" ")
    assert page.evaluate(PAUSED)
    assert page.locator("[tabindex='0'][data-said]").count() == 1


def test_faster_is_faster_with_the_same_voice(page: Page) -> None:
    page.get_by_label("Speed").select_option("1.5")
    page.get_by_role("button", name="Next sentence").click()
    until(page, f"{NOW} > 0.3")
    rate, kept, pace = page.evaluate(
        f"""async () => {{
          const audio = document.querySelector('audio');
          const from = [performance.now(), {NOW}];
          await new Promise((go) => setTimeout(go, 1500));
          const pace = ({NOW} - from[1]) / ((performance.now() - from[0]) / 1000);
          return [audio.playbackRate, audio.preservesPitch, pace];
        }}"""
    )
    assert (rate, kept) == (1.5, True)
    assert pace == pytest.approx(1.5, abs=0.2)
    assert [o.get_attribute("value") for o in page.locator("option").all()] == [
        *("0.75", "1", "1.25", "1.5")
    ]


def test_the_page_follows_the_voice_unless_someone_wants_it_still(page: Page) -> None:
    far = page.locator(HEARD_LINES).nth(6)
    jump = "place => document.querySelector('audio').currentTime = place"
    timings = page.evaluate(
        "JSON.parse(document.querySelector('[data-read-along]').dataset.readAlong)"
    )
    start = next(at for mark, at in timings if mark == far.get_attribute("id"))
    page.get_by_label("Keep the words in view").uncheck()
    page.get_by_role("button", name="Next sentence").click()
    # The browser itself may have scrolled to what was pressed.
    still = page.evaluate("scrollY")
    page.evaluate(jump, start)
    until(page, f"{LIT} == {far.inner_text()!r}")
    assert page.evaluate("scrollY") == still
    page.get_by_label("Keep the words in view").check()
    page.evaluate(jump, timings[0][1])
    page.evaluate(jump, start)
    until(page, f"scrollY > {still}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_fault_and_lit_words_stand_out(
    browser: Browser, files: dict[str, str], scheme: str
) -> None:
    context = browser.new_context(bypass_csp=True, color_scheme=scheme)
    page = context.new_page()
    page.goto(files["welsh"])
    page.get_by_role("button", name="Brawddeg nesaf").click()
    page.locator("p span").nth(1).click()
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    contrast = page.evaluate(CONTRAST)
    context.close()
    assert results.response["violations"] == []
    assert contrast >= 7


def test_on_paper_and_without_scripts_and_on_a_small_screen(
    browser: Browser, files: dict[str, str]
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(files["easy_read_arabic"])
    assert page.locator("audio[controls]").is_visible()
    assert not page.locator(".moves").is_visible()
    assert not page.locator(".choices").is_visible()
    page.emulate_media(media="print")
    assert not page.locator("audio").is_visible()
    context.close()
    small = browser.new_page(viewport={"width": 320, "height": 640})
    small.emulate_media(forced_colors="active")
    small.goto(files["easy_read_arabic"])
    small.locator(HEARD_LINES).first.click()
    assert small.evaluate(SIDEWAYS) is False
    assert small.evaluate(CONTRAST) >= 4.5
    small.close()
