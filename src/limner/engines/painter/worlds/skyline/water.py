"""The water before a city: it mirrors what stands behind it, drawn out by its waves.

It knows a picture, no buildings.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.kernels import mountains as terrain
from limner.engines.painter.scene import Scene, Weather
from limner.engines.painter.worlds.palettes import Palette

RIPPLE: dict[Weather, float] = {"clear": 1.0, "cloudy": 1.2, "mist": 0.55, "rain": 1.8, "storm": 2.6, "snow": 0.8}


@dataclass(frozen=True, slots=True)
class Basin:
    """Where water is seen: metres to it (h, w), a mask (h, w), and metres to the shore whose image hangs in it."""

    level: Plane
    wet: npt.NDArray[np.bool_]
    shore: float

    @classmethod
    def before(cls, camera: Camera, shore: float, solid: npt.NDArray[np.bool_]) -> "Basin":
        """All water at y = 0 from the camera to the shore that nothing solid hides."""
        rows = np.arange(camera.height, dtype=np.float32)[:, None] + 0.5
        level = camera.eye * camera.focal / np.maximum(rows - camera.horizon, 1e-3)
        level = np.broadcast_to(level, solid.shape).astype(np.float32)
        return cls(level, (level < shore) & (rows > camera.horizon) & ~solid, shore)


def mirrored(
    scene: Scene, camera: Camera, above: Plane, lights: Plane, colours: Palette, basin: Basin
) -> Plane:  # fmt: skip
    """The water (h, w, 3) where the basin is; `above` is all that is not water, `lights` what of it shines."""
    shape = (camera.height, camera.width)
    kinds = np.where(basin.wet, terrain.WATER, terrain.NOTHING).astype(np.int32)
    sway, roll = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    lns = np.log(np.clip(basin.level, 1.0, 1e5)).astype(np.float32)
    terrain.ripples(lns, kinds, camera.focal, RIPPLE[scene.weather], sway, roll)
    columns, rows = np.meshgrid(np.arange(camera.width, dtype=np.float32), np.arange(camera.height, dtype=np.float32))
    shift = 2 * camera.eye * camera.focal / basin.shore  # the mirror image hangs from the foot of the quay
    quay = camera.horizon + camera.eye * camera.focal / basin.shore
    row = 2 * camera.horizon + shift - rows - 1 + 1.4 * roll
    row = np.clip(row, 0, quay - 1)
    sharp = cv2.remap(above, columns + sway, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    tall = max(3, int(0.05 * camera.height)) | 1
    drawn = cv2.blur(np.minimum(sharp, 8.0), (1, tall))
    drawn = cv2.blur(drawn, (max(1, camera.width // 400) | 1, tall))
    glow = cv2.remap(lights, columns + sway, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    streaks = cv2.blur(cv2.blur(glow, (1, 2 * tall + 1)), (1, tall))
    rough = np.clip(0.30 + 0.20 * RIPPLE[scene.weather], 0, 0.85)
    image = sharp * (1 - rough) + drawn * rough + 0.8 * streaks
    down = np.clip((rows + 0.5 - camera.horizon) / camera.focal, 0.002, 1)
    fresnel = 0.03 + 0.97 * (1 - down / np.sqrt(1 + down * down)) ** 5
    tilt = np.clip(1 + 0.05 * roll, 0.6, 1.4)
    fresnel = np.clip((0.16 + 0.84 * fresnel) * tilt, 0, 1)[..., None]
    deep = np.array(colours.sea, np.float32) * 1.3 + np.array(colours.ambient, np.float32) * (0.012, 0.026, 0.028)
    return np.asarray(image * fresnel * 0.93 + deep * (1 - fresnel), np.float32)
