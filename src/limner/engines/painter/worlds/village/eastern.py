"""Houses and a pagoda of an East Asian village as solid models: white walls, dark posts, tiled roofs with swept eaves.

Own axes: the front looks towards -z, the foot stands on y = 0. It knows no place and no hour.
"""

import numpy as np

from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import box, ellipsoid, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.village.cottage import Size

WALL = Material(colour=rgb("#e9e3d4"), second=rgb("#d3cbb8"), grain="plaster", size=0.8, gloss=0.05)
POST = Material(colour=rgb("#5a3626"), second=rgb("#3c2318"), grain="timber", size=0.3, gloss=0.15)
TILES = Material(colour=rgb("#565b61"), second=rgb("#3a3e44"), grain="shingles", size=0.3, gloss=0.12, bump=0.9)
STONE = Material(colour=rgb("#8d877c"), second=rgb("#6b665d"), grain="stone", size=0.4, gloss=0.06)
SNOW = Material(colour=(0.84, 0.87, 0.92), second=(0.76, 0.80, 0.88), grain="plaster", size=0.5, gloss=0.1)
STEPS = 7  # of a swept slope


def house(rng: np.random.Generator, size: Size, glow: RGB, lying: float) -> Model:
    """A house under a swept roof whose ridge runs along its front; `lying` 0..1 is the snow on it."""
    front = -size.deep / 2
    roof = SNOW if lying > 0.3 else TILES
    half = size.deep / 2
    low, high = (half + 1.15, size.wall - 0.45), (0.0, size.wall + size.roof + 0.05)
    line = _slope(low, high)
    under = [(x, y - 0.06) for x, y in line if x < half]
    foot = np.interp(half, [x for x, _ in reversed(line)], [y for _, y in reversed(line)]) - 0.06
    right = [(half, float(foot)), *under]
    outline = [(-half, 0.0), (half, 0.0), *right, *((-x, y) for x, y in reversed(right[:-1]))]
    pieces = [prism(outline, size.wide, WALL), box((size.deep + 0.5, 0.35, size.wide + 0.5), STONE)]
    for side in (-1.0, 1.0):
        pieces.append(_swept((side * low[0], low[1]), high, size.wide / 2 + 0.55, roof))
    pieces.append(box((0.34, 0.34, size.wide + 1.2), TILES, (0, size.wall + size.roof + 0.02, 0)))
    for end in (-1.0, 1.0):  # the ridge turns up at its ends
        z = end * (size.wide / 2 + 0.5)
        path = [(0.0, size.wall + size.roof + 0.2, z), (0.0, size.wall + size.roof + 0.75, z + 0.5 * end)]
        pieces.append(tube(path, [0.17, 0.06], TILES, sharp=True))
    pieces = [solid.turned(90) for solid in pieces]
    for floor in range(max(1, int(size.wall / 2.55))):
        pieces += _front(rng, size, front, 2.6 * floor, glow, ground=floor == 0)
    for x in (-0.42 * size.wide, 0.42 * size.wide):
        pieces += _paper_lantern((x, 2.05, front - 0.75), glow)
    return tuple(pieces)


def _slope(low: tuple[float, float], high: tuple[float, float]) -> list[tuple[float, float]]:
    """The line (x, y) of a slope that flattens towards its eaves, from eaves to ridge."""
    t = np.linspace(0, 1, STEPS)
    x = low[0] + (high[0] - low[0]) * t
    y = low[1] + (high[1] - low[1]) * (0.45 * t + 0.55 * t**2.2) + 0.22 * (1 - t) ** 6
    return list(zip(x.tolist(), y.tolist(), strict=True))


def _swept(low: tuple[float, float], high: tuple[float, float], half: float, material: Material) -> Solid:
    """Such a slope as a roof, `half` metres to either side along z."""
    under = _slope(low, high)
    return prism([*under, *((x, y + 0.20) for x, y in reversed(under))], 2 * half, material)


