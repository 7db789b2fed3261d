"""A solid: triangles with normals, tints and one material; a model is several of them. It knows no camera and no light.

Own axes in metres: x to the right, y up, z away from the viewer; things stand on y = 0 and look towards -z.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.solids.material import Material

Indices = npt.NDArray[np.int32]
Point = tuple[float, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Solid:
    """A piece of a thing.

    points, normals, tints, rest (n, 3) float32: tints multiply the material's colour, rest is where the grain is taken;
    uvs (n, 2) float32, v down; faces (m, 3) int32; `closed` when only the outside can be seen; `part` a name or empty.
    """

    points: Plane
    normals: Plane
    faces: Indices
    material: Material
    uvs: Plane
    tints: Plane
    rest: Plane
    closed: bool = True
    part: str = ""

    def named(self, part: str) -> "Solid":
        """The solid as the part of this name: a wish for it ("a blue lid") changes it alone."""
        return replace(self, part=part)

    def made_of(self, material: Material) -> "Solid":
        return replace(self, material=material)

    def tinted(self, tints: Plane) -> "Solid":
        """The solid with tints (n, 3) or (3,) of its points."""
        return replace(self, tints=np.broadcast_to(np.asarray(tints, np.float32), self.points.shape))

    def mapped(self, matrix: Plane, shift: Sequence[float] = (0, 0, 0)) -> "Solid":
        """The solid under a linear map (3, 3) and a shift; the grain travels with it and keeps its size in metres."""
        matrix = np.asarray(matrix, np.float32)
        scale = abs(float(np.linalg.det(matrix))) ** (1 / 3)
        normals = self.normals @ np.linalg.inv(matrix).astype(np.float32)
        normals = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
        faces = self.faces if np.linalg.det(matrix) > 0 else np.ascontiguousarray(self.faces[:, ::-1])
        points = self.points @ matrix.T + np.asarray(shift, np.float32)
        return replace(
            self, points=points.astype(np.float32), normals=normals.astype(np.float32), faces=faces,
            rest=(self.rest * np.float32(scale)).astype(np.float32),
        )  # fmt: skip

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> "Solid":
        return replace(self, points=(self.points + np.array([x, y, z], np.float32)).astype(np.float32))

    def scaled(self, x: float, y: float | None = None, z: float | None = None) -> "Solid":
        """Scaled along the axes; one number scales all."""
        return self.mapped(np.diag([x, x if y is None else y, x if z is None else z]).astype(np.float32))

    def turned(self, degrees: float, axis: str = "y") -> "Solid":
        """Turned about an axis through the origin: about y, a positive angle turns the front (-z) to the right (+x)."""
        return self.mapped(rotation(degrees, axis))


Model = tuple[Solid, ...]


def rotation(degrees: float, axis: str = "y") -> Plane:
    """The matrix (3, 3) of a turn about an axis."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    rows = {
        "x": [[1, 0, 0], [0, c, -s], [0, s, c]],
        "y": [[c, 0, -s], [0, 1, 0], [s, 0, c]],
        "z": [[c, -s, 0], [s, c, 0], [0, 0, 1]],
    }
    return np.array(rows[axis], np.float32)


def moved(model: Model, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Model:
    return tuple(solid.moved(x, y, z) for solid in model)


def scaled(model: Model, factor: float) -> Model:
    """The whole model enlarged, its grain with it."""
    return tuple(replace(solid, points=(solid.points * np.float32(factor)).astype(np.float32)) for solid in model)


def turned(model: Model, degrees: float, axis: str = "y") -> Model:
    return tuple(solid.turned(degrees, axis) for solid in model)


def bounds(model: Model) -> tuple[Plane, Plane]:
    """The lowest and the highest corner (3,) of a model in its own metres."""
    low = np.min([solid.points.min(axis=0) for solid in model], axis=0)
    high = np.max([solid.points.max(axis=0) for solid in model], axis=0)
    return np.asarray(low, np.float32), np.asarray(high, np.float32)


def standing(model: Model) -> Model:
    """The model moved so that it stands on y = 0, centred on x = z = 0."""
    low, high = bounds(model)
    middle = (low + high) / 2
    return moved(model, -float(middle[0]), -float(low[1]), -float(middle[2]))
