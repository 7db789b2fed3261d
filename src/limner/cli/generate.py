"""`limner generate`: a picture from the terminal, without a server."""

import asyncio
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from limner.cli.studio import Order, format_of, is_vector, numbered, paint, partial_path, studio
from limner.cli.terminal import DataDir, bar, notes, out
from limner.codecs.header import inspect
from limner.conversation.sizes import DEFAULT_SIZE, parse_size, size_like, size_of
from limner.errors import InvalidRequest
from limner.images import BACKGROUNDS, QUALITIES, ImageRequest, Partial, Picture, Size, draw_seed
from limner.settings import Settings, load

Choice = TypeVar("Choice", bound=str)


def generate(
    prompt: Annotated[str, typer.Argument(help="What to paint, in English or Chinese.")],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="File to write: .png, .jpg, .webp, or .svg for flat media.")
    ],
    model: Annotated[str | None, typer.Option(help="A model of `limner models`.")] = None,
    size: Annotated[str, typer.Option(help="WxH, a ratio such as 16:9, or auto: from the prompt.")] = "auto",
    n: Annotated[int, typer.Option("-n", help="How many pictures.")] = 1,
    seed: Annotated[int | None, typer.Option(help="The same seed paints the same picture again.")] = None,
    quality: Annotated[str, typer.Option(help="auto, low, medium or high.")] = "auto",
    background: Annotated[str, typer.Option(help="auto, opaque or transparent.")] = "auto",
    negative_prompt: Annotated[str, typer.Option(help="What must not be in the picture.")] = "",
    partial_images: Annotated[int, typer.Option(help="Also write up to 3 pictures of the work in progress.")] = 0,
    reference: Annotated[list[Path] | None, typer.Option(help="A picture to go by; may be repeated.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Paint PROMPT into a file."""
    settings = load(data_dir=data_dir)
    references = tuple(_read(path) for path in reference or ())
    request = ImageRequest(
        model=model or settings.models[0].name,
        prompt=prompt,
        negative_prompt=negative_prompt,
        size=_size(prompt, size, references),
        seed=draw_seed() if seed is None else seed,
        n=n,
        quality=_one_of(quality, "quality", QUALITIES),
        background=_one_of(background, "background", BACKGROUNDS),
        output_format=format_of(output),
        vector=is_vector(output),
        partial_images=partial_images,
    )
    pictures = asyncio.run(_generate(settings, Order(request, references), output))
    for index, picture in enumerate(pictures):
        path = numbered(output, index, len(pictures))
        path.write_bytes(picture.svg.encode() if request.vector else picture.data)
        out.print(str(path), markup=False)
        notes.print(f"{picture.size}, seed {picture.seed}", markup=False)
    for warning in sorted({warning for picture in pictures for warning in picture.warnings}):
        notes.print(f"note: {warning}", markup=False)


async def _generate(settings: Settings, order: Order, output: Path) -> list[Picture]:
    def keep(partial: Partial) -> None:
        path = partial_path(output, partial, order.request.n)
        path.write_bytes(partial.data)
        notes.print(f"{path}: {partial.stage}", markup=False)

    with bar() as progress:
        task = progress.add_task("starting", total=1.0)
        async with studio(settings, order.request.model, children=1) as host:
            pictures = await paint(
                host, order, lambda share, stage: progress.update(task, completed=share, description=stage), keep
            )
    return list(pictures)


def _size(prompt: str, wish: str, references: tuple[bytes, ...]) -> Size:
    explicit, words = parse_size(wish), size_of(prompt)
    if explicit:
        return explicit
    if words:
        return words.size
    if references:
        header = inspect(references[0])
        return size_like(header.width, header.height)
    return DEFAULT_SIZE


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidRequest(f"{path}: {error.strerror}.", param="reference") from error


def _one_of(value: str, name: str, allowed: tuple[Choice, ...]) -> Choice:
    for one in allowed:
        if value == one:
            return one
    raise InvalidRequest(f"{name} must be one of {', '.join(allowed)}.", param=name)
