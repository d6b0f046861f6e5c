"""What protects people stands before every page, and settings that nobody knows stop the start."""

import json
import logging
from dataclasses import fields
from pathlib import Path

import pytest
from flask import Flask
from people import World

from service.config import WITHOUT_PREFIX, BadSettings, Settings, from_environment
from service.store.tables import Event

WORDS = "Marjorie told nobody about the blue door"


@pytest.mark.parametrize("path", ["/", "/help", "/nothing-here"])
def test_every_page_lets_no_strange_script_run_and_stays_out_of_caches(
    app: Flask, path: str
) -> None:
    headers = app.test_client().get(path).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Referer": "https://elsewhere.example/page"},
        {},
    ],
)
def test_a_form_from_elsewhere_is_refused(app: Flask, headers: dict[str, str]) -> None:
    answer = app.test_client().post("/language", data={"locale": "cy"}, headers=headers)
    assert answer.status_code == 403
    assert "Set-Cookie" not in answer.headers


def test_logs_hold_routes_and_times_and_never_what_people_typed(
    app: Flask, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    here = {"Sec-Fetch-Site": "same-origin"}
    with caplog.at_level(logging.DEBUG):
        app.test_client().post("/join", data={"words": WORDS}, headers=here)
        app.test_client().get(f"/join/{WORDS.replace(' ', '-')}")
        app.test_client().get(f"/g/{world.riverside}?q={WORDS}")
    lines = [json.loads(r.getMessage()) for r in caplog.records if r.name == "sharethepen.web"]
    assert len(lines) == 3
    assert {"request", "method", "route", "status", "ms"} == set(lines[0])
    assert "Marjorie" not in caplog.text
    assert "blue" not in caplog.text


def test_events_hold_ids_and_never_words_or_names() -> None:
    assert set(Event.__table__.columns.keys()) == {
        *("seq", "at", "group_id", "document_id", "actor_id", "entered_by_id"),
        *("verb", "object_kind", "object_id", "previous", "hash"),
    }


@pytest.mark.parametrize(
    "environment",
    [
        {"SHARETHEPEN_PUBLIC_ULR": "https://pen.example"},
        {"SHARETHEPEN_PORT": "9000"},
        {"PORT": "eight"},
        {"PORT": "٨٠"},
        {"SHARETHEPEN_HTTPS": "perhaps"},
    ],
)
def test_a_setting_that_nobody_knows_or_can_read_stops_the_start(
    environment: dict[str, str],
) -> None:
    with pytest.raises(BadSettings) as refused:
        from_environment(environment)
    assert next(iter(environment)) in str(refused.value)


def test_settings_come_from_the_environment(tmp_path: Path) -> None:
    found = from_environment(
        {
            "DATA_DIR": str(tmp_path),
            "PORT": "9000",
            "SHARETHEPEN_HTTPS": "yes",
            "SHARETHEPEN_MAIL_FROM": "",
            "PATH": "of no concern",
        }
    )
    assert (found.data_dir, found.port, found.https) == (tmp_path, 9000, True)
    assert found.mail_from == ""
    assert not found.demo


TEXTS = {"engine_url": "http://127.0.0.1:8080/v1"}
"""Settings whose text has to look like something."""


def test_every_setting_can_be_set() -> None:
    named = set(WITHOUT_PREFIX.values())
    for field in fields(Settings):
        if field.name in named:
            continue
        kind = getattr(field.type, "__name__", "")
        value = {"int": "7", "bool": "yes"}.get(kind, TEXTS.get(field.name, "Europe/London"))
        found = from_environment({f"SHARETHEPEN_{field.name.upper()}": value})
        assert getattr(found, field.name) in {7, True, value}, field.name
