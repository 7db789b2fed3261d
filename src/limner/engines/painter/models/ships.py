"""Ships: full-rigged sailing ships with three masts, and steamers. They know no sea."""

from dataclasses import replace

import numpy as np

from limner.engines.painter.models.boats import CLOTH, GLASS, PLANKS, SPAR, WHITE
from limner.engines.painter.models.hulls import Hull, cabin, hull, pennant, sail, square_sail, stripe
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Point, Solid

ROPE = Material(colour=rgb("#3a2f24"), gloss=0.05)
OAK = Material(colour=rgb("#6b4528"), second=rgb("#452a15"), grain="planks", size=0.4, gloss=0.25)
GILT = Material(colour=(0.85, 0.58, 0.2), gloss=0.6, metal=0.7)
TALL = Hull(length=30, breadth=8.2, side=3.4, bow=5.0, stern=6.4, draught=1.8, full=1.5, transom=0.62, rake=2.2)
MASTS = ((-7.6, 22.0, 0.92), (0.4, 25.0, 1.0), (8.0, 19.5, 0.8))  # x, height, size


def sailing_ship(wish: Wish) -> Model:
    """A three-master under full sail: gun ports, a gilded stern, shrouds, jibs and a spanker."""
    oak = wish.body(OAK, size=0.5)
    pirate = wish.has("pirate")
    cloth = wish.part("sail", replace(CLOTH, colour=rgb("#2b2826"), second=rgb("#1c1a19")) if pirate else CLOTH)
    parts: list[Solid] = [*hull(TALL, oak, PLANKS, GILT, wall=0.16), TALL.deck(0.95, 0.9, PLANKS)]
    parts += stripe(TALL, 0.74, 0.86, wish.part("stripe", Material(colour=rgb("#d8b26a"), gloss=0.4)), out=0.03)
    parts += _ports(wish)
    parts += _stern(wish, oak)
    for x, tall, size in MASTS:
        parts += _mast(x, tall, size, cloth)
        flag = Material(colour=rgb("#1b1b1d" if pirate else "#b52f2a"))
        parts.append(pennant((x, tall + 0.9, 0), 2.6 * size, wish.part("flag", flag)).named("flag"))
    return (*parts, *_headsails(cloth))


def _ports(wish: Wish) -> Model:
    """A row of gun ports along both sides."""
    dark = Material(colour=rgb("#1f1712"))
    lid = Material(colour=rgb("#8f2f22"), gloss=0.3)
    parts: list[Solid] = []
    for x in np.linspace(-9.5, 9.5, 9):
        t = float(x) / TALL.length + 0.5
        z = TALL.half(t) * 0.985
        y = 0.56 * TALL.rail(t)
        for s in (-1, 1):
            parts += [
                box((0.72, 0.62, 0.2), dark, (float(x), y, s * z)),
                box((0.76, 0.08, 0.5), lid, (float(x), y + 0.66, s * (z + 0.2))),
            ]
    return tuple(parts)


def _stern(wish: Wish, oak: Material) -> Model:
    """The raised after castle with lit windows, a lantern, and the forecastle's rail."""
    lit = (2.6, 1.6, 0.6) if wish.night else (0.25, 0.16, 0.05)
    glass = Material(colour=rgb("#e8b860"), emission=lit, gloss=0.8)
    wide = TALL.breadth * TALL.transom
    parts: list[Solid] = [prism([(9.5, 2.6), (9.3, 6.2), (15.3, 7.3), (15.0, 2.6)], wide * 0.96, oak, bevel=0.15)]
    parts.append(prism([(9.2, 6.1), (9.2, 6.35), (15.5, 7.5), (15.5, 7.2)], wide * 1.02, GILT, bevel=0.05))
    for z in np.linspace(-0.36, 0.36, 5) * wide:
        parts += [
            box((0.1, 1.0, 0.62), glass, (15.2, 4.3, float(z))),
            box((0.1, 0.9, 0.62), glass, (15.25, 5.8, float(z))),
        ]
    for x in (10.6, 12.0, 13.4):
        parts += [box((0.66, 0.8, 0.1), glass, (x, 4.7, s * wide * 0.485)) for s in (-1, 1)]
    for s in (-1, 1):
        rail = [(9.4, 7.1, s * wide * 0.47), (15.2, 8.3, s * wide * 0.47)]
        parts.append(tube(rail, 0.09, GILT))
        parts += [
            tube(
                [(float(x), 6.3 + 0.19 * k, s * wide * 0.47), (float(x), 7.12 + 0.2 * k, s * wide * 0.47)],
                0.06,
                GILT,
                sides=6,
            )
            for k, x in enumerate(np.linspace(9.5, 15, 7))
        ]
    return (
        *parts,
        tube([(15.2, 7.3, 0), (15.6, 8.8, 0)], 0.07, SPAR),
        lathe([(8.7, 0.1), (8.8, 0.35), (9.5, 0.4), (9.6, 0.1)], glass).moved(15.6, 0, 0),
    )


