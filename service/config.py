"""Settings of the running service: one frozen value made from the environment."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import available_timezones

PREFIX = "SHARETHEPEN_"
WITHOUT_PREFIX = {"DATA_DIR": "data_dir", "DATABASE_URL": "database_url", "PORT": "port"}


class BadSettings(Exception):
    """The settings cannot be used. The message names the setting and the cure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this copy of the service runs. Each field is one environment variable."""

    data_dir: Path
    """DATA_DIR: everything the service keeps. "data" in the current folder by default."""
    database_url: str = ""
    """DATABASE_URL: "postgresql://..."; empty keeps an SQLite file in the data folder."""
    port: int = 8000
    """PORT: where the web server listens."""
    host: str = "127.0.0.1"
    """SHARETHEPEN_HOST: the address the web server listens on."""
    demo: bool = False
    """SHARETHEPEN_DEMO: a newcomer may come in as any person of the demo group."""
    secret_key: str = ""
    """SHARETHEPEN_SECRET_KEY: made on the first start and kept in the data folder by default."""
    public_url: str = ""
    """SHARETHEPEN_PUBLIC_URL: the address people use, for links on paper and in e-mail."""
    https: bool = False
    """SHARETHEPEN_HTTPS: served over https, so cookies are marked Secure."""
    redis_url: str = ""
    """SHARETHEPEN_REDIS_URL: the bell for the worker goes through Redis, not through a file."""
    smtp_host: str = ""
    """SHARETHEPEN_SMTP_HOST: mail server; empty shows links to copy and sends no e-mail."""
    smtp_port: int = 25
    """SHARETHEPEN_SMTP_PORT: the mail server's port."""
    smtp_user: str = ""
    """SHARETHEPEN_SMTP_USER: name at the mail server; empty signs in nowhere."""
    smtp_password: str = ""
    """SHARETHEPEN_SMTP_PASSWORD: password at the mail server."""
    smtp_starttls: bool = False
    """SHARETHEPEN_SMTP_STARTTLS: go over to TLS before anything is sent."""
    contact: str = ""
    """SHARETHEPEN_CONTACT: how to reach the people who run this; shown on the contact page."""
    mail_from: str = ""
    """SHARETHEPEN_MAIL_FROM: the sender's address."""
    timezone: str = "Europe/London"
    """SHARETHEPEN_TIMEZONE: the time zone that pages show times in."""
    engine_url: str = ""
    """SHARETHEPEN_ENGINE_URL: an OpenAI-compatible address that may propose easy words."""
    engine_model: str = ""
    """SHARETHEPEN_ENGINE_MODEL: the model to ask for there."""
    engine_key: str = ""
    """SHARETHEPEN_ENGINE_KEY: the key for that address; empty sends none."""
    natural: bool = True
    """SHARETHEPEN_NATURAL: recordings in a natural voice follow the quick ones, where one is."""
    threads: int = 64
    """SHARETHEPEN_THREADS: threads of the web process; at most half serve live streams."""

    @property
    def sqlalchemy_url(self) -> str:
        """Return the database address in SQLAlchemy's form."""
        if not self.database_url:
            return f"sqlite:///{self.data_dir / 'sharethepen.sqlite3'}"
        for name in ("postgresql://", "postgres://"):
            if self.database_url.startswith(name):
                return "postgresql+psycopg://" + self.database_url.removeprefix(name)
        return self.database_url

    @property
    def voices_dir(self) -> Path:
        """Return the folder of voices that an organisation brought."""
        return self.data_dir / "voices"

    @property
    def files_dir(self) -> Path:
        """Return the folder of stored files, named by their sha256."""
        return self.data_dir / "files"


def from_environment(environment: Mapping[str, str]) -> Settings:
    """Return the settings that the environment asks for.

    Raises BadSettings for an unknown name that starts with SHARETHEPEN_, and for a value
    of the wrong kind: a misspelt setting must not be ignored in silence.
    """
    kinds = {field.name: field.type for field in fields(Settings)}
    values: dict[str, object] = {}
    for name, value in environment.items():
        key = WITHOUT_PREFIX.get(name) or _key(name, kinds)
        if key and value:
            values[key] = _value(name, value, kinds[key])
    zone = str(values.get("timezone", "Europe/London"))
    if zone not in available_timezones():
        raise BadSettings(f"SHARETHEPEN_TIMEZONE is {zone!r}. Write one like Europe/London.")
    address = str(values.get("engine_url", "http://localhost"))
    if not _can_be_asked(address):
        raise BadSettings(f"SHARETHEPEN_ENGINE_URL is {address!r}. Write http://host:port/v1.")
    values["data_dir"] = Path(str(values.get("data_dir", "data"))).resolve()
    return Settings(**values)  # type: ignore[arg-type]  # each value was made for its field


def _can_be_asked(address: str) -> bool:
    """Return whether it is a whole web address: a kind, a host, and a port that is a number."""
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _key(name: str, kinds: Mapping[str, object]) -> str:
    if not name.startswith(PREFIX):
        return ""
    key = name.removeprefix(PREFIX).lower()
    if key not in kinds or key in WITHOUT_PREFIX.values():
        raise BadSettings(f"There is no setting {name}. Look for a spelling mistake.")
    return key


def _value(name: str, value: str, kind: object) -> object:
    if kind is bool:
        if value.lower() not in {"1", "0", "true", "false", "yes", "no"}:
            raise BadSettings(f"{name} is {value!r}. Write yes or no.")
        return value.lower() in {"1", "true", "yes"}
    if kind is int:
        if not value.isascii() or not value.isdigit():
            raise BadSettings(f"{name} is {value!r}. Write a whole number.")
        return int(value)
    return value


def secret_key(settings: Settings) -> str:
    """Return the key that signs cookies; made on first use and kept in a file only we can read."""
    if settings.secret_key:
        return settings.secret_key
    path = settings.data_dir / "secret_key"
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text()
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text()
