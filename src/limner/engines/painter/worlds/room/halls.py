"""What stands in rooms for many and in the open: bar, coffee machine, columns, chandelier, great door, railing.

Pieces at the back wall take x and its depth z; the others stand at their own origin.
"""

from limner.engines.painter.models.joinery import front, knob, wood
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, tube
from limner.engines.painter.solids.solid import Model, Solid, moved
from limner.engines.painter.worlds.room.plan import Site

_STEEL, _BRASS = MATERIALS["steel"], MATERIALS["bronze"]
_DARK = Material(colour=rgb("#1c1d20"), gloss=0.5)
_STONE = MATERIALS["marble"].tinted("#e3ded4")


def bar(x: float, z: float, wide: float, code: str) -> Model:
    """A counter that stands free before the back wall."""
    paint, top = Material(colour=rgb(code), gloss=0.3), wood("#a57a4c")
    body = box((wide, 1.02, 0.5), paint, (x, 0, z - 1.1))
    panels = [
        part
        for k in range(4)
        for part in front((wide / 4, 0.84), (x + (k - 1.5) * wide / 4, 0.10, z - 1.36), paint, panel=True)
    ]
    foot = tube([(x - wide / 2, 0.16, z - 1.48), (x + wide / 2, 0.16, z - 1.48)], 0.02, _BRASS)
    return (body, *panels, box((wide + 0.12, 0.06, 0.66), top, (x, 1.02, z - 1.12), bevel=0.01), foot)


def coffee_machine() -> Model:
    """An espresso machine with two groups and cups on top."""
    body = box((0.62, 0.22, 0.36), _STEEL, (0, 0.18, 0), bevel=0.03)
    base = box((0.62, 0.07, 0.40), _DARK, (0, 0, 0), bevel=0.015)
    sides = [
        box((0.05, 0.36, 0.38), MATERIALS["plastic"].tinted("#a8322a"), (a, 0.02, 0), bevel=0.012)
        for a in (-0.31, 0.31)
    ]
    groups = [
        part
        for a in (-0.14, 0.14)
        for part in (
            cylinder(0.04, 0.07, _STEEL, (a, 0.13, -0.14)),
            tube([(a, 0.15, -0.16), (a, 0.13, -0.30)], 0.014, _DARK),
        )
    ]
    cups = [cylinder(0.035, 0.05, MATERIALS["porcelain"], (-0.22 + 0.11 * k, 0.40, 0.0), top=0.042) for k in range(5)]
    wand = tube([(0.26, 0.24, -0.18), (0.28, 0.10, -0.22)], 0.008, _STEEL)
    return (body, base, *sides, *groups, *cups, wand)


def cakes(x: float, z: float, up: float) -> Model:
    """Cakes under a glass bell, and a jar."""
    cake = MATERIALS["clay"].tinted("#8a5330")
    stand = lathe(
        ((0, 0), (0, 0.08), (0.01, 0.03), (0.08, 0.02), (0.09, 0.16), (0.10, 0.16), (0.10, 0)), MATERIALS["porcelain"]
    )
    body = cylinder(0.12, 0.08, cake, (0, 0.10, 0))
    cream = cylinder(0.122, 0.02, MATERIALS["porcelain"].tinted("#f1e3d0"), (0, 0.17, 0))
    jar = cylinder(0.06, 0.16, Material(colour=rgb("#b88a4f"), gloss=0.85), (0.36, 0, 0))
    return moved((stand, body, cream, jar, cylinder(0.062, 0.02, wood("#7a5636"), (0.36, 0.16, 0))), x, up, z)


def cup_shelf(site: Site, first: float, last: float, z: float) -> Model:
    """Shelves with cups, bottles and a plant or two on the back wall."""
    rng = site.rng("cups")
    parts: list[Solid] = []
    for up in (1.25, 1.62, 1.99):
        parts.append(box((last - first, 0.035, 0.24), wood("#7a5636"), ((first + last) / 2, up, z - 0.12)))
        x = first + 0.1
        while x < last - 0.08:
            code = ("#e9e4d8", "#7f9a98", "#c2683f", "#3f4f55", "#c9a45c", "#5f7a4f")[int(rng.integers(6))]
            material = Material(colour=rgb(code), gloss=0.7)
            if rng.random() < 0.6:
                parts.append(cylinder(0.04, 0.085, material, (x, up + 0.035, z - 0.12), top=0.047))
            else:
                shape = ((0, 0), (0, 0.042), (0.16, 0.042), (0.20, 0.016), (0.27, 0.015), (0.27, 0))
                parts.append(lathe(shape, material, (x, up + 0.035, z - 0.12), sides=20))
            x += float(rng.uniform(0.11, 0.18))
    return tuple(parts)


