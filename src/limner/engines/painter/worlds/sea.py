"""The open sea: from a glassy calm to a storm with swells, foam and spray, under any sky, with no land in sight.

Wind alone raises it; it knows nothing of boats (they are set into it) or media.
"""

import math

import cv2
import numpy as np

from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import FAR, SKY, WATER, Camera, GBuffer, Plane
from limner.engines.painter.kernels import splats as marks
from limner.engines.painter.kernels import swell as kernel
from limner.engines.painter.scene import Scene, Weather
from limner.engines.painter.worlds import palettes, rolling
from limner.engines.painter.worlds.hills import horizon_haze
from limner.engines.painter.worlds.palettes import Palette, Sun
from limner.engines.painter.worlds.sky import Sky, sky
from limner.engines.painter.worlds.splats import Canvas, Look, dots, strokes

EYE = 3.5  # metres above the sea's level
NEAR, STEP, REACH = 2.0, 0.0028, 4000.0
HEAVY: dict[Weather, float] = {"clear": 0.35, "cloudy": 0.7, "mist": 0.15, "rain": 1.3, "storm": 6.4, "snow": 0.8}
WAVY = {"wave", "waves", "giant wave", "big wave", "tsunami"}
STILL = {"calm water", "calm sea"}


def build(scene: Scene) -> GBuffer:
    """Build the sea of this scene."""
    camera = _viewpoint(scene)
    rng = np.random.default_rng(scene.seed_of("sea"))
    side = 1.0 if rng.random() < 0.5 else -1.0
    colours = palettes.palette(scene)
    sun = palettes.sun(scene, camera, 0.5 - side * rng.uniform(0.10, 0.20))
    light = palettes.light(scene, sun, colours)
    heaven = sky(scene, camera, sun, colours)
    place = (rng.random(4) * 60).astype(np.float32)
    lns = _surface(scene, camera, float(place[1]))
    colour, normal, white = _lit(scene, camera, lns, colours, sun, (heaven, place, light.direction))
    wet = lns > 0
    far = np.where(wet, np.exp(lns), FAR).astype(np.float32)
    colour = _edged(np.where(wet[..., None], colour, heaven.picture).astype(np.float32), far)
    ids = np.where(wet, WATER, SKY).astype(np.int32)
    haze = horizon_haze(camera, heaven)[0]
    canvas = Canvas(colour=colour, far=far, normal=normal, ids=ids, haze=haze, density=colours.haze_density)
    if heavy(scene) > 2:
        canvas.draw(_spray(scene, camera, far, white), light, colours.fill)
    return GBuffer(
        camera=camera, light=light, colour=canvas.colour, depth=rolling.along_rays(camera, far), normal=normal, ids=ids,
        emission=np.zeros_like(colour), exposure=colours.exposure, calm=_calm(camera),
    )  # fmt: skip


def heavy(scene: Scene) -> float:
    """The height of the swell in metres, by weather or as a wave or a calm is asked for."""
    wave = next((subject for subject in scene.subjects if subject.noun in WAVY), None)
    if wave:
        return max(HEAVY[scene.weather], min(2.4 * max(wave.scale, 1.0), 7.0))
    return 0.0 if any(subject.noun in STILL for subject in scene.subjects) else HEAVY[scene.weather]


def _viewpoint(scene: Scene) -> Camera:
    width, height = scene.width, scene.height
    focal = max(0.95 * width, 1.05 * height)
    return Camera(width, height, (0.50 if width >= height else 0.54) * height, focal, EYE)


def _surface(scene: Scene, camera: Camera, offset: float) -> Plane:
    """ln(z) of the water in every pixel, 0 for sky."""
    lns = np.zeros((camera.height, camera.width), np.float32)
    frame = np.array([math.log(NEAR), STEP, math.log(REACH)])
    lens = (camera.horizon, camera.focal, camera.eye, heavy(scene), offset, frame)
    in_bands(camera.width, lambda first, last: kernel.scan(first, last, *lens, lns))
    return lns


