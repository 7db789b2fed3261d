"""Triangles in metres, gathered from boxes, quads and lofted surfaces, with a table of materials and textures.

It knows shapes, not what they stand for.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.kernels.surfaces import PLAIN
from limner.engines.painter.tone import RGB

Doubles = npt.NDArray[np.float64]
Profile = Sequence[tuple[float, float]]  # (height, radius) in metres, bottom to top
WALL, SIGN, FIGURE, GOODS, FURNITURE = 3, 4, 5, 6, 7  # ids of a street's things in the G-buffer

_FACES = ((0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5), (0, 2, 3, 1), (4, 5, 7, 6))  # -y +y -x +x -z +z
_NORMALS = np.array([[0, -1, 0], [0, 1, 0], [-1, 0, 0], [1, 0, 0], [0, 0, -1], [0, 0, 1]], np.float64)
_UNIT = np.array([[0.0, 1.0], [1.0, 1.0], [1.0, 0.0], [0.0, 0.0]])


@dataclass(frozen=True, kw_only=True, slots=True)
class Material:
    """A surface: linear RGB; `inside` is the light of its own room on it; `texture` -1 is none, luminous ones emit."""

    albedo: RGB = (0.2, 0.2, 0.2)
    emission: RGB = (0.0, 0.0, 0.0)
    inside: RGB = (0.0, 0.0, 0.0)
    gloss: float = 0.0
    pattern: int = PLAIN
    texture: int = -1
    luminous: bool = False
    ident: int = WALL


@dataclass(frozen=True, slots=True)
class Triangles:
    """A finished mesh as the kernels take it; all arrays have one row a triangle, material or texture."""

    points: Doubles
    one_sided: npt.NDArray[np.uint8]
    planes: Doubles
    barycentric: Doubles
    normals: Doubles
    uvs: Doubles
    kinds: npt.NDArray[np.int32]
    shades: Doubles
    modes: npt.NDArray[np.int32]
    texels: Plane
    rectangles: npt.NDArray[np.int32]


class Mesh:
    """Collects shapes; `finish` turns them into arrays once."""

    def __init__(self) -> None:
        self._materials: dict[Material, int] = {}
        self._boxes: list[tuple[float, ...]] = []
        self._points: list[Doubles] = []
        self._normals: list[Doubles] = []
        self._uvs: list[Doubles] = []
        self._kinds: list[npt.NDArray[np.int32]] = []
        self._sided: list[npt.NDArray[np.uint8]] = []
        self._textures: list[Plane] = []
        self._lathes: dict[tuple[int, int], list[tuple[Sequence[float], Profile, int]]] = {}

    def texture(self, picture: Plane) -> int:
        """Keep a linear RGB picture (height, width, 3) and return its number for Material.texture."""
        self._textures.append(np.ascontiguousarray(picture[..., :3], np.float32))
        return len(self._textures) - 1

    def box(self, low: Sequence[float], high: Sequence[float], material: Material) -> None:
        """An upright box between two corners in metres."""
        pairs = [(min(a, b), max(a, b)) for a, b in zip(low, high, strict=True)]
        self._boxes.append((*(p[0] for p in pairs), *(p[1] for p in pairs), self._index(material)))

    def quad(self, corners: Sequence[Sequence[float]] | Doubles, material: Material, *, variant: int = 0) -> None:
        """A flat quad: bottom left, bottom right, top right, top left as seen; `variant` is added to u."""
        points = np.asarray(corners, np.float64)
        normal = np.cross(points[1] - points[0], points[3] - points[0])
        normal /= np.linalg.norm(normal) + 1e-12
        uv = _UNIT.copy()
        uv[:, 0] = uv[:, 0] * 0.9999 + variant
        self._add(points[[[0, 1, 2], [0, 2, 3]]], np.tile(normal, (2, 3, 1)), uv[[[0, 1, 2], [0, 2, 3]]], material)

    def surface(self, grid: Doubles, material: Material) -> None:
        """A smooth surface through a grid of points (rows, columns, 3), shaded by its averaged normals."""
        down = np.gradient(grid, axis=0)
        if np.allclose(grid[:, 0], grid[:, -1]):
            ring = np.concatenate([grid[:, -2:-1], grid, grid[:, 1:2]], axis=1)
            along = np.gradient(ring, axis=1)[:, 1:-1]
        else:
            along = np.gradient(grid, axis=1)
        normals = np.cross(along, down)
        normals /= np.linalg.norm(normals, axis=-1, keepdims=True) + 1e-12
        rows, columns = grid.shape[:2]
        uv = np.stack(np.meshgrid(np.linspace(0, 1, columns), np.linspace(0, 1, rows)), axis=-1)
        faces = _grid_faces(rows, columns)
        points, normals, uv = grid.reshape(-1, 3), normals.reshape(-1, 3), uv.reshape(-1, 2)
        self._add(points[faces], normals[faces], uv[faces], material)

    def tube(self, path: Doubles, radii: Sequence[float] | Doubles | float, material: Material, sides: int = 7) -> None:
        """A round bar along a path (n, 3) of metres."""
        radius = np.broadcast_to(np.asarray(radii, np.float64), len(path))
        tangent = np.gradient(path, axis=0)
        tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-12
        helper = np.where(np.abs(tangent[:, 1:2]) > 0.9, [[1.0, 0.0, 0.0]], [[0.0, 1.0, 0.0]])
        across = np.cross(tangent, helper)
        across /= np.linalg.norm(across, axis=1, keepdims=True) + 1e-12
        other = np.cross(across, tangent)
        angle = np.linspace(0, 2 * np.pi, sides + 1)[None, :, None]
        ring = np.cos(angle) * across[:, None] + np.sin(angle) * other[:, None]
        self.surface(path[:, None] + ring * radius[:, None, None], material)

    def lathe(self, foot: Sequence[float], profile: Profile, material: Material, sides: int = 8) -> None:
        """A turned body standing at a point: a bottle, a bowl, a fruit."""
        kind = (len(profile), sides)
        self._lathes.setdefault(kind, []).append((foot, profile, self._index(material)))

    def finish(self) -> Triangles:
        """All shapes as arrays; degenerate triangles are left out."""
        self._add_boxes()
        self._add_lathes()
        points = np.concatenate(self._points)
        edge_u, edge_v = points[:, 1] - points[:, 0], points[:, 2] - points[:, 0]
        cross = np.cross(edge_u, edge_v)
        area = np.linalg.norm(cross, axis=1)
        keep = (area > 1e-9) & (points[:, :, 2].max(axis=1) > 0.3)
        points, edge_u, edge_v, cross, area = points[keep], edge_u[keep], edge_v[keep], cross[keep], area[keep]
        geometric = cross / area[:, None]
        normals = np.concatenate(self._normals)[keep]
        geometric *= np.sign(np.sum(geometric * normals[:, 0], axis=1) + 1e-12)[:, None]
        planes = np.concatenate([geometric, np.sum(geometric * points[:, 0], axis=1, keepdims=True)], axis=1)
        return Triangles(
            points,
            np.concatenate(self._sided)[keep],
            planes,
            _barycentric(points[:, 0], edge_u, edge_v, cross),
            normals,
            np.concatenate(self._uvs)[keep],
            np.concatenate(self._kinds)[keep],
            *self._tables(),
        )

    def _index(self, material: Material) -> int:
        return self._materials.setdefault(material, len(self._materials))

    def _add(self, points: Doubles, normals: Doubles, uvs: Doubles, material: Material) -> None:
        count = len(points)
        self._points.append(points)
        self._normals.append(normals)
        self._uvs.append(uvs)
        self._kinds.append(np.full(count, self._index(material), np.int32))
        self._sided.append(np.zeros(count, np.uint8))

    def _add_boxes(self) -> None:
        rows = np.array(self._boxes, np.float64).reshape(-1, 7)
        bits = np.array([[k & 1, k >> 1 & 1, k >> 2] for k in range(8)], np.float64)
        corners = rows[:, None, :3] + bits * (rows[:, None, 3:6] - rows[:, None, :3])
        quads = corners[:, np.array(_FACES)]
        triangles = quads[:, :, [[0, 1, 2], [0, 2, 3]]].reshape(-1, 3, 3)
        uv = _UNIT[[[0, 1, 2], [0, 2, 3]]]
        seen = np.ones((len(rows), 6, 2), bool)
        seen[rows[:, 1] <= 0.0, 0] = False  # the underside of what stands on the ground
        seen[:, 5] = False  # the camera looks along z: no far side is ever seen
        keep = seen.ravel()
        self._points.append(triangles[keep])
        self._normals.append(np.tile(np.repeat(np.repeat(_NORMALS, 2, 0)[:, None], 3, 1), (len(rows), 1, 1))[keep])
        self._uvs.append(np.tile(uv, (len(rows) * 6, 1, 1))[keep])
        self._kinds.append(np.repeat(rows[:, 6].astype(np.int32), 12)[keep])
        self._sided.append(np.ones(int(keep.sum()), np.uint8))

    def _add_lathes(self) -> None:
        """All turned bodies of one form at once."""
        for (rows, sides), bodies in self._lathes.items():
            feet = np.array([foot for foot, _, _ in bodies], np.float64)[:, None, None]
            profiles = np.array([profile for _, profile, _ in bodies], np.float64)
            angle = np.linspace(0, 2 * np.pi, sides + 1)
            ring = np.stack([np.cos(angle), np.zeros(sides + 1), np.sin(angle)], axis=-1)
            points = feet + ring * profiles[:, :, 1, None, None]
            points[..., 1] += profiles[:, :, 0, None]
            slope = np.gradient(profiles[:, :, 1], axis=1) / (np.gradient(profiles[:, :, 0], axis=1) + 1e-9)
            normals = np.broadcast_to(ring, points.shape).copy()
            normals[..., 1] = -np.clip(slope, -9, 9)[..., None]
            normals /= np.linalg.norm(normals, axis=-1, keepdims=True)
            faces = _grid_faces(rows, sides + 1)
            uv = np.stack(np.meshgrid(np.linspace(0, 1, sides + 1), np.linspace(0, 1, rows)), axis=-1).reshape(-1, 2)
            self._points.append(points.reshape(len(bodies), -1, 3)[:, faces].reshape(-1, 3, 3))
            self._normals.append(normals.reshape(len(bodies), -1, 3)[:, faces].reshape(-1, 3, 3))
            self._uvs.append(np.tile(uv[faces], (len(bodies), 1, 1)))
            self._kinds.append(np.repeat(np.array([index for _, _, index in bodies], np.int32), len(faces)))
            self._sided.append(np.zeros(len(bodies) * len(faces), np.uint8))

    def _tables(self) -> tuple[Doubles, npt.NDArray[np.int32], Plane, npt.NDArray[np.int32]]:
        shades = np.array([(*m.albedo, *m.emission, *m.inside, m.gloss) for m in self._materials], np.float64)
        modes = np.array([(m.pattern, m.texture, m.ident, m.luminous) for m in self._materials], np.int32)
        flat = [texture.reshape(-1, 3) for texture in self._textures] or [np.zeros((4, 3), np.float32)]
        starts = np.cumsum([0, *(len(pixels) for pixels in flat)])
        shapes = [texture.shape[:2] for texture in self._textures] or [(2, 2)]
        rectangles = np.array([(s, *shape) for s, shape in zip(starts[:-1], shapes, strict=True)], np.int32)
        return shades, modes, np.concatenate(flat), rectangles


def _grid_faces(rows: int, columns: int) -> npt.NDArray[np.intp]:
    """The triangles (n, 3) of a grid of points, as indices into its flat list."""
    first = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = first[:-1, :-1], first[:-1, 1:], first[1:, 1:], first[1:, :-1]
    return np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])


def _barycentric(corner: Doubles, edge_u: Doubles, edge_v: Doubles, cross: Doubles) -> Doubles:
    """Per triangle two affine functions (2, 4) of a point: its weights of the second and third corner."""
    square = np.sum(cross * cross, axis=1, keepdims=True)
    along_u = np.cross(edge_v, cross) / square
    along_v = np.cross(cross, edge_u) / square
    rows = np.stack([along_u, along_v], axis=1)
    return np.concatenate([rows, -np.sum(rows * corner[:, None], axis=2, keepdims=True)], axis=2)
