"""Settings come from arguments, environment and file, in this order, and refuse what is unsafe or unclear."""

from pathlib import Path

import pytest

from limner.errors import ConfigurationError
from limner.settings import load


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No limner.toml of the machine is read."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_defaults_need_no_file() -> None:
    """Without any setting there is one model on the painter, and everything lies in the data folder."""
    settings = load()
    assert [model.name for model in settings.models] == ["gpt-image-2-all"]
    assert settings.database == f"sqlite+aiosqlite:///{Path('data').absolute()}/limner.db"
    assert settings.storage == Path("data/pictures").absolute().as_uri()
    assert settings.cores >= 1


def test_environment_beats_file_and_arguments_beat_both(empty_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The nearer the wish, the stronger."""
    (empty_folder / "limner.toml").write_text('port = 1\nhost = "0.0.0.0"\nlog_level = "error"\n')
    monkeypatch.setenv("LIMNER_HOST", "::1")
    monkeypatch.setenv("LIMNER_PORT", "2")
    settings = load(port=3, data_dir=None)
    assert (settings.port, settings.host, settings.log_level) == (3, "::1", "error")


def test_models_are_declared_in_the_file(empty_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """LIMNER_CONFIG names another file."""
    (empty_folder / "other.toml").write_text('[[models]]\nname = "house"\naliases = ["home"]\n')
    monkeypatch.setenv("LIMNER_CONFIG", "other.toml")
    assert [(model.name, model.aliases) for model in load().models] == [("house", ("home",))]


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("LIMNER_PORT", "ninety", "port"),
        ("LIMNER_PORT", "70000", "port"),
        ("LIMNER_PUBLIC_URL", "img.example.com", "http"),
        ("LIMNER_PUBLIC_URL", "https://img.example.com/?a=b", "without query"),
        ("LIMNER_TIME_LIMIT", "0", "time_limit"),
        ("LIMNER_LOG_LEVEL", "chatty", "log_level"),
    ],
)
def test_unsafe_values_are_refused_by_name(name: str, value: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says which setting, and why."""
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=told):
        load()


@pytest.mark.parametrize(
    "text",
    ["colour = 1", "port = ", '[[models]]\nname = "a"\n[[models]]\nname = "b"\naliases = ["a"]', "models = []"],
)
def test_a_bad_file_is_refused(text: str, empty_folder: Path) -> None:
    """Unknown keys, broken syntax, models with the same name, no model at all."""
    (empty_folder / "limner.toml").write_text(text)
    with pytest.raises(ConfigurationError):
        load()


def test_public_url_loses_its_last_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Links are made by joining."""
    monkeypatch.setenv("LIMNER_PUBLIC_URL", "https://img.example.com/")
    assert load().public_url == "https://img.example.com"


def test_the_number_of_engine_processes_is_as_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the system does not tell which cores may be used."""
    monkeypatch.delattr("os.sched_getaffinity", raising=False)
    assert load(children=3).cores == 3
    assert load().cores >= 1