def _front(
    rng: np.random.Generator, size: Size, front: float, foot: float, glow: RGB, *, ground: bool
) -> list[Solid]:  # fmt: skip
    """Posts and beams with lattice windows between them, one bay a door on the ground floor."""
    paper = Material(colour=(0.62, 0.54, 0.40), gloss=0.1, emission=glow)
    count = max(3, int(size.wide / 1.9))
    bay = size.wide / count
    door = count // 2
    z = front - 0.04
    pieces = [box((size.wide, 0.16, 0.12), POST, (0, foot + tall, z)) for tall in (0.30, 2.35)]
    for index in range(count + 1):
        pieces.append(box((0.16, 2.6, 0.16), POST, (index * bay - size.wide / 2, foot, z)))
    for index in range(count):
        x = (index + 0.5) * bay - size.wide / 2
        if not ground or index != door:
            if rng.random() < 0.3:
                continue
            pieces += _lattice(x, foot + 0.95, bay - 0.35, 1.2, z, paper)
        else:
            pieces += _lattice(x, foot + 0.35, bay - 0.3, 2.0, z, paper)
    return pieces


def _lattice(x: float, y: float, wide: float, tall: float, z: float, paper: Material) -> list[Solid]:
    pieces = [box((wide, tall, 0.05), paper, (x, y, z)), box((wide + 0.1, 0.08, 0.10), POST, (x, y - 0.06, z))]
    pieces.append(box((wide + 0.1, 0.08, 0.10), POST, (x, y + tall - 0.02, z)))
    for share in (-0.5, -0.17, 0.17, 0.5):
        pieces.append(box((0.045, tall, 0.09), POST, (x + share * wide, y, z)))
    for share in (0.33, 0.66):
        pieces.append(box((wide, 0.04, 0.085), POST, (x, y + share * tall, z)))
    return pieces


def _paper_lantern(at: tuple[float, float, float], glow: RGB) -> list[Solid]:
    red = Material(
        colour=rgb("#c4261e"), gloss=0.2, translucent=0.4, emission=(1.1 * glow[0], 0.10 * glow[0], 0.03 * glow[0])
    )
    x, y, z = at
    return [
        ellipsoid((0.24, 0.28, 0.24), red, (x, y, z), sides=16), box((0.16, 0.05, 0.16), POST, (x, y + 0.26, z)),
        tube([(x, y + 0.28, z), (x, y + 0.75, z)], 0.012, POST, sides=4, sharp=True),
    ]  # fmt: skip


def pagoda(glow: RGB, lying: float) -> Model:
    """A tower of five storeys, each under a swept roof, with a mast of rings."""
    roof = SNOW if lying > 0.3 else TILES
    wood = Material(colour=rgb("#8a2f22"), second=rgb("#6a2218"), grain="timber", size=0.4, gloss=0.15)
    paper = Material(colour=(0.62, 0.54, 0.40), emission=glow)
    pieces: list[Solid] = [box((10.0, 1.0, 10.0), STONE)]
    foot, wide = 1.0, 6.6
    for _ in range(5):
        pieces.append(box((wide, 3.2, wide), wood, (0, foot, 0)))
        light = box((wide * 0.7, 1.5, 0.08), paper, (0, foot + 0.7, -wide / 2 - 0.02))
        pieces += [light.turned(turn) for turn in (0, 90, -90)]
        reach = wide * 0.71 + 2.3
        swept = [(foot + 2.95, reach - 0.2), (foot + 2.9, reach), (foot + 3.05, reach - 0.1),
                 (foot + 3.5, reach * 0.72), (foot + 4.5, wide * 0.5)]  # fmt: skip
        pieces.append(lathe(swept, roof, sides=4).turned(45))
        foot, wide = foot + 4.1, wide * 0.87
    pieces.append(lathe([(foot, wide * 0.6), (foot + 2.0, 0.2)], roof, sides=4).turned(45))
    ring = ((0.0, 0.10), (0.2, 0.34), (0.24, 0.10))
    rings = [(foot + 1.8 + 0.5 * step + lift, radius) for step in range(7) for lift, radius in ring]
    pieces.append(lathe([*rings, (foot + 6.2, 0.02)], POST, sides=12))
    return tuple(pieces)
