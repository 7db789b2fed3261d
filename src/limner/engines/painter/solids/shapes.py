"""Shapes to build things of: boxes, turned bodies, tubes, ellipsoids, prisms and sheets. They know no subject."""

import math
from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.solids.material import Material
from limner.engines.painter.solids.solid import Indices, Point, Solid

Array = npt.NDArray[np.floating]
Profile = Sequence[tuple[float, float]]  # (height, radius) in metres, from bottom to top


def surface(grid: Plane, material: Material, *, closed: bool = False) -> Solid:
    """A smooth surface through a grid of points (rows, columns, 3); uv runs over it from its first point."""
    grid = np.asarray(grid, np.float32)
    rows, columns = grid.shape[:2]
    if np.allclose(grid[:, 0], grid[:, -1], atol=1e-6):
        ring = np.concatenate([grid[:, -2:-1], grid, grid[:, 1:2]], axis=1)
        along = np.gradient(ring, axis=1)[:, 1:-1]
    else:
        along = np.gradient(grid, axis=1)
    down = np.gradient(grid, axis=0)
    normals = np.cross(along, down).reshape(-1, 3)
    length = np.linalg.norm(normals, axis=1, keepdims=True)
    middle = grid.reshape(-1, 3).mean(axis=0)
    outward = np.where(length > 1e-12, normals, grid.reshape(-1, 3) - middle)
    outward = outward / np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-12)
    u, v = np.meshgrid(np.linspace(0, 1, columns), np.linspace(0, 1, rows))
    points = grid.reshape(-1, 3)
    return _solid(points, outward, _grid_faces(rows, columns), material, np.stack([u, v], -1).reshape(-1, 2), closed)


def flat(corners: Plane | Sequence[Point], material: Material) -> Solid:
    """A flat convex polygon, seen from both sides; a quad's uv: top left, top right, bottom right, bottom left."""
    points = np.asarray(corners, np.float32)
    normal = np.cross(points[1] - points[0], points[2] - points[0])
    normal = normal / max(float(np.linalg.norm(normal)), 1e-12)
    count = len(points)
    faces = np.array([[0, i, i + 1] for i in range(1, count - 1)], np.int32)
    uvs = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    uvs = uvs if count == 4 else np.zeros((count, 2), np.float32)
    return _solid(points, np.tile(normal, (count, 1)), faces, material, uvs, closed=False)


def box(size: Point, material: Material, at: Point = (0.0, 0.0, 0.0), *, bevel: float = 0.0) -> Solid:
    """A box of this width, height and depth standing on `at`; `bevel` metres round its edges."""
    half = np.asarray(np.array(size) / 2, np.float32)
    if bevel > 0:
        return _rounded(half, min(bevel, float(half.min()) * 0.95), material).moved(at[0], at[1] + size[1] / 2, at[2])
    corners, normals, faces, uvs = _cube()
    solid = _solid(corners * half, normals, faces, material, uvs, closed=True)
    return solid.moved(at[0], at[1] + size[1] / 2, at[2])


def lathe(profile: Profile, material: Material, at: Point = (0.0, 0.0, 0.0), *, sides: int = 40) -> Solid:
    """A turned body standing at `at`: a vase, a tower, a fruit. Sharp edges: give a point twice, 1 mm apart."""
    rows = np.array(profile, np.float32)
    angle = np.linspace(0, 2 * np.pi, sides + 1, dtype=np.float32)
    ring = np.stack([np.sin(angle), np.zeros_like(angle), -np.cos(angle)], axis=-1)
    grid = ring[None] * rows[:, 1, None, None]
    grid[..., 1] += rows[:, 0, None]
    slope = np.gradient(rows, axis=0)
    normals = ring[None] * slope[:, 0, None, None] + np.array([0, 1, 0], np.float32) * -slope[:, 1, None, None]
    length = np.linalg.norm(normals, axis=-1, keepdims=True)
    normals = np.where(length > 1e-9, normals / np.maximum(length, 1e-9), np.array([0, 1, 0], np.float32))
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(rows, axis=0).T))])
    v = 1 - along / max(float(along[-1]), 1e-9)
    uvs = np.stack(np.meshgrid(angle / (2 * np.pi), v), -1).reshape(-1, 2)
    faces = _grid_faces(len(rows), sides + 1)
    return _solid(grid.reshape(-1, 3), normals.reshape(-1, 3), faces, material, uvs, closed=False).moved(*at)


def tube(
    path: Plane | Sequence[Point], radii: Sequence[float] | float, material: Material, *, sides: int = 10,
    sharp: bool = False,
) -> Solid:  # fmt: skip
    """A round bar along a path of points, open at its ends unless its radius shrinks to nothing there.

    A path of few points is bent smoothly through them unless it is to be `sharp`.
    """
    path = np.asarray(path, np.float32)
    radius = np.broadcast_to(np.asarray(radii, np.float32), len(path))
    if 3 <= len(path) <= 12 and not sharp:
        rows = smooth(np.column_stack([path, radius]), 5)
        path, radius = rows[:, :3], np.maximum(rows[:, 3], 0)
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-9
    across = _carried(tangent)
    other = np.cross(across, tangent)
    angle = np.linspace(0, 2 * np.pi, sides + 1, dtype=np.float32)[None, :, None]
    ring = np.cos(angle) * across[:, None] + np.sin(angle) * other[:, None]
    grid = path[:, None] + ring * radius[:, None, None]
    solid = surface(grid, material)
    normals = (ring * np.ones_like(grid)).reshape(-1, 3).astype(np.float32)
    return _solid(solid.points, normals, solid.faces, material, solid.uvs, closed=False)


