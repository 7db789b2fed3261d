"""A finished mesh and its lamps become a G-buffer: rasterise in bands, shade, mirror in the wet ground, light the air.

It knows the plan's camera and light, and nothing of what the triangles depict.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import FAR, GBuffer, Light, Plane
from limner.engines.painter.kernels.raster import rasterise
from limner.engines.painter.kernels.street import resolve
from limner.engines.painter.kernels.surround import air_glow, ambient_occlusion, sun_depth
from limner.engines.painter.kernels.wetness import reflect
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.street.mesh import Doubles, Triangles
from limner.engines.painter.worlds.street.plan import KERB, Plan
from limner.engines.painter.worlds.street.steam import steam

BAND = 128  # pixel rows shaded at once; bounds the memory of the samples
SAMPLES = 2  # per pixel and direction
LARGE = 2.6e6  # pixels; above this one sample a pixel serves

MIRRORED = 1.7  # heights of the picture; what hangs high is mirrored below its edge and smears up into it

View = tuple[float, float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Lamp:
    """A light: place in metres, linear RGB power, the way it faces (zero: all round), its size and reach in metres."""

    place: tuple[float, float, float]
    power: RGB
    facing: tuple[float, float, float] = (0.0, 0.0, 0.0)
    size: float = 0.6
    reach: float = 16.0


@dataclass(slots=True)
class _Planes:
    colour: Plane
    emission: Plane
    depth: Plane
    normal: Plane
    ids: npt.NDArray[np.int32]
    ground: Plane

    @classmethod
    def empty(cls, height: int, width: int) -> "_Planes":
        def zeros(*shape: int) -> Plane:
            return np.zeros((height, width, *shape), np.float32)

        depth = np.full((height, width), FAR, np.float32)
        return cls(zeros(3), zeros(3), depth, zeros(3), np.zeros((height, width), np.int32), zeros())

    def all(self) -> tuple[Plane, Plane, Plane, Plane, npt.NDArray[np.int32], Plane]:
        return self.colour, self.emission, self.depth, self.normal, self.ids, self.ground


def render(plan: Plan, triangles: Triangles, lamps: list[Lamp]) -> GBuffer:
    """Paint the street as the plan's camera sees it."""
    camera, hour = plan.camera, plan.hour
    painter = _Painter(plan, triangles, _lamp_rows(lamps, hour.lamps))
    planes = painter.picture(1.0, 1.0)
    if plan.wet:
        _wet_ground(plan, painter, planes)
    planes.colour += painter.air(planes.depth)
    steam(plan, planes.colour, planes.depth)
    light = Light(direction=hour.direction, key=hour.sun, ambient=hour.ambient, haze=hour.haze,
                  haze_density=hour.haze_density)  # fmt: skip
    world = GBuffer(camera=camera, light=light, colour=planes.colour, depth=planes.depth, normal=planes.normal,
                    ids=planes.ids, emission=planes.emission, exposure=hour.exposure, calm=plan.calm())  # fmt: skip
    world.check()
    return world


def sky(plan: Plan, height: int, width: int, horizon: float) -> Plane:
    """The sky over the street: a gradient with a glow of the city low down, and soft cloud."""
    rows = (horizon - np.arange(height, dtype=np.float32)) / max(1.0, horizon)
    lift = np.clip(rows, 0, 1)[:, None] ** 0.8
    low, high = (np.asarray(part, np.float32) for part in (plan.hour.horizon, plan.hour.zenith))
    gradient = low * (1 - lift) + high * lift
    return np.ascontiguousarray(np.broadcast_to(gradient[:, None], (height, width, 3)), np.float32)


def _lamp_rows(lamps: list[Lamp], factor: float) -> Doubles:
    rows = [
        (*lamp.place, *(part * factor for part in lamp.power), *lamp.facing, lamp.size**2, lamp.reach**2)
        for lamp in lamps
    ]
    return np.array(rows, np.float64).reshape(-1, 11)


