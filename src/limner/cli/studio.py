"""Pictures at the command line: the engine's own child processes, without server, database or key."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from limner.app import host_of, model_named
from limner.cli.terminal import Report
from limner.engines.engine import Progress
from limner.engines.host import Host
from limner.errors import InvalidRequest
from limner.images import EXTENSIONS, ImageFormat, ImageRequest, Partial, Picture
from limner.settings import Settings

Keep = Callable[[Partial], None]


@dataclass(frozen=True, slots=True)
class Order:
    """A request with the bytes of its reference pictures, image 1 first."""

    request: ImageRequest
    references: tuple[bytes, ...] = ()


@asynccontextmanager
async def studio(settings: Settings, model: str | None, children: int) -> AsyncIterator[Host]:
    """The engine of a model (the first one when none is named), running in `children` processes."""
    host = host_of(settings, model_named(settings, model), children)
    await host.start()
    try:
        yield host
    finally:
        await host.stop()


async def paint(host: Host, order: Order, report: Report, keep: Keep | None = None) -> Sequence[Picture]:
    """Have one order painted, reporting (fraction, stage); `keep` gets the partial pictures that it asks for."""

    def on_news(news: Progress | Partial) -> None:
        if isinstance(news, Progress):
            report(news.fraction, news.stage)
        elif keep:
            keep(news)

    return await host.generate(order.request, order.references, on_news)


def is_vector(path: Path) -> bool:
    """Whether a file name asks for paths instead of pixels."""
    return path.suffix.lower() == ".svg"


def format_of(path: Path) -> ImageFormat:
    """The format that a file name asks for; PNG is made beside an SVG. Raises InvalidRequest."""
    if is_vector(path):
        return "png"
    try:
        return EXTENSIONS[path.suffix.lstrip(".").lower()]
    except KeyError:
        raise InvalidRequest(f"{path.name}: end the name in .png, .jpg, .jpeg, .webp or .svg.") from None


def numbered(path: Path, index: int, count: int) -> Path:
    """picture.png for one picture; picture-1.png, picture-2.png … for several."""
    return path if count == 1 else path.with_stem(f"{path.stem}-{index + 1}")


def partial_path(path: Path, partial: Partial, count: int) -> Path:
    """picture-partial-1.png, picture-partial-2.png … beside the picture; pixels also where the picture is an SVG."""
    finished = numbered(path, partial.index, count)
    if is_vector(path):
        finished = finished.with_suffix(f".{partial.format}")
    return finished.with_stem(f"{finished.stem}-partial-{partial.number + 1}")
