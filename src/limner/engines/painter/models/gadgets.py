"""Cameras, projectors, telephones and instruments to see and to find one's way by."""

import math

import numpy as np

from limner.engines.painter.models.belongings import rounded
from limner.engines.painter.models.devices import screen_picture
from limner.engines.painter.models.prizes import BRASS, SHINE, STEEL, hoop
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

WOOD = MATERIALS["wood"]
BLACK = Material(colour=rgb("#1a1b1e"), second=rgb("#26272b"), grain="speckle", size=0.004, gloss=0.3)
LENS = Material(colour=(0.02, 0.03, 0.06), gloss=0.97)


def _facing(rows: list[tuple[float, float]], material: Material) -> Solid:
    """A turned body whose axis points to the viewer: heights run towards -z."""
    return lathe(rows, material).turned(-90, "x")


def camera(wish: Wish) -> Model:
    """A film camera with a big lens; parts: lens."""
    skin = wish.body(BLACK)
    silver = STEEL
    parts = [prism(rounded(0.138, 0.052, 0.010), 0.036, skin, bevel=0.003).moved(0, 0.014, 0)]
    parts += [
        prism(rounded(0.138, y, 0.004), 0.037, silver, bevel=0.003).moved(0, at, 0)
        for y, at in ((0.014, 0.0), (0.018, 0.066))
    ]
    parts.append(prism([(-0.026, 0.08), (0.026, 0.08), (0.017, 0.100), (-0.017, 0.100)], 0.036, silver, bevel=0.003))
    parts.append(box((0.024, 0.010, 0.002), LENS, (0, 0.086, -0.0185)))
    barrel = [
        (0.016, 0.031),
        (0.022, 0.0315),
        (0.024, 0.029),
        (0.036, 0.029),
        (0.038, 0.0305),
        (0.052, 0.0305),
        (0.054, 0.027),
        (0.054, 0.0235),
        (0.048, 0.022),
    ]
    parts.append(_facing(barrel, wish.part("lens", BLACK)).moved(0, 0.042, 0))
    parts.append(_facing([(0.028, 0.0297), (0.033, 0.0297)], silver).moved(0, 0.042, 0))
    glass = _facing(profile([(0.044, 0.0228), (0.0475, 0.016), (0.050, 0.006), (0.0505, 0)]), LENS).moved(0, 0.042, 0)
    glint = ellipsoid(
        (0.006, 0.004, 0.001),
        Material(colour=rgb("#8f9fd8"), gloss=0.9, emission=(0.15, 0.18, 0.35)),
        (-0.007, 0.05, -0.0495),
    )
    parts += [glass, glint]
    for x, r, h in ((-0.048, 0.011, 0.008), (0.044, 0.0125, 0.009), (0.058, 0.006, 0.012)):
        parts.append(cylinder(r, h, silver, (x, 0.083, 0)))
    strap = tube(
        [
            (-0.070, 0.072, 0),
            (-0.085, 0.05, 0.03),
            (-0.088, 0.008, 0.06),
            (-0.02, 0.004, 0.08),
            (0.06, 0.004, 0.07),
            (0.086, 0.01, 0.045),
            (0.084, 0.05, 0.02),
            (0.070, 0.072, 0),
        ],
        0.004,
        MATERIALS["leather"],
    )
    return standing((*parts, strap))


