"""What stands in for a noun that nobody knows: a device of no known use."""

import math

from limner.engines.painter.models.wish import Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, tube
from limner.engines.painter.solids.solid import Model, Solid

SHELLS = ("#5d7f8c", "#8c6a5d", "#6b7f55", "#7a6a92", "#a08a52")


def placeholder(wish: Wish) -> Model:
    """A box with a dome, dials, lamps, a coil and an aerial: every seed another one."""
    rng = wish.rng()
    shell = wish.body(Material(colour=rgb(SHELLS[wish.seed % len(SHELLS)]), gloss=0.55))
    steel, brass = MATERIALS["steel"], MATERIALS["gold"]
    glow = Material(colour=rgb("#bff3e6"), emission=(0.3, 1.6, 1.3), gloss=0.9)
    parts: list[Solid] = [box((0.42, 0.24, 0.28), shell, bevel=0.035), box((0.46, 0.03, 0.32), steel, bevel=0.012)]
    parts += [ellipsoid((0.09, 0.10, 0.09), glow, (-0.10, 0.25, 0)), cylinder(0.10, 0.025, brass, (-0.10, 0.235, 0))]
    for index in range(int(rng.integers(2, 4))):
        x = -0.12 + 0.12 * index
        dial = cylinder(0.042, 0.02, steel).turned(-90, "x").moved(x, 0.14, -0.14)
        needle = box((0.006, 0.03, 0.006), Material(colour=rgb("#c4302b")), (0, 0, 0)).turned(
            float(rng.uniform(-60, 60)), "z"
        )
        face = cylinder(0.036, 0.022, MATERIALS["paper"]).turned(-90, "x").moved(x, 0.14, -0.14)
        parts += [dial, face, needle.moved(x, 0.135, -0.165)]
    lamps = ("#e0483c", "#f0b429", "#54b36a")
    parts += [
        ellipsoid(0.012, Material(colour=rgb(code), gloss=0.9), (0.06 + 0.04 * k, 0.06, -0.145))
        for k, code in enumerate(lamps)
    ]
    coil = [(0.11 + 0.04 * math.cos(t), 0.245 + 0.014 * t, 0.04 * math.sin(t)) for t in (0.5 * k for k in range(26))]
    parts += [tube(coil, 0.007, MATERIALS["copper"]), ellipsoid(0.018, brass, (0.11, 0.44, 0))]
    return tuple(parts)
