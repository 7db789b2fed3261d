"""Drums: one with sticks, and a kit of drums and cymbals."""

import math

import numpy as np

from limner.engines.painter.models.joinery import wood
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import cylinder, lathe, tube
from limner.engines.painter.solids.solid import Model, moved

_STEEL = MATERIALS["steel"]
_SKIN = Material(colour=rgb("#f3efe2"), gloss=0.6)


def _drum(radius: float, tall: float, shell: Material) -> Model:
    """A drum on y = 0: shell, two rims, skins and rods."""
    rims = [
        lathe(
            ((y, radius + 0.002), (y + 0.006, radius + 0.012), (y + 0.022, radius + 0.012), (y + 0.024, radius)), _STEEL
        )
        for y in (-0.004, tall - 0.018)
    ]
    skins = [cylinder(radius - 0.002, 0.004, _SKIN, (0, y, 0), sides=40) for y in (0.0, tall - 0.002)]
    rods = [
        tube(
            [
                (radius * 1.03 * math.cos(t), 0.01, radius * 1.03 * math.sin(t)),
                (radius * 1.03 * math.cos(t), tall - 0.01, radius * 1.03 * math.sin(t)),
            ],
            0.005,
            _STEEL,
            sides=6,
        )
        for t in np.linspace(0, 2 * math.pi, 9)[:8]
    ]
    return (lathe(((0.0, radius), (tall, radius)), shell, sides=48), *rims, *skins, *rods)


def drum(wish: Wish) -> Model:
    """A drum with two sticks on it; parts: sticks."""
    shell = wish.body(Material(colour=rgb("#a8242a"), gloss=0.7), size=0.05)
    sticks = [
        tube([(x, 0.262, -0.13), (x * 0.3 + 0.03, 0.264, 0.17)], [0.009, 0.005], wish.part("sticks", wood("#c9a06a")))
        for x in (-0.12, 0.12)
    ]
    return (*_drum(0.19, 0.25, shell), *(stick.named("sticks") for stick in sticks))


def drum_kit(wish: Wish) -> Model:
    """A drum kit: bass drum, toms, snare, cymbals."""
    shell = wish.body(Material(colour=rgb("#8f1f28"), gloss=0.75), size=0.06)
    bass = tuple(part.turned(-90, "x").moved(0, 0.30, 0.2) for part in _drum(0.29, 0.42, shell))
    toms = [part.turned(18, "x").moved(x, 0.64, 0.02) for x in (-0.19, 0.19) for part in _drum(0.15, 0.20, shell)]
    low = moved(_drum(0.20, 0.36, shell), 0.52, 0.16, -0.05)
    snare = moved(_drum(0.17, 0.12, shell), -0.50, 0.52, -0.08)
    feet = [
        tube(
            [
                (0.52 + 0.2 * math.cos(t), 0, 0.2 * math.sin(t) - 0.05),
                (0.52 + 0.2 * math.cos(t), 0.3, 0.2 * math.sin(t) - 0.05),
            ],
            0.008,
            _STEEL,
        )
        for t in (0.5, 2.6, 4.7)
    ]
    stands = [
        part
        for at in ((-0.50, -0.08, 0.52), (-0.82, 0.12, 1.12), (0.80, 0.25, 1.25), (-0.78, -0.32, 0.86))
        for part in _stand(*at)
    ]
    plate = ((0, 0.005), (0.012, 0.04), (0.02, 0.045), (-0.004, 0.25), (-0.006, 0.25))
    cymbals = [
        lathe(plate, MATERIALS["gold"]).scaled(k, 1, k).turned(a, "z").moved(x, y, z)
        for x, y, z, a, k in (
            (-0.82, 1.12, 0.12, 12, 1.0),
            (0.80, 1.25, 0.25, -14, 1.15),
            (-0.78, 0.86, -0.32, 0, 0.75),
        )
    ]
    return (*bass, *toms, *low, *snare, *feet, *stands, *cymbals)


def _stand(x: float, z: float, tall: float) -> Model:
    """A tripod."""
    legs = [
        tube([(x, 0.24, z), (x + 0.2 * math.cos(t), 0.01, z + 0.2 * math.sin(t))], 0.008, _STEEL)
        for t in (0.5, 2.6, 4.7)
    ]
    return (tube([(x, 0.15, z), (x, tall, z)], 0.009, _STEEL), *legs)


MODELS: dict[str, Entry] = {
    "drum": Entry(drum, turn=-12),
    "drum kit": Entry(drum_kit, turn=-10),
    "drum with drumsticks": Entry(drum, turn=-12),
    "drums": Entry(drum_kit, turn=-10),
}
