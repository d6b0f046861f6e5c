"""The pages, one file a family. Each file defines one Blueprint called `pages`."""

from importlib import import_module
from pkgutil import iter_modules

from flask import Flask


def init(app: Flask) -> None:
    """Register every family of pages."""
    for info in iter_modules(__path__):
        if not info.name.startswith("_"):
            app.register_blueprint(import_module(f"{__name__}.{info.name}").pages)
