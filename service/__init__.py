"""The service: web pages, database, files and jobs around what people write.

`create_app` reads as a table of contents. Follow any line to the module of that name.
"""

import os

from flask import Flask

from service.config import Settings, from_environment, secret_key


def create_app(settings: Settings | None = None) -> Flask:
    """Return the web application. Settings come from the environment where none are given."""
    from service import pages
    from service.live import feed
    from service.parts import Parts
    from service.web import (
        access,
        csrf,
        display,
        errors,
        fragments,
        limits,
        locale,
        logs,
        said,
        security,
        sessions,
    )

    settings = settings or from_environment(os.environ)
    app = Flask(__name__, template_folder="../templates", static_url_path="/static")
    app.secret_key = secret_key(settings)
    app.extensions["sharethepen"] = Parts.open(settings)

    limits.init(app)
    logs.init(app)
    security.init(app)
    csrf.init(app)
    sessions.init(app)
    access.init(app)
    fragments.init(app)
    locale.init(app)
    said.init(app)
    display.init(app)
    errors.init(app)
    feed.init(app)
    pages.init(app)
    return app
