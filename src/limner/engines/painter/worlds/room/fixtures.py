"""What is built into kitchens and bathrooms: cupboards, sink, hob, hood, refrigerator, bathtub, basin, pendants.

Pieces stand against the back wall at depth z; x runs along it.
"""

import numpy as np

from limner.engines.painter.models.joinery import eased, front, handle
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid
from limner.engines.painter.worlds.room.plan import Site

STEEL, CHROME = MATERIALS["metal"], MATERIALS["steel"]
_WHITE = MATERIALS["porcelain"]
_BLACK = Material(colour=rgb("#17181b"), gloss=0.8)
_TOP = Material(colour=rgb("#b89468"), second=rgb("#97754c"), grain="wood", size=0.5, gloss=0.4, bump=0.02)
_SPLASH = Material(colour=rgb("#eceae4"), second=rgb("#c4c0b6"), grain="tiles", size=0.10, gloss=0.7, bump=0.0)


def counter(first: float, last: float, z: float, code: str, gap: float | None = None) -> Model:
    """Base cupboards from x `first` to `last` with a worktop and tiles above it; an oven stands at `gap`."""
    paint = Material(colour=rgb(code), gloss=0.35)
    parts: list[Solid] = [
        box((last - first, 0.80, 0.56), paint, ((first + last) / 2, 0.08, z - 0.28)),
        box((last - first, 0.08, 0.50), _BLACK, ((first + last) / 2, 0, z - 0.27)),
        box((last - first + 0.01, 0.04, 0.62), _TOP, ((first + last) / 2, 0.88, z - 0.31), bevel=0.006),
        box((last - first, 0.52, 0.01), _SPLASH, ((first + last) / 2, 0.92, z - 0.006)),
    ]
    count = max(2, round((last - first) / 0.58))
    each = (last - first) / count
    for k in range(count):
        x = first + (k + 0.5) * each
        if gap is not None and abs(x - gap) < each / 2:
            parts += _oven(gap, z)
            continue
        if k % 3 == 1:
            for low, tall in ((0.09, 0.26), (0.36, 0.26), (0.63, 0.24)):
                parts += [
                    *front((each, tall), (x, low, z - 0.57), paint),
                    handle((x, low + tall - 0.06, z - 0.58), 0.14, CHROME),
                ]
        else:
            parts += front((each, 0.78), (x, 0.09, z - 0.57), paint, panel=True)
            parts.append(handle((x + 0.4 * each, 0.70, z - 0.585), 0.14, CHROME, upright=True))
    return tuple(parts)


def _oven(x: float, z: float) -> list[Solid]:
    knobs = [cylinder(0.018, 0.02, CHROME).turned(90, "x").moved(x - 0.2 + 0.1 * k, 0.81, z - 0.58) for k in range(5)]
    return [
        box((0.60, 0.78, 0.03), STEEL, (x, 0.09, z - 0.575), bevel=0.005),
        box((0.50, 0.40, 0.01), _BLACK, (x, 0.22, z - 0.593)),
        handle((x, 0.68, z - 0.59), 0.46, CHROME),
        *knobs,
    ]


def hob_and_hood(x: float, z: float) -> Model:
    """A glass hob with two pots on it and a hood above."""
    hob = box((0.58, 0.008, 0.50), _BLACK, (x, 0.92, z - 0.31))
    pot = ((0, 0), (0, 0.10), (0.01, 0.105), (0.13, 0.105), (0.135, 0.11), (0.13, 0.098), (0.05, 0.095), (0.05, 0))
    lid = ((0.13, 0.104), (0.15, 0.08), (0.158, 0.02), (0.17, 0.018), (0.18, 0.022), (0.185, 0))
    pots = [lathe(pot, CHROME, (x - 0.14, 0.93, z - 0.22)), lathe(lid, CHROME, (x - 0.14, 0.93, z - 0.22))]
    red = MATERIALS["ceramic"].tinted("#a8392c")
    pots += [lathe([(h * 0.8, r * 0.85) for h, r in pot], red, (x + 0.14, 0.93, z - 0.36))]
    hood = prism(
        [(-0.32, 0), (0.32, 0), (0.32, 0.06), (0.13, 0.26), (0.13, 0.95), (-0.13, 0.95), (-0.13, 0.26), (-0.32, 0.06)],
        0.40,
        STEEL,
        bevel=0.004,
    )
    return (hob, *pots, hood.moved(x, 1.62, z - 0.22))


def wall_cupboards(spans: tuple[tuple[float, float], ...], z: float, code: str) -> Model:
    """Cupboards that hang at eye level over these spans."""
    paint = Material(colour=rgb(code), gloss=0.35)
    parts: list[Solid] = []
    for first, last in spans:
        if last - first < 0.3:
            continue
        parts.append(box((last - first, 0.72, 0.33), paint, ((first + last) / 2, 1.46, z - 0.165), bevel=0.004))
        count = max(1, round((last - first) / 0.5))
        each = (last - first) / count
        for k in range(count):
            x = first + (k + 0.5) * each
            parts += front((each, 0.70), (x, 1.47, z - 0.34), paint, panel=True)
            parts.append(handle((x + 0.38 * each, 1.58, z - 0.36), 0.12, CHROME, upright=True))
    return tuple(parts)


