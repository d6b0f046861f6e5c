"""The web server as `sharethepen run` starts it, in a process that tests may kill."""

import http.client
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from flask import Flask, g

from service.commands.run import _web
from service.config import Settings
from service.web import sessions

ROOT = Path(__file__).parents[3]
BEGUN = 30.0
"""Seconds within which a server must answer."""


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def cookie_of(app: Flask, person_id: str) -> str:
    """Return the cookie header of a new session of the person."""
    with app.test_request_context("/"):
        g.person = None
        sessions.sign_in(person_id, shared_device=False)
        return f"{sessions.cookie_name()}={g.new_cookie[0]}"


def start(settings: Settings, **more: str) -> subprocess.Popen[bytes]:
    """Start the web server; it writes to `web.log` in the data folder."""
    kept = {key: value for key, value in os.environ.items() if "SHARETHEPEN" not in key}
    environment = kept | {
        "DATA_DIR": str(settings.data_dir),
        "DATABASE_URL": settings.database_url,
        "SHARETHEPEN_SECRET_KEY": settings.secret_key,
        "SHARETHEPEN_NATURAL": "no",
    }
    with (settings.data_dir / "web.log").open("ab") as log:
        server = subprocess.Popen(
            _web(settings),
            cwd=ROOT,
            env=environment | more,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    _wait_until_it_answers(settings.port)
    return server


def kill(server: subprocess.Popen[bytes]) -> None:
    """End the server and its children at once: it cannot tidy up."""
    os.killpg(server.pid, signal.SIGKILL)
    server.wait(10)


@contextmanager
def serving(settings: Settings, **more: str) -> Iterator[None]:
    """Yield while the server runs; it is stopped at the end."""
    server = start(settings, **more)
    try:
        yield
    finally:
        server.terminate()
        try:
            server.wait(15)
        except subprocess.TimeoutExpired:
            kill(server)


def _wait_until_it_answers(port: int) -> None:
    limit = time.monotonic() + BEGUN
    while time.monotonic() < limit:
        try:
            Client(port, "").get("/who-can-see-what")
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("the server did not answer")


@dataclass
class Client:
    """A browser that knows no more than HTTP. Raises OSError where the server is gone."""

    port: int
    cookie: str

    def get(self, path: str) -> tuple[int, str, str]:
        """Return status, body and where to go next."""
        return self.ask("GET", path, b"")

    def post(self, path: str, **fields: str) -> tuple[int, str, str]:
        """Send a form; return status, body and where to go next."""
        return self.ask("POST", path, urlencode(fields).encode())

    def ask(self, method: str, path: str, body: bytes, **headers: str) -> tuple[int, str, str]:
        """Send one request over a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        sent = {
            "Cookie": self.cookie,
            "Sec-Fetch-Site": "same-origin",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        try:
            connection.request(method, path, body, sent | headers)
            answer = connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
            return answer.status, text, answer.headers.get("Location", "")
        except http.client.HTTPException as error:
            raise ConnectionError from error
        finally:
            connection.close()


def hidden(page: str, name: str) -> str:
    """Return the value of a hidden field of a page."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    return found.group(1) if found else ""
