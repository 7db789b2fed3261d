"""Scenes as SVG: the media that draw with filled paths hand these over instead of pixels."""

from collections.abc import Callable, Sequence

from limner.engines.painter.cover import Box
from limner.engines.painter.gbuffer import GBuffer
from limner.engines.painter.lettering import calm, layout
from limner.engines.painter.lettering.overlay import readable
from limner.engines.painter.media import flat, icon, line, markup, one_line, poster, sticker
from limner.engines.painter.media.vector import Drawing, Shape, painted
from limner.engines.painter.paint import DRAWN_BY_WORLD, WORLDLESS, staged
from limner.engines.painter.scene import Medium, Scene
from limner.engines.painter.worlds import paper
from limner.errors import InvalidRequest

_OVER_WORLDS: dict[Medium, Callable[[Scene, GBuffer], Drawing]] = {
    "flat": flat.draw_world,
    "icon": icon.draw_world,
    "line": line.draw_world,
    "one_line": one_line.draw_world,
    "poster": poster.draw_world,
    "sticker": sticker.draw_world,
}
VECTOR_MEDIA: tuple[Medium, ...] = tuple(sorted(paper.VECTORS))


def to_svg(scene: Scene) -> str | None:
    """The scene as an SVG document, or None when its medium does not draw with paths."""
    return text(scene, draw(scene)) if scene.medium in VECTOR_MEDIA else None


def draw(scene: Scene) -> Drawing:
    """The scene as filled paths, its type included. Raises InvalidRequest when its medium has none."""
    if scene.medium not in VECTOR_MEDIA:
        names = ", ".join(name.replace("_", " ") for name in VECTOR_MEDIA)
        raise InvalidRequest(
            f"A '{scene.medium.replace('_', ' ')}' picture has no paths to write as SVG; these have: {names}.",
            param="output_format",
        )
    if scene.setting == "paper" or scene.medium in WORLDLESS:
        return paper.drawing(scene)
    world, _ = staged(scene)
    drawing = _OVER_WORLDS[scene.medium](scene, world)
    boxes = [poster.type_box(scene)] if scene.medium == "poster" else world.calm
    return drawing.with_shapes(_type(scene, drawing, boxes))


def text(scene: Scene, drawing: Drawing) -> str:
    """The drawing as an SVG document, named after what the scene shows."""
    words = [item.string for item in scene.letterings if item.role == "headline"]
    things = [f"{subject.count} {subject.noun}" if subject.count > 1 else subject.noun for subject in scene.subjects]
    return markup.document(drawing, ", ".join(words or things) or scene.setting)


def _type(scene: Scene, drawing: Drawing, boxes: Sequence[Box]) -> list[Shape]:
    """The letterings that no world draws, in the calmest place, in an ink that can be read there."""
    drawn = DRAWN_BY_WORLD.get(scene.setting, frozenset())
    left = [item for item in layout.printable(scene.letterings) if item.role not in drawn]
    if not left:
        return []
    picture = painted(drawing)
    settings = layout.lay_out(left, calm.choose(picture, boxes), scene.seed_of("type"))
    ink = readable(picture, settings)
    return [Shape(path=item.path, fill=item.lettering.colour or ink) for item in settings]