def _mast(x: float, tall: float, size: float, cloth: Material) -> Model:
    """A mast with three yards, their sails and the shrouds to both sides."""
    deck = TALL.rail(x / TALL.length + 0.5)
    parts: list[Solid] = [tube([(x, 1.5, 0), (x, tall, 0)], [0.34 * size, 0.12], SPAR, sides=12)]
    heights = [deck + share * (tall - deck) for share in (0.44, 0.72, 0.93)]
    widths = [12.5 * size, 10.0 * size, 7.2 * size]
    below = [deck + 1.2, heights[0] + 0.5, heights[1] + 0.5]
    for y, wide, foot in zip(heights, widths, below, strict=True):
        yard = [(x - 0.3, y, -wide / 2), (x - 0.3, y, 0), (x - 0.3, y, wide / 2)]
        parts.append(tube(yard, [0.08, 0.17 * size, 0.08], SPAR, sides=8))
        parts.append(
            square_sail((x - 0.45, y - 0.05, 0), (wide * 0.92, wide * 1.06, y - foot), 1.9 * size, cloth).named("sail")
        )
    parts.append(cylinder(0.75 * size, 0.35, SPAR, (x, heights[0] + 0.6, 0), sides=14))
    half = TALL.half(x / TALL.length + 0.5)
    for s in (-1, 1):
        feet = [(x + 0.4 + 0.75 * k, deck, s * half) for k in range(4)]
        parts += [tube([foot, (x, heights[0] + 0.6, 0)], 0.035, ROPE, sides=4) for foot in feet]
        parts += [_rung(feet, (x, heights[0] + 0.6, 0.0), share) for share in (0.15, 0.3, 0.45, 0.6, 0.75)]
        parts.append(tube([(x + 1.2, deck, s * half), (x, tall * 0.97, 0)], 0.03, ROPE, sides=4))
    return tuple(parts)


def _rung(feet: list[Point], top: Point, share: float) -> Solid:
    """One ratline across shrouds."""
    ends = [np.array(foot) * (1 - share) + np.array(top) * share for foot in (feet[0], feet[-1])]
    return tube(np.array(ends), 0.025, ROPE, sides=4)


def _headsails(cloth: Material) -> Model:
    """The bowsprit with its jibs and figurehead, stays between the masts, the spanker aft."""
    bow, tip = (-14.2, 4.6, 0.0), (-22.5, 8.4, 0.0)
    parts: list[Solid] = [
        tube([bow, tip], [0.3, 0.12], SPAR),
        ellipsoid((0.9, 0.45, 0.4), GILT, (-15.3, 4.3, 0)),
    ]
    for share, head in ((1.0, 17.5), (0.55, 13.0)):
        tack = tuple(a + (b - a) * share for a, b in zip(bow, tip, strict=True))
        foot = (tack[0] + 0.2, tack[1] + 0.3, 0.0)
        parts.append(sail([(-8.3, head, 0), foot, (-9.4 - 2 * share, 6.4, 0.9)], 1.2, cloth).named("sail"))
        parts.append(tube([(-7.8, head + 0.8, 0), (tack[0], tack[1], 0)], 0.035, ROPE, sides=4))
    parts.append(tube([(8.3, 9.0, 0), (15.5, 9.6, 0.8)], 0.13, SPAR))
    parts.append(tube([(8.3, 14.5, 0), (13.6, 17.0, 0.6)], 0.1, SPAR))
    parts.append(sail([(8.4, 14.3, 0), (8.5, 9.3, 0), (15.2, 9.9, 0.8)], 0.9, cloth).named("sail"))
    parts.append(sail([(13.4, 16.8, 0.6), (8.4, 14.3, 0), (15.2, 9.9, 0.8)], 0.7, cloth).named("sail"))
    stays = [((0.4, 22.0, 0.0), (-7.6, 9.0, 0.0)), ((8.0, 17.0, 0.0), (0.4, 8.0, 0.0))]
    return (*parts, *(tube([a, b], 0.035, ROPE, sides=4) for a, b in stays))


