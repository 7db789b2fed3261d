"""Flat vector illustration: figures as few plain shapes before simple scenery; worlds as smooth coloured regions."""

from collections.abc import Sequence

import numpy as np
import skia

from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.media import scenery, trace
from limner.engines.painter.media.cutpaths import bodies, extent, floor_shadow, silhouette
from limner.engines.painter.media.schemes import BRIGHT, COOL, mixed, scheme_of
from limner.engines.painter.media.vector import Drawing, Shape, painted
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed

STANDS = 0.45  # figures with less lift than this touch the ground


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world in flat regions: sRGB (height, width, 3)."""
    return painted(draw_world(scene, world))


def draw_world(scene: Scene, world: GBuffer) -> Drawing:
    """The regions of a world as smooth filled paths, far ones first."""
    regions = trace.cut(world, trace.Cut())
    fills = trace.codes(clear(regions.colours, lights_of(scene)))
    return Drawing(scene.width, scene.height, fills[0], (*trace.stacked(regions, fills), *trace.lights(world)))


def lights_of(scene: Scene) -> tuple[float, float]:
    """The darkest and the lightest tone (L* of 100) of a flat picture of this time of day."""
    return {"night": (5.0, 66.0), "dusk": (8.0, 78.0)}.get(scene.time, (14.0, 94.0))


def clear(colours: Plane, lightness: tuple[float, float] = (14, 94)) -> Plane:
    """Cleaner, richer colours with a wider range of lightness."""
    out = colours.copy()
    low, high = float(out[:, 0].min()), float(out[:, 0].max())
    out[:, 0] = lightness[0] + (out[:, 0] - low) / max(high - low, 20.0) * (lightness[1] - lightness[0])
    chroma = np.hypot(out[:, 1], out[:, 2])
    out[:, 1:] *= (1.15 + 8 / (chroma + 12))[:, None]
    return out


def draw(scene: Scene, placed: Sequence[Placed]) -> Drawing:
    """Figures before scenery that suits them; without any ground where the scene is transparent."""
    colours = [item.figure.colour(item.figure.main, item.colour) for item in placed]
    kind = scenery.kind_of(scene)
    scheme = scheme_of(scene, colours, COOL if kind == "sea" else BRIGHT)
    left, top, right, bottom = extent(placed)
    stage = scenery.Stage(scene.width, scene.height, bottom, left, top, right)
    shapes: list[Shape] = [] if scene.transparent else list(scenery.behind(scene, kind, stage, scheme))
    outlines = [silhouette(item) for item in placed]
    if not scene.transparent and kind in {"land", "room"}:
        shapes += _shadows(placed, outlines, bottom, mixed(scheme.dark, scheme.near, 0.2))
    for item in placed:
        shapes += bodies(item)
    if scene.transparent:
        return Drawing(scene.width, scene.height, None, tuple(shapes))
    shapes += scenery.before(kind, stage, scheme)
    return Drawing(scene.width, scene.height, scenery.ground(kind, stage, scheme), tuple(shapes))


def _shadows(placed: Sequence[Placed], outlines: Sequence[skia.Path], base: float, colour: str) -> list[Shape]:
    """Long shadows of all that stands on the ground."""
    found = []
    for item, outline in zip(placed, outlines, strict=True):
        foot = outline.computeTightBounds().bottom()
        if item.figure.lift < STANDS and foot > base - 0.02 * outline.computeTightBounds().height():
            found.append(floor_shadow(outline, foot, colour))
    return found
