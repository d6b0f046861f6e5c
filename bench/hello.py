"""The peer of the pages: a bare Flask view under the same web server."""

from flask import Flask

app = Flask(__name__)


@app.get("/")
def hello() -> str:
    return "Hello"