def film_projector(wish: Wish) -> Model:
    """A film projector with two reels and a lit lens."""
    shell = wish.body(Material(colour=rgb("#4d5b58"), second=rgb("#414e4b"), grain="speckle", size=0.01, gloss=0.45))
    dark, metal = BLACK, MATERIALS["metal"]
    parts = [box((0.30, 0.035, 0.20), dark, bevel=0.008), box((0.24, 0.22, 0.15), shell, (0.02, 0.04, 0), bevel=0.018)]
    parts += [box((0.09, 0.12, 0.08), shell, (-0.125, 0.085, 0), bevel=0.010)]
    parts += [box((0.008, 0.10, 0.012), dark, (0.075 + 0.016 * k, 0.10, -0.074)) for k in range(-2, 4)]
    tube_rows = [(0, 0.030), (0.03, 0.031), (0.05, 0.034), (0.075, 0.036), (0.085, 0.036), (0.085, 0.029)]
    parts.append(lathe(tube_rows, metal).turned(90, "z").moved(-0.165, 0.145, 0))
    parts.append(ellipsoid((0.010, 0.029, 0.029), SHINE, (-0.243, 0.145, 0)))
    for x, y, arm in ((-0.075, 0.40, (-0.03, 0.24)), (0.155, 0.385, (0.10, 0.24))):
        parts.append(tube([(arm[0], arm[1], 0.0), (x, y, 0.0)], 0.012, metal))
        for z in (-0.028, -0.006):
            parts += [hoop(x, y, z, 0.105, 0.0055, metal), hoop(x, y, z, 0.026, 0.006, metal)]
            for k in range(5):
                a = k * math.tau / 5 + x * 4
                parts.append(
                    tube(
                        [
                            (x + 0.024 * math.cos(a), y + 0.024 * math.sin(a), z),
                            (x + 0.105 * math.cos(a), y + 0.105 * math.sin(a), z),
                        ],
                        0.0075,
                        metal,
                        sides=8,
                    )
                )
        film = (
            cylinder(0.078 if x < 0 else 0.060, 0.018, Material(colour=rgb("#2a1d18"), gloss=0.6))
            .turned(90, "x")
            .moved(x, y, -0.026)
        )
        parts += [film, cylinder(0.012, 0.05, metal).turned(90, "x").moved(x, y, -0.045)]
    strip = Material(colour=rgb("#2a1d18"), gloss=0.5)
    parts.append(
        tube(
            [(-0.15, 0.38, -0.017), (-0.165, 0.28, -0.03), (-0.13, 0.20, -0.045), (-0.125, 0.10, -0.045)], 0.006, strip
        )
    )
    parts += [
        _facing([(0.0, 0.0), (0.0, 0.016), (0.010, 0.014), (0.010, 0.0)], metal).moved(x, 0.075, -0.074)
        for x in (-0.03, 0.02)
    ]
    return standing(tuple(parts))


def headphones(wish: Wish) -> Model:
    """Headphones standing on their cups; parts: cushions."""
    shell = wish.body(Material(colour=rgb("#24262b"), gloss=0.5))
    soft = wish.part("cushions", Material(colour=rgb("#141416"), gloss=0.15))
    arc = [(0.082 * math.cos(a), 0.095 + 0.105 * math.sin(a), 0) for a in np.linspace(-0.1, math.pi + 0.1, 21).tolist()]
    pad = [(0.075 * math.cos(a), 0.095 + 0.096 * math.sin(a), 0) for a in np.linspace(0.7, math.pi - 0.7, 15).tolist()]
    parts = [tube(arc, 0.0075, shell).scaled(1, 1, 1.9), tube(pad, 0.008, soft).scaled(1, 1, 1.6)]
    for s in (-1, 1):
        cup = lathe(profile([(0.0, 0.0), (0.0, 0.030), (0.008, 0.041), (0.026, 0.043), (0.030, 0.038)]), shell)
        cushion = tube(
            [(0.031 * math.cos(a), 0.036, 0.031 * math.sin(a)) for a in np.linspace(0, math.tau, 33).tolist()],
            0.0125,
            soft,
            sides=14,
        )
        metal = lathe([(-0.001, 0.0), (-0.001, 0.024), (0.0005, 0.026)], MATERIALS["metal"])
        for part in (cup, cushion, metal):
            parts.append(part.turned(-90 * -s, "z").scaled(1, 1.15, 1).moved(s * 0.106, 0.058, 0))
    return standing(tuple(part.turned(-6, "x") for part in parts))


def phone(wish: Wish) -> Model:
    """A smartphone upright, its screen lit; parts: screen."""
    shell = wish.body(Material(colour=rgb("#2a2c31"), gloss=0.8, metal=0.3))
    body = prism(rounded(0.074, 0.150, 0.011), 0.008, shell, bevel=0.002)
    face = Material(
        colour=(0.02, 0.02, 0.025), gloss=0.85, emission=(0.9, 0.92, 0.96), picture=screen_picture(wish.seed)
    )
    screen = flat(
        [(-0.0335, 0.1435, -0.0044), (0.0335, 0.1435, -0.0044), (0.0335, 0.0065, -0.0044), (-0.0335, 0.0065, -0.0044)],
        face,
    )
    notch = ellipsoid((0.0026, 0.0026, 0.0006), Material(colour=(0, 0, 0), gloss=0.9), (0, 0.139, -0.0046))
    return standing(tuple(part.turned(14, "x") for part in (body, screen.named("screen"), notch)))


