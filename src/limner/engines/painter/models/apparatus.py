"""Apparatus: microscopes, flasks, globes, clocks that stand, hourglasses, radios, light bulbs, easels."""

import math

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.models.household import picture_of
from limner.engines.painter.models.joinery import eased, wood
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.noise import lattice
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, tube
from limner.engines.painter.solids.solid import Model

_STEEL, _BRASS = MATERIALS["steel"], MATERIALS["bronze"]
_DARK = Material(colour=rgb("#1e2023"), gloss=0.5)
_CLEAR = MATERIALS["glass"].tinted("#c9dadb")


def microscope(wish: Wish) -> Model:
    """A microscope with a stage, a turret and a slanted eyepiece."""
    shell = wish.body(MATERIALS["plastic"].tinted("#e3e5e6"))
    arm = tube([(0, 0.03, 0.08), (0, 0.12, 0.115), (0, 0.24, 0.11), (0, 0.32, 0.06), (0, 0.33, 0.0)], 0.026, shell)
    wheels = [cylinder(0.028, 0.03, _DARK).turned(90, "z").moved(x, 0.12, 0.10) for x in (0.055, -0.025)]
    lenses = [
        cylinder(0.012, 0.07, _STEEL, top=0.018).turned(a, "z").moved(0.25 * a / 1000 * -1, 0.205, -0.03)
        for a in (-16, 16)
    ]
    return (
        box((0.18, 0.035, 0.25), _DARK, (0, 0, 0.02), bevel=0.014),
        arm,
        box((0.16, 0.014, 0.15), _DARK, (0, 0.15, -0.03), bevel=0.003),
        *wheels,
        cylinder(0.016, 0.10, _STEEL, (0, 0.185, -0.03)),
        *lenses,
        cylinder(0.036, 0.04, shell, (0, 0.275, -0.03)),
        box((0.09, 0.05, 0.10), shell, (0, 0.31, -0.01), bevel=0.02),
        cylinder(0.019, 0.13, shell).turned(-38, "x").moved(0, 0.33, -0.02),
        cylinder(0.022, 0.04, _DARK).turned(-38, "x").moved(0, 0.43, -0.10),
        box((0.05, 0.002, 0.018), _CLEAR, (0, 0.164, -0.03)),
    )


def flask(wish: Wish) -> Model:
    """A conical flask with a coloured liquid; parts: liquid."""
    liquid = wish.part("liquid", wish.body(Material(colour=rgb("#2f7fc0"), gloss=0.85, translucent=0.5)))
    low = lathe(eased(((0, 0), (0, 0.080), (0.012, 0.088), (0.09, 0.056), (0.09, 0)), rounds=1), liquid, sides=48)
    high = lathe(((0.09, 0.057), (0.15, 0.027), (0.20, 0.025), (0.21, 0.032), (0.214, 0.03)), _CLEAR, sides=48)
    return (low.named("liquid"), high)


def globe(wish: Wish) -> Model:
    """A globe on a stand; parts: stand."""
    oak = wish.part("stand", wood("#6f4a2e"))
    ball = (
        ellipsoid(0.16, Material(colour=rgb("#4f8fb5"), gloss=0.5, picture=_earth()), sides=44)
        .turned(23, "z")
        .moved(0, 0.27, 0)
    )
    arc = [(0.185 * math.sin(t), 0.27 + 0.185 * math.cos(t), 0) for t in np.linspace(-0.4, 2.75, 30)]
    foot = eased(((0, 0), (0, 0.12), (0.015, 0.12), (0.03, 0.04), (0.085, 0.02), (0.09, 0)))
    return (ball, tube(np.array(arc, np.float32), 0.008, _BRASS), lathe(foot, oak).named("stand"))


def _earth() -> Plane:
    """Lands on the sea, RGBA, for a ball."""
    out = np.zeros((96, 192, 4), np.float32)
    field = lattice(192, 96, 52, 4, 5)
    field = np.concatenate([field[:, :96], field[:, :96][:, ::-1]], axis=1)
    for level, code in ((0.53, "#c9b778"), (0.57, "#7f9f5a"), (0.64, "#a98a58")):
        out[field > level] = (*rgb(code), 1.0)
    out[:7] = out[-8:] = (0.85, 0.88, 0.9, 1.0)
    return out


