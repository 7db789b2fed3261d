"""What stands along a street: lamps, lights, hydrants, letter boxes, phone booths, cones, bins."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.gardens import WEATHERED
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Solid

IRON = Material(colour=rgb("#25302c"), gloss=0.4)
STEEL = MATERIALS["steel"]
GREY = Material(colour=rgb("#9aa0a3"), gloss=0.45)
WHITE = Material(colour=rgb("#f4f3ee"), gloss=0.4)
RED = Material(colour=rgb("#c8281e"), gloss=0.6)
GLASS = MATERIALS["glass"]


def street_lamp(wish: Wish) -> Model:
    """A cast-iron lamp post with a lantern of four panes."""
    iron = wish.body(IRON)
    rows = [
        (0, 0.26),
        (0.08, 0.26),
        (0.14, 0.2),
        (0.6, 0.16),
        (0.7, 0.1),
        (0.8, 0.12),
        (0.9, 0.07),
        (2.9, 0.05),
        (3.0, 0.08),
    ]
    parts: list[Solid] = [lathe([*rows, (3.1, 0.05), (3.25, 0.1)], iron, sides=20)]
    parts += [
        tube([(-0.34, 2.82, 0), (0.34, 2.82, 0)], 0.025, iron),
        *(ellipsoid(0.045, iron, (s * 0.36, 2.82, 0)) for s in (-1, 1)),
    ]
    power = (9.0, 6.2, 2.6) if wish.night else (0.5, 0.42, 0.25)
    glow = Material(colour=rgb("#fff0c4"), emission=power, gloss=0.8)
    pane = lathe([(3.28, 0.17), (3.78, 0.29)], wish.part("lamp", glow), sides=4).turned(45).named("lamp")
    parts += [pane, lathe([(3.2, 0.12), (3.28, 0.2)], iron, sides=4).turned(45)]
    roof = [(3.78, 0.34), (3.82, 0.34), (3.98, 0.16), (4.05, 0.12), (4.1, 0.05), (4.2, 0.06), (4.28, 0.0)]
    parts.append(lathe(roof, iron, sides=4).turned(45))
    for k in range(4):
        parts.append(tube([(0.125, 3.26, 0.125), (0.215, 3.8, 0.215)], 0.016, iron, sides=6).turned(90 * k))
    curl = [(0.06 + 0.1 * math.sin(t), 3.02 + 0.1 * math.cos(t), 0) for t in np.linspace(0.3, 5.2, 14)]
    return (*parts, *(tube(curl, 0.014, iron, sides=6).turned(180 * k) for k in range(2)))


def traffic_light(wish: Wish) -> Model:
    """Three lamps with hoods in a case on a post; green is lit unless the prompt says which."""
    case = wish.body(Material(colour=rgb("#2a2d2b"), gloss=0.4), size=0.1)
    parts: list[Solid] = [
        cylinder(0.06, 3.3, GREY, sides=18),
        cylinder(0.16, 0.25, GREY, top=0.1),
        box((0.38, 1.1, 0.26), case, (0, 2.3, -0.1), bevel=0.05),
    ]
    parts.append(box((0.5, 1.22, 0.02), Material(colour=rgb("#17181a"), gloss=0.3), (0, 2.24, 0.0), bevel=0.008))
    lit = next(
        (
            name
            for name in ("red", "yellow", "green")
            if wish.has(name, f"{name} light") or any(part[0] == name for part in wish.parts)
        ),
        "green",
    )
    colours = (
        ("red", "#e0281c", (9.0, 0.7, 0.4), 3.18),
        ("yellow", "#f0b021", (9.0, 5.2, 0.6), 2.85),
        ("green", "#22b45a", (0.7, 8.0, 2.6), 2.52),
    )
    for name, code, power, y in colours:
        dim = tuple(0.1 * part for part in rgb(code))
        on = name == lit
        lens = Material(
            colour=rgb(code) if on else (dim[0], dim[1], dim[2]), emission=power if on else (0.0, 0.0, 0.0), gloss=0.8
        )
        parts.append(ellipsoid((0.125, 0.125, 0.05), lens, (0, y, -0.235), sides=20))
        around = np.linspace(-0.2, math.pi + 0.2, 15)
        hood = [[(0.145 * math.cos(t), y + 0.145 * math.sin(t), z) for t in around] for z in (-0.22, -0.42)]
        parts.append(surface(np.array(hood, np.float32), case))
    return tuple(parts)


def fire_hydrant(wish: Wish) -> Model:
    """A squat hydrant with a domed cap and outlets to three sides."""
    red = wish.body(RED, size=0.05)
    cap = wish.part("cap", red)
    rows = [
        (0, 0.19),
        (0.05, 0.19),
        (0.06, 0.13),
        (0.12, 0.125),
        (0.13, 0.16),
        (0.17, 0.16),
        (0.18, 0.125),
        (0.55, 0.12),
        (0.56, 0.16),
        (0.6, 0.16),
        (0.61, 0.13),
    ]
    dome = profile([(0.61, 0.135), (0.68, 0.12), (0.74, 0.07), (0.76, 0.045)])
    parts: list[Solid] = [
        lathe(rows, red, sides=28),
        lathe([*dome, (0.77, 0.03), (0.83, 0.03), (0.83, 0)], cap, sides=20),
    ]
    for turn, r in ((0, 0.085), (90, 0.06), (-90, 0.06)):
        spout = lathe(
            [(0, r * 0.8), (0.19, r * 0.8), (0.19, r * 1.15), (0.26, r * 1.15), (0.27, r * 0.8), (0.27, 0)],
            cap,
            sides=20,
        )
        nut = cylinder(0.022, 0.04, cap, (0, 0.27, 0), sides=6)
        parts += [solid.turned(-90, "x").moved(0, 0.42, 0).turned(turn) for solid in (spout, nut)]
    bolts = [
        (0.145 * math.sin(t), y, 0.145 * math.cos(t)) for t in np.linspace(0, math.tau, 9)[:-1] for y in (0.18, 0.545)
    ]
    return (*parts, *(cylinder(0.014, 0.022, STEEL, at, sides=6) for at in bolts))


def mailbox(wish: Wish) -> Model:
    """A rounded letter box on a post with a flag; a pillar box when it is to be red."""
    if wish.has("pillar", "british", "english") or wish.colour.lower() in ("#c0392b", "#d32f2f", "#c8281e"):
        return _pillar_box(wish)
    skin = wish.body(Material(colour=rgb("#2f5f9a"), gloss=0.55), size=0.06)
    turns = np.linspace(0, math.pi, 13)
    end = [(-0.15, 0), (0.15, 0), *[(0.15 * math.cos(t), 0.16 + 0.15 * math.sin(t)) for t in turns]]
    parts: list[Solid] = [
        prism(end, 0.52, skin, bevel=0.008).moved(0, 1.1, 0),
        box((0.1, 1.1, 0.1), WEATHERED, (0, 0, 0.05), bevel=0.01),
    ]
    parts += [
        box((0.3, 0.04, 0.56), WEATHERED, (0, 1.07, 0)),
        prism([(0.92 * x, 0.92 * y) for x, y in end], 0.02, skin, bevel=0.006).moved(0, 1.11, -0.265),
    ]
    parts += [box((0.05, 0.03, 0.03), STEEL, (0, 1.36, -0.28), bevel=0.008)]
    flag = wish.part("flag", RED)
    return (
        *parts,
        box((0.012, 0.26, 0.025), flag, (0.158, 1.24, -0.08)),
        box((0.012, 0.09, 0.13), flag, (0.158, 1.42, -0.03)),
    )


def _pillar_box(wish: Wish) -> Model:
    red = wish.body(RED)
    rows = [
        (0, 0.27),
        (0.16, 0.27),
        (0.17, 0.24),
        (1.34, 0.24),
        (1.36, 0.29),
        (1.42, 0.29),
        (1.52, 0.22),
        (1.57, 0.1),
        (1.58, 0),
    ]
    black = Material(colour=rgb("#1c1c1e"), gloss=0.3)
    slot = [
        box((0.26, 0.05, 0.04), black, (0, 1.17, -0.235)),
        box((0.3, 0.03, 0.06), red, (0, 1.22, -0.235), bevel=0.01),
    ]
    return (
        lathe(rows, red, sides=36),
        lathe([(0, 0.275), (0.12, 0.275)], black),
        *slot,
        box((0.15, 0.19, 0.02), WHITE, (0, 0.9, -0.238), bevel=0.006),
    )


def phone_booth(wish: Wish) -> Model:
    """A red telephone kiosk with paned sides, a lit sign under its domed roof."""
    paint = wish.body(RED)
    glow = 0.05 if wish.night else 0.0
    red = replace(paint, emission=(glow * paint.colour[0], glow * paint.colour[1], glow * paint.colour[2]))
    lit = (0.9, 0.66, 0.3) if wish.night else (0.08, 0.08, 0.07)
    pane = Material(colour=rgb("#cfdcdc"), gloss=0.9, emission=lit, opacity=0.55)
    parts: list[Solid] = [
        box((0.98, 0.14, 0.98), Material(colour=rgb("#2b2b2d")), bevel=0.02),
        box((0.94, 0.24, 0.94), red, (0, 0.12, 0), bevel=0.015),
    ]
    for k in range(4):
        side: list[Solid] = [
            box((0.11, 2.0, 0.11), red, (-0.4, 0.3, -0.4), bevel=0.015),
            box((0.7, 1.75, 0.01), pane, (0, 0.4, -0.4)),
        ]
        side += [box((0.025, 1.75, 0.03), red, (x, 0.4, -0.41)) for x in (-0.22, 0.22)]
        side += [box((0.72, 0.025, 0.03), red, (0, float(y), -0.41)) for y in np.linspace(0.4, 2.1, 8)]
        side += [
            box((0.72, 0.2, 0.07), red, (0, 2.1, -0.41)),
            box((0.6, 0.12, 0.05), replace(WHITE, emission=lit), (0, 2.31, -0.44), bevel=0.01),
        ]
        arc = [(0.45 * math.cos(t), 2.44 + 0.16 * math.sin(t)) for t in np.linspace(0, math.pi, 11)]
        side += [box((0.94, 0.2, 0.1), red, (0, 2.26, -0.4), bevel=0.01), prism(arc, 0.08, red).moved(0, 0.02, -0.4)]
        parts += [solid.turned(90 * k) for solid in side]
    dome = [(2.46, 0.62), (2.56, 0.55), (2.66, 0.35), (2.71, 0.0)]
    phone = [
        box((0.34, 0.5, 0.12), Material(colour=rgb("#2b2b2d"), gloss=0.4), (0, 1.1, 0.3)),
        box((0.08, 0.22, 0.08), IRON, (-0.1, 1.3, 0.2)),
    ]
    return (*parts, lathe(dome, red, sides=4).turned(45), *phone)


def traffic_cone(wish: Wish) -> Model:
    """An orange cone with white collars."""
    orange, white = wish.body(Material(colour=rgb("#f0641e"), gloss=0.35), size=0.08), wish.part("stripe", WHITE)
    parts: list[Solid] = [box((0.4, 0.035, 0.4), orange, bevel=0.015)]
    rows = [
        (0.03, 0.15),
        (
            0.26,
            0.11,
        ),
        (0.38, 0.088),
        (0.5, 0.067),
        (0.6, 0.05),
        (0.72, 0.03),
    ]
    for k, (low, high) in enumerate(zip(rows[:-1], rows[1:], strict=True)):
        parts.append(lathe([low, high], white if k in (1, 3) else orange, sides=30))
    return (
        *parts,
        lathe([(0.72, 0.03), (0.73, 0.022), (0.7, 0.02)], orange, sides=24),
        lathe([(0.03, 0.17), (0.06, 0.15)], orange, sides=30),
    )


def trash_can(wish: Wish) -> Model:
    """A ribbed bin with a domed lid and two handles."""
    tin = wish.body(Material(colour=(0.5, 0.52, 0.53), gloss=0.6, metal=1.0), size=0.1)
    parts: list[Solid] = [
        lathe([(0, 0), (0.02, 0.22), (0.62, 0.27), (0.64, 0.28), (0.66, 0.27), (0.66, 0)], tin, sides=36)
    ]
    ridge = tube([(0, 0.06, -0.226), (0, 0.6, -0.27)], 0.011, tin, sides=6)
    parts += [ridge.turned(15 * k) for k in range(24)]
    parts += [lathe([(y, r), (y + 0.014, r + 0.012), (y + 0.028, r)], tin) for y, r in ((0.06, 0.225), (0.58, 0.267))]
    lid = wish.part("lid", tin)
    parts.append(lathe([(0.65, 0.3), (0.68, 0.305), (0.7, 0.28), (0.77, 0.16), (0.79, 0.0)], lid).named("lid"))
    parts.append(tube([(-0.07, 0.775, 0), (-0.06, 0.85, 0), (0.06, 0.85, 0), (0.07, 0.775, 0)], 0.014, lid))
    return (
        *parts,
        *(
            tube(
                [(s * 0.25, 0.42, -0.05), (s * 0.32, 0.44, -0.04), (s * 0.32, 0.44, 0.04), (s * 0.25, 0.42, 0.05)],
                0.012,
                tin,
            )
            for s in (-1, 1)
        ),
    )


_TABLE: dict[str, tuple[Builder, float]] = {
    "street lamp": (street_lamp, -20), "traffic light": (traffic_light, -16), "fire hydrant": (fire_hydrant, -24),
    "mailbox": (mailbox, -36), "phone booth": (phone_booth, -24), "traffic cone": (traffic_cone, -20),
    "trash can": (trash_can, -20),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=turn) for noun, (build, turn) in _TABLE.items()}
