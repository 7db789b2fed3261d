"""How light settles between the walls of a box: windows and lamps shine, every wall throws some of it back.

Patches are small pieces of wall. Furniture is not known here; it darkens light by ambient occlusion when rendered.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.solids.solid import Point
from limner.engines.painter.tone import RGB

ROUNDS = 6


@dataclass(frozen=True, slots=True, eq=False)
class Patches:
    """place, facing (n, 3) unit or zero for a lamp, area (n,), albedo and light (n, 3), linear; all float32."""

    place: Plane
    facing: Plane
    area: Plane
    albedo: Plane
    light: Plane

    def lit(self, more: Plane) -> "Patches":
        """The patches with `more` radiosity (n, 3) of their own."""
        return Patches(self.place, self.facing, self.area, self.albedo, (self.light + more).astype(np.float32))


def rectangle(corner: Point, along: Point, up: Point, pieces: tuple[int, int], albedo: RGB) -> Patches:
    """A rectangle cut into pieces; it faces along x up, to the side from which `along` runs right of `up`."""
    a, b = np.array(along, np.float32), np.array(up, np.float32)
    u, v = ((np.arange(count) + 0.5) / count for count in pieces)
    place = np.array(corner, np.float32) + (u[:, None, None] * a + v[None, :, None] * b).reshape(-1, 3)
    normal = np.cross(a, b)
    size = float(np.linalg.norm(normal))
    count = len(place)
    return Patches(
        place.astype(np.float32), np.tile(normal / size, (count, 1)).astype(np.float32),
        np.full(count, size / count, np.float32), np.tile(np.array(albedo, np.float32), (count, 1)),
        np.zeros((count, 3), np.float32),
    )  # fmt: skip


def glowing(patches: Patches, light: RGB) -> Patches:
    """The patches as a source: a window, a softbox."""
    return patches.lit(np.tile(np.array(light, np.float32), (len(patches.area), 1)))


def lamp(place: Point, power: RGB, size: float = 0.12) -> Patches:
    """A lamp that shines to all sides; power is its light at one metre."""
    area = np.pi * size * size
    light = np.array([power], np.float32) * np.float32(np.pi / area)
    return Patches(
        np.array([place], np.float32), np.zeros((1, 3), np.float32), np.array([area], np.float32),
        np.zeros((1, 3), np.float32), light,
    )  # fmt: skip


def joined(parts: Sequence[Patches]) -> Patches:
    """All patches in one record, in order."""
    names = ("place", "facing", "area", "albedo", "light")
    return Patches(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def settled(patches: Patches) -> Plane:
    """The radiosity (n, 3) of each patch once light has gone to and fro."""
    away = patches.place[None] - patches.place[:, None]  # from i to j
    square = np.square(away).sum(axis=2) + 1e-9
    facing = np.maximum(np.einsum("ijk,ik->ij", away, patches.facing), 0)
    shown = np.maximum(-np.einsum("ijk,jk->ij", away, patches.facing), 0)
    shown = np.where((np.abs(patches.facing).sum(axis=1) == 0)[None], np.sqrt(square), shown)
    form = facing * shown / (square * (np.pi * square + patches.area[None])) * patches.area[None]
    form /= np.maximum(form.sum(axis=1, keepdims=True), 1.0)
    out = patches.light
    for _ in range(ROUNDS):
        out = patches.light + patches.albedo * (form @ out)
    return np.asarray(out, np.float32)


def rows(patches: Patches, radiosity: Plane) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """The table (n, 10) that the kernel `gather` reads."""
    return np.concatenate([patches.place, patches.facing, patches.area[:, None], radiosity], axis=1).astype(np.float64)