def _face(minute: int) -> Plane:
    """A dial with strokes and two hands, RGBA."""
    mask = np.zeros((192, 192), np.float32)
    for hour in range(12):
        c, s = math.sin(hour * math.pi / 6), -math.cos(hour * math.pi / 6)
        ends = [(round(96 + c * r * 96), round(96 + s * r * 96)) for r in (0.74 if hour % 3 == 0 else 0.82, 0.92)]
        cv2.line(mask, ends[0], ends[1], 1.0, 6 if hour % 3 == 0 else 3, cv2.LINE_AA)
    for turn, length, thick in ((10 / 12 + minute / 720, 0.46, 8), (minute / 60, 0.72, 5)):
        tip = (
            round(96 + math.sin(turn * 2 * math.pi) * length * 96),
            round(96 - math.cos(turn * 2 * math.pi) * length * 96),
        )
        cv2.line(mask, (96, 96), tip, 1.0, thick, cv2.LINE_AA)
    cv2.circle(mask, (96, 96), 7, 1.0, -1, cv2.LINE_AA)
    return np.dstack([np.full((192, 192, 3), 0.02, np.float32), mask])


def _disc(radius: float) -> list[tuple[float, float]]:
    return [(radius * math.cos(t), radius * math.sin(t)) for t in np.linspace(0, 2 * math.pi, 48, endpoint=False)]


def alarm_clock(wish: Wish) -> Model:
    """A round alarm clock with two bells; parts: bells, dial."""
    shell = wish.body(MATERIALS["plastic"].tinted("#c23b32"))
    bell = wish.part("bells", _BRASS)
    white = wish.part("dial", MATERIALS["paper"])
    case = prism(_disc(0.065), 0.05, shell, bevel=0.010).moved(0, 0.085, 0)
    dial = prism(_disc(0.055), 0.006, Material(colour=white.colour, gloss=0.3, picture=_face(10)), bevel=0.001).moved(
        0, 0.085, -0.026
    )
    bells = [
        lathe(eased(((0, 0.030), (0.012, 0.028), (0.024, 0.014), (0.028, 0))), bell).turned(a, "z").moved(x, 0.145, 0)
        for x, a in ((-0.036, 32), (0.036, -32))
    ]
    legs = [tube([(x, 0.0, -0.01), (x * 0.75, 0.035, 0)], [0.005, 0.008], _STEEL) for x in (-0.05, 0.05)]
    grip = tube([(-0.02, 0.165, 0), (-0.012, 0.185, 0), (0.012, 0.185, 0), (0.02, 0.165, 0)], 0.004, _STEEL)
    return (case, dial.named("dial"), *(part.named("bells") for part in bells), *legs, grip)


def grandfather_clock(wish: Wish) -> Model:
    """A tall case clock with a pendulum."""
    oak = wish.body(wood("#6f4429", upright=True))
    dial = prism(_disc(0.15), 0.01, Material(colour=rgb("#efe6cf"), gloss=0.3, picture=_face(8))).moved(0, 1.72, -0.148)
    glass = box((0.24, 0.82, 0.005), Material(colour=rgb("#2b2420"), gloss=0.9), (0, 0.62, -0.125))
    bob = [
        cylinder(0.008, 0.5, _BRASS, (0, 0.78, -0.131)),
        prism(_disc(0.07), 0.015, _BRASS, bevel=0.006).moved(0, 0.80, -0.137),
    ]
    gable = prism(
        [(-0.27, 0), (0.27, 0), (0.27, 0.04), (0.1, 0.14), (0, 0.18), (-0.1, 0.14), (-0.27, 0.04)],
        0.30,
        oak,
        bevel=0.01,
    )
    return (
        box((0.50, 0.50, 0.30), oak, bevel=0.012),
        box((0.36, 1.0, 0.24), oak, (0, 0.50, 0), bevel=0.01),
        box((0.48, 0.48, 0.29), oak, (0, 1.48, 0), bevel=0.012),
        gable.moved(0, 1.95, 0),
        dial,
        glass,
        *bob,
    )


def hourglass(wish: Wish) -> Model:
    """An hourglass with sand in both bulbs, its glass left to a few rims that hide no sand; parts: sand."""
    oak = wish.body(wood("#7a4f2e"))
    sand = wish.part("sand", MATERIALS["clay"].tinted("#d9b06a"))
    ends = [
        lathe(eased(((0, 0), (0, 0.065), (0.016, 0.065), (0.018, 0)), rounds=1), oak, (0, y, 0)) for y in (0.0, 0.212)
    ]
    posts = [cylinder(0.006, 0.2, oak, (0.055 * math.cos(t), 0.015, 0.055 * math.sin(t))) for t in (0.5, 2.6, 4.7)]
    outline = [
        (0.018, 0.046),
        (0.05, 0.046),
        (0.085, 0.030),
        (0.115, 0.006),
        (0.145, 0.030),
        (0.18, 0.046),
        (0.212, 0.046),
    ]
    low = lathe(((0.019, 0), (0.02, 0.045), (0.045, 0.040), (0.075, 0.004)), sand)
    high = lathe(((0.118, 0.005), (0.145, 0.028), (0.165, 0.040), (0.166, 0)), sand)
    rims = [lathe([(h - 0.002, r), (h, r + 0.001), (h + 0.002, r)], _CLEAR) for h, r in eased(outline)[::4]]
    return (*ends, *posts, low.named("sand"), high.named("sand"), *rims)


