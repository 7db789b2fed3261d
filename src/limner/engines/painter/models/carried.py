"""What some figures carry by nature: a book when they read, a rod, a staff, a sword, a broom. It knows their hands."""

from collections.abc import Callable

import numpy as np

from limner.engines.painter.models.people import Figure
from limner.engines.painter.models.skeleton import Frame, Vec, bar, frame, point, sheet, swept
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, ellipsoid
from limner.engines.painter.solids.solid import Solid

Made = list[Solid]
PAGE = Material(colour=rgb("#efe8d8"), gloss=0.05)


def book(body: Figure) -> Made:
    """An open book between both hands."""
    u = body.unit
    middle = (body.hand(0) + body.hand(1)) / 2
    seat = frame(middle + np.array([0.0, 0.03 * u, -0.01 * u]), 38.0)
    cover = MATERIALS["leather"].tinted("#7a2f2a")
    built: Made = []
    for side in (-1.0, 1.0):
        lid = box((0.16 * u, 0.006 * u, 0.22 * u), cover, (side * 0.08 * u, 0, 0), bevel=0.002 * u)
        leaves = box((0.15 * u, 0.014 * u, 0.205 * u), PAGE, (side * 0.076 * u, 0.006 * u, 0), bevel=0.003 * u)
        built += [seat.place(piece.turned(side * 10, "z")).named("book") for piece in (lid, leaves)]
    return built


def newspaper(body: Figure) -> Made:
    """A newspaper held open in front of the face."""
    u = body.unit
    t, s = np.meshgrid(np.linspace(0, 1, 61), np.linspace(-1, 1, 41), indexing="ij")
    middle = (body.hand(0) + body.hand(1)) / 2
    grid = np.stack([0.27 * s, 0.34 * (t - 0.35), 0.09 * np.abs(s) - 0.06 * t], -1) * u + middle
    lines = np.where((np.sin(t * 95) > 0.1) & (np.abs(np.sin(3.1 * s * np.pi)) > 0.3), 0.55, 0.86).reshape(-1, 1)
    return [sheet(grid, Material(colour=(1, 1, 1), gloss=0.04), lines * np.array([1.0, 0.98, 0.94])).named("newspaper")]


def _pole(body: Figure, length: float, thick: float, material: Material, *, low: float = 0.0) -> tuple[Solid, Vec]:
    """An upright pole in the left hand, and its top."""
    hand = body.hand(0) + np.array([0.0, 0.0, -0.01 * body.unit])
    foot, top = np.array([hand[0], low, hand[2]]), np.array([hand[0], low + length * body.unit, hand[2]])
    return bar(np.array([foot, (foot + top) / 2, top]), thick * body.unit, material, sides=12), top


def staff(body: Figure) -> Made:
    pole, top = _pole(body, 1.75, 0.017, MATERIALS["dark wood"])
    orb = Material(colour=rgb("#7fd0ff"), gloss=0.8, emission=(0.25, 0.6, 0.9))
    u, claws = body.unit, []
    for k in range(4):
        x, z = np.sin(k * np.pi / 2 + 0.6), np.cos(k * np.pi / 2 + 0.6)
        bends = np.array([(0, -0.02, 0), (0.055 * x, 0.03, 0.055 * z), (0.03 * x, 0.09, 0.03 * z)]) * u
        claws.append(swept(top + bends, [0.014 * u, 0.011 * u, 0.004 * u], MATERIALS["dark wood"], sides=8))
    return [pole, *claws, ellipsoid(0.042 * u, orb, point(top + np.array([0, 0.045 * u, 0])))]


def broom(body: Figure) -> Made:
    pole, top = _pole(body, 1.35, 0.013, MATERIALS["wood"], low=0.02)
    u = body.unit
    brush = swept([point(top - [0, 0.06 * u, 0]), point(top + [0, 0.05 * u, 0]), point(top + [0, 0.2 * u, 0]),
        point(top + [0, 0.34 * u, 0])],
                  [0.02 * u, 0.06 * u, 0.085 * u, 0.05 * u], MATERIALS["straw"])  # fmt: skip
    return [pole, brush]


def sword(body: Figure) -> Made:
    """A sword, its point to the ground."""
    u, hand = body.unit, body.hand(0)
    seat = Frame(hand + np.array([0, 0, -0.02 * u]), np.eye(3))
    long = min(0.72 * u, float(hand[1]) - 0.08 * u)
    blade = box((0.042 * u, long, 0.012 * u), MATERIALS["steel"], (0, -0.05 * u - long, 0), bevel=0.005 * u)
    guard = box((0.17 * u, 0.025 * u, 0.03 * u), MATERIALS["gold"], (0, -0.06 * u, 0), bevel=0.01 * u)
    grip = box((0.028 * u, 0.15 * u, 0.028 * u), MATERIALS["leather"], (0, -0.04 * u, 0), bevel=0.01 * u)
    return [
        *(seat.place(piece).named("sword") for piece in (blade, guard, grip)),
        ellipsoid(0.024 * u, MATERIALS["gold"], point(hand + [0, 0.12 * u, -0.02 * u])),
    ]


def rod(body: Figure) -> Made:
    """A fishing rod and its line."""
    u, hand = body.unit, body.hand(1)
    tip = hand + np.array([0.12, 0.85, -1.35]) * u
    cane = swept([point(hand - np.array([0.01, 0.08, -0.12]) * u), point((hand + tip) / 2 + [0, 0.08 * u, 0]),
        point(tip)],
                 [0.013 * u, 0.009 * u, 0.003 * u], MATERIALS["wood"], sides=8)  # fmt: skip
    line = bar(np.array([tip, [tip[0], 0.02, tip[2] - 0.1 * u]]), 0.0022 * u, Material(colour=(0.7, 0.7, 0.7)), sides=5)
    float_ = ellipsoid(
        (0.025 * u, 0.04 * u, 0.025 * u),
        Material(colour=rgb("#c9281f"), gloss=0.5),
        (float(tip[0]), 0.04, float(tip[2] - 0.1 * u)),
    )
    return [cane, line, float_]


def wand(body: Figure) -> Made:
    u, hand = body.unit, body.hand(1)
    tip = hand + np.array([0.05, 0.2, -0.24]) * u
    star = Material(colour=rgb("#ffe08a"), gloss=0.5, emission=(0.9, 0.7, 0.25))
    return [
        bar(np.array([hand, tip]), 0.008 * u, MATERIALS["wood"], sides=8),
        ellipsoid(0.035 * u, star, point(tip), sides=12),
    ]


CARRIED: dict[str, Callable[[Figure], Made]] = {
    "book": book, "newspaper": newspaper, "staff": staff, "broom": broom, "sword": sword, "rod": rod, "wand": wand,
}  # fmt: skip


def carried(body: Figure, words: tuple[str, ...], attitude: str) -> Made:
    """What a figure carries: named in its outfit or traits, or what its attitude calls for."""
    names = [name for name in CARRIED if name in words]
    if attitude.startswith("reading") and not {"book", "newspaper"} & set(names):
        names.append("book")
    if "fishing" in words and "rod" not in names:
        names.append("rod")
    return [solid for name in names for solid in CARRIED[name](body)]
