"""`limner sheet`: a contact sheet of many prompts, to look at what the engine really paints."""

import asyncio
import io
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from PIL import Image, ImageDraw, ImageFont

from limner.cli.studio import Order, paint, studio
from limner.cli.terminal import DataDir, bar, notes, out
from limner.conversation.sizes import DEFAULT_SIZE, size_of
from limner.errors import InvalidRequest
from limner.images import ImageRequest, Picture
from limner.settings import Settings, load

CELL = (300, 232)  # pixels of one cell, its caption included
CAPTION = 20  # pixels of the caption's line
GAP = 8  # pixels between cells
MAX_BYTES = 1_000_000  # of the sheet's file, so that it can be kept beside the code


class Line(msgspec.Struct):
    """One line of the prompts file; other fields are free."""

    id: str
    prompt: str


@dataclass(frozen=True, slots=True)
class Painted:
    """A line with what came of it; `seconds` is wall time."""

    line: Line
    picture: Picture
    seconds: float


def sheet(
    prompts: Annotated[Path, typer.Argument(help='A JSONL file of {"id": …, "prompt": …}.')],
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the pictures and sheet.jpg.")],
    seed: Annotated[int, typer.Option(help="The seed of every picture.")] = 1,
    scale: Annotated[float, typer.Option(min=0.1, max=1.0, help="Paint smaller, to look sooner.")] = 1.0,
    only: Annotated[str, typer.Option(help="Ids to paint, separated by commas.")] = "",
    columns: Annotated[int, typer.Option(min=1, max=20)] = 6,
    data_dir: DataDir = None,
) -> None:
    """Paint every prompt and lay the pictures out on one sheet."""
    chosen = set(filter(None, only.split(",")))
    lines = [line for line in _read(prompts) if not chosen or line.id in chosen]
    output.mkdir(parents=True, exist_ok=True)
    painted = asyncio.run(_paint_all(load(data_dir=data_dir), lines, seed, scale))
    for one in painted:
        (output / f"{one.line.id}.png").write_bytes(one.picture.data)
    (output / "sheet.jpg").write_bytes(_encode(_lay_out(painted, columns)))
    (output / "sheet.jsonl").write_bytes(b"\n".join(_record(one) for one in painted) + b"\n")
    out.print(str(output / "sheet.jpg"), markup=False)
    for one in painted:
        for warning in one.picture.warnings:
            notes.print(f"{one.line.id}: {warning}", markup=False)


def _read(path: Path) -> list[Line]:
    try:
        return [msgspec.json.decode(text, type=Line) for text in path.read_bytes().splitlines() if text.strip()]
    except (OSError, msgspec.MsgspecError) as error:
        raise InvalidRequest(f'{path}: each line is JSON with "id" and "prompt" ({error}).') from error


async def _paint_all(settings: Settings, lines: Sequence[Line], seed: int, scale: float) -> list[Painted]:
    with bar() as progress:
        task = progress.add_task("painting", total=len(lines))
        async with studio(settings, None, settings.cores) as host:

            async def one(line: Line) -> Painted:
                started = time.perf_counter()
                order = Order(_request(settings.models[0].name, line, seed, scale))
                pictures = await paint(host, order, lambda _share, _stage: None)
                progress.update(task, advance=1, description=line.id)
                return Painted(line, pictures[0], time.perf_counter() - started)

            return await asyncio.gather(*(one(line) for line in lines))


def _request(model: str, line: Line, seed: int, scale: float) -> ImageRequest:
    words = size_of(line.prompt)
    full = words.size if words else DEFAULT_SIZE
    return ImageRequest(model=model, prompt=line.prompt, size=full.scaled(scale), seed=seed)


def _lay_out(painted: Sequence[Painted], columns: int) -> Image.Image:
    rows = -(-len(painted) // columns)
    width, height = CELL
    page = Image.new("RGB", (columns * (width + GAP) + GAP, rows * (height + GAP) + GAP), "white")
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(14)
    for index, one in enumerate(painted):
        left, top = GAP + index % columns * (width + GAP), GAP + index // columns * (height + GAP)
        with Image.open(io.BytesIO(one.picture.data)) as picture:
            picture.thumbnail((width, height - CAPTION))
            mask = picture if picture.mode == "RGBA" else None
            spare = height - CAPTION - picture.height
            page.paste(picture, (left + (width - picture.width) // 2, top + spare // 2), mask)
        draw.text((left + 4, top + height - CAPTION + 1), one.line.id, fill="black", font=font)
    return page


def _encode(page: Image.Image) -> bytes:
    for quality in (90, 82, 74, 66, 58, 50, 40, 30):
        buffer = io.BytesIO()
        page.save(buffer, "JPEG", quality=quality, optimize=True)
        if buffer.tell() < MAX_BYTES:
            break
    return buffer.getvalue()


def _record(one: Painted) -> bytes:
    return msgspec.json.encode({
        "id": one.line.id,
        "size": str(one.picture.size),
        "seed": one.picture.seed,
        "seconds": round(one.seconds, 1),
        "warnings": one.picture.warnings,
    })
