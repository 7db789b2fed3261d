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
from limner.engines.painter.worlds import wonders
from limner.engines.painter.worlds.palettes import Palette, Sun
from limner.engines.painter.worlds.wonders.moon import moon, phase_of
from limner.engines.painter.worlds.wonders.vault import Vault

WIDER, HIGHER = 1.25, 1.35  # how far the dome reaches beyond the frame
STEPS = 40
LARGE = 0.05  # a disc with a larger radius, as a share of the lesser edge, shows its mirror image


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
    vault = Vault(np.empty((rows, columns, 3), np.float32), camera, scale, left + camera.width / 2,
                  camera.horizon - (rows - 1) * scale)  # fmt: skip
    if wonders.flash(scene):
        layer[..., :3] *= wonders.cloud_light(scene, vault)
    glow = wonders.glow(scene, vault, colours)
    behind = _filled((rows, columns, 3), kernel.backdrop, *frame)
    if glow is not None:
        behind += glow
    wonders.starlight(scene, Vault(behind, *_where(vault)), colours)
    if sun.radius > LARGE * min(camera.width, camera.height):
        _discs(scene, Vault(behind, *_where(vault)), sun, colours)
    dome = np.ascontiguousarray(behind * layer[..., 3:] + layer[..., :3], np.float32)
    wonders.before(scene, Vault(dome, *_where(vault)), colours, sun)
    picture = _picture(scene, vault, sun, colours, (layer, glow), place)
    return Sky(picture, dome, (scale, left, float(rows), camera.focal))


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


def _where(vault: Vault) -> tuple[Camera, float, float, float]:
    return vault.camera, vault.scale, vault.left, vault.top


def _picture(
    scene: Scene, dome: Vault, sun: Sun, colours: Palette, layers: tuple[Plane, Plane | None], place: Plane
) -> Plane:
    """The sky in the picture: backdrop, glow, stars, discs, then the clouds, then what shines before them."""
    camera, (clouds, glow) = dome.camera, layers
    behind = _filled(
        (camera.height, camera.width, 3), kernel.backdrop, 1.0, -camera.width / 2, camera.horizon, camera.focal,
        np.array(sun.direction), colours.table(), colours.away,
    )  # fmt: skip
    vault = Vault(behind, camera, 1.0, 0.0, 0.0)
    veil = np.maximum(_enlarged(clouds, dome), 0)
    through = np.ascontiguousarray(veil[..., 3])
    if glow is not None:
        behind += np.maximum(_enlarged(glow, dome), 0)
    if colours.stars:
        cell = max(6.0, 0.022 * math.sqrt(camera.width * camera.height))
        lens = (camera.horizon, camera.focal, cell, colours.stars * 0.12, place)
        in_bands(camera.height, lambda first, last: kernel.stars(first, last, behind, through, *lens))
    wonders.starlight(scene, vault, colours)
    _discs(scene, vault, sun, colours)
    picture = np.asarray(behind * np.minimum(through, 1)[..., None] + veil[..., :3], np.float32)
    wonders.before(scene, Vault(picture, camera, 1.0, 0.0, 0.0), colours, sun)
    return picture


def _enlarged(plane: Plane, dome: Vault) -> Plane:
    """A plane of the dome as the picture shows it."""
    camera = dome.camera
    matrix = np.array(
        [[1 / dome.scale, 0, -dome.left / dome.scale], [0, 1 / dome.scale, -dome.top / dome.scale]], np.float32
    )
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    size = (camera.width, camera.height)
    return np.asarray(cv2.warpAffine(plane, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _discs(scene: Scene, vault: Vault, sun: Sun, colours: Palette) -> None:
    """The sun or moon of the hour, and a moon by day where one is asked for."""
    asked = scene.subject("moon")
    if sun.visible and scene.time == "night":
        near = np.clip(
            sun.radius / min(vault.camera.width, vault.camera.height) / 0.03 - 0.7, 0, 1
        )  # larger: less glare
        light = np.array(colours.disc, np.float32) * np.float32(0.62 - 0.47 * near)
        _moon(scene, vault, (sun.column, sun.row, sun.radius), light)
    elif sun.visible:
        _disc(vault, sun, colours)
    if asked and scene.time != "night" and scene.weather in ("clear", "cloudy", "mist"):
        edge = min(vault.camera.height, vault.camera.width * 0.7)
        radius = min(0.034 * max(asked.scale, 0.5) ** 1.5, 0.30) * edge
        column = vault.camera.width - sun.column
        if asked.place in ("left", "center", "right"):
            column = vault.camera.width * {"left": 0.27, "center": 0.5, "right": 0.73}[asked.place]
        row = min(0.12 * vault.camera.height + radius, vault.camera.horizon - 0.55 * radius)
        pale = np.array(colours.horizon, np.float32) * 0.6 + 0.25 / colours.exposure
        _moon(scene, vault, (column, max(row, 0.2 * vault.camera.horizon), radius), pale)


def _moon(scene: Scene, vault: Vault, disc: tuple[float, float, float], light: Plane) -> None:
    """Draw the moon (column, row, radius in the picture's pixels) over the sky; its dark side hides the stars."""
    size = max(8, round(2 * disc[2] / vault.scale) + 2)
    phase = phase_of(scene.subject("moon"))
    bright, cover = moon(size, phase, scene.seed_of("moon"))
    left = round((disc[0] - vault.left) / vault.scale - size / 2)
    top = round((disc[1] - vault.top) / vault.scale - size / 2)
    last = int((vault.camera.horizon - vault.top) / vault.scale) + 1
    rows, columns = slice(max(top, 0), max(min(top + size, last), 0)), slice(max(left, 0), max(left + size, 0))
    window = vault.light[rows, columns]
    part = (slice(rows.start - top, rows.start - top + window.shape[0]),
            slice(columns.start - left, columns.start - left + window.shape[1]))  # fmt: skip
    bright, cover = bright[part][..., None], cover[part][..., None]
    dark = 1.0 if scene.time == "night" else 0.0
    window[...] = window * (1 - cover * np.clip(dark + bright, 0, 1) * 0.92) + bright * cover * light


def _disc(vault: Vault, sun: Sun, colours: Palette) -> None:
    rows, columns = np.ogrid[0 : vault.shape[0], 0 : vault.shape[1]]
    across, down = vault.left + columns * vault.scale - sun.column, vault.top + rows * vault.scale - sun.row
    distance = np.hypot(across, down)
    edge = np.clip((sun.radius - distance) / 1.4 + 0.5, 0, 1) * (vault.top + rows * vault.scale < vault.camera.horizon)
    vault.light[...] += edge[..., None].astype(np.float32) * np.array(colours.disc, np.float32)
