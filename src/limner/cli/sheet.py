"""`limner sheet`: a contact sheet of many prompts, to look at what the engine really paints."""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from limner.cli import gallery
from limner.cli.contact import Layout, contact_sheet
from limner.cli.gallery import Cell
from limner.cli.studio import Order, paint, studio
from limner.cli.terminal import DataDir, bar, notes, out
from limner.conversation.sizes import DEFAULT_SIZE, size_of
from limner.errors import InvalidRequest
from limner.images import ImageRequest, Picture, Size
from limner.settings import Settings, load

WORLDS = Layout(columns=2 * len(gallery.TIMES), width=208, height=133, caption=16, most=700_000)
MEDIA = Layout(columns=len(gallery.PLACES) * len(gallery.SEEDS), width=208, height=133, caption=16, most=700_000)


class Line(msgspec.Struct):
    """One line of the prompts file; other fields are free."""

    id: str
    prompt: str


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture to paint."""

    cell: Cell
    size: Size


@dataclass(frozen=True, slots=True)
class Painted:
    """A wish with what came of it; `seconds` is wall time."""

    wish: Wish
    picture: Picture
    seconds: float


def sheet(
    prompts: Annotated[Path | None, typer.Argument(help='A JSONL file of {"id": …, "prompt": …}.')] = None,
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the pictures and sheet.jpg.")] = Path(),
    worlds: Annotated[bool, typer.Option("--worlds", help="Every world at four times, as worlds.jpg.")] = False,
    media: Annotated[bool, typer.Option("--media", help="Every medium, as media.jpg.")] = False,
    seed: Annotated[int, typer.Option(help="The seed of every picture of a file.")] = 1,
    scale: Annotated[float, typer.Option(min=0.1, max=1.0, help="Paint smaller, to look sooner.")] = 1.0,
    only: Annotated[str, typer.Option(help="Ids, worlds or media to paint, separated by commas.")] = "",
    columns: Annotated[int, typer.Option(min=1, max=20, help="Pictures side by side, of a file.")] = 6,
    data_dir: DataDir = None,
) -> None:
    """Paint every prompt of a file, every world or every medium, and lay the pictures out on one sheet."""
    if prompts is None and not worlds and not media:
        raise InvalidRequest("Name a file of prompts, or ask for --worlds or --media.")
    settings = load(data_dir=data_dir)
    output.mkdir(parents=True, exist_ok=True)
    chosen = frozenset(filter(None, only.split(",")))
    if prompts:
        _sheet_of_file(settings, _wishes(prompts, seed, scale, chosen), output, columns)
    if worlds:
        _sheet_of_gallery(settings, gallery.worlds, chosen, scale, output / "worlds.jpg", WORLDS)
    if media:
        _sheet_of_gallery(settings, gallery.media, chosen, scale, output / "media.jpg", MEDIA)


def _sheet_of_file(settings: Settings, wishes: Sequence[Wish], output: Path, columns: int) -> None:
    painted = asyncio.run(_paint_all(settings, wishes))
    for one in painted:
        (output / f"{one.wish.cell.label}.png").write_bytes(one.picture.data)
    _write_sheet(painted, output / "sheet.jpg", Layout(columns))
    (output / "sheet.jsonl").write_bytes(b"\n".join(_record(one) for one in painted) + b"\n")


def _sheet_of_gallery(
    settings: Settings,
    cells: Callable[[], Iterator[Cell]],
    chosen: frozenset[str],
    scale: float,
    path: Path,
    layout: Layout,
) -> None:
    size = gallery.SIZE.scaled(scale)
    wishes = [Wish(cell, size) for cell in cells() if not chosen or cell.label.split(",")[0] in chosen]
    _write_sheet(asyncio.run(_paint_all(settings, wishes)), path, layout)


def _write_sheet(painted: Sequence[Painted], path: Path, layout: Layout) -> None:
    path.write_bytes(contact_sheet([(one.wish.cell.label, one.picture.data) for one in painted], layout))
    out.print(str(path), markup=False)
    for one in painted:
        for warning in one.picture.warnings:
            notes.print(f"{one.wish.cell.label}: {warning}", markup=False)


def _wishes(path: Path, seed: int, scale: float, chosen: frozenset[str]) -> list[Wish]:
    try:
        lines = [msgspec.json.decode(text, type=Line) for text in path.read_bytes().splitlines() if text.strip()]
    except (OSError, msgspec.MsgspecError) as error:
        raise InvalidRequest(f'{path}: each line is JSON with "id" and "prompt" ({error}).') from error
    return [
        Wish(Cell(line.id, line.prompt, seed), _size(line.prompt).scaled(scale))
        for line in lines
        if not chosen or line.id in chosen
    ]


def _size(prompt: str) -> Size:
    words = size_of(prompt)
    return words.size if words else DEFAULT_SIZE


async def _paint_all(settings: Settings, wishes: Sequence[Wish]) -> list[Painted]:
    with bar() as progress:
        task = progress.add_task("painting", total=len(wishes))
        async with studio(settings, None, settings.cores) as host:

            async def one(wish: Wish) -> Painted:
                started = time.perf_counter()
                order = Order(_request(settings.models[0].name, wish))
                pictures = await paint(host, order, lambda _share, _stage: None)
                progress.update(task, advance=1, description=wish.cell.label)
                return Painted(wish, pictures[0], time.perf_counter() - started)

            return await asyncio.gather(*(one(wish) for wish in wishes))


def _request(model: str, wish: Wish) -> ImageRequest:
    return ImageRequest(model=model, prompt=wish.cell.prompt, size=wish.size, seed=wish.cell.seed)


def _record(one: Painted) -> bytes:
    return msgspec.json.encode({
        "id": one.wish.cell.label,
        "size": str(one.picture.size),
        "seed": one.picture.seed,
        "seconds": round(one.seconds, 1),
        "warnings": one.picture.warnings,
    })