def ellipsoid(radii: Point | float, material: Material, at: Point = (0.0, 0.0, 0.0), *, sides: int = 28) -> Solid:
    """An ellipsoid centred on `at`."""
    a, b, c = radii if isinstance(radii, tuple) else (radii, radii, radii)
    points, faces, uvs = _ball(sides)
    unit = _solid(points, points, faces, material, uvs, closed=True)
    return unit.mapped(np.diag([a, b, c]).astype(np.float32), at)


def cylinder(
    radius: float, height: float, material: Material, at: Point = (0.0, 0.0, 0.0), *, top: float | None = None,
    sides: int = 32,
) -> Solid:  # fmt: skip
    """An upright cylinder, or a cone with another `top` radius, closed with discs, standing on `at`."""
    upper = radius if top is None else top
    e = 1e-4 * max(radius, height)
    profile = [(0, 0), (0, radius - e), (0, radius), (e, radius), (height - e, upper), (height, upper)]
    profile += [(height, max(upper - e, 0)), (height, 0)]
    return lathe(profile, material, at, sides=sides)


def prism(outline: Sequence[tuple[float, float]], depth: float, material: Material, *, bevel: float = 0.0) -> Solid:
    """A polygon (x, y), any simple one, standing upright and `depth` metres thick, centred on z = 0.

    `bevel` shrinks front and back by so many metres, which catches light on the edges.
    """
    ring = np.array(outline, np.float32)
    if _area(ring) < 0:
        ring = ring[::-1]
    inner = _shrunk(ring, bevel) if bevel else ring
    levels = [(-depth / 2, inner), (-depth / 2 + bevel, ring), (depth / 2 - bevel, ring), (depth / 2, inner)]
    levels = levels if bevel else [levels[0], levels[3]]
    points, normals, faces = [], [], []
    count = 0
    for (z0, first), (z1, second) in zip(levels[:-1], levels[1:], strict=True):
        for i in range(len(ring)):
            j = (i + 1) % len(ring)
            quad = np.array([(*first[i], z0), (*first[j], z0), (*second[j], z1), (*second[i], z1)], np.float32)
            normal = np.cross(quad[1] - quad[0], quad[3] - quad[0])
            points.append(quad)
            normals.append(np.tile(normal / max(float(np.linalg.norm(normal)), 1e-12), (4, 1)))
            faces += [[count, count + 1, count + 2], [count, count + 2, count + 3]]
            count += 4
    triangles = _ears(inner)
    for z, facing in ((levels[0][0], -1.0), (levels[-1][0], 1.0)):
        points.append(np.column_stack([inner, np.full(len(inner), z, np.float32)]))
        normals.append(np.tile([0.0, 0.0, facing], (len(inner), 1)))
        faces += [[count + a, count + b, count + c] for a, b, c in triangles]
        count += len(inner)
    low, high = ring.min(axis=0), ring.max(axis=0)
    every = np.concatenate(points)
    uvs = (every[:, :2] - low) / np.maximum(high - low, 1e-9)
    uvs[:, 1] = 1 - uvs[:, 1]
    return _solid(every, np.concatenate(normals), np.array(faces, np.int32), material, uvs, closed=True)


def _solid(points: Array, normals: Array, faces: Indices, material: Material, uvs: Array, closed: bool) -> Solid:
    points = np.ascontiguousarray(points, np.float32)
    return Solid(
        points=points, normals=np.ascontiguousarray(normals, np.float32), faces=np.ascontiguousarray(faces, np.int32),
        material=material, uvs=np.ascontiguousarray(uvs, np.float32), tints=np.ones_like(points), rest=points,
        closed=closed,
    )  # fmt: skip


@cache
def _cube() -> tuple[Plane, Plane, Indices, Plane]:
    """Corners, normals (24, 3), faces (12, 3) and uvs (24, 2) of a box that reaches from -1 to 1."""
    points, normals = [], []
    for axis, right, up in ((0, 2, 1), (1, 0, 2), (2, 0, 1)):
        for sign in (-1.0, 1.0):
            normal = np.eye(3)[axis] * sign
            corners = ((-1, 1), (1, 1), (1, -1), (-1, -1))
            points += [normal + np.eye(3)[right] * a + np.eye(3)[up] * b for a, b in corners]
            normals += [normal] * 4
    faces = [[4 * k + a, 4 * k + b, 4 * k + c] for k in range(6) for a, b, c in ((0, 1, 2), (0, 2, 3))]
    uvs = np.tile([[0, 0], [1, 0], [1, 1], [0, 1]], (6, 1))
    return (
        np.array(points, np.float32), np.array(normals, np.float32), np.array(faces, np.int32),
        np.asarray(uvs, np.float32),
    )  # fmt: skip


