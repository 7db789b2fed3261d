"""What a press does to flat inks: plates off their place, pinholes, paper. Knows drawings, not what they show."""

from dataclasses import replace

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.media.schemes import rgb
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.vector import Drawing, Shape, moved, rectangle, stroked
from limner.engines.painter.noise import lattice, smoothstep


def off_register(drawing: Drawing, seed: int, amount: float = 1.6) -> Drawing:
    """The drawing with every ink moved by up to `amount` pixels of a 1536x864 picture."""
    reach = amount * unit(drawing.width, drawing.height)
    shapes: list[Shape] = []
    plates: dict[str, complex] = {}
    rng = np.random.default_rng(seed)
    for shape in drawing.shapes:
        ink = shape.fill if isinstance(shape.fill, str) else shape.fill.stops[0].colour
        if ink not in plates:
            plates[ink] = complex(*rng.uniform(-reach, reach, 2))
        way = plates[ink]
        shapes.append(replace(shape, path=moved(shape.path, way.real, way.imag)))
    return Drawing(drawing.width, drawing.height, drawing.ground, tuple(shapes))


def on_paper(picture: Plane, paper: str, seed: int) -> Plane:
    """The print with pinholes, uneven ink and the tooth of the paper: sRGB (height, width, 3 or 4)."""
    height, width = picture.shape[:2]
    scale = unit(width, height)
    sheet = np.array(rgb(paper), np.float32) / 255
    fine = lattice(width, height, max(2.6, 3.4 * scale), 2, seed)
    broad = lattice(width, height, 170 * scale, 4, seed + 1)
    holes = smoothstep(0.83, 0.93, fine + 0.16 * (broad - 0.5)) * 0.5
    speck = np.random.default_rng(seed).standard_normal((height, width), np.float32)
    speck = np.asarray(cv2.GaussianBlur(speck, (0, 0), 0.6), np.float32)
    out = picture.copy()
    out[..., :3] += (sheet - out[..., :3]) * (holes + 0.05 * broad)[..., None]
    out[..., :3] += (0.016 * speck + 0.03 * (broad - 0.5))[..., None]
    return np.asarray(np.clip(out, 0, 1), np.float32)


def framed(drawing: Drawing, paper: str, box: tuple[float, float, float, float]) -> Drawing:
    """The drawing scaled to fill a box (left, top, right, bottom) on a sheet of paper and cut off at its edges."""
    left, top, right, bottom = box
    scale = max((right - left) / drawing.width, (bottom - top) / drawing.height)
    x = (left + right - drawing.width * scale) / 2
    y = top + (bottom - top - drawing.height * scale) * 0.45
    window = rectangle(*box)
    ground = Shape(path=window, fill=drawing.ground if isinstance(drawing.ground, str) else paper)
    shapes = [replace(shape, path=moved(shape.path, x, y, scale), clip=window) for shape in drawing.shapes]
    return Drawing(drawing.width, drawing.height, paper, (ground, *shapes))


def rule(box: tuple[float, float, float, float], width: float, ink: str) -> Shape:
    """A frame line around a box."""
    return Shape(path=stroked(rectangle(*box), width), fill=ink)