def column(x: float, z: float, tall: float) -> Model:
    """A round column with base and capital."""
    shaft = ((0.34, 0.25), (tall * 0.4, 0.245), (tall - 0.42, 0.215))
    base = ((0.16, 0.36), (0.20, 0.37), (0.25, 0.31), (0.29, 0.31), (0.34, 0.27))
    head = ((tall - 0.42, 0.23), (tall - 0.38, 0.25), (tall - 0.34, 0.23), (tall - 0.16, 0.34), (tall - 0.14, 0.34))
    return (
        box((0.78, 0.16, 0.78), _STONE, (x, 0, z), bevel=0.01),
        *(lathe(part, _STONE, (x, 0, z)) for part in (base, shaft, head)),
        box((0.76, 0.15, 0.76), _STONE, (x, tall - 0.15, z), bevel=0.01),
    )


def great_door() -> Model:
    """A double door under a gable, its back at z = 0."""
    oak, trim = wood("#6b472c", upright=True), _STONE
    leaves = [
        part
        for a in (-0.5, 0.5)
        for k in range(3)
        for part in front((0.98, 0.86), (a, 0.02 + 0.86 * k, -0.03), oak, panel=True)
    ]
    case = [box((0.26, 2.75, 0.14), trim, (a, 0, -0.07), bevel=0.01) for a in (-1.15, 1.15)]
    lintel = box((2.8, 0.28, 0.20), trim, (0, 2.72, -0.10), bevel=0.02)
    return (
        *leaves,
        *case,
        lintel,
        box((3.0, 0.08, 0.28), trim, (0, 3.0, -0.14), bevel=0.02),
        knob((-0.1, 1.15, -0.06), radius=0.04),
        knob((0.1, 1.15, -0.06), radius=0.04),
    )


def railing(first: float, last: float, z: float) -> Model:
    """An iron railing with a wooden rail."""
    iron = MATERIALS["iron"].tinted("#26292c")
    count = max(8, round((last - first) / 0.13))
    bars = [box((0.016, 0.88, 0.016), iron, (first + (last - first) * k / count, 0.06, z)) for k in range(count + 1)]
    rails = [box((last - first, 0.03, 0.03), iron, ((first + last) / 2, y, z)) for y in (0.06, 0.92)]
    return (
        *bars,
        *rails,
        box((last - first, 0.045, 0.09), wood("#8a6038"), ((first + last) / 2, 0.96, z), bevel=0.008),
    )


def flower_box(site: Site, first: float, last: float, z: float) -> Model:
    """A box of flowers that hangs on the railing."""
    rng = site.rng("flowers")
    parts: list[Solid] = [
        box(
            (last - first, 0.18, 0.2),
            MATERIALS["clay"].tinted("#a5603c"),
            ((first + last) / 2, 0.74, z - 0.06),
            bevel=0.01,
        )
    ]
    leaf = Material(colour=rgb("#4f7a3a"), second=rgb("#35592a"), grain="leaf", size=0.05, translucent=0.3)
    petals = [Material(colour=rgb(code), translucent=0.3) for code in ("#d8354a", "#e88ab0", "#f0c23a", "#f2efe8")]
    for _ in range(int((last - first) * 60)):
        x, up, deep = float(rng.uniform(first, last)), float(rng.uniform(0.92, 1.10)), float(rng.uniform(-0.16, 0.04))
        size = float(rng.uniform(0.025, 0.05))
        material = petals[int(rng.integers(4))] if rng.random() < 0.45 else leaf
        parts.append(ellipsoid((size, size * 0.75, size), material, (x, up, z + deep), sides=8))
    return tuple(parts)


def glass_door(x: float, z: float) -> Model:
    """A glazed double door in the wall of the house at x, and a lantern beside it."""
    frame, glass = Material(colour=rgb("#e6e1d6"), gloss=0.3), Material(colour=rgb("#5f7176"), gloss=0.97)
    parts: list[Solid] = [box((0.03, 2.1, 1.5), glass, (x + 0.01, 0, z))]
    parts += [box((0.07, 2.15, 0.08), frame, (x + 0.03, 0, z + a)) for a in (-0.76, 0.0, 0.76)]
    parts += [box((0.06, 0.08, 1.5), frame, (x + 0.03, y, z)) for y in (0.0, 0.7, 1.4, 2.08)]
    lamp = Material(colour=rgb("#f1dfb5"), emission=(0.6, 0.45, 0.25))
    return (
        *parts,
        cylinder(0.07, 0.2, lamp, (x + 0.12, 2.0, z - 1.0)),
        cylinder(0.09, 0.03, _DARK, (x + 0.12, 2.2, z - 1.0)),
    )
