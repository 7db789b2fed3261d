"""From a Scene to a picture, as a ladder: a world is built, a medium draws it, letterings are set."""

from collections.abc import Callable, Collection, Generator
from dataclasses import dataclass, replace

from limner.engines.engine import Progress
from limner.engines.painter import detail, stages
from limner.engines.painter.cover import Box
from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.lettering import jacket
from limner.engines.painter.lettering.overlay import set_letterings
from limner.engines.painter.media import (
    flat,
    icon,
    ink,
    line,
    neon,
    one_line,
    painterly,
    paper_cut,
    photo,
    pixel,
    poster,
    sticker,
    watercolor,
)
from limner.engines.painter.scene import Medium, Role, Scene, Setting, Shown
from limner.engines.painter.stages import Sketch, Stage
from limner.engines.painter.staging.stage import stage
from limner.engines.painter.worlds import (
    coast,
    forest,
    harbour,
    hills,
    mountains,
    paper,
    room,
    sea,
    skyline,
    space,
    street,
    studio,
    tabletop,
    theatre,
    underwater,
    village,
)

World = Callable[[Scene], GBuffer]
Rendering = Callable[[Scene, GBuffer], Plane]

WORLDS: dict[Setting, World] = {
    "coast": coast.build,
    "sea": sea.build,
    "mountains": mountains.build,
    "hills": hills.build,
    "forest": forest.build,
    "street": street.build,
    "skyline": skyline.build,
    "village": village.build,
    "harbour": harbour.build,
    "tabletop": tabletop.build,
    "underwater": underwater.build,
    "space": space.build,
    "room": room.build,
    "stage": theatre.build,
    "studio": studio.build,
}
MEDIA: dict[Medium, Rendering] = {
    "photo": photo.render,
    "ink": ink.render,
    "watercolor": watercolor.render,
    "line": line.render,
    "flat": flat.render,
    "poster": poster.render,
    "sticker": sticker.render,
    "icon": icon.render,
    **painterly.MEDIA,
    "neon": neon.render,
    "one_line": one_line.render,
    "paper_cut": paper_cut.render,
    "pixel": pixel.render,
}
WORLDLESS: frozenset[Medium] = frozenset({"isometric", "pattern"})  # they draw the things alone, whatever the setting
DRAWN_BY_WORLD: dict[Setting, frozenset[Role]] = {"street": frozenset({"sign"})}
DRAWN_BY_MEDIUM: dict[Medium, frozenset[Role]] = {"ink": frozenset({"seal"})}
EXACT: frozenset[Medium] = frozenset({"pixel"})  # drawn pixel by pixel: enlarged or made smaller it would be spoilt


@dataclass(frozen=True, slots=True)
class Cast:
    """How the scene's subjects were drawn."""

    shown: tuple[Shown, ...]


Painting = Generator[Progress | Sketch | Cast, None, Plane]


def paint(scene: Scene, wanted: Collection[Stage] = ()) -> Painting:
    """Paint a scene; the result is sRGB float32 (height, width, 3 or 4) in 0..1.

    Yields the progress so far, and a sketch at each stage that is wanted. Raises FloatingPointError when a world
    breaks its promise of finite values.
    """
    if jacket.wanted(scene):
        return (yield from _paint_jacket(scene, wanted))
    yield Progress(0.02, "sketching")
    if scene.setting == "paper" or scene.medium in WORLDLESS:
        return (yield from _paint_sheet(scene, wanted))
    return (yield from _paint_world(scene, wanted))


def _paint_jacket(scene: Scene, wanted: Collection[Stage]) -> Painting:
    """A cover or poster: its picture is painted alone, its boxes are told as of the whole."""
    within = paint(jacket.art(scene), wanted)
    while True:
        try:
            told = next(within)
        except StopIteration as done:
            return jacket.bound(scene, done.value)
        if isinstance(told, Cast):
            told = Cast(tuple(jacket.placed(scene, shown) for shown in told.shown))
        yield told


def _paint_sheet(scene: Scene, wanted: Collection[Stage]) -> Painting:
    if "objects" in wanted:
        yield Sketch("objects", paper.render(_small(scene, stages.SKETCH)))
    yield Cast(paper.shown(scene))
    return paper.render(scene)


def _paint_world(scene: Scene, wanted: Collection[Stage]) -> Painting:
    yield from _underpainting(scene, wanted)
    work = scene if _is_exact(scene) else detail.working(scene)
    world, shown = staged(work)
    world.check()
    yield Cast(tuple(shown))
    yield Progress(0.6, "painting")
    if "objects" in wanted:
        small = _small(scene, 1.5 * stages.SKETCH)
        yield Sketch("objects", MEDIA[small.medium](small, stages.reduced(world, small.width, small.height)))
    picture = MEDIA[work.medium](work, world)
    yield Progress(0.95, "finishing")
    calm = detail.boxes(world.calm, work, scene)
    del world  # tens of planes, not needed for the letters
    scene = pixel.lettered(scene) if scene.medium == "pixel" else scene
    return set_letterings(
        detail.restored(picture, scene),
        scene,
        calm,
        DRAWN_BY_WORLD.get(scene.setting, frozenset()),
        _boxes(scene, shown),
    )


def staged(scene: Scene) -> tuple[GBuffer, list[Shown]]:
    """The scene's world with its things in it, and how these were drawn."""
    world = WORLDS[scene.setting](scene)
    return world, stage(scene, world)


def _boxes(scene: Scene, shown: Collection[Shown]) -> dict[str, Box]:
    """The boxes in pixels of the subjects by their ids, as far as they are known."""
    found: dict[str, Box] = {}
    for one in shown:
        if one.box:
            left, top, right, bottom = one.box
            wide, tall = scene.width, scene.height
            found[one.id] = (round(left * wide), round(top * tall), round(right * wide), round(bottom * tall))
    return found


def _underpainting(scene: Scene, wanted: Collection[Stage]) -> Generator[Sketch]:
    """The world in small, first with its sky alone, then without its subjects."""
    if not {"sky", "world"}.intersection(wanted):
        return
    small = _small(scene, stages.SKETCH)
    world = WORLDS[small.setting](small)
    if "sky" in wanted:
        yield Sketch("sky", MEDIA[small.medium](small, stages.sky_alone(world)))
    if "world" in wanted:
        yield Sketch("world", MEDIA[small.medium](small, stages.without_things(world)))


def _small(scene: Scene, edge: float) -> Scene:
    """The scene with about so many pixels on its longer edge, painted quickly."""
    factor = min(1.0, edge / max(scene.width, scene.height))
    return detail.scaled(replace(scene, detail="low"), factor)


def _is_exact(scene: Scene) -> bool:
    """Whether the picture must be painted at its own size, for its pixels or its letters."""
    drawn = DRAWN_BY_WORLD.get(scene.setting, frozenset()) | DRAWN_BY_MEDIUM.get(scene.medium, frozenset())
    return scene.medium in EXACT or any(lettering.role in drawn for lettering in scene.letterings)