def _lit(
    scene: Scene, camera: Camera, lns: Plane, colours: Palette, sun: Sun,
    around: tuple[Sky, Plane, tuple[float, float, float]],
) -> tuple[Plane, Plane, Plane]:  # fmt: skip
    heaven, place, toward = around
    wind = colours.wind if heavy(scene) else 0.05
    numbers = np.array(
        [wind, heavy(scene), colours.haze_density, colours.glitter, 0.5 if sun.visible else 0.0,
         1.0 if scene.weather in ("rain", "storm") else 0.0]
    )  # fmt: skip
    colour = np.zeros((camera.height, camera.width, 3), np.float32)
    normal, white = np.zeros_like(colour), np.zeros(lns.shape, np.float32)
    lamp = (np.array(toward, np.float32), np.array(sun.direction, np.float32))
    sight = (heaven.dome, np.array(heaven.view, np.float32), horizon_haze(camera, heaven)[0], place)
    lens = (camera.horizon, camera.focal, camera.eye, lns, numbers, colours.table(), *lamp, *sight)
    in_bands(camera.height, lambda first, last: kernel.shade(first, last, *lens, colour, normal, white))
    return colour, normal, white


def _edged(colour: Plane, far: Plane) -> Plane:
    """Smooth the steps where a near crest ends before what lies behind it."""
    jump = np.abs(cv2.Laplacian(np.log(np.minimum(far, 9000)), cv2.CV_32F)) > 0.10
    share = np.clip(1.6 * cv2.GaussianBlur(jump.astype(np.float32), (0, 0), 0.7), 0, 1)[..., None]
    return np.asarray(colour * (1 - share) + cv2.GaussianBlur(colour, (0, 0), 0.75) * share, np.float32)


def _spray(scene: Scene, camera: Camera, far: Plane, white: Plane) -> list[Plane]:
    """Spindrift torn from breaking crests: streaks down the wind and puffs of fine drops."""
    rng = np.random.default_rng(scene.seed_of("spray"))
    behind = np.roll(far, 2, axis=0) > far * 1.05  # what is seen just above lies farther away: a crest
    rows, columns = np.nonzero(behind & (white > 0.35) & (far < 160))
    if not len(rows):
        return []
    pick = rng.integers(0, len(rows), 900)
    row, column = rows[pick], columns[pick]
    z = far[row, column] - 0.05
    x = (column + 0.5 - camera.width / 2) / camera.focal * z
    y = camera.eye + (camera.horizon - row - 0.5) / camera.focal * z
    crest = np.stack([x, y, z], axis=1)
    gone = np.stack([rng.uniform(0.3, 1.8, 900), rng.uniform(0.0, 0.7, 900), rng.normal(0, 0.2, 900)], axis=1)
    pale = np.full(3, 0.45, np.float32)
    look = Look(base=pale, tip=pale, wrap=0.9, alpha=rng.uniform(0.05, 0.28, 900), shape=marks.LEAF, name=WATER)
    puff = Look(base=pale, tip=pale, wrap=0.9, alpha=rng.uniform(0.03, 0.12, 300), shape=marks.PUFF, name=WATER,
                seed=rng.random(300), grain=2.5)  # fmt: skip
    return [
        strokes(camera, crest, crest + gone, (rng.uniform(0.02, 0.08, 900), 0.0), look),
        dots(camera, crest[:300] + 0.5 * gone[:300], rng.uniform(0.2, 0.7, 300), puff),
    ]


def _calm(camera: Camera) -> list[tuple[int, int, int, int]]:
    """The sky, then the near water."""
    width, height = camera.width, camera.height
    return [
        (int(0.05 * width), int(0.05 * height), int(0.95 * width), int(camera.horizon - 0.12 * height)),
        (int(0.06 * width), int(0.80 * height), int(0.94 * width), int(0.96 * height)),
    ]
