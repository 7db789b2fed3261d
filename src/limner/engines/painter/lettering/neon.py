"""Lettering as glowing glass: a string becomes tubes with a hot core, their colour and their glow.

It knows one sign's lines of text; where the sign hangs is the world's business.
"""

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.lettering import faces
from limner.engines.painter.noise import smoothstep
from limner.engines.painter.tone import RGB, blur

LEADING = 1.12  # of the em between two baselines
TUBE = 0.036  # radius of the glass in em
TRACED = 130.0  # pixels to the em at least while strokes are traced; coarser ones lose their joints


def neon(string: str, face: str, size: float, tint: RGB, *, power: float = 6.0) -> Plane:
    """A string, `\\n` between its lines, as neon: linear HDR RGB and cover (height, width, 4), `size` pixels to the em.

    The lines are centred; the margin is 0.5 em all round, so that the glow fades within the plane.
    """
    fine = max(1.0, TRACED / size)
    sign = tubes(_strokes(string, face, size * fine), size * fine, tint, power=power)
    if fine == 1.0:
        return sign
    height, width = sign.shape[:2]
    small = (max(1, round(width / fine)), max(1, round(height / fine)))
    return np.asarray(cv2.resize(sign, small, interpolation=cv2.INTER_AREA), np.float32)


def tubes(drawing: Plane, size: float, tint: RGB, *, power: float = 6.0) -> Plane:
    """Any drawing of thick strokes (coverage 0..1) as neon tubes; as `neon`."""
    radius = max(1.2, TUBE * size)
    centre = _centre(drawing, radius)
    away = cv2.distanceTransform(255 - centre, cv2.DIST_L2, 5)
    distance: Plane = np.asarray(cv2.GaussianBlur(away, (0, 0), max(0.6, 0.25 * radius)), np.float32)
    glass = smoothstep(radius + 0.7, radius - 0.7, distance)
    hot = np.exp(-((distance / (0.55 * radius)) ** 2)).astype(np.float32)
    near, far = blur(glass, 0.07 * size), blur(glass, 0.22 * size)
    colour = np.asarray(tint, np.float32)
    white = 0.42 + 0.58 * colour
    light = glass[..., None] * colour * power * 0.55 + hot[..., None] * white * power * 0.75
    light += near[..., None] * colour * power * 0.085 + far[..., None] * colour * power * 0.03
    return np.concatenate([light, glass[..., None]], axis=-1).astype(np.float32)


def _centre(drawing: Plane, radius: float) -> npt.NDArray[np.uint8]:
    """255 on the middle lines of the strokes; a dot keeps a core, so that it stays as bold as it was drawn."""
    shape = (drawing > 0.5).astype(np.uint8) * 255
    centre = cv2.ximgproc.thinning(shape)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(shape)
    depth = cv2.distanceTransform(shape, cv2.DIST_L2, 5)
    for label in range(1, count):
        left, top, width, height, _ = boxes[label]
        if max(width, height) > 8 * radius or max(width, height) > 1.7 * min(width, height):
            continue
        window = np.s_[top : top + height, left : left + width]
        inside = np.where(labels[window] == label, depth[window], 0)
        core = max(1.45 * radius, 0.85 * float(inside.max())) - radius
        centre[window][(inside >= inside.max() - core) & (inside > 0)] = 255
    return np.asarray(centre, np.uint8)


def _strokes(string: str, face: str, size: float) -> Plane:
    lines = [faces.mask(line, face, size) for line in string.split("\n")]
    margin, step = int(0.5 * size), int(LEADING * size)
    width = max(line.shape[1] for line in lines) + 2 * margin
    height = sum(max(step, line.shape[0] + int(0.16 * size)) for line in lines) - int(0.16 * size) + 2 * margin
    drawing = np.zeros((height, width), np.float32)
    top = margin
    for line in lines:
        left = (width - line.shape[1]) // 2
        drawing[top : top + line.shape[0], left : left + line.shape[1]] = line
        top += max(step, line.shape[0] + int(0.16 * size))
    return drawing
