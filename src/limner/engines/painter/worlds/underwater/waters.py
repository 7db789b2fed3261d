"""The water itself: its colours by the hour, the web of light on the sand, the shining surface, the shafts of light.

It knows distances and directions, not what stands in the water.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Time, Weather
from limner.engines.painter.tone import RGB

SURFACE = 7.5  # metres of water over the camera
WEB = 512  # texels of the web of light
WEB_METRES = 3.2


@dataclass(frozen=True, kw_only=True, slots=True)
class Water:
    """Colours in linear RGB; `dims` is what a metre takes away of each; `strobe` the light that the diver carries."""

    deep: RGB
    open: RGB  # level with the eye
    bright: RGB  # under the surface
    sun: RGB
    ambient: RGB
    dims: RGB = (0.16, 0.066, 0.050)
    strobe: float = 0.9
    rays: float = 1.0
    exposure: float = 1.0


WATERS: dict[str, Water] = {
    "day": Water(deep=(0.004, 0.075, 0.17), open=(0.020, 0.23, 0.40), bright=(0.28, 0.86, 1.05), sun=(1.9, 2.3, 2.2),
                 ambient=(0.22, 0.50, 0.62)),
    "warm": Water(deep=(0.010, 0.045, 0.10), open=(0.07, 0.16, 0.24), bright=(1.10, 0.66, 0.40), sun=(2.4, 1.5, 0.85),
                  ambient=(0.24, 0.30, 0.38), strobe=0.75, rays=1.2),
    "dusk": Water(deep=(0.006, 0.018, 0.060), open=(0.030, 0.070, 0.16), bright=(0.34, 0.24, 0.40),
                  sun=(0.55, 0.50, 0.70), ambient=(0.10, 0.16, 0.28), strobe=0.60, rays=0.6, exposure=1.4),
    "night": Water(deep=(0.001, 0.006, 0.020), open=(0.003, 0.022, 0.060), bright=(0.06, 0.16, 0.26),
                   sun=(0.20, 0.32, 0.46), ambient=(0.022, 0.060, 0.11), strobe=0.34, rays=0.8, exposure=2.2),
}  # fmt: skip
MOODS: dict[Time, str] = {
    "dawn": "warm", "morning": "day", "day": "day", "noon": "day", "golden_hour": "warm", "sunset": "warm",
    "dusk": "dusk", "night": "night",
}  # fmt: skip

DULL: dict[Weather, float] = {"cloudy": 0.7, "mist": 0.7, "rain": 0.35, "storm": 0.35, "snow": 0.35}


def water(scene: Scene) -> Water:
    """The water of the scene's hour, pulled towards its asked palette and dimmed by a closed sky."""
    own = WATERS[MOODS[scene.time]]
    hues = [tone.colour(code) + 0.02 for code in scene.palette]
    changes = {}
    for index, name in enumerate(("open", "deep", "bright", "ambient")):
        colour = np.array(getattr(own, name), np.float32)
        if hues:
            hue = hues[index % len(hues)]
            colour = 0.45 * colour + 0.55 * hue / float(hue @ tone.LUMA) * float(colour @ tone.LUMA)
        changes[name] = _rgb(colour)
    dull = DULL.get(scene.weather, 1.0)
    sun = _rgb(np.array(own.sun, np.float32) * np.float32(dull))
    return Water(**changes, sun=sun, dims=own.dims, strobe=own.strobe, rays=own.rays * dull,
                 exposure=own.exposure / (0.6 + 0.4 * dull))  # fmt: skip


def _rgb(colour: Plane) -> RGB:
    red, green, blue = (float(part) for part in colour)
    return (red, green, blue)


def web(seed: int) -> Plane:
    """The light that waves focus on the ground, (WEB, WEB), mean 1, tiling: rays are bent and counted."""
    rng = np.random.default_rng(seed)
    k = np.fft.fftfreq(WEB, 1 / WEB)
    size = np.hypot(k[:, None], k[None])
    shape = np.where((size >= 3) & (size < 26), (np.maximum(size, 1) / 5.0) ** -2.4, 0.0)
    phase = np.exp(2j * np.pi * rng.random((WEB, WEB)))
    surface = np.asarray(np.fft.ifft2(shape * phase).real, np.float64)
    down, across = np.gradient(np.pad(surface, 1, mode="wrap"))
    slopes = [np.asarray(part, np.float32)[1:-1, 1:-1] for part in (down, across)]
    strength = 11.0 / float(np.hypot(*slopes).std() + 1e-9)
    fine = (np.arange(2 * WEB) + 0.5) / 2
    rows, columns = np.meshgrid(fine, fine, indexing="ij")
    near = (rows.astype(int) % WEB, columns.astype(int) % WEB)
    soft = [np.asarray(cv2.resize(part, (2 * WEB, 2 * WEB), interpolation=cv2.INTER_CUBIC)) for part in slopes]
    y = (near[0] + rows % 1 + strength * soft[0]).astype(int) % WEB
    x = (near[1] + columns % 1 + strength * soft[1]).astype(int) % WEB
    count = np.bincount((y * WEB + x).ravel(), minlength=WEB * WEB).reshape(WEB, WEB) / 4
    wide = np.pad(count.astype(np.float32), 8, mode="wrap")
    return np.asarray(cv2.GaussianBlur(wide, (0, 0), 1.3)[8:-8, 8:-8], np.float32)