@cache
def _ball(sides: int) -> tuple[Plane, Indices, Plane]:
    """Points (n, 3), which are normals too, faces and uvs of a ball of radius 1."""
    latitude = np.linspace(-np.pi / 2, np.pi / 2, sides // 2 + 1)
    ball = lathe([(math.sin(t), math.cos(t)) for t in latitude], Material(), sides=sides)
    return ball.points, ball.faces, ball.uvs


def _grid_faces(rows: int, columns: int) -> Indices:
    first = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    a, b, c, d = first[:-1, :-1], first[:-1, 1:], first[1:, 1:], first[1:, :-1]
    return np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])


def _rounded(half: Plane, bevel: float, material: Material) -> Solid:
    """A box with round edges: the points of a box drawn to within `bevel` of a smaller one."""
    core = half - np.float32(bevel)
    ticks = [np.concatenate([np.linspace(-h, -c, 4), np.linspace(c, h, 4)]) for h, c in zip(half, core, strict=True)]
    points, normals, faces, count = [], [], [], 0
    for axis in range(3):
        u, v = (axis + 1) % 3, (axis + 2) % 3
        for sign in (-1.0, 1.0):
            grid = np.empty((8, 8, 3), np.float32)
            grid[..., axis], grid[..., u], grid[..., v] = sign * half[axis], ticks[u][:, None], ticks[v][None, :]
            inner = np.clip(grid, -core, core)
            outward = (grid - inner).reshape(-1, 3)
            outward /= np.linalg.norm(outward, axis=1, keepdims=True)
            points.append(inner.reshape(-1, 3) + outward * np.float32(bevel))
            normals.append(outward)
            faces.append(_grid_faces(8, 8) + count)
            count += 64
    every = np.concatenate(points)
    uvs = np.column_stack([every[:, 0] / half[0], -every[:, 1] / half[1]]) / 2 + 0.5
    return _solid(every, np.concatenate(normals), np.concatenate(faces), material, uvs, closed=True)


def smooth(points: Array, steps: int) -> Plane:
    """A curve through points (n, k), `steps` pieces between neighbours (Catmull and Rom 1974)."""
    rows = np.concatenate([points[:1], points, points[-1:]]).astype(np.float32)
    t = np.linspace(0, 1, steps, endpoint=False, dtype=np.float32)[:, None]
    pieces = []
    for a, b, c, d in zip(rows[:-3], rows[1:-2], rows[2:-1], rows[3:], strict=True):
        pieces.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.asarray(np.concatenate([*pieces, rows[-1:]]), np.float32)


def _carried(tangent: Plane) -> Plane:
    """A direction across a path, carried along it without twisting."""
    helper = np.array([0.0, 1.0, 0.0] if abs(tangent[0, 1]) < 0.9 else [1.0, 0.0, 0.0], np.float32)
    across = np.empty_like(tangent)
    for index, along in enumerate(tangent):
        helper = helper - along * float(helper @ along)
        length = float(np.linalg.norm(helper))
        helper = helper / length if length > 1e-6 else np.array([along[2], 0.0, -along[0]], np.float32)
        across[index] = helper
    return across


def _area(ring: Plane) -> float:
    x, y = ring.T
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)) / 2


def _shrunk(ring: Plane, by: float) -> Plane:
    """The ring moved inwards along the bisectors of its corners."""
    before, after = ring - np.roll(ring, 1, 0), np.roll(ring, -1, 0) - ring
    before /= np.linalg.norm(before, axis=1, keepdims=True) + 1e-9
    after /= np.linalg.norm(after, axis=1, keepdims=True) + 1e-9
    inward = np.stack([-(before + after)[:, 1], (before + after)[:, 0]], axis=1)
    inward /= np.linalg.norm(inward, axis=1, keepdims=True) + 1e-9
    return np.asarray(ring + inward * by, np.float32)


def _ears(ring: Plane) -> list[tuple[int, int, int]]:
    """The triangles of a simple polygon, by cutting ears (Meisters 1975)."""
    left = list(range(len(ring)))
    found: list[tuple[int, int, int]] = []
    while len(left) > 3:
        index = next((i for i in range(len(left)) if _is_ear(ring, left, i)), 0)
        found.append((left[index - 1], left[index], left[(index + 1) % len(left)]))
        del left[index]
    return [*found, (left[0], left[1], left[2])]


def _is_ear(ring: Plane, left: list[int], index: int) -> bool:
    a, b, c = left[index - 1], left[index], left[(index + 1) % len(left)]
    if _side(ring[a], ring[b], ring[c]) <= 0:
        return False
    return not any(
        min(_side(ring[a], ring[b], ring[p]), _side(ring[b], ring[c], ring[p]), _side(ring[c], ring[a], ring[p])) > 0
        for p in left
        if p not in (a, b, c)
    )


def _side(a: Plane, b: Plane, p: Plane) -> float:
    return float((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))
