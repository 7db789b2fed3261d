"""Cut paper: a world as sheets of tinted paper with soft shadows between them; red things as one pierced red sheet.

The tradition of the single red sheet is jianzhi: see red_cut.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import skia

from limner.engines.painter.cover import Box, cover
from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.media import flat, red_cut, scenery, trace
from limner.engines.painter.media.cutpaths import bodies, extent, silhouette
from limner.engines.painter.media.schemes import BRIGHT, COOL, scheme_of
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.vector import Drawing, Shape
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.tone import blur, colour, to_srgb

_CUT = trace.Cut(sky=4, water=3, land=7, subject=3, soft=3.2, depth=44.0, broad=3.0)
_FALL = (0.55, 0.85)  # the way shadows fall


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of paper: its outline in pixels, its sRGB `#rrggbb`, and how high it lies over the one below."""

    path: skia.Path
    colour: str
    height: float = 1.0


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world as stacked sheets: sRGB (height, width, 3)."""
    regions = trace.cut(world, _CUT)
    fills = trace.codes(_papers(regions.colours, flat.lights_of(scene)))
    sheets = [Sheet(shape.path, str(shape.fill)) for shape in trace.stacked(regions, fills, soft=2.0, least=70.0)]
    sheets += [Sheet(shape.path, str(shape.fill), 0.4) for shape in trace.lights(world)]
    return stacked(scene, fills[0], sheets)


def _papers(colours: Plane, lightness: tuple[float, float]) -> Plane:
    """Clear tints; sheets of like lightness that lie on each other are told apart."""
    out = flat.clear(colours, lightness)
    out[:, 0] = np.clip(out[:, 0] * 0.86 + 10, 12, 94)
    for index in range(1, len(out)):
        gap = out[index, 0] - out[index - 1, 0]
        if abs(gap) < 5:
            out[index, 0] += 5.0 if gap >= 0 and out[index, 0] < 85 else -5.0
    return out


def stacked(scene: Scene, ground: str, sheets: Sequence[Sheet]) -> Plane:
    """Sheets over a ground, lit from the upper left: sRGB (height, width, 3)."""
    width, height = scene.width, scene.height
    scale = unit(width, height)
    grain = _grain(width, height, scene.seed_of("paper"))
    out = np.asarray(colour(ground) * grain[..., None], np.float32)
    for index, sheet in enumerate(sheets):
        turned = np.roll(grain, (37 * (index + 1) % height, 53 * (index + 1) % width), (0, 1))
        lay(out, sheet, turned, scale)
    return to_srgb(out)


def lay(out: Plane, sheet: Sheet, grain: Plane, scale: float) -> None:
    """Put one sheet onto the linear picture, in place."""
    height, width = out.shape[:2]
    reach = 9.0 * scale * sheet.height
    box = _around(sheet.path, 3.2 * reach, width, height)
    if box is None:
        return
    here = (slice(box[1], box[3]), slice(box[0], box[2]))
    mask = cover(sheet.path, box)
    near, far = _fallen(mask, 0.35 * reach, 0.30 * reach), _fallen(mask, reach, 0.85 * reach)
    part = out[here]
    part *= (1 - 0.34 * near - 0.30 * far + 0.10 * near * far)[..., None]
    lit = np.clip(mask - _moved(mask, 0.9 * scale, 0.9 * scale), 0, 1)  # the cut edge that faces the light
    paper = colour(sheet.colour) * (grain[here] + 0.22 * lit)[..., None]
    part += (np.minimum(paper, 1) - part) * mask[..., None]


def _around(path: skia.Path, pad: float, width: int, height: int) -> Box | None:
    box = path.computeTightBounds()
    left, top = max(0, int(box.left() - pad)), max(0, int(box.top() - pad))
    right, bottom = min(width, int(box.right() + pad) + 1), min(height, int(box.bottom() + pad) + 1)
    return (left, top, right, bottom) if right - left > 1 and bottom - top > 1 else None


def _moved(mask: Plane, x: float, y: float) -> Plane:
    matrix = np.array([[1, 0, x], [0, 1, y]], np.float32)
    size = (mask.shape[1], mask.shape[0])
    return np.asarray(cv2.warpAffine(mask, matrix, size, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _fallen(mask: Plane, reach: float, sigma: float) -> Plane:
    return blur(_moved(mask, _FALL[0] * reach, _FALL[1] * reach), max(0.6, sigma))


def _grain(width: int, height: int, seed: int) -> Plane:
    """Fibres and tooth of card, about 1."""
    scale = unit(width, height)
    tooth = lattice(width, height, max(2.6, 3.2 * scale), 2, seed) - 0.5
    fibre = lattice(width, height, max(6.0, 22 * scale), 4, seed + 1, ridged=True) - 0.5
    return np.asarray(0.97 + 0.075 * tooth + 0.05 * fibre, np.float32)


def design(scene: Scene, drawing: Drawing) -> Plane:
    """Plain shapes as sheets, in the order in which they lie: sRGB (height, width, 3)."""
    return stacked(
        scene, drawing.ground if isinstance(drawing.ground, str) else "#f4efe6", _sheets(drawing.shapes, 1.0)
    )


def draw(scene: Scene, placed: Sequence[Placed]) -> Plane:
    """Figures in cut paper: sRGB (height, width, 3), or 4 with the ground left out."""
    if red_cut.wanted(scene):
        return red_cut.draw(scene, placed)
    colours = [item.figure.colour(item.figure.main, item.colour) for item in placed]
    kind = scenery.kind_of(scene)
    scheme = scheme_of(scene, colours, COOL if kind == "sea" else BRIGHT)
    left, top, right, bottom = extent(placed)
    stage = scenery.Stage(scene.width, scene.height, bottom, left, top, right)
    back = [] if scene.transparent else list(scenery.behind(scene, kind, stage, scheme))
    sheets = _sheets(back, 1.0)
    for item in placed:
        sheets += _sheets(list(bodies(item, shade=0)), 0.45)
    if not scene.transparent:
        sheets += _sheets(list(scenery.before(kind, stage, scheme)), 1.0)
    picture = stacked(scene, scheme.far if kind != "room" else scheme.sheet, sheets)
    if not scene.transparent:
        return picture
    box = (0, 0, scene.width, scene.height)
    alpha = np.maximum.reduce([cover(silhouette(item), box) for item in placed])
    return np.dstack([picture, alpha])


def _sheets(shapes: Sequence[Shape], height: float) -> list[Sheet]:
    return [
        Sheet(shape.path, shape.fill if isinstance(shape.fill, str) else shape.fill.stops[0].colour, height)
        for shape in shapes
    ]
