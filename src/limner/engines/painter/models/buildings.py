"""Buildings: houses of several kinds, towers, castles, churches, mills, and what stands about them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid

PLASTER = MATERIALS["plaster"]
STONE = MATERIALS["stone"]
TIMBER = Material(colour=rgb("#6d4526"), second=rgb("#482b15"), grain="timber", size=0.5, gloss=0.1)
TILES = Material(colour=rgb("#a8472f"), second=rgb("#7c2f1f"), grain="shingles", size=0.34, gloss=0.08)
SLATE = Material(colour=rgb("#566069"), second=rgb("#3b434a"), grain="shingles", size=0.34, gloss=0.2)
THATCH = Material(colour=rgb("#b3904f"), second=rgb("#7a5d2c"), grain="straw", size=0.5, gloss=0.02)
DOOR = Material(colour=rgb("#6a3f22"), second=rgb("#4a2a14"), grain="timber", size=0.3, gloss=0.2)
FRAME = Material(colour=rgb("#f2efe6"), gloss=0.2)


def pane(night: bool) -> Material:
    """Window glass: dark by day, lit by night."""
    if night:
        return Material(colour=rgb("#ffd98a"), emission=(2.6, 1.5, 0.55), gloss=0.3)
    return Material(colour=rgb("#3a4a55"), gloss=0.92)


def window(x: float, y: float, z: float, wide: float, tall: float, wish: Wish) -> Model:
    """A framed window with a cross, on a wall that faces the viewer at depth z."""
    frame = wish.part("frame", FRAME)
    bars = [
        box((0.05, tall, 0.03), frame, (x, y, z - 0.03)),
        box((wide, 0.05, 0.03), frame, (x, y + tall / 2 - 0.025, z - 0.03)),
    ]
    return (
        box((wide + 0.14, tall + 0.14, 0.05), frame, (x, y - 0.07, z - 0.01)),
        box((wide, tall, 0.05), wish.part("window", pane(wish.night)), (x, y, z - 0.025)),
        *bars,
    )


def gable(
    wide: float, eaves: float, ridge: float, deep: float, wall: Material, roof: Material, over: float = 0.35
) -> Model:
    """Walls with a gable to the front and the back, under a roof of two slopes."""
    half = wide / 2
    body = prism([(-half, 0), (half, 0), (half, eaves), (0, ridge), (-half, eaves)], deep, wall)
    slope = (ridge - eaves) / half
    thick = 0.16
    outer = half + over
    low = ridge - slope * outer
    top = [
        (-outer, low),
        (0, ridge),
        (outer, low),
        (outer, low + thick),
        (0, ridge + thick * 1.25),
        (-outer, low + thick),
    ]
    return (body, prism(top, deep + 2 * over, roof).named("roof"))


def _turned(model: Model, degrees: float) -> Model:
    return tuple(solid.turned(degrees) for solid in model)


@dataclass(frozen=True, kw_only=True, slots=True)
class House:
    """A house whose long side faces the viewer: metres, materials; `storeys` rows of windows."""

    wide: float = 8.0
    deep: float = 6.0
    eaves: float = 3.0
    ridge: float = 5.4
    wall: Material = PLASTER
    roof: Material = TILES
    code: str = ""
    storeys: int = 1
    chimney: bool = True
    door: float = 0.0  # its place along the front
    columns: int = 3

    def __call__(self, wish: Wish) -> Model:
        wall = wish.body(self.wall.tinted(self.code), size=0.5)
        roof = wish.part("roof", self.roof)
        front = -self.deep / 2
        shell = _turned(gable(self.deep, self.eaves, self.ridge, self.wide, wall, roof), 90)
        parts: list[Solid] = [*shell]
        leaf = wish.part("door", DOOR)
        tall = 2.05
        parts += [box((1.25, tall + 0.12, 0.08), wish.part("frame", FRAME), (self.door, 0, front))]
        parts += [box((1.0, tall, 0.12), leaf, (self.door, 0, front)).named("door")]
        parts += [ellipsoid(0.05, MATERIALS["gold"], (self.door + 0.36, 1.0, front - 0.08))]
        parts += [box((1.7, 0.16, 0.9), STONE, (self.door, 0, front - 0.4))]
        storey = self.eaves / self.storeys
        for level in range(self.storeys):
            for column in range(self.columns):
                x = (column - (self.columns - 1) / 2) * self.wide / self.columns
                if level or abs(x - self.door) > 1.2:
                    parts += self._opening(x, level * storey + 0.32 * storey, front, wish)
        if self.chimney:
            parts += [box((0.7, 1.9, 0.7), MATERIALS["brick"], (0.26 * self.wide, self.ridge - 1.2, 0.3))]
        return tuple(parts)

    def _opening(self, x: float, y: float, z: float, wish: Wish) -> Model:
        shutters = wish.part("shutter", Material(colour=rgb("#3f6b5c"), gloss=0.2))
        leaves = [box((0.45, 1.15, 0.06), shutters, (x + s * 0.78, y - 0.02, z)) for s in (-1, 1)]
        return (*window(x, y, z, 1.0, 1.1, wish), *leaves)


def cabin(wish: Wish) -> Model:
    """A log cabin with a porch lamp and a stone chimney."""
    logs = wish.body(Material(colour=rgb("#8a5a33"), second=rgb("#4d2e18"), grain="planks", size=0.26, gloss=0.1))
    roof = wish.part("roof", Material(colour=rgb("#4a3a30"), second=rgb("#33271f"), grain="shingles", size=0.4))
    parts: list[Solid] = [*gable(6.2, 2.6, 5.0, 6.5, logs, roof, over=0.7)]
    front = -3.25
    parts += [box((1.15, 2.1, 0.12), wish.part("door", DOOR), (-1.4, 0, front)).named("door")]
    parts += [*window(1.2, 0.95, front, 1.5, 1.0, wish), *window(0.0, 3.1, front, 0.8, 0.8, wish)]
    parts += [
        box((0.9, 5.4, 0.9), STONE, (2.3, 0, 1.0)),
        box((7.0, 0.25, 1.8), MATERIALS["planks"], (0, 0, front - 0.9)),
    ]
    return tuple(parts)


def barn(wish: Wish) -> Model:
    """A red barn with a gambrel roof and white crossed doors."""
    boards = wish.body(Material(colour=rgb("#9e2b20"), second=rgb("#6e1a12"), grain="timber", size=0.7, gloss=0.06))
    white = wish.part("door", FRAME)
    outline = [(-4.5, 0), (4.5, 0), (4.5, 4.2), (2.9, 6.6), (0, 7.8), (-2.9, 6.6), (-4.5, 4.2)]
    roof_line = [
        (-4.9, 3.9),
        (-4.5, 4.2),
        (-2.9, 6.6),
        (0, 7.8),
        (2.9, 6.6),
        (4.5, 4.2),
        (4.9, 3.9),
        (4.9, 4.15),
        (3.0, 6.85),
        (0, 8.1),
        (-3.0, 6.85),
        (-4.9, 4.15),
    ]
    front = -5.0
    parts = [prism(outline, 10, boards), prism(roof_line, 10.8, wish.part("roof", SLATE)).named("roof")]
    parts += [box((3.4, 3.4, 0.1), white, (0, 0, front)), box((3.1, 3.2, 0.14), boards, (0, 0, front))]
    for s in (-1, 1):
        parts += [
            prism([(s * 0.08, 0.1), (s * 0.28, 0.1), (s * 1.5, 3.1), (s * 1.3, 3.1)], 0.2, white).moved(0, 0, front)
        ]
        parts += [
            prism([(s * 1.5, 0.1), (s * 1.3, 0.1), (s * 0.08, 3.1), (s * 0.28, 3.1)], 0.2, white).moved(0, 0, front)
        ]
    return (
        *parts,
        box((1.3, 1.4, 0.14), white, (0, 4.9, front)),
        box((1.0, 1.1, 0.18), pane(wish.night), (0, 5.05, front)),
    )


def crenels(radius: float, at: tuple[float, float, float], stone: Material, count: int = 10) -> Model:
    """The battlements of a round tower."""
    x, y, z = at
    size = math.tau * radius / count * 0.5
    return tuple(
        box((size, 0.7, 0.35), stone).moved(0, 0, -radius + 0.17).turned(360 * k / count).moved(x, y, z)
        for k in range(count)
    )


def _turret(x: float, z: float, radius: float, height: float, wish: Wish, stone: Material) -> Model:
    roof = wish.part("roof", SLATE)
    wall = lathe(
        [
            (0, radius * 1.08),
            (1.2, radius),
            (height, radius),
            (height + 0.1, radius * 1.15),
            (height + 0.9, radius * 1.15),
            (height + 0.9, 0),
        ],
        stone,
    )
    cone = lathe(
        [(height + 0.9, radius * 1.3), (height + 1.0, radius * 1.3), (height + 1.0 + radius * 2.6, 0.02)], roof
    )
    slits = [box((0.3, 1.1, 0.3), pane(wish.night), (0, 0.55 * height, -radius + 0.05)).turned(a) for a in (-20, 40)]
    pole = tube([(0, height + 0.9 + radius * 2.6, 0), (0, height + 2.4 + radius * 2.6, 0)], 0.05, TIMBER)
    flag = flat(
        [
            (0.0, height + 2.3 + radius * 2.6, 0),
            (1.1, height + 2.0 + radius * 2.6, 0.1),
            (0, height + 1.6 + radius * 2.6, 0),
        ],
        wish.part("flag", Material(colour=rgb("#c4302b"))),
    )
    return tuple(solid.moved(x, 0, z) for solid in (wall, cone.named("roof"), *slits, pole, flag.named("flag")))


def tower(wish: Wish) -> Model:
    """A round castle tower with battlements and slits."""
    stone = wish.body(STONE.tinted("#8f8a80"), size=1.0)
    rows = [(0, 3.3), (1.5, 2.9), (13, 2.75), (13.4, 3.3), (14.6, 3.3), (14.6, 2.9), (14.0, 2.9), (14.0, 0)]
    slits = [
        box((0.35, 1.5, 0.4), pane(wish.night), (0, y, -2.78)).turned(a) for y, a in ((4.0, 15), (8.0, -30), (10.5, 25))
    ]
    door = prism(
        [(-0.8, 0), (0.8, 0), (0.8, 1.7), (0.45, 2.4), (0, 2.65), (-0.45, 2.4), (-0.8, 1.7)],
        0.5,
        wish.part("door", DOOR),
    )
    return (
        lathe(rows, stone),
        *crenels(3.3, (0, 14.6, 0), stone, 12),
        *slits,
        door.moved(0, 0, -3.0).turned(-12).named("door"),
    )


def castle(wish: Wish) -> Model:
    """A castle: a curtain wall with a gate between towers, a keep and turrets with pointed roofs behind."""
    stone = wish.body(STONE.tinted("#a39d90"), size=1.0)
    parts: list[Solid] = [box((16, 6.5, 1.6), stone, (0, 0, -5)), box((9, 11, 7), stone, (0, 0, 1.5))]
    parts += [box((0.9, 0.8, 1.6), stone, (x, 6.5, -5)) for x in np.arange(-7.5, 7.6, 1.6)]
    parts += [box((0.9, 0.8, 0.6), stone, (x, 11, -1.8)) for x in np.arange(-4.1, 4.2, 1.6)]
    gate = [(-1.5, 0), (1.5, 0), (1.5, 2.6), (0.9, 3.7), (0, 4.1), (-0.9, 3.7), (-1.5, 2.6)]
    parts += [prism(gate, 1.8, wish.part("gate", DOOR)).moved(0, 0, -5).named("gate")]
    parts += [box((0.5, 1.5, 0.3), pane(wish.night), (x, 7.6, -2.0)) for x in (-2.6, 0, 2.6)]
    for x, z, radius, height in (
        (-8, -5, 1.9, 9),
        (8, -5, 1.9, 9),
        (-4.3, 3, 1.6, 14),
        (4.3, 3, 1.6, 15),
        (0, 4.5, 2.1, 18),
    ):
        parts += _turret(x, z, radius, height, wish, stone)
    return tuple(parts)


def church(wish: Wish) -> Model:
    """A village church: nave, tower with a spire and a cross, arched windows."""
    wall = wish.body(PLASTER.tinted("#ece6d8"))
    roof = wish.part("roof", SLATE)
    nave = gable(7, 5.5, 9.5, 12, wall, roof)
    arch = [(-0.5, 0), (0.5, 0), (0.5, 1.6), (0.28, 2.15), (0, 2.35), (-0.28, 2.15), (-0.5, 1.6)]
    parts: list[Solid] = [*_turned(nave, 60)]
    parts = [solid.moved(3.0, 0, 2.5) for solid in parts]
    parts += [
        box((4.2, 11, 4.2), wall, (-2.4, 0, -1)),
        lathe([(11, 3.2), (11.2, 3.2), (19, 0.03)], roof, sides=4).turned(45).moved(-2.4, 0, -1),
    ]
    parts += [prism(arch, 0.3, pane(wish.night)).moved(x, y, -3.1) for x, y in ((-2.4, 5.4), (-3.3, 8.2), (-1.5, 8.2))]
    parts += [
        prism([(x * 1.7, y * 1.15) for x, y in arch], 0.4, wish.part("door", DOOR)).moved(-2.4, 0, -3.1).named("door")
    ]
    gold = MATERIALS["gold"]
    parts += [box((0.12, 1.3, 0.12), gold, (-2.4, 19, -1)), box((0.7, 0.12, 0.12), gold, (-2.4, 19.75, -1))]
    return tuple(parts)


def windmill(wish: Wish) -> Model:
    """A Dutch mill: a tapering tower, a cap and four sails of lattice."""
    wall = wish.body(PLASTER.tinted("#e9e1cf"))
    cap = wish.part(
        "roof", wish.part("cap", Material(colour=rgb("#7b4a2c"), second=rgb("#573118"), grain="shingles", size=0.4))
    )
    body = lathe([(0, 3.4), (0.4, 3.3), (9, 2.1), (9.2, 2.4), (9.3, 2.4)], wall, sides=8)
    hood = lathe([(9.2, 2.4), (9.5, 2.4), (11.0, 1.5), (11.8, 0.1)], cap)
    sail_wood, cloth = (
        TIMBER,
        wish.part("sail", Material(colour=rgb("#efe7d4"), second=rgb("#c9bda0"), grain="checks", size=0.3)),
    )
    spin = 22 + wish.seed % 40
    sails: list[Solid] = [cylinder(0.32, 1.2, sail_wood).turned(90, "x").moved(0, 10, -2.1)]
    for k in range(4):
        spar = box((0.2, 6.4, 0.16), sail_wood, (0, 0.2, 0))
        web = box((1.5, 5.0, 0.05), cloth, (0.72, 1.4, 0))
        sails += [solid.turned(90 * k + spin, "z").moved(0, 10, -3.2) for solid in (spar, web.named("sail"))]
    parts = [body, hood.named("roof"), box((1.2, 2.2, 0.5), wish.part("door", DOOR), (0, 0, -3.25)).named("door")]
    return (
        *parts,
        box((0.8, 1.0, 0.4), pane(wish.night), (0, 4.4, -2.75)),
        box((0.7, 0.9, 0.4), pane(wish.night), (0, 6.9, -2.4)),
        *sails,
    )


def skyscraper(wish: Wish) -> Model:
    """A glass tower with setbacks."""
    glass = Material(colour=rgb("#8fa3b3"), second=rgb("#39495a"), grain="windows", size=1.6, gloss=0.5,
                     emission=(0.9, 0.7, 0.4) if wish.night else (0.0, 0.0, 0.0))  # fmt: skip
    skin = wish.body(glass)
    return (
        box((16, 40, 14), skin),
        box((12, 26, 10), skin, (0, 40, 0)),
        box((7, 14, 6), skin, (0, 66, 0)),
        tube([(0, 80, 0), (0, 92, 0)], [0.4, 0.05], MATERIALS["steel"]),
    )


def pagoda(wish: Wish) -> Model:
    """A five-storeyed pagoda with upturned eaves."""
    red = wish.body(Material(colour=rgb("#a3302a"), second=rgb("#7b1f1a"), grain="timber", size=0.8, gloss=0.15))
    roof = wish.part(
        "roof", Material(colour=rgb("#3f5b52"), second=rgb("#2b423b"), grain="shingles", size=0.35, gloss=0.2)
    )
    parts: list[Solid] = [box((8.4, 0.8, 8.4), STONE)]
    y, half = 0.8, 2.9
    for _ in range(5):
        parts.append(box((2 * half * 0.8, 2.3, 2 * half * 0.8), red, (0, y, 0)))
        parts += [
            box((0.9, 1.2, 0.1), pane(wish.night), (x, y + 0.5, -half * 0.8 - 0.02))
            for x in (-0.45 * half, 0.45 * half)
        ]
        rows = [
            (y + 2.2, half * 1.62),
            (y + 2.32, half * 1.62),
            (y + 2.5, half * 1.3),
            (y + 3.0, half * 0.85),
            (y + 3.4, half * 0.72),
        ]
        parts.append(_swept(rows, roof))
        y, half = y + 3.0, half * 0.86
    return (*parts, lathe([(y, 0.4), (y + 0.6, 0.18), (y + 2.6, 0.03)], MATERIALS["gold"]))


def _swept(rows: Sequence[tuple[float, float]], roof: Material) -> Solid:
    """A square roof whose corners rise."""
    solid = lathe(rows, roof, sides=40)
    points = solid.points.copy()
    turn = np.arctan2(points[:, 0], points[:, 2])
    square = 1 / np.maximum(np.abs(np.cos(turn)), np.abs(np.sin(turn)))
    radius = np.hypot(points[:, 0], points[:, 2])
    rise = (square - 1) / 0.414 * 0.10 * radius**1.4 * 0.35
    points[:, 0] *= square * 0.82
    points[:, 2] *= square * 0.82
    points[:, 1] += rise
    return Solid(
        points=points.astype(np.float32), normals=solid.normals, faces=solid.faces, material=roof, uvs=solid.uvs,
        tints=solid.tints, rest=points.astype(np.float32), closed=False, part="roof",
    )  # fmt: skip


def temple(wish: Wish) -> Model:
    """A Greek temple: steps, columns, pediment."""
    marble = wish.body(MATERIALS["marble"].tinted("#e2d8c4"))
    parts = [box((13 - 0.9 * k, 0.45, 9 - 0.9 * k), marble, (0, 0.45 * k, 0)) for k in range(3)]
    column = lathe(
        [(1.35, 0.55), (1.6, 0.5), (1.65, 0.42), (5.6, 0.34), (5.7, 0.5), (6.0, 0.55), (6.0, 0)], marble, sides=18
    )
    parts += [column.moved(x, 0, z) for x in np.linspace(-4.7, 4.7, 6) for z in (-3.0, 3.0)]
    parts += [
        box((8.4, 4.6, 4.6), MATERIALS["stone"].tinted("#b3a68c"), (0, 1.35, 0)),
        box((11, 0.8, 7.4), marble, (0, 6.0, 0)),
    ]
    return (*parts, prism([(-5.8, 6.8), (5.8, 6.8), (0, 9.3)], 7.6, marble))


_TABLE: dict[str, Builder] = {
    "house": House(),
    "cottage": House(wide=7.0, deep=5.2, eaves=2.5, ridge=5.6, wall=PLASTER.tinted("#efe6d2"), roof=THATCH, columns=3),
    "cabin": cabin, "barn": barn, "castle": castle, "tower": tower, "church": church, "windmill": windmill,
    "building": House(wide=12, deep=9, eaves=12, ridge=14.5, storeys=4, columns=5,
                      wall=MATERIALS["brick"], roof=SLATE, chimney=False),
    "palace": castle, "skyscraper": skyscraper, "pagoda": pagoda, "temple": temple,
    "tavern": House(wide=10, deep=7, eaves=5.2, ridge=8.2, storeys=2, columns=4,
                    wall=PLASTER.tinted("#d9c7a2"), door=-1.2),
    "shop": House(wide=8, deep=6, eaves=5.6, ridge=7.6, storeys=2, columns=3, 
                  wall=PLASTER.tinted("#d8c0a0")),
    "school": House(wide=16, deep=8, eaves=6.4, ridge=9.2, storeys=2, columns=7, wall=MATERIALS["brick"], roof=SLATE),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=24) for noun, build in _TABLE.items()}
