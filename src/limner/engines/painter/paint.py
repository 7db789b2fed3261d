"""From a Scene to a picture, as a ladder: a world is built, a medium draws it, letterings are set."""

from collections.abc import Callable, Generator

from limner.engines.engine import Progress
from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.lettering.overlay import set_letterings
from limner.engines.painter.media import ink, line, oil, photo, watercolor
from limner.engines.painter.scene import Medium, Role, Scene, Setting
from limner.engines.painter.worlds import coast, mountains, paper, space, street

World = Callable[[Scene], GBuffer]
Rendering = Callable[[Scene, GBuffer], Plane]

WORLDS: dict[Setting, World] = {
    "coast": coast.build,
    "street": street.build,
    "mountains": mountains.build,
    "space": space.build,
}
MEDIA: dict[Medium, Rendering] = {
    "photo": photo.render,
    "ink": ink.render,
    "watercolor": watercolor.render,
    "oil": oil.render,
    "line": line.render,
}
DRAWN_BY_WORLD: dict[Setting, frozenset[Role]] = {"street": frozenset({"sign"})}

Painting = Generator[Progress, None, Plane]


def paint(scene: Scene) -> Painting:
    """Paint a scene; the result is sRGB float32 (height, width, 3 or 4) in 0..1.

    Yields the progress so far. Raises FloatingPointError when a world breaks its promise of finite values.
    """
    yield Progress(0.02, "sketching")
    if scene.setting == "paper":
        return paper.render(scene)
    return (yield from _paint_world(scene))


def _paint_world(scene: Scene) -> Painting:
    world = WORLDS[scene.setting](scene)
    world.check()
    yield Progress(0.6, "painting")
    picture = MEDIA[scene.medium](scene, world)
    yield Progress(0.95, "finishing")
    return set_letterings(picture, scene, world.calm, DRAWN_BY_WORLD.get(scene.setting, frozenset()))
