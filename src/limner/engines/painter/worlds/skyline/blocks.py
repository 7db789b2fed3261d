"""Buildings as flat faces: prisms stacked to towers with setbacks, crowns and spires.

It knows metres and numbers of buildings (kernels/towers.py), not where they stand in a picture.
"""

import math
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Ids

Doubles = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Blocks:
    """Finished: points (t, 3, 3), planes (t, 4), one_sided (t,), face_of (t,), faces (f, 15), buildings (b, 21)."""

    points: Doubles
    planes: Doubles
    one_sided: Bytes
    face_of: Ids
    faces: Doubles
    buildings: Doubles


@dataclass(slots=True)
class Yard:
    """Collects the prisms of a city."""

    points: list[Doubles] = field(default_factory=list)
    face_of: list[int] = field(default_factory=list)
    faces: list[tuple[float, ...]] = field(default_factory=list)
    buildings: list[tuple[float, ...]] = field(default_factory=list)

    def building(self, numbers: tuple[float, ...]) -> int:
        self.buildings.append(numbers)
        return len(self.buildings) - 1

    def prism(
        self, ring: Doubles, low: float, high: float, number: int, taper: float = 1.0, blind: bool = False
    ) -> None:
        """Walls over a ring (k, 2) of (x, z) from one height to another, with a roof; `blind` ones have no windows."""
        middle = ring.mean(axis=0)
        top = middle + (ring - middle) * taper
        count = len(ring)
        for index in range(count):
            a, b = ring[index], ring[(index + 1) % count]
            c, d = top[(index + 1) % count], top[index]
            corners = np.array([[a[0], low, a[1]], [b[0], low, b[1]], [c[0], high, c[1]], [d[0], high, d[1]]])
            self._quad(corners, middle, number, not blind)
        roof = np.column_stack([top[:, 0], np.full(count, high), top[:, 1]])
        face = self._face(
            roof[0], np.array([1.0, 0, 0]), np.array([0, 0, 1.0]), np.array([0, 1.0, 0]), (number, False, 1.0)
        )
        for index in range(1, count - 1):
            self.points.append(roof[[0, index, index + 1]])
            self.face_of.append(face)

    def _quad(self, corners: Doubles, middle: Doubles, number: int, front: bool) -> None:
        along = corners[1] - corners[0]
        width = float(np.linalg.norm(along))
        if width < 1e-6:
            return
        along = along / width
        up = 0.5 * (corners[2] + corners[3]) - 0.5 * (corners[0] + corners[1])
        normal = np.cross(up, along)
        length = float(np.linalg.norm(normal))
        if length < 1e-9:
            return
        normal = normal / length
        outward = corners[:2].mean(axis=0) - (middle[0], corners[0, 1], middle[1])
        normal = normal if float(normal @ outward) > 0 else -normal
        if float(normal[2]) > 0.3:  # a back wall is never seen
            return
        face = self._face(corners[0], along, up / np.linalg.norm(up), normal, (number, front, width))
        for triangle in ((0, 1, 2), (0, 2, 3)):
            self.points.append(corners[list(triangle)])
            self.face_of.append(face)

    def _face(
        self, origin: Doubles, along: Doubles, up: Doubles, normal: Doubles, rest: tuple[float, bool, float]
    ) -> int:
        origin = origin - (0.0, float(origin[1]) if rest[1] else 0.0, 0.0)  # storeys count from the ground
        self.faces.append((*origin, *along, *up, *normal, float(rest[0]), float(rest[1]), float(rest[2])))
        return len(self.faces) - 1

    def finish(self) -> Blocks:
        points = np.array(self.points, np.float64)
        faces = np.array(self.faces, np.float64)
        owner = np.array(self.face_of, np.int32)
        normals = faces[owner, 9:12]
        planes = np.concatenate([normals, np.sum(normals * points[:, 0], axis=1, keepdims=True)], axis=1)
        return Blocks(
            points, planes, np.ones(len(points), np.uint8), owner, faces, np.array(self.buildings, np.float64)
        )


def ring(x: float, z: float, wide: float, deep: float, turn: float, corners: int = 4) -> Doubles:
    """A footprint: a turned rectangle, or a round of so many corners."""
    if corners == 4:
        points = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])
    else:
        angle = np.arange(corners) * 2 * math.pi / corners
        points = 0.5 * np.column_stack([np.cos(angle), np.sin(angle)])
    points = points * (wide, deep)
    c, s = math.cos(turn), math.sin(turn)
    return np.column_stack([points[:, 0] * c - points[:, 1] * s + x, points[:, 0] * s + points[:, 1] * c + z])


def shrunk(outline: Doubles, factor: float) -> Doubles:
    """The ring about its own middle."""
    middle = outline.mean(axis=0)
    return np.asarray(middle + (outline - middle) * factor, np.float64)


def tower(yard: Yard, outline: Doubles, height: float, number: int, rng: np.random.Generator) -> float:
    """A tall building in one of several styles; returns the height of its highest tip in metres."""
    style = int(rng.integers(7))
    if style == 3 and len(outline) != 4:
        style = 2
    if style in (0, 1):  # set back in tiers
        return _tiers(yard, outline, height, number, rng)
    if style == 2:  # tapering
        yard.prism(outline, 0, height, number, rng.uniform(0.55, 0.8))
        return _mast(yard, outline, height, number, rng.uniform(0.08, 0.2))
    if style == 3:  # a wedge: two halves of different height
        cut = rng.uniform(0.86, 0.94)
        yard.prism(outline, 0, height * cut, number)
        half = outline.copy()
        half[[1, 2]] = 0.5 * (half[[0, 3]] + half[[1, 2]])
        yard.prism(half, height * cut, height, number)
        return height
    if style == 4:  # a shaft with a pyramid
        yard.prism(outline, 0, height * 0.86, number)
        yard.prism(shrunk(outline, 0.9), height * 0.86, height * 0.90, number)
        yard.prism(shrunk(outline, 0.86), height * 0.90, height, number, 0.06, blind=True)
        return _mast(yard, outline, height * 0.99, number, 0.08)
    if style == 5:  # a plain slab with its plant on the roof
        yard.prism(outline, 0, height, number)
        yard.prism(shrunk(outline, 0.5), height, height + 7, number, blind=True)
        return height + 7
    yard.prism(outline, 0, height, number)  # a shaft with a crown of blades
    yard.prism(shrunk(outline, 0.8), height, height * 1.05, number)
    return _mast(yard, outline, height * 1.05, number, 0.16)


def _tiers(yard: Yard, outline: Doubles, height: float, number: int, rng: np.random.Generator) -> float:
    low, scale = 0.0, 1.0
    steps = int(rng.integers(3, 6))
    for index in range(steps):
        high = height * (0.45 + 0.55 * (index + 1) / steps) if index else height * rng.uniform(0.45, 0.6)
        yard.prism(shrunk(outline, scale), low, max(high, low + 4), number)
        low, scale = max(high, low + 4), scale * rng.uniform(0.72, 0.88)
    return _mast(yard, outline, low, number, rng.uniform(0.06, 0.22))


def _mast(yard: Yard, outline: Doubles, foot: float, number: int, share: float) -> float:
    thick = shrunk(outline, 0.055)
    yard.prism(thick, foot, foot * (1 + share), number, 0.25, blind=True)
    return foot * (1 + share)