class _Painter:
    """Renders the same triangles from the camera and from its mirror image under the ground."""

    def __init__(self, plan: Plan, triangles: Triangles, lamps: Doubles) -> None:
        self.plan, self.mesh, self.lamps = plan, triangles, lamps
        hour = plan.hour
        self.surround = (
            *hour.ambient, *hour.bounce, *hour.haze, hour.haze_density, plan.snow, plan.wet, hour.lamps,
            plan.road, plan.middle,
        )  # fmt: skip
        self.sun = (hour.direction, hour.sun, np.zeros(13))
        self.shadow = np.zeros((1, 1), np.float32)
        if hour.sun[0] > 0:
            self.shadow, frame = _sun_map(plan, triangles)
            self.sun = (hour.direction, hour.sun, frame)

    def picture(self, share: float, flip: float, reach: float = 1.0) -> _Planes:
        """Shade the view at a share of the full size and `reach` times its height.

        `flip` -1 gives the street mirrored in the ground.
        """
        camera = self.plan.camera
        height, width = round(camera.height * share * reach), round(camera.width * share)
        ratio = width / camera.width
        focal, centre, horizon = camera.focal * ratio, width / 2, camera.horizon * ratio
        eye = camera.eye * flip
        planes = _Planes.empty(height, width)
        backdrop = sky(self.plan, height, width, horizon)
        if flip < 0:
            first = int(horizon)
            backdrop = _mirrored_sky(self.plan, height, width, horizon)
        else:
            first = 0
        occlusion = self._occlusion((focal, centre, horizon, eye, flip, 0.0, 0.5), height, width) if flip > 0 else None
        samples = SAMPLES if height * width < LARGE else 1
        for top in range(first, height, BAND):
            view = (focal, centre, horizon, eye, flip, float(top), float(samples))
            rows = min(BAND, height - top)
            self._band(view, rows * samples, width * samples, backdrop, occlusion, planes)
        return planes

    def air(self, depth: Plane) -> Plane:
        """What the air scatters around the lamps, (height, width, 3)."""
        camera = self.plan.camera
        height, width = depth.shape
        scale = min(0.25, 200 / width)
        small = cv2.resize(
            depth, (max(8, round(width * scale)), max(8, round(height * scale))), interpolation=cv2.INTER_AREA
        )
        out = np.zeros((*small.shape, 3), np.float32)
        strength = 0.0030 + 0.22 * self.plan.hour.haze_density
        view = (camera.focal, camera.width / 2, camera.horizon, camera.eye, 1.0, 0.0, small.shape[1] / width)
        seen = self.lamps[self.lamps[:, 2] > 0]  # a lamp behind the camera would veil the lens
        air_glow(np.minimum(small, 200), view, seen, strength * 0.12, out)
        out = 0.7 * out + 0.3 * out.mean(axis=2, keepdims=True)  # drops scatter all colours alike
        whole = cv2.resize(out, (width, height), interpolation=cv2.INTER_CUBIC)
        return np.asarray(np.maximum(whole, 0), np.float32)

    def _band(
        self, view: View, rows: int, columns: int, backdrop: Plane, occlusion: Plane | None, planes: _Planes
    ) -> None:
        inverse = np.zeros((rows, columns), np.float32)
        owner = np.full((rows, columns), -1, np.int32)
        mesh = self.mesh
        rasterise(mesh.points, mesh.planes, mesh.one_sided, view, inverse, owner)
        resolve(
            owner,
            view,
            (mesh.points, mesh.barycentric, mesh.normals, mesh.uvs, mesh.planes, mesh.kinds),
            (mesh.shades, mesh.modes),
            (mesh.texels, mesh.rectangles),
            self.lamps,
            backdrop,
            self.sun,
            self.shadow,
            np.ones((1, 1), np.float32) if occlusion is None else occlusion,
            self.surround,
            planes.all(),
        )

    def _occlusion(self, view: View, height: int, width: int) -> Plane:
        view = (*view[:6], min(0.5, 480 / width))
        rows, columns = max(8, round(height * view[6])), max(8, round(width * view[6]))
        inverse = np.zeros((rows, columns), np.float32)
        owner = np.full((rows, columns), -1, np.int32)
        rasterise(self.mesh.points, self.mesh.planes, self.mesh.one_sided, view, inverse, owner)
        out = np.ones((rows, columns), np.float32)
        for radius in (0.35, 1.3):
            part = np.ones((rows, columns), np.float32)
            ambient_occlusion(inverse, owner, self.mesh.planes, view, radius, self.plan.scene.seed % 1000, part)
            out *= cv2.bilateralFilter(cv2.blur(part, (4, 4)), 5, 0.3, 2.0)
        return out