def telescope(wish: Wish) -> Model:
    """A telescope on a wooden tripod."""
    brass = wish.body(BRASS)
    rows = [
        (-0.42, 0.018),
        (-0.40, 0.030),
        (-0.36, 0.030),
        (-0.35, 0.036),
        (-0.05, 0.038),
        (-0.04, 0.050),
        (0.40, 0.054),
        (0.41, 0.062),
        (0.48, 0.062),
        (0.48, 0.055),
        (0.45, 0.054),
    ]
    barrel = [lathe(rows, brass), lathe([(0.455, 0.054), (0.46, 0)], LENS)]
    leather = lathe([(0.0, 0.0525), (0.36, 0.0555)], MATERIALS["leather"])
    aimed = [part.turned(62, "z").moved(0, 1.16, 0) for part in (*barrel, leather)]
    legs = [
        tube(
            [(0.03 * math.cos(a), 1.08, 0.03 * math.sin(a)), (0.42 * math.cos(a), 0.0, 0.42 * math.sin(a))],
            [0.024, 0.015],
            WOOD,
        )
        for a in (0.4, 2.5, 4.6)
    ]
    head = [cylinder(0.05, 0.05, brass, (0, 1.05, 0)), cylinder(0.022, 0.06, brass, (0, 1.09, 0))]
    stay = hoop(0, 0, 0, 0.20, 0.007, brass).turned(90, "x").moved(0, 0.58, 0)
    return standing((*aimed, *legs, *head, stay))


def binoculars(wish: Wish) -> Model:
    """Binoculars standing on their front lenses' rims, lenses to the viewer."""
    skin = wish.body(BLACK)
    parts: list[Solid] = [box((0.05, 0.03, 0.05), skin, (0, -0.015, 0.01), bevel=0.006)]
    for s in (-1, 1):
        rows = [
            (0.0, 0.018),
            (0.0, 0.02),
            (0.03, 0.02),
            (0.045, 0.026),
            (0.09, 0.030),
            (0.098, 0.034),
            (0.13, 0.034),
            (0.13, 0.029),
            (0.12, 0.028),
        ]
        one = [
            _facing(rows, skin),
            _facing([(0.122, 0.0285), (0.128, 0.012), (0.129, 0)], LENS),
            _facing([(0.099, 0.0346), (0.105, 0.0346)], STEEL),
        ]
        parts += [part.moved(s * 0.042, 0, 0.05) for part in one]
    return standing(tuple(parts))


def compass(wish: Wish) -> Model:
    """A pocket compass leaning to show its dial, lid off."""
    brass = wish.body(BRASS)
    case = lathe(
        profile([(0, 0.0), (0.0, 0.033), (0.004, 0.036), (0.012, 0.036)])
        + [(0.013, 0.0345), (0.011, 0.0335), (0.0095, 0.0335)],
        brass,
    )
    dial = lathe([(0.0095, 0.0335), (0.0096, 0)], MATERIALS["paper"])
    ink, red = Material(colour=(0.03, 0.03, 0.04)), Material(colour=rgb("#c4201c"), gloss=0.4)
    star = []
    for k in range(8):
        a, long = k * math.pi / 4, 0.021 if k % 2 == 0 else 0.013
        tip = (long * math.sin(a), 0.0100, -long * math.cos(a))
        for s in (-1, 1):
            side = (0.0042 * math.sin(a + s * 0.785), 0.0100, -0.0042 * math.cos(a + s * 0.785))
            star.append(flat([(0, 0.0101, 0), tip, side], ink if s > 0 else MATERIALS["paper"].tinted("#b9a880")))
    ticks = [
        box((0.0006, 0.0004, 0.003 if k % 3 else 0.005), ink, (0, 0.0097, -0.030)).turned(10.0 * k) for k in range(36)
    ]
    needle = [
        prism([(-0.0032, 0), (0.0032, 0), (0, 0.026)], 0.0008, red).turned(-90, "x"),
        prism([(-0.0032, 0), (0.0032, 0), (0, 0.026)], 0.0008, STEEL).turned(90, "x"),
    ]
    hub = cylinder(0.0024, 0.004, brass, (0, 0.010, 0))
    eyelet = hoop(0, 0, 0, 0.010, 0.0018, brass).turned(90, "x").moved(0, 0.006, 0.050)
    parts = [
        case,
        dial,
        *star,
        *ticks,
        *(part.turned(24).moved(0, 0.0125, 0) for part in needle),
        hub,
        cylinder(0.004, 0.008, brass).turned(90, "x").moved(0, 0.006, 0.034),
        eyelet,
    ]
    return standing(tuple(part.turned(-48, "x") for part in parts))


MODELS: dict[str, Entry] = {
    "camera": Entry(camera, turn=-22),
    "film projector": Entry(film_projector, turn=-18),
    "headphones": Entry(headphones, turn=-26),
    "phone": Entry(phone, turn=-18),
    "telescope": Entry(telescope, turn=-18),
    "binoculars": Entry(binoculars, turn=-22),
    "compass": Entry(compass, turn=-12),
}
