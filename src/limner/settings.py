"""One frozen Settings, read once at the root: environment (prefix LIMNER_) over limner.toml over the defaults here."""

import os
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from limner.errors import ConfigurationError

DEFAULT_ALIASES = (
    "limner",
    "gpt-image-2",
    "gpt-image-1",
    "gpt-image-1.5",
    "gpt-image-2.5-all",
    "chatgpt-image-latest",
    "dall-e-3",
)


def _name(value: str) -> str:
    if not value or len(value) > 128 or any(character.isspace() for character in value):
        raise ValueError("a model name has 1 to 128 characters and no white space")
    return value


Name = Annotated[str, AfterValidator(_name)]


class Model(BaseModel):
    """A model as callers name it, and the engine that makes its pictures."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    name: Name
    """The name that callers send as `model`."""
    aliases: tuple[Name, ...] = ()
    """Other names for the same model; answers repeat the name that was asked for."""
    engine: str = "painter"
    """An installed engine, by its entry point in the group `limner.engines`."""


class Settings(BaseSettings):
    """How this server runs. Unknown keys in limner.toml are refused."""

    model_config = SettingsConfigDict(env_prefix="LIMNER_", frozen=True, extra="forbid", use_attribute_docstrings=True)

    host: str = "127.0.0.1"
    """Address to listen on; 0.0.0.0 opens the server to the network."""
    port: int = Field(default=8000, ge=0, le=65535)
    """Port to listen on; 0 takes a free one."""
    data_dir: Path = Path("data")
    """Folder for the database, pictures and caches, made when it is missing."""
    cache_dir: Path | None = None
    """Folder for compiled kernels; empty means a folder in the data folder. It can be deleted at any time."""
    database_url: str = ""
    """Where jobs and keys are kept; empty means SQLite in the data folder."""
    storage_url: str = ""
    """Where pictures are kept; empty means a folder in the data folder."""
    public_url: str = ""
    """The address in links to pictures, e.g. https://img.example.com; empty means the request's own address."""
    children: int = Field(default=0, ge=0, le=256)
    """Engine processes, each painting one picture at a time; 0 means one per core."""
    time_limit: float = Field(default=300.0, gt=0, le=3600)
    """Seconds that one request's pictures may take before its engine process is stopped."""
    max_queued: int = Field(default=1000, ge=1)
    """Jobs that may wait; one more is refused with 429."""
    max_body_mb: int = Field(default=64, ge=1, le=1024)
    """Megabytes of a request body that are read; more is refused with 413."""
    picture_days: int = Field(default=0, ge=0)
    """Days that hosted pictures can be fetched; 0 means for ever."""
    fetch_allow: tuple[str, ...] = ()
    """Private networks or hosts that reference pictures may be fetched from, e.g. ["10.1.0.0/16"]."""
    trusted_proxies: str = "127.0.0.1"
    """Addresses of proxies whose X-Forwarded-* headers are believed; "*" for any."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    """How much is logged."""
    models: tuple[Model, ...] = (Model(name="gpt-image-2-all", aliases=DEFAULT_ALIASES),)
    """The models on offer; the first is the default of the command line."""

    @field_validator("public_url")
    @classmethod
    def _public_url_is_a_base(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("public_url must begin with http:// or https://")
        if "?" in value or "#" in value or " " in value:
            raise ValueError("public_url is an address without query or fragment")
        return value.rstrip("/")

    @model_validator(mode="after")
    def _names_are_unique(self) -> Self:
        names = [name for model in self.models for name in (model.name, *model.aliases)]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice or not self.models:
            raise ValueError(f"each model name must be there once: {', '.join(twice) or 'none is declared'}")
        return self

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments over environment over the file."""
        return (init_settings, env_settings, TomlConfigSettingsSource(settings_cls, _config_file()))

    @property
    def database(self) -> str:
        """The database's URL, the default resolved."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir.absolute() / 'limner.db'}"

    @property
    def storage(self) -> str:
        """The picture store's URL, the default resolved."""
        return self.storage_url or (self.data_dir.absolute() / "pictures").as_uri()

    @property
    def cache(self) -> Path:
        """The cache folder, the default resolved."""
        return (self.cache_dir or self.data_dir / "cache").absolute()

    @property
    def cores(self) -> int:
        """Engine processes to start, the default resolved."""
        return self.children or available_cores()


def available_cores() -> int:
    """The cores that this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def load(**overrides: object) -> Settings:
    """Read the settings; arguments that are not None override. Raises ConfigurationError naming each bad value."""
    given = {name: value for name, value in overrides.items() if value is not None}
    try:
        return Settings(**given)  # type: ignore[arg-type]  # pydantic checks the values
    except ValidationError as error:
        lines = [f"{'.'.join(map(str, one['loc'])) or 'settings'}: {one['msg']}" for one in error.errors()]
        raise ConfigurationError("The settings are not usable: " + "; ".join(lines)) from error
    except (OSError, ValueError) as error:  # tomllib raises a ValueError
        raise ConfigurationError(f"{_config_file()} could not be read: {error}") from error


def _config_file() -> Path:
    return Path(os.environ.get("LIMNER_CONFIG", "limner.toml"))
