"""A real browser on a real server: one browser, one server to read and one to change."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from outside.browser import CHROMIUM, started
from playwright.sync_api import Browser
from site_running import Site, begin_as_begun, running
from visitor import Someone, Visitor, Visits

ARGUMENTS = [
    # A microphone that beeps each second. The headless shell has no window in which to allow it.
    *("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"),
    *("--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--no-first-run"),
    # Whatever a page asks of another host fails, and the test says so.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


@pytest.hookimpl
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is in this folder, and say why it is left out where there is no browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.e2e)
            if not CHROMIUM:
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return one browser for all tests."""
    with started(*ARGUMENTS) as browser:
        yield browser


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Return the service that journeys may change; each begins a document of its own."""
    yield from _begun(tmp_path_factory, "site")


@pytest.fixture(scope="session")
def quiet_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Return the service with the demo group as it begins, for those who only read."""
    yield from _begun(tmp_path_factory, "quiet")


@pytest.fixture(scope="module")
def new_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Return a service that nobody has touched yet."""
    yield from _begun(tmp_path_factory, "new")


def _begun(folders: pytest.TempPathFactory, name: str) -> Iterator[Site]:
    # Workers of one run have folders beside each other.
    all_workers = folders.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        all_workers = all_workers.parent
    data_dir = folders.mktemp(name)
    begin_as_begun(data_dir, all_workers / "begun")
    with running(data_dir) as site:
        yield site


@pytest.fixture
def visits(browser: Browser) -> Iterator[Visits]:
    """Return a function that opens a browser window; no page of it may do a wrong thing."""
    opened: list[Visitor] = []

    def visit(site: Site, *, script: bool = True, **options: Any) -> Visitor:
        size = {"width": options.pop("width", 1280), "height": options.pop("height", 900)}
        context = browser.new_context(viewport=size, java_script_enabled=script, **options)
        opened.append(Visitor(context, site.url))
        return opened[-1]

    yield visit
    for visitor in opened:
        visitor.context.close()
    assert [fault for visitor in opened for fault in visitor.faults] == []


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def script(request: pytest.FixtureRequest) -> bool:
    """Return whether the browser runs scripts: every journey goes both ways."""
    wanted: bool = request.param
    return wanted


@pytest.fixture(scope="session")
def signed_in() -> dict[str, Any]:
    """Return the cookies of those who came in once: they are still in at their next visit."""
    return {}


@pytest.fixture
def someone(visits: Visits, site: Site, script: bool, signed_in: dict[str, Any]) -> Someone:
    """Return a function: the name of a person of the demo group gives their browser, signed in."""

    def come_in(name: str, **options: Any) -> Visitor:
        key = f"{site.url} {name}"
        if key not in signed_in:
            visitor = visits(site, script=script, **options).come_in_as(name)
            signed_in[key] = visitor.context.storage_state()
            return visitor
        visitor = visits(site, script=script, storage_state=signed_in[key], **options)
        visitor.go("/home")
        return visitor

    return come_in
