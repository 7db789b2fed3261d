"""The painter as an engine: words to a Scene, a Scene to pixels. Everything it needs is installed with the package."""

from collections.abc import Generator, Iterator, Sequence

from limner.codecs.decode import decode
from limner.engines.engine import Event, Finished, Pixels, Progress
from limner.engines.painter.director.director import direct
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.paint import Painting, paint
from limner.engines.painter.reference import take_colours
from limner.engines.painter.scene import Medium, Scene, Setting
from limner.engines.painter.tone import to_pixels
from limner.images import ImageRequest

WARM_SIZE = (320, 256)  # pixels; small, for only the compiling counts
WARM_SCENES: tuple[tuple[Setting, Medium], ...] = (
    ("coast", "photo"),
    ("street", "photo"),
    ("mountains", "ink"),
    ("mountains", "photo"),
    ("mountains", "watercolor"),
    ("coast", "line"),
    ("paper", "line"),
)


class PainterEngine:
    """The embedded procedural illustrator."""

    def load(self) -> None:
        """Nothing to read: importing this module has done it."""

    def warm(self) -> Iterator[Progress]:
        """Paint every world once, small, so that its kernels are compiled or found in the cache."""
        width, height = WARM_SIZE
        for done, (setting, medium) in enumerate(WARM_SCENES):
            yield Progress(done / len(WARM_SCENES), f"{setting} in {medium}")
            for _ in paint(Scene(width=width, height=height, seed=1, medium=medium, setting=setting)):
                pass
        yield Progress(1.0, "warm")

    def generate(self, request: ImageRequest, references: Sequence[bytes]) -> Iterator[Event]:
        """Paint `request.n` pictures, each from its own seed; references lend their colours."""
        looks = [decode(reference) for reference in references]
        for index in range(request.n):
            seed = request.seed_of(index)
            direction = direct(request.prompt, request.style, request.size, seed, request.background)
            picture = yield from _scaled(paint(direction.scene), index, request.n)
            yield Finished(
                index=index,
                pixels=_coloured(picture, looks),
                seed=seed,
                scene=direction.scene.to_json(),
                warnings=(*direction.warnings, *_unheeded(request, looks)),
            )

    def close(self) -> None:
        """Nothing is held."""


def _unheeded(request: ImageRequest, looks: Sequence[Pixels]) -> tuple[str, ...]:
    """What the request asks for and the painter has no way to do."""
    unheeded = []
    if request.quality in ("low", "medium"):
        unheeded.append(f"quality '{request.quality}' is not available yet: every picture is painted at its best")
    if looks:
        unheeded.append("editing is not available yet: the first reference lends its colours, the picture is a new one")
    return tuple(unheeded)


def _scaled(painting: Painting, index: int, count: int) -> Generator[Event, None, Plane]:
    """The progress of one picture as part of all."""
    while True:
        try:
            progress = next(painting)
        except StopIteration as finished:
            return finished.value  # type: ignore[no-any-return]  # a generator's value is untyped here
        yield Progress((index + progress.fraction) / count, progress.stage)


def _coloured(picture: Plane, looks: Sequence[Pixels]) -> Pixels:
    for look in looks[:1]:
        picture = take_colours(picture, look)
    return to_pixels(picture)
