"""Pictures on a plain ground: figures and type on paper, or a poster of type alone. Has no depth and no camera."""

from collections.abc import Callable

import numpy as np
import skia

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import layout
from limner.engines.painter.lettering.calm import Box
from limner.engines.painter.lettering.overlay import print_settings
from limner.engines.painter.media import cutout, pen, wash
from limner.engines.painter.media.layers import Layer, layers
from limner.engines.painter.scene import Medium, Scene
from limner.engines.painter.subjects.arrangement import Placed, arrange
from limner.engines.painter.subjects.inks import Inks, contrast, inks_of
from limner.engines.painter.tone import colour, to_srgb

MARGIN = 0.17  # of each edge around figures


def render(scene: Scene) -> Plane:
    """The finished picture, letterings included: sRGB (height, width, 3), or 4 when the scene asks for transparency."""
    inks = inks_of(scene)
    figures, type_box = _plan(scene)
    placed = arrange(scene, figures) if scene.subjects else []
    picture = _DRAWINGS[scene.medium](scene, placed, inks)
    letterings = [item for item in scene.letterings if item.role != "seal" and item.string.strip()]
    if letterings:
        settings = layout.lay_out(letterings, type_box, scene.seed_of("type"))
        picture = print_settings(picture, settings, inks.ink)
    return picture


def _plan(scene: Scene) -> tuple[Box, Box]:
    """Where the figures go, and where the type goes."""
    width, height = scene.width, scene.height
    gap = round(min(width, height) * 0.08)
    if not scene.letterings:
        side, top = round(width * MARGIN), round(height * MARGIN)
        return (side, top, width - side, height - top), (0, 0, 0, 0)
    if not scene.subjects:
        return (0, 0, 0, 0), (gap * 2, gap * 2, width - gap * 2, height - gap * 2)
    if width > height * 1.3:
        middle = round(width * 0.5)
        return (gap, gap * 2, middle - gap // 2, height - gap * 2), (middle, gap * 2, width - gap, height - gap * 2)
    middle = round(height * 0.62)
    return (gap * 2, gap, width - gap * 2, middle - gap // 2), (gap, middle, width - gap, height - gap)


def _line(scene: Scene, placed: list[Placed], inks: Inks) -> Plane:
    surface = skia.Surface(scene.width, scene.height)
    hand = pen.HANDS[scene.seed_of("hand") % len(pen.HANDS)]
    colours = [item.colour if item.colour and contrast(item.colour, inks.paper) > 2 else inks.ink for item in placed]
    pen.draw(surface.getCanvas(), placed, hand, colours)
    layer = np.asarray(surface.toarray(colorType=skia.kRGBA_8888_ColorType) / np.float32(255), np.float32)
    if scene.transparent:
        return layer
    return over(layer, np.broadcast_to(to_srgb(colour(inks.paper)), layer[..., :3].shape))


def _photo(scene: Scene, placed: list[Placed], inks: Inks) -> Plane:
    stack = list(layers(placed))
    ground = cutout.backdrop(scene.width, scene.height, inks.paper, scene.seed_of("backdrop"))
    picture = cutout.developed(cutout.draw(ground, stack, scene.seed_of("grain")))
    return _cut(scene, stack, picture)


def _watercolor(scene: Scene, placed: list[Placed], inks: Inks) -> Plane:
    stack = list(layers(placed))
    return _cut(scene, stack, wash.watercolor(scene.width, scene.height, stack, scene.seed_of("wash")))


def _ink(scene: Scene, placed: list[Placed], inks: Inks) -> Plane:
    stack = list(layers(placed))
    return _cut(scene, stack, wash.ink(scene.width, scene.height, stack, scene.seed_of("wash")))


def _cut(scene: Scene, stack: list[Layer], picture: Plane) -> Plane:
    """The picture, its ground left out when the scene is transparent."""
    if not scene.transparent:
        return picture
    return np.dstack([picture, cutout.alpha(stack, scene.width, scene.height)])


_DRAWINGS: dict[Medium, Callable[[Scene, list[Placed], Inks], Plane]] = {
    "line": _line,
    "photo": _photo,
    "watercolor": _watercolor,
    "ink": _ink,
}


def over(layer: Plane, ground: Plane) -> Plane:
    """An unpremultiplied layer (height, width, 4) on an opaque ground, both sRGB."""
    return np.asarray(ground + (layer[..., :3] - ground) * layer[..., 3:], np.float32)
