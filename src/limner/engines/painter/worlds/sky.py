"""The sky behind any landscape: `sky(scene, camera, sun, colours)` with `sun` and `colours` from palettes.py.

It gives the picture (below the horizon: the horizon's colour) and a dome that reaches beyond the frame, for water.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.kernels import sky as kernel
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.palettes import Palette, Sun

WIDER, HIGHER = 1.25, 1.35  # how far the dome reaches beyond the frame
STEPS = 40


@dataclass(frozen=True, slots=True)
class Sky:
    """`picture` (height, width, 3) and `dome` (rows, columns, 3), linear HDR RGB.

    The last row of the dome is the horizon; `view` is (scale, left, rows, focal): a direction (x, y, z) with z > 0
    is seen at column (x / z * focal - left) / scale, row (rows - 1) - y / z * focal / scale (kernels/sea.py `seen`).
    """

    picture: Plane
    dome: Plane
    view: tuple[float, float, float, float]


def sky(scene: Scene, camera: Camera, sun: Sun, colours: Palette) -> Sky:
    """Paint the sky; clouds keep their places when only the time or the medium change."""
    place = np.random.default_rng(scene.seed_of("sky")).random(8).astype(np.float32) * 50
    direction = np.array(sun.direction)
    scale = max(1.3, math.sqrt(camera.width * camera.height) / 620)
    left = -camera.width * WIDER / 2
    rows = max(8, int(camera.horizon * HIGHER / scale))
    columns = int(camera.width * WIDER / scale)
    light = (direction, colours.table(), colours.away)
    frame = (scale, left, (rows - 1) * scale, camera.focal, *light)
    matter = _filled((kernel.TALL, kernel.WIDE, kernel.WIDE), kernel.billows, place)
    layer = _filled(
        (rows, columns, 4), kernel.clouds, *frame,
        _light_of_clouds(sun), matter, _ground(colours.cover, place), colours.cirrus, colours.overcast, place, STEPS,
    )  # fmt: skip
    layer = np.asarray(cv2.GaussianBlur(layer, (0, 0), 0.9), np.float32)
    dome = _filled((rows, columns, 3), kernel.backdrop, *frame) * layer[..., 3:] + layer[..., :3]
    picture = _picture(camera, sun, colours, layer, place, (scale, left, rows))
    return Sky(picture, np.ascontiguousarray(dome, np.float32), (scale, left, float(rows), camera.focal))


def _filled(shape: tuple[int, ...], paint: Callable[..., None], *how: object) -> Plane:
    """A plane that a kernel has filled, band by band."""
    out = np.empty(shape, np.float32)
    in_bands(shape[0], lambda first, last: paint(first, last, out, *how))
    return out


def _ground(cover: float, place: Plane) -> Plane:
    """The coverage map, levelled so that any seed has the asked share of cloud in front of the camera."""
    weather = _filled((kernel.REACH, kernel.REACH + kernel.REACH // 4), kernel.weather_map, place)
    middle = weather.shape[1] // 2
    seen = weather[30:160, middle - 55 : middle + 55]
    level = float(np.quantile(seen, 1 - cover))
    spread = float(np.std(seen)) + 1e-3
    return np.asarray(np.clip((weather - level) / spread * 0.62, 0, 1), np.float32)


def _light_of_clouds(sun: Sun) -> Plane:
    """A low sun lights clouds from a little above itself, or every cloud would hide in its neighbour's shadow."""
    x, y, z = sun.direction
    lifted = np.array([x, max(y, 0.02) + 0.16, z])
    return np.asarray(lifted / np.linalg.norm(lifted), np.float32)


def _picture(
    camera: Camera, sun: Sun, colours: Palette, layer: Plane, place: Plane, frame: tuple[float, float, int]
) -> Plane:
    scale, left, rows = frame
    size = (camera.width, camera.height)
    behind = _filled(
        (camera.height, camera.width, 3), kernel.backdrop, 1.0, -camera.width / 2, camera.horizon, camera.focal,
        np.array(sun.direction), colours.table(), colours.away,
    )  # fmt: skip
    shift = (rows - 1) - camera.horizon / scale
    matrix = np.array([[1 / scale, 0, (-camera.width / 2 - left) / scale], [0, 1 / scale, shift]], np.float32)
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    veil = np.maximum(cv2.warpAffine(layer, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), 0)
    through = np.ascontiguousarray(veil[..., 3])
    if colours.stars:
        cell = max(6.0, 0.022 * math.sqrt(camera.width * camera.height))
        lens = (camera.horizon, camera.focal, cell, colours.stars * 0.12, place)
        in_bands(camera.height, lambda first, last: kernel.stars(first, last, behind, through, *lens))
    if sun.visible:
        _disc(behind, camera, sun, colours)
    return np.asarray(behind * np.minimum(through, 1)[..., None] + veil[..., :3], np.float32)


def _disc(picture: Plane, camera: Camera, sun: Sun, colours: Palette) -> None:
    reach = int(sun.radius * 1.3) + 2
    top, bottom = max(0, int(sun.row) - reach), min(int(camera.horizon), int(sun.row) + reach)
    first, last = max(0, int(sun.column) - reach), min(camera.width, int(sun.column) + reach)
    if top >= bottom or first >= last:
        return
    rows, columns = np.mgrid[top:bottom, first:last].astype(np.float32)
    distance = np.hypot(rows - sun.row, columns - sun.column)
    edge = np.clip((sun.radius - distance) / 1.4 + 0.5, 0, 1)
    picture[top:bottom, first:last] += edge[..., None] * np.array(colours.disc, np.float32)