def radio(wish: Wish) -> Model:
    """An old wireless set; parts: knobs."""
    shell = wish.body(wood("#8a5a34"))
    cloth = Material(colour=rgb("#c9b58c"), second=rgb("#9f8a60"), grain="fabric", size=0.006, gloss=0.02)
    scale = Material(colour=rgb("#f0dca8"), gloss=0.6, emission=(0.5, 0.36, 0.15))
    bars = [box((0.006, 0.15, 0.006), shell, (-0.14 + 0.028 * k, 0.045, -0.083)) for k in range(7)]
    knobs = [
        cylinder(0.02, 0.02, wish.part("knobs", _BRASS)).turned(90, "x").moved(x, 0.06, -0.082) for x in (0.08, 0.15)
    ]
    aerial = tube([(0.16, 0.23, 0.04), (0.24, 0.48, 0.05)], [0.004, 0.002], _STEEL)
    return (
        box((0.40, 0.24, 0.16), shell, bevel=0.03),
        box((0.20, 0.16, 0.004), cloth, (-0.055, 0.04, -0.081)),
        *bars,
        box((0.11, 0.06, 0.004), scale, (0.115, 0.13, -0.081)),
        *knobs,
        aerial,
    )


def light_bulb(wish: Wish) -> Model:
    """A glowing light bulb with its screw."""
    lit = not wish.has("off", "broken", "unlit")
    glow = (2.6, 1.9, 0.9) if lit else (0.0, 0.0, 0.0)
    glass = wish.body(Material(colour=rgb("#f3e3b8"), gloss=0.9, translucent=0.7, emission=glow))
    shape = [(0.035, 0.013), (0.045, 0.016), (0.065, 0.027), (0.09, 0.032), (0.110, 0.026), (0.121, 0.013), (0.124, 0)]
    screw = [(0.006 + 0.004 * k, 0.0125 + 0.0012 * (k % 2)) for k in range(8)]
    return (lathe(eased(shape), glass), lathe(screw, _STEEL), cylinder(0.007, 0.007, _DARK))


def easel(wish: Wish) -> Model:
    """A painter's easel with a picture on it; parts: canvas."""
    oak = wish.body(wood("#b08a5c"))
    legs = [tube([(x, 0, -0.16), (x * 0.16, 1.70, 0.10)], 0.016, oak) for x in (-0.36, 0.36)]
    back = tube([(0, 0, 0.50), (0, 1.62, 0.11)], 0.016, oak)
    ledge = box((0.76, 0.03, 0.08), oak, (0, 0.70, -0.085), bevel=0.006)
    white = wish.part("canvas", MATERIALS["paper"])
    picture = Material(
        colour=white.colour, gloss=0.08, picture=None if wish.has("empty", "blank") else picture_of(wish.seed)
    )
    sheet = flat([(-0.36, 0.56, 0), (0.36, 0.56, 0), (0.36, 0, 0), (-0.36, 0, 0)], picture)
    board = box((0.72, 0.56, 0.025), white, (0, 0, 0.014))
    canvas = [part.turned(9, "x").moved(0, 0.73, -0.095) for part in (sheet, board)]
    return (*legs, back, ledge, tube([(-0.3, 0.4, -0.1), (0.3, 0.4, -0.1)], 0.013, oak), *canvas)


MODELS: dict[str, Entry] = {
    "alarm clock": Entry(alarm_clock, turn=-14),
    "easel": Entry(easel, turn=-14),
    "electric light bulb": Entry(light_bulb, turn=0),
    "flask": Entry(flask, turn=0),
    "globe": Entry(globe, turn=-10),
    "grandfather clock": Entry(grandfather_clock, turn=-16),
    "hourglass": Entry(hourglass, turn=0),
    "light bulb": Entry(light_bulb, turn=0),
    "mantelpiece clock": Entry(alarm_clock, turn=-14),
    "microscope": Entry(microscope, turn=-38),
    "radio": Entry(radio, turn=-20),
}
