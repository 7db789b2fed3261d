"""Hulls, sails and rigging, of which boats and ships are put together. They know no whole boat.

Boats lie along x, their bow to the left; y = 0 is the waterline.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.solids.material import Material
from limner.engines.painter.solids.shapes import prism, surface, tube
from limner.engines.painter.solids.solid import Model, Point, Solid

STATIONS = 33
ROWS = 11


@dataclass(frozen=True, kw_only=True, slots=True)
class Hull:
    """The lines of a hull in metres: `bow` and `stern` are the rail's heights at the ends, `side` amidships.

    `full` is how blunt the ends are (0.5 fine, 3 blunt), `transom` the stern's share of the breadth,
    `rake` how far the bow leans out over the water, `draught` how deep it goes.
    """

    length: float
    breadth: float
    side: float
    bow: float
    stern: float
    draught: float = 0.4
    full: float = 1.0
    transom: float = 0.0
    rake: float = 0.3

    def rail(self, t: float) -> float:
        """The height of the rail at a share of the length from the bow."""
        forward, aft = max(0.0, 1 - 2 * t), max(0.0, 2 * t - 1)
        return self.side + (self.bow - self.side) * forward * forward + (self.stern - self.side) * aft * aft

    def half(self, t: float) -> float:
        """Half the breadth at the rail."""
        blunt = 1 / self.full
        forward = float(math.sin(math.pi / 2 * min(1.0, 2 * t)) ** blunt)
        aft = float(max(0.0, math.cos(math.pi / 2 * max(0.0, 2 * t - 1))) ** blunt)
        return self.breadth / 2 * (forward if t < 0.5 else self.transom + (1 - self.transom) * aft)

    def shell(self, share: float = 1.0) -> Plane:
        """Points (stations, rows, 3) of the skin from the left rail by the keel to the right rail."""
        grid = np.empty((STATIONS, 2 * ROWS - 1, 3), np.float32)
        for i, t in enumerate(np.linspace(0, 1, STATIONS)):
            top, half = self.rail(float(t)), self.half(float(t)) * share
            depth = self.draught * (1 - (2 * float(t) - 1) ** 6)
            for j, around in enumerate(np.linspace(-math.pi / 2, math.pi / 2, 2 * ROWS - 1)):
                up = 1 - math.cos(around)
                y = -depth + (top + depth) * up**1.1
                lean = self.rake * max(0.0, 1 - 2 * float(t)) ** 3 * (up - 1) * -1
                x = self.length * (float(t) - 0.5) + lean
                grid[i, j] = (x, y, half * math.sin(around) * (0.55 + 0.45 * up))
        return grid

    def deck(self, share: float, below: float, material: Material) -> Solid:
        """A level sheet `below` the rail."""
        rows = []
        for t in np.linspace(0.01, 0.99, 25):
            half = self.half(float(t)) * share
            y = self.rail(float(t)) - below
            rows.append([(self.length * (float(t) - 0.5) * 0.985, y, half * s) for s in (-1, -0.5, 0, 0.5, 1)])
        return surface(np.array(rows, np.float32)[:, ::-1], material)


def hull(lines: Hull, outside: Material, inside: Material, band: Material, *, wall: float = 0.05) -> Model:
    """The skin outside and inside, and a thick rail; the lowest quarter is `band`-coloured below the water."""
    outer = lines.shell()
    inner = outer * np.array([0.985, 1, 1], np.float32)
    inner[..., 2] -= np.sign(inner[..., 2]) * np.minimum(wall, np.abs(inner[..., 2]))
    skin = surface(outer, outside)
    rails = [tube(outer[:, j], wall * 0.8, band, sides=7) for j in (0, -1)]
    stern = surface(np.stack([outer[-1], outer[-1] * np.array([1, 1, 0], np.float32)]), outside)
    return (skin, surface(inner[:, ::-1], inside), *rails, stern)


def stripe(lines: Hull, low: float, high: float, material: Material, *, out: float = 0.012) -> Model:
    """A painted band along both sides between two shares of the way from keel (0) to rail (1)."""
    grid = lines.shell()
    middle = (grid.shape[1] - 1) / 2
    found = []
    for side in (-1, 1):
        rows = []
        for share in np.linspace(low, high, 4):
            place = middle + side * share * middle
            j = int(min(place, grid.shape[1] - 2))
            rows.append(
                grid[:, j] + (grid[:, j + 1] - grid[:, j]) * (place - j) + np.array([0, 0, side * out], np.float32)
            )
        sheet = np.stack(rows, axis=1)
        found.append(surface(sheet if side > 0 else sheet[:, ::-1], material))
    return tuple(found)


def square_sail(middle: Point, size: tuple[float, float, float], belly: float, cloth: Material) -> Solid:
    """A square sail hung from a yard along z at `middle`, `size`: breadth above, breadth below, height.

    It bellies towards the bow, where the wind blows it.
    """
    above, below, tall = size
    down, across = np.meshgrid(np.linspace(0, 1, 13), np.linspace(-0.5, 0.5, 17), indexing="ij")
    half = above + (below - above) * down
    swell = belly * np.sin(math.pi * np.clip(0.12 + 0.86 * down, 0, 1)) * np.cos(math.pi * across * 0.9)
    foot = 0.10 * tall * down * np.cos(math.pi * across)
    x, y, z = middle
    grid = np.stack([x - swell, y - tall * down + foot * down, z + half * across], -1)
    return surface(grid.astype(np.float32), cloth)


def sail(corners: Sequence[Point], belly: float, cloth: Material) -> Solid:
    """A three-cornered sail (head, tack, clew) that bellies away from the viewer."""
    head, tack, clew = (np.array(corner, np.float32) for corner in corners)
    down, across = np.meshgrid(np.linspace(0, 1, 15), np.linspace(0, 1, 11), indexing="ij")
    grid = head + down[..., None] * ((tack - head) + across[..., None] * (clew - tack))
    swell = belly * np.sin(math.pi * across) * np.sin(math.pi * down**0.8) ** 0.8
    grid[..., 2] += swell
    grid[..., 0] += 0.06 * np.abs(clew[0] - tack[0]) * np.sin(math.pi * down) * across
    return surface(grid.astype(np.float32), cloth)


def pennant(at: Point, length: float, material: Material) -> Solid:
    """A waving flag from a masthead, flying to the left."""
    steps = np.linspace(0, 1, 12)
    rows = []
    for s in steps:
        wave = 0.12 * length * math.sin(7 * float(s)) * float(s)
        rows.append([
            (at[0] - length * float(s), at[1] - v * 0.45 * length * (1 - 0.4 * float(s)), at[2] + wave)
            for v in (0, 0.5, 1)
        ])
    return surface(np.array(rows, np.float32), material)


def cabin(outline: Sequence[tuple[float, float]], wide: float, material: Material, *, bevel: float = 0.05) -> Solid:
    """A deckhouse from its side outline."""
    return prism(outline, wide, material, bevel=bevel)