def ship(wish: Wish) -> Model:
    """An ocean liner: dark hull with a white line, white decks of windows, raked funnels, masts, lifeboats."""
    dark = wish.body(Material(colour=rgb("#22303f"), gloss=0.5), size=1.5)
    red, funnel = (
        Material(colour=rgb("#9a2c22"), gloss=0.3),
        wish.part("funnel", Material(colour=rgb("#c4442c"), gloss=0.4)),
    )
    lines = Hull(length=62, breadth=11, side=6.0, bow=8.8, stern=7.0, draught=2.5, full=1.6, transom=0.35, rake=4.0)
    parts: list[Solid] = [*hull(lines, dark, PLANKS, WHITE, wall=0.25), lines.deck(0.96, 0.5, PLANKS)]
    parts += stripe(lines, 0.2, 0.52, red, out=0.04)
    parts += stripe(lines, 0.93, 0.97, WHITE, out=0.05)
    lit = (1.6, 1.1, 0.45) if wish.night else (0.0, 0.0, 0.0)
    glass = replace(GLASS, emission=lit)
    house = wish.part("deck", WHITE)
    for k, (front, back) in enumerate(((-17.0, 22.0), (-15.0, 19.5), (-12.5, 16.0))):
        y, wide = 5.6 + 2.4 * k, 8.4 - 0.9 * k
        parts.append(
            cabin([(front, y), (front + 0.5, y + 2.4), (back - 0.3, y + 2.4), (back, y)], wide, house, bevel=0.12)
        )
        parts.append(box((back - front + 1.0, 0.16, wide + 0.7), house, ((front + back) / 2, y + 2.35, 0)))
        parts += [
            box((0.9, 0.95, wide + 0.06), glass, (float(x), y + 0.9, 0)) for x in np.arange(front + 1.6, back - 1, 1.7)
        ]
    parts += [
        cabin([(-12.0, 12.8), (-12.4, 15.4), (-7.5, 15.4), (-7.5, 12.8)], 6.4, house, bevel=0.12),
        box((0.2, 1.0, 5.2), glass, (-12.25, 13.9, 0)),
    ]
    parts += [box((3.2, 0.9, 6.45), glass, (-9.9, 13.95, 0))]
    for x in (-3.0, 4.5, 12.0):
        stack = (
            lathe([(0, 1.5), (5.6, 1.4), (5.6, 1.15), (5.0, 0)], funnel)
            .scaled(1.25, 1, 0.9)
            .turned(-8, "z")
            .moved(x, 12.7, 0)
        )
        band = (
            lathe([(4.3, 1.43), (5.62, 1.42)], Material(colour=rgb("#1f1f22"), gloss=0.3))
            .scaled(1.27, 1, 0.93)
            .turned(-8, "z")
        )
        parts += [stack.named("funnel"), band.moved(x, 12.7, 0)]
    for x in (-22.0, 24.5):
        parts.append(tube([(x, 6, 0), (x + 0.6, 19, 0)], [0.3, 0.12], SPAR))
        parts += [
            tube([(x + 0.6, 18.6, 0), end], 0.05, ROPE, sides=4)
            for end in ((-30.0 if x < 0 else 29.5, 8.4, 0.0), (x / 4, 14.5, 0.0))
        ]
    for x in np.linspace(-8, 13, 6):
        parts += [
            ellipsoid((1.3, 0.55, 0.5), Material(colour=rgb("#e8742a"), gloss=0.4), (float(x), 11.4, s * 4.0), sides=14)
            for s in (-1, 1)
        ]
    for x in np.linspace(-24, 26, 22):
        t = float(x) / 62 + 0.5
        z = lines.half(t) * 0.97
        parts += [
            ellipsoid((0.28, 0.28, 0.1), glass, (float(x), 0.62 * lines.rail(t), s * z), sides=10) for s in (-1, 1)
        ]
    return tuple(parts)


_TABLE: dict[str, tuple[Builder, float]] = {"ship": (ship, 28), "sailing ship": (sailing_ship, 36)}
MODELS: dict[str, Entry] = {noun: Entry(build, "floats", turn=turn) for noun, (build, turn) in _TABLE.items()}
