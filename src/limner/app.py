"""The composition root: Settings in, running application out. The only module that knows all the others."""

import asyncio
import importlib
import logging
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import structlog
from fastapi import FastAPI

from limner.accounts.keys import Keys
from limner.api import catalogue
from limner.api.application import create_api
from limner.api.dependencies import MEBIBYTE, Fetch, Limits, Services
from limner.engines.engine import EngineSpec, OnNews
from limner.engines.host import Host
from limner.engines.registry import find
from limner.errors import ConfigurationError, EngineError, ModelNotFound
from limner.images import ImageRequest, Picture
from limner.jobs.queue import Queue
from limner.jobs.worker import Worker
from limner.settings import Model, Settings
from limner.storage.blobs import open_blobs
from limner.storage.database import Database
from limner.storage.jobs import open_job_store
from limner.storage.pictures import Pictures

DAY = 86_400.0  # seconds


@dataclass(frozen=True, slots=True)
class Application:
    """A running Limner: the web application, and the register of keys behind it."""

    web: FastAPI
    keys: Keys


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Application]:
    """Open the storage, start engines and worker; at the end stop them in reverse order.

    Raises ConfigurationError and StorageError when something cannot be opened.
    """
    async with AsyncExitStack() as stack:
        database = await open_database(settings)
        stack.push_async_callback(database.close)
        store = open_job_store(database)
        stack.push_async_callback(store.close)
        blobs = open_blobs(settings.storage)
        engines = await stack.enter_async_context(_engines(settings))
        queue = Queue(store, most=settings.max_queued, lifetime=settings.picture_days * DAY or None)
        worker = Worker(queue, engines, blobs)
        worker.start()
        stack.push_async_callback(worker.stop)
        keys = Keys(database)
        services = Services(
            keys=keys,
            queue=queue,
            pictures=Pictures(database),
            blobs=blobs,
            models=_catalogue(settings),
            fetch=_FetchOnDemand(settings.fetch_allow),
            pings={"database": database.ping, "pictures": blobs.ping, "engines": engines.ping},
            public_url=settings.public_url,
            limits=Limits(body_bytes=settings.max_body_mb * MEBIBYTE),
        )
        yield Application(create_api(services), keys)


async def open_database(settings: Settings) -> Database:
    """The database, migrated. Raises ConfigurationError, StorageError."""
    return await Database.open(settings.database)


def model_named(settings: Settings, name: str | None) -> Model:
    """The model of this name or alias, the first when None. Raises ModelNotFound."""
    if name is None:
        return settings.models[0]
    for model in settings.models:
        if name in (model.name, *model.aliases):
            return model
    raise ModelNotFound(f"There is no model {name!r}: `limner models` lists them.", param="model")


def spec_of(model: Model) -> EngineSpec:
    """The engine that a model runs on. Raises ConfigurationError."""
    return find(model.engine)


def host_of(settings: Settings, model: Model, children: int) -> Host:
    """The model's engine in its own processes, not yet started."""
    spec = spec_of(model)
    environment = {**spec.environment, "NUMBA_CACHE_DIR": str(settings.cache / spec.name / spec.cache_key)}
    return Host(spec, children, settings.time_limit, environment)


def log_to_stderr(level: str) -> None:
    """One line an event on stderr, coloured where it is a terminal."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty()),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


class _FetchOnDemand:
    """The guarded fetcher, imported at the first link: its HTTP client would be a fifth of the time to start."""

    def __init__(self, allow: Sequence[str]) -> None:
        self._allow = allow
        self._fetch: Fetch | None = None

    async def __call__(self, url: str) -> bytes:
        if self._fetch is None:
            module = await asyncio.to_thread(importlib.import_module, "limner.api.fetch")
            self._fetch = module.Fetcher(self._allow)
        return await self._fetch(url)


class _Engines:
    """Every engine that a model needs, each in its own host; a request goes to its model's."""

    def __init__(self, hosts: dict[str, Host]) -> None:
        self._by_model = hosts

    @property
    def hosts(self) -> list[Host]:
        return list(dict.fromkeys(self._by_model.values()))

    @property
    def children(self) -> int:
        return sum(host.children for host in self.hosts)

    async def generate(self, request: ImageRequest, references: Sequence[bytes], on_news: OnNews) -> list[Picture]:
        host = self._by_model.get(request.model)
        if host is None:  # the job outlived the model's line in the settings
            raise EngineError(f"The model {request.model!r} is no longer offered.")
        return await host.generate(request, references, on_news)

    async def ping(self) -> None:
        for host in self.hosts:
            if not host.status().loaded:
                raise EngineError(f"No process of the engine {host.spec.name!r} is loaded yet.")


@asynccontextmanager
async def _engines(settings: Settings) -> AsyncIterator[_Engines]:
    by_engine: dict[str, Host] = {}
    for model in settings.models:
        by_engine.setdefault(model.engine, host_of(settings, model, settings.cores))
    try:
        for host in by_engine.values():
            await host.start()
        yield _Engines({model.name: by_engine[model.engine] for model in settings.models})
    finally:
        for host in by_engine.values():
            await host.stop()


def _catalogue(settings: Settings) -> catalogue.Catalogue:
    if not settings.models:
        raise ConfigurationError("No model is declared.")
    return catalogue.Catalogue([
        catalogue.Model(name=model.name, aliases=model.aliases, capabilities=spec_of(model).capabilities)
        for model in settings.models
    ])
