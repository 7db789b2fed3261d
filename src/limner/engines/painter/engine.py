"""The painter as an engine: words to a Scene, a Scene to pixels. Everything it needs is installed with the package."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from numba import config

from limner.codecs.decode import decode
from limner.engines.engine import Event, Finished, Pixels, Preview, Progress
from limner.engines.painter import svg
from limner.engines.painter.director.director import Direction, direct
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.media.vector import painted
from limner.engines.painter.paint import Cast, Painting, paint
from limner.engines.painter.reference import take_colours
from limner.engines.painter.scene import Shown
from limner.engines.painter.stages import Sketch, Stage
from limner.engines.painter.tone import to_pixels
from limner.engines.painter.tour import digest, tour
from limner.images import ImageRequest

STAGES: tuple[tuple[Stage, ...], ...] = ((), ("objects",), ("world", "objects"), ("sky", "world", "objects"))


class PainterEngine:
    """The embedded procedural illustrator."""

    def load(self) -> None:
        """Nothing to read: importing this module has done it."""

    def warm(self) -> Iterator[Progress]:
        """Paint small scenes that need every kernel, so that all are compiled; one is enough once they have been."""
        mark = _mark_of_tour()
        scenes = list(tour())
        scenes = scenes[:1] if mark and mark.exists() else scenes
        for done, scene in enumerate(scenes):
            yield Progress(done / len(scenes), f"{scene.setting} in {scene.medium}")
            for _ in paint(scene):
                pass
        if mark:
            mark.touch()
        yield Progress(1.0, "warm")

    def generate(self, request: ImageRequest, references: Sequence[bytes]) -> Iterator[Event]:
        """Paint `request.n` pictures, each from its own seed; references lend their colours.

        Raises InvalidRequest when the request wants paths from a medium that has none.
        """
        looks = [decode(reference) for reference in references]
        for index in range(request.n):
            seed = request.seed_of(index)
            direction = _direction(request, seed)
            shown: list[Shown] = []
            drawing = svg.draw(direction.scene) if request.vector else None
            if drawing:
                pixels = _coloured(painted(drawing), [])
            else:
                painting = paint(direction.scene, STAGES[request.partial_images])
                pixels = yield from _one_of_many(painting, (index, request.n), looks, shown)
            yield Finished(
                index=index,
                pixels=pixels,
                seed=seed,
                scene=replace(direction.scene, shown=tuple(shown)).to_json(),
                warnings=(*direction.warnings, *_unheeded(request, looks)),
                svg=svg.text(direction.scene, drawing) if drawing else "",
            )

    def close(self) -> None:
        """Nothing is held."""


def _mark_of_tour() -> Path | None:
    """A file beside the compiled kernels that says that all of them are there; None when they are not kept."""
    folder = str(config.CACHE_DIR)  # type: ignore[attr-defined]  # numba sets it from the environment when imported
    return Path(folder) / f"toured-{digest()}" if folder else None


def _unheeded(request: ImageRequest, looks: Sequence[Pixels]) -> tuple[str, ...]:
    """What the request asks for and the painter has no way to do."""
    unheeded = []
    if looks:
        unheeded.append("editing is not available yet: the first reference lends its colours, the picture is a new one")
    return tuple(unheeded)


def _direction(request: ImageRequest, seed: int) -> Direction:
    return direct(
        request.prompt,
        request.style,
        request.size,
        seed,
        request.background,
        negative_prompt=request.negative_prompt,
        quality=request.quality,
    )


def _one_of_many(
    painting: Painting, of: tuple[int, int], looks: Sequence[Pixels], shown: list[Shown]
) -> Generator[Event, None, Pixels]:
    """The events of picture `of` (index, count) as part of all, and at last its pixels; `shown` is filled."""
    index, count = of
    while True:
        try:
            event = next(painting)
        except StopIteration as finished:
            return _coloured(finished.value, looks)
        if isinstance(event, Cast):
            shown.extend(event.shown)
        elif isinstance(event, Sketch):
            yield Preview(index=index, stage=event.stage, pixels=_coloured(event.picture, looks))
        else:
            yield Progress((index + event.fraction) / count, event.stage)


def _coloured(picture: Plane, looks: Sequence[Pixels]) -> Pixels:
    for look in looks[:1]:
        picture = take_colours(picture, look)
    return to_pixels(picture)