def _mirrored_sky(plan: Plan, height: int, width: int, horizon: float) -> Plane:
    """The sky as the ground sees it: row horizon + k shows what stands at horizon - k."""
    whole = sky(plan, height, width, horizon)
    rows = np.clip((2 * horizon - np.arange(height)).astype(int), 0, height - 1)
    return np.ascontiguousarray(whole[rows])


def _wet_ground(plan: Plan, painter: _Painter, planes: _Planes) -> None:
    camera = plan.camera
    share = 0.5 if camera.width * camera.height < LARGE else 0.35
    mirrored = painter.picture(share, -1.0, MIRRORED).colour
    size = mirrored.shape[1]
    first = int(camera.horizon * share)
    sharp = np.minimum(mirrored, 12)
    sharp[:first] = sharp[first : first + 1]
    soft = cv2.GaussianBlur(sharp, (0, 0), sigmaX=size * 0.0015, sigmaY=size * 0.008)
    smeared = _smear(np.minimum(sharp, 5), size)
    view = (camera.focal, camera.width / 2, camera.horizon, camera.eye, 1.0, 0.0, 1.0)
    reflect(
        planes.colour, planes.ground, planes.depth, view, sharp, soft, smeared, KERB, plan.road, plan.middle, plan.wet,
        plan.scene.seed_of("street/puddles"),
    )  # fmt: skip


def _smear(mirrored: Plane, size: int) -> Plane:
    """Reflections drawn out up and down, as rough wet asphalt shows them: two lengths of streak."""
    height = mirrored.shape[0]
    low = cv2.resize(mirrored, (size, max(8, height // 6)), interpolation=cv2.INTER_AREA)
    short = cv2.GaussianBlur(low, (0, 0), sigmaX=size * 0.004, sigmaY=size * 0.045 / 6)
    long = cv2.GaussianBlur(low, (0, 0), sigmaX=size * 0.012, sigmaY=size * 0.20 / 6)
    return np.asarray(cv2.resize(0.6 * short + 0.6 * long, (size, height), interpolation=cv2.INTER_LINEAR), np.float32)


def _sun_map(plan: Plan, triangles: Triangles) -> tuple[Plane, Doubles]:
    """How near to the sun the nearest surface is, on a plane across its rays, and the frame of that plane."""
    forward = np.asarray(plan.hour.direction, np.float64)
    forward /= np.linalg.norm(forward)
    right = np.cross([0.0, 1.0, 0.0], forward)
    right /= np.linalg.norm(right)
    up = np.cross(forward, right)
    points = triangles.points
    placed = np.stack([points @ right, points @ up, points @ forward], axis=-1)
    near = points[:, :, 2].min(axis=1) < 45
    low = placed[near].reshape(-1, 3).min(axis=0)
    high = placed[near].reshape(-1, 3).max(axis=0)
    cells = 2048
    scale = cells / max(high[0] - low[0], high[1] - low[1])
    rows, columns = math.ceil((high[1] - low[1]) * scale) + 1, math.ceil((high[0] - low[0]) * scale) + 1
    shadow = np.full((rows, columns), -1e9, np.float32)
    sun_depth(placed[near], low, scale, shadow, np.zeros(shadow.shape, np.int32))
    return shadow, np.array([*right, *up, *forward, scale, -low[0] * scale, -low[1] * scale, 0.0])
