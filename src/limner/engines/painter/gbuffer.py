"""What a world hands to a medium: one record per pixel of colour, distance, facing and identity.

Axes are metres: x to the right, y up, z into the picture; the camera stands at (0, eye, 0) and looks along z.
"""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int32]

SKY, GROUND, WATER, FOLIAGE = 0, 1, 2, 8  # between them a world names things of its own
FIRST_SUBJECT = 16  # subjects count upwards from here, in the order of the scene
FAR = 1e6  # metres; the depth of the sky


@dataclass(frozen=True, slots=True)
class Camera:
    """A pinhole with a level horizon: `horizon` is the row of the horizon, `focal` the focal length, both in pixels."""

    width: int
    height: int
    horizon: float
    focal: float
    eye: float

    def project(self, points: npt.NDArray[np.floating]) -> Plane:
        """Points (n, 3) in metres, z > 0, to pixels (n, 2) as (column, row)."""
        x, y, z = np.asarray(points, np.float32).T
        return np.stack(
            [self.width / 2 + x / z * self.focal, self.horizon - (y - self.eye) / z * self.focal], axis=-1
        ).astype(np.float32)


@dataclass(frozen=True, kw_only=True, slots=True)
class Lamp:
    """A light within the world: place in metres, linear RGB power (light at 1 m), its size and reach in metres."""

    place: tuple[float, float, float]
    power: tuple[float, float, float]
    size: float = 0.1
    reach: float = 8.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Light:
    """The lights of a scene in linear RGB: `direction` points to the key light and has length 1.

    `fill` comes from the bright side of the horizon, `bounce` from the ground; `softness` is the breadth of the key
    light's penumbra as a share of the things' extent.
    """

    direction: tuple[float, float, float]
    key: tuple[float, float, float]
    ambient: tuple[float, float, float]
    haze: tuple[float, float, float]
    haze_density: float = 0.0004  # per metre
    fill: tuple[float, float, float] = (0.0, 0.0, 0.0)
    bounce: tuple[float, float, float] = (0.0, 0.0, 0.0)
    softness: float = 0.012
    lamps: tuple[Lamp, ...] = ()


@dataclass(kw_only=True, slots=True)
class GBuffer:
    """A rendered world before the medium. All planes are (height, width[, 3]).

    colour: linear HDR RGB float32, lit; depth: metres along the ray float32, FAR for sky; normal: unit vectors
    float32, zero for sky; ids: int32, SKY, GROUND, WATER, FOLIAGE or FIRST_SUBJECT + index; emission: linear HDR RGB
    float32, the part of colour that shines by itself (already contained in colour). `surround` is what glossy things
    mirror: linear RGB (rows, columns, 3) over all directions, straight ahead in the middle; None for a plain sky.
    `polish` 0..1 is how far the ground mirrors what stands on it; water is at y = 0.
    """

    camera: Camera
    light: Light
    colour: Plane
    depth: Plane
    normal: Plane
    ids: Ids
    emission: Plane
    exposure: float = 1.0
    surround: Plane | None = None
    polish: float = 0.0
    calm: list[tuple[int, int, int, int]] = field(default_factory=list)  # (left, top, right, bottom) fit for lettering

    def check(self) -> None:
        """Stop before a NaN spreads: raises FloatingPointError naming the plane."""
        for name in ("colour", "depth", "normal", "emission"):
            if not np.isfinite(getattr(self, name)).all():
                raise FloatingPointError(f"the {name} plane holds values that are not finite")
