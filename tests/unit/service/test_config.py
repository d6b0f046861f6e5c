"""Settings: read from the environment, and a misspelt one is never ignored in silence."""

import stat
from dataclasses import fields
from pathlib import Path

import pytest

from service.config import BadSettings, Settings, from_environment, secret_key


def test_nothing_set_gives_a_data_folder_here_and_an_sqlite_file() -> None:
    settings = from_environment({})
    assert settings.data_dir == Path("data").resolve()
    assert settings.sqlalchemy_url == f"sqlite:///{settings.data_dir}/sharethepen.sqlite3"
    assert not settings.demo


def test_a_misspelt_setting_is_named() -> None:
    with pytest.raises(BadSettings, match="SHARETHEPEN_DEMMO"):
        from_environment({"SHARETHEPEN_DEMMO": "yes"})


@pytest.mark.parametrize("name", ["SHARETHEPEN_PORT", "SHARETHEPEN_DATA_DIR"])
def test_a_setting_has_one_name_only(name: str) -> None:
    with pytest.raises(BadSettings, match=name):
        from_environment({name: "1"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "-1"),
        ("PORT", "\u0663"),
        ("PORT", "1.5"),
        ("SHARETHEPEN_DEMO", "perhaps"),
        ("SHARETHEPEN_HTTPS", "on the whole"),
    ],
)
def test_a_value_of_the_wrong_kind_says_what_to_write(name: str, value: str) -> None:
    with pytest.raises(BadSettings, match=f"{name} is .* Write"):
        from_environment({name: value})


@pytest.mark.parametrize("word", ["yes", "1", "TRUE"])
def test_yes_in_several_spellings_is_yes(word: str) -> None:
    assert from_environment({"SHARETHEPEN_HTTPS": word}).https


def test_an_empty_setting_is_as_good_as_none_and_others_variables_do_not_matter() -> None:
    asked = {"PORT": "", "SHARETHEPEN_DEMO": "", "PATH": "/bin", "SHARE": "1"}
    assert from_environment(asked) == from_environment({})


@pytest.mark.parametrize("start", ["postgresql://", "postgres://", "postgresql+psycopg://"])
def test_postgresql_is_reached_by_its_usual_address(start: str) -> None:
    settings = from_environment({"DATABASE_URL": f"{start}me@host/db"})
    assert settings.sqlalchemy_url == "postgresql+psycopg://me@host/db"


def test_every_setting_says_in_the_code_what_it_is() -> None:
    source = Path(__file__).parents[3] / "service" / "config.py"
    said = source.read_text()
    for field in fields(Settings):
        name = field.name.upper()
        assert f'"""{name}:' in said or f'"""SHARETHEPEN_{name}:' in said


def test_the_secret_key_is_made_once_and_only_we_can_read_it(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "new")
    made = secret_key(settings)
    assert len(made) > 40
    assert secret_key(settings) == made
    mode = (settings.data_dir / "secret_key").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_a_secret_key_that_is_given_is_used(tmp_path: Path) -> None:
    assert secret_key(Settings(data_dir=tmp_path, secret_key="given")) == "given"
    assert not (tmp_path / "secret_key").exists()
