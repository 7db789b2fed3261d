"""Many models as the arrays that the kernels read: one row a triangle, one row a material. It knows no light."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Ids, Plane
from limner.engines.painter.solids.material import KINDS, Material
from limner.engines.painter.solids.solid import Model, Solid

Doubles = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]
_NO_PICTURE = np.zeros((2, 2, 4), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """A model in world metres with the id it has in the G-buffer."""

    key: int
    model: Model


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """All triangles of a picture's things.

    points (t, 3, 3), planes (t, 4), barycentric (t, 2, 4) float64; normals, tints, rest (t, 3, 3), facets (t, 3),
    ratios (t,), uvs (t, 3, 2) float32; kinds, things (t,) int32; materials, modes, texels,
    rectangles are the kernels' tables.
    """

    points: Doubles
    one_sided: Bytes
    planes: Doubles
    barycentric: Doubles
    normals: Plane
    tints: Plane
    rest: Plane
    facets: Plane
    ratios: Plane
    uvs: Plane
    kinds: Ids
    things: Ids
    materials: Doubles
    modes: Ids
    texels: Plane
    rectangles: Ids

    @property
    def attributes(self) -> tuple[Doubles, Doubles, Plane, Plane, Plane, Plane, Plane, Plane, Ids, Ids]:
        return (
            self.planes, self.barycentric, self.normals, self.tints, self.rest, self.facets, self.ratios, self.uvs,
            self.kinds, self.things,
        )  # fmt: skip


def batch(things: Sequence[Thing]) -> Batch:
    """Gather the things; triangles without an area are left out."""
    pieces = [(thing.key, solid) for thing in things for solid in thing.model]
    materials: dict[int, Material] = {}
    kinds, keys, sided = [], [], []
    for key, solid in pieces:
        materials.setdefault(id(solid.material), solid.material)
        count = len(solid.faces)
        kinds.append(np.full(count, list(materials).index(id(solid.material)), np.int32))
        keys.append(np.full(count, key, np.int32))
        sided.append(np.full(count, solid.closed, np.uint8))
    points = _corners(pieces, "points").astype(np.float64)
    normals = _corners(pieces, "normals")
    edge_u, edge_v = points[:, 1] - points[:, 0], points[:, 2] - points[:, 0]
    cross = np.cross(edge_u, edge_v)
    area = np.linalg.norm(cross, axis=1)
    keep = area > 1e-12
    points, normals, edge_u, edge_v, cross, area = (
        part[keep] for part in (points, normals, edge_u, edge_v, cross, area)
    )
    unit = cross / area[:, None]
    unit *= np.where(np.sum(unit * normals.mean(axis=1), axis=1) < 0, -1.0, 1.0)[:, None]
    offset = np.sum(unit * points[:, 0], axis=1, keepdims=True)
    rest = _corners(pieces, "rest")[keep]
    table, modes, texels, rectangles = _tables(list(materials.values()))
    return Batch(
        points=points, one_sided=np.concatenate(sided)[keep], planes=np.concatenate([unit, offset], axis=1),
        barycentric=_barycentric(points[:, 0], edge_u, edge_v, cross), normals=normals,
        tints=_corners(pieces, "tints")[keep], rest=rest, facets=_facets(rest), ratios=_ratios(rest, area),
        uvs=_corners(pieces, "uvs")[keep],
        kinds=np.concatenate(kinds)[keep], things=np.concatenate(keys)[keep], materials=table,
        modes=modes, texels=texels, rectangles=rectangles,
    )  # fmt: skip


def _corners(pieces: list[tuple[int, Solid]], name: str) -> Plane:
    return np.ascontiguousarray(np.concatenate([getattr(solid, name)[solid.faces] for _, solid in pieces]), np.float32)


def _facets(rest: Plane) -> Plane:
    """The facing of each triangle in its thing's own axes."""
    cross = np.cross(rest[:, 1] - rest[:, 0], rest[:, 2] - rest[:, 0])
    return np.ascontiguousarray(cross / np.maximum(np.linalg.norm(cross, axis=1, keepdims=True), 1e-12), np.float32)


def _ratios(rest: Plane, area: Doubles) -> Plane:
    """How many of its own metres a triangle shows in one metre of the world."""
    cross = np.cross(rest[:, 1] - rest[:, 0], rest[:, 2] - rest[:, 0])
    return np.ascontiguousarray(np.sqrt(np.linalg.norm(cross, axis=1) / area), np.float32)


def _barycentric(corner: Doubles, edge_u: Doubles, edge_v: Doubles, cross: Doubles) -> Doubles:
    """Per triangle two affine functions (2, 4) of a point: its weights of the second and third corner."""
    square = np.sum(cross * cross, axis=1, keepdims=True)
    rows = np.stack([np.cross(edge_v, cross) / square, np.cross(cross, edge_u) / square], axis=1)
    offset = -np.sum(rows * corner[:, None], axis=2, keepdims=True)
    return np.ascontiguousarray(np.concatenate([rows, offset], axis=2))


def _tables(materials: list[Material]) -> tuple[Doubles, Ids, Plane, Ids]:
    pictures = [material.picture for material in materials if material.picture is not None]
    numbers = {id(picture): index for index, picture in enumerate(pictures)}
    flat = [np.ascontiguousarray(picture, np.float32).reshape(-1, 4) for picture in pictures or [_NO_PICTURE]]
    starts = np.cumsum([0, *(len(pixels) for pixels in flat)])
    shapes = [picture.shape[:2] for picture in pictures or [_NO_PICTURE]]
    modes = [(KINDS[m.grain], -1 if m.picture is None else numbers[id(m.picture)]) for m in materials]
    rectangles = [(start, *shape) for start, shape in zip(starts[:-1], shapes, strict=True)]
    return (
        np.array([material.row() for material in materials], np.float64), np.array(modes, np.int32),
        np.concatenate(flat), np.array(rectangles, np.int32),
    )  # fmt: skip