def sink(x: float, z: float) -> Model:
    """A sunk basin with a bent tap."""
    basin = box((0.52, 0.006, 0.40), CHROME, (x, 0.92, z - 0.30))
    hole = box((0.44, 0.004, 0.32), Material(colour=rgb("#3b3f42"), gloss=0.6), (x, 0.925, z - 0.31))
    path = [(x, 0.92, z - 0.12), (x, 1.14, z - 0.12), (x, 1.20, z - 0.16), (x, 1.20, z - 0.24), (x, 1.14, z - 0.28)]
    return (basin, hole, tube(path, 0.013, CHROME), cylinder(0.026, 0.03, CHROME, (x, 0.92, z - 0.12)))


def jars(site: Site, x: float, z: float, up: float) -> Model:
    """A few jars, a board and a bowl on the worktop."""
    rng = site.rng("jars")
    parts: list[Solid] = []
    for k in range(4):
        tall, wide = float(rng.uniform(0.10, 0.22)), float(rng.uniform(0.035, 0.055))
        code = ("#d9c9a3", "#8a5a36", "#c9473a", "#6f8f5f", "#e6e0d2")[int(rng.integers(5))]
        glass = Material(colour=rgb(code), gloss=0.85)
        parts.append(cylinder(wide, tall, glass, (x + 0.14 * k, up, z + 0.08)))
        parts.append(cylinder(wide * 1.04, 0.02, MATERIALS["wood"], (x + 0.14 * k, up + tall, z + 0.08)))
    parts.append(box((0.26, 0.36, 0.02), _TOP, (x + 0.66, up, z + 0.22), bevel=0.008))
    return tuple(parts)


def pendant(x: float, high: float, z: float, lit: bool, *, code: str = "#2f3b3d", drop: float = 0.85) -> Model:
    """A lamp that hangs from the ceiling."""
    shade = Material(colour=rgb(code), gloss=0.4)
    glow = (5.0, 3.6, 2.1) if lit else (0.12, 0.11, 0.09)
    bulb = Material(colour=(0.9, 0.88, 0.82), gloss=0.5, emission=glow)
    bell = eased(((0, 0.17), (0.03, 0.165), (0.10, 0.12), (0.16, 0.05), (0.20, 0.03), (0.22, 0.0)))
    cord = tube([(x, high - drop + 0.2, z), (x, high, z)], 0.004, _BLACK, sides=6)
    return (lathe(bell, shade, (x, high - drop, z)), ellipsoid(0.055, bulb, (x, high - drop + 0.04, z), sides=18), cord)


def washbasin(x: float, z: float) -> Model:
    """A basin on a cupboard."""
    oak = Material(colour=rgb("#a98258"), second=rgb("#8a6640"), grain="wood", size=0.4, gloss=0.3, bump=0.02)
    body = box((0.84, 0.50, 0.44), oak, (x, 0.28, z - 0.23), bevel=0.006)
    doors = [part for a in (-0.205, 0.205) for part in front((0.40, 0.46), (x + a, 0.30, z - 0.46), oak)]
    pulls = [handle((x + a, 0.68, z - 0.475), 0.12, CHROME) for a in (-0.205, 0.205)]
    top = box((0.88, 0.03, 0.48), _WHITE, (x, 0.78, z - 0.24), bevel=0.008)
    bowl = ((0, 0), (0, 0.13), (0.05, 0.18), (0.11, 0.215), (0.125, 0.22), (0.12, 0.205), (0.05, 0.16), (0.05, 0))
    tap = tube([(x, 0.81, z - 0.05), (x, 1.02, z - 0.05), (x, 1.06, z - 0.10), (x, 1.02, z - 0.18)], 0.013, CHROME)
    bottle = cylinder(0.028, 0.14, MATERIALS["plastic"].tinted("#7fae9a"), (x + 0.34, 0.81, z - 0.15))
    return (body, *doors, *pulls, top, lathe(eased(bowl), _WHITE, (x, 0.81, z - 0.25)), tap, bottle)


def wall_mirror(x: float, z: float) -> Model:
    """A round mirror on the wall."""
    angle = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    ring = [(0.38 * float(np.cos(t)), 0.38 * float(np.sin(t))) for t in angle]
    inner = [(a * 0.94, b * 0.94) for a, b in ring]
    glass = Material(colour=(0.80, 0.82, 0.83), gloss=0.97, metal=1.0)
    return (
        prism(ring, 0.03, MATERIALS["bronze"], bevel=0.008).moved(x, 1.55, z - 0.02),
        prism(inner, 0.01, glass).moved(x, 1.55, z - 0.038),
    )


def lavatory(x: float, z: float) -> Model:
    """A lavatory against the right wall."""
    bowl = ((0, 0), (0, 0.12), (0.06, 0.12), (0.22, 0.15), (0.38, 0.20), (0.40, 0.20), (0.405, 0.0))
    pan = lathe(eased(bowl), _WHITE).scaled(1.15, 1, 0.92).moved(x - 0.48, 0, z)
    lid = cylinder(0.205, 0.025, _WHITE).scaled(1.15, 1, 0.92).moved(x - 0.48, 0.405, z)
    tank = box((0.17, 0.36, 0.38), _WHITE, (x - 0.09, 0.42, z), bevel=0.03)
    return (pan, lid, tank, cylinder(0.02, 0.01, CHROME, (x - 0.09, 0.78, z)))
