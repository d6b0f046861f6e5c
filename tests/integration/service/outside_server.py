"""A server that speaks the chat protocol, well or badly, for the tests."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class _Answers(BaseHTTPRequestHandler):
    server: "_Server"

    def do_POST(self) -> None:
        """Answer as the test wants."""
        length = int(self.headers["Content-Length"])
        self.server.asked.append(
            {"path": self.path, "key": self.headers.get("Authorization", "")}
            | json.loads(self.rfile.read(length))
        )
        getattr(self, f"_{self.server.manner}")()

    def log_message(self, *_args: object) -> None:
        """Say nothing."""

    def _well(self) -> None:
        said = {"choices": [{"message": {"role": "assistant", "content": self.server.says}}]}
        self._send(200, json.dumps(said).encode())

    def _slow(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(200):
            try:
                self.wfile.write(b" ")
            except OSError:
                return
            time.sleep(0.05)

    def _dripping(self) -> None:
        for letter in b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 300:
            try:
                self.wfile.write(bytes([letter]))
            except OSError:
                return
            time.sleep(0.05)

    def _deep(self) -> None:
        self._send(200, b"[" * 60_000)

    def _silent(self) -> None:
        time.sleep(1.5)

    def _cut(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b'{"choices": [{"mess')

    def _broken(self) -> None:
        self._send(200, b"<html>no")

    def _odd(self) -> None:
        self._send(200, b'{"choices": [{"message": {"content": {"a": 1}}}]}')

    def _huge(self) -> None:
        self._send(200, b"x" * 3_000_000)

    def _refusing(self) -> None:
        self._send(500, b"{}")

    def _elsewhere(self) -> None:
        self.send_response(302)
        self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            return


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, manner: str, says: str) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.manner, self.says = manner, says
        self.asked: list[dict[str, Any]] = []

    @property
    def address(self) -> str:
        """Return what the setting would hold."""
        return f"http://127.0.0.1:{self.server_port}/v1"


@contextmanager
def answering(manner: str = "well", says: str = "") -> Iterator[_Server]:
    """Yield a running server that answers in this manner."""
    server = _Server(manner, says)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
