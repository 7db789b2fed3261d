"""How large a scene is really painted: smaller at low detail, larger at high, and then brought to the size asked for.

The composition is the same at every size. Knows neither worlds nor media.
"""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from limner.engines.painter.cover import Box
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.scene import Scene

COARSE = 0.5  # of the edges at low detail
FINE = 1.5  # of the edges at high detail, where the pixels stay below MOST
MOST = 4_000_000  # pixels
LEAST = 192  # pixels of the shorter edge: worlds are not made for smaller pictures
_SEARCH = 0.06  # how far from the wished factor an edge may be for the sake of the ratio
_CRISPNESS = 0.35  # of the enlarged picture's own details, given back


def working(scene: Scene) -> Scene:
    """The scene as it is to be painted for its detail."""
    if scene.detail == "low":
        return scaled(scene, COARSE)
    if scene.detail == "high":
        return scaled(scene, min(FINE, max(1.0, (MOST / (scene.width * scene.height)) ** 0.5)))
    return scene


def scaled(scene: Scene, factor: float) -> Scene:
    """The same composition at about `factor` times the size; edges that keep the ratio exactly are preferred."""
    factor = min(max(factor, LEAST / min(scene.width, scene.height)), max(1.0, factor))
    if factor == 1:
        return scene
    reach = max(1, round(scene.width * factor * _SEARCH))
    middle = round(scene.width * factor)
    widths = range(middle - reach, middle + reach + 1)
    least = min(LEAST, scene.width, scene.height)
    pairs = [(width, round(scene.height * width / scene.width)) for width in widths]
    pairs = [pair for pair in pairs if min(pair) >= least]

    def lack(pair: tuple[int, int]) -> tuple[float, int]:
        return abs(pair[1] / scene.height - pair[0] / scene.width), abs(pair[0] - middle)

    width, height = min(pairs, key=lack)
    return replace(scene, width=width, height=height)


def restored(picture: Plane, scene: Scene) -> Plane:
    """A picture that was painted at another size, at the scene's: sRGB (height, width, 3 or 4) in 0..1."""
    size = (scene.width, scene.height)
    if picture.shape[1::-1] == size:
        return picture
    if picture.shape[1] > scene.width:
        return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)
    large = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_LANCZOS4), np.float32)
    large = large + _CRISPNESS * (large - cv2.GaussianBlur(large, (0, 0), scene.width / picture.shape[1]))
    return np.asarray(np.clip(large, 0, 1), np.float32)


def boxes(calm: Sequence[Box], painted: Scene, scene: Scene) -> list[Box]:
    """Boxes in pixels of the painted scene as boxes in pixels of the scene."""
    across, down = scene.width / painted.width, scene.height / painted.height
    return [
        (round(left * across), round(top * down), round(right * across), round(bottom * down))
        for left, top, right, bottom in calm
    ]
