"""`limner doctor`: whether this machine can paint, and what to do where it cannot."""

import asyncio
import importlib.metadata
import shutil
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass

import typer
from rich.markup import escape

from limner.app import open_database
from limner.cli.studio import Order, paint, studio
from limner.cli.terminal import DataDir, notes, out
from limner.codecs.sniff import sniff
from limner.errors import LimnerError
from limner.images import ImageRequest, Size
from limner.settings import Settings, load

FONTS = ("manimgx-fonts", "manimgx-fonts-cjk", "pylopdf-fonts-zh-cn", "fontpkg-inter", "fontpkg-pacifico")
LEAST_DISK = 2 * 1024**3  # bytes: pictures, caches and the database want room
PROMPT = "1024x1024 square logo, minimalist cat line art"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `advice` says what to do when it is not well."""

    what: str
    well: bool
    detail: str
    advice: str = ""


def doctor(data_dir: DataDir = None) -> None:
    """Check fonts, cores, disk, database and a test picture; exit with 1 when something is wrong."""
    settings = load(data_dir=data_dir)
    findings = [_examine(check, settings) for check in (_fonts, _cores, _disk, _database, _picture)]
    for finding in findings:
        mark = "[green]well[/]" if finding.well else "[red]ill [/]"
        out.print(f"{mark}  {finding.what:<9} {escape(finding.detail)}")
        if not finding.well:
            out.print(f"      {'':<9} -> {escape(finding.advice)}")
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)
    notes.print("all well")


def _examine(check: Callable[[Settings], Finding], settings: Settings) -> Finding:
    try:
        return check(settings)
    except (LimnerError, OSError, sqlite3.Error) as error:
        return Finding(
            check.__name__.strip("_"), False, str(error), "Read the message above; `limner serve` needs this."
        )


def _fonts(_settings: Settings) -> Finding:
    installed = {str(one.metadata["Name"]).replace("_", "-") for one in importlib.metadata.distributions()}
    missing = [name for name in FONTS if name not in installed]
    return Finding(
        "fonts",
        not missing,
        f"{len(FONTS) - len(missing)} of {len(FONTS)} font packages are installed",
        f"Install {', '.join(missing)} (`make install` does).",
    )


def _cores(settings: Settings) -> Finding:
    return Finding("cores", settings.cores >= 1, f"{settings.cores} engine processes will paint at a time")


def _disk(settings: Settings) -> Finding:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    probe = settings.data_dir / ".doctor"
    probe.write_bytes(b"writable")
    probe.unlink()
    free = shutil.disk_usage(settings.data_dir).free
    return Finding(
        "disk",
        free > LEAST_DISK,
        f"{free / 1024**3:.0f} GiB free in {settings.data_dir.absolute()}",
        "Free some space, or point LIMNER_DATA_DIR to a larger disk.",
    )


def _database(settings: Settings) -> Finding:
    async def open_and_ping() -> None:
        database = await open_database(settings)
        try:
            await database.ping()
        finally:
            await database.close()

    asyncio.run(open_and_ping())
    return Finding("database", True, "opens, and is up to date")


def _picture(settings: Settings) -> Finding:
    async def paint_one() -> bytes:
        request = ImageRequest(model=settings.models[0].name, prompt=PROMPT, size=Size(512, 512), seed=1)
        async with studio(settings, None, children=1) as host:
            return (await paint(host, Order(request), lambda _share, _stage: None))[0].data

    started = time.perf_counter()
    data = asyncio.run(paint_one())
    seconds = time.perf_counter() - started
    return Finding(
        "picture",
        sniff(data) == "png",
        f"a test picture of {len(data) // 1024} KiB in {seconds:.1f} s, the engine's start included",
        "Run `make install` again; if it stays ill, report what is printed above.",
    )