def cast(light: Plane, x: Plane, z: Plane, metres: float = WEB_METRES) -> Plane:
    """The web of light at points (x, z) of the ground in metres."""
    scale = WEB / metres
    u, v = (np.mod(part * scale, WEB).astype(np.float32) for part in (x + 0.17 * z, z - 0.11 * x))
    return np.asarray(cv2.remap(light, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP), np.float32)


def sunward(scene: Scene) -> tuple[float, float]:
    """Where the light comes down: column and row as fractions of the picture, the row above its edge."""
    rng = np.random.default_rng(scene.seed_of("sun"))
    return (rng.uniform(0.24, 0.42) if rng.random() < 0.5 else rng.uniform(0.58, 0.76), -0.30)


def column(scene: Scene, camera: Camera, matter: Water, light: Plane) -> Plane:
    """The open water behind everything (height, width, 3): from dark below to the shining surface above."""
    height, width = camera.height, camera.width
    rows = ((camera.horizon - 0.5 - np.arange(height, dtype=np.float32)) / camera.focal)[:, None]
    across = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / camera.focal)[None]
    up = np.asarray(rows / np.sqrt(1 + rows**2 + across**2), np.float32)
    lift, sink = smoothstep(0.0, 0.55, up), smoothstep(0.02, -0.22, up)
    deep, level, bright = (np.array(part, np.float32) for part in (matter.deep, matter.open, matter.bright))
    place = sunward(scene)
    far = np.hypot(across * camera.focal / width - place[0] + 0.5, (np.arange(height)[:, None] / height - place[1]))
    glow = np.exp(-np.square(far / 0.62))[..., None]
    out = level * (1 - sink[..., None]) + deep * sink[..., None]
    out = out * (0.62 + 0.75 * glow) + bright * (0.30 * lift[..., None] * (0.35 + glow) + 0.16 * glow**2)
    distance = SURFACE / np.maximum(rows, 1e-3)
    seen = np.exp(-distance / 15.0) * smoothstep(0.12, 0.32, rows)
    ripple = cast(light, across * distance * 0.5, distance * 0.5, 5.0)
    broad = cast(light, across * distance * 0.13, distance * 0.13, 5.0)
    shine = np.clip(0.25 + 0.9 * (ripple - 0.8), 0, 2.4) * np.clip(0.3 + 0.7 * broad, 0, 1.8)
    return np.asarray(out + bright * (seen * shine * (0.35 + 1.3 * glow[..., 0]))[..., None], np.float32)


def shafts(scene: Scene, camera: Camera, matter: Water, depth: Plane) -> Plane:
    """Light that the water scatters on its way to the eye, in shafts (height, width, 3); far things have more."""
    height, width = camera.height, camera.width
    place = sunward(scene)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = columns - place[0] * width, rows - place[1] * height
    angle = np.arctan2(x, y)
    steps = np.asarray((angle + math.pi) / (2 * math.pi) * 2048, np.float32)
    rng = np.random.default_rng(scene.seed_of("shafts"))
    beams = np.ones_like(steps)
    for cells, sharp in ((90, 1.0), (230, 0.7), (520, 0.45)):
        line = cv2.resize(rng.random((1, cells)).astype(np.float32), (2048, 1), interpolation=cv2.INTER_CUBIC)
        beams *= 1 - sharp + 2 * sharp * cv2.remap(line, steps, np.zeros_like(steps), cv2.INTER_LINEAR)
    far = np.hypot(x, y) / math.hypot(width, height)
    reach = np.exp(-np.square(far / 0.62)) * smoothstep(0.9, 0.35, np.asarray(np.abs(angle), np.float32))
    murk = lattice(width, height, 0.3 * max(width, height), 4, scene.seed_of("murk"))
    amount = np.clip(beams - 0.35, 0, 3) * reach * (0.6 + 0.8 * murk) * (1 - np.exp(-np.minimum(depth, 40) / 8.0))
    return np.asarray(0.34 * matter.rays * amount[..., None] * np.array(matter.bright, np.float32), np.float32)
