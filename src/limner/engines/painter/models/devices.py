"""Screens and telephones: a television, a laptop, a desktop computer, a telephone with a dial."""

import math

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.models.household import picture_of
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, prism, tube
from limner.engines.painter.solids.solid import Model

_DARK = Material(colour=rgb("#15161a"), gloss=0.85)
_BLACK = MATERIALS["plastic"].tinted("#1d1e22")


def screen_picture(seed: int) -> Plane:
    """What a screen shows, RGBA; alpha is how much it shines: windows with lines of text and a chart."""
    rng = np.random.default_rng(seed)
    out = np.zeros((100, 160, 4), np.float32)
    out[..., :3] = np.array(rgb("#3f78b5")) * np.linspace(1.2, 0.5, 100)[:, None, None]
    out[..., 3] = 0.55
    for left, top, right, bottom in ((12, 12, 92, 84), (70, 30, 150, 92)):
        out[top:bottom, left:right] = (0.85, 0.86, 0.88, 0.95)
        out[top : top + 6, left:right] = (*rgb("#2c3e50"), 0.5)
        for row in range(top + 12, bottom - 6, 6):
            out[row : row + 2, left + 6 : left + 20 + int(rng.integers(10, 50))] = (0.12, 0.14, 0.18, 0.5)
    return out


def television(wish: Wish) -> Model:
    """A flat television on its foot; parts: frame, screen."""
    frame = wish.part("frame", wish.body(_BLACK))
    body = box((1.22, 0.71, 0.035), frame, (0, 0.07, 0), bevel=0.008)
    shown = wish.has("on") or wish.night
    glass = Material(
        colour=_DARK.colour,
        gloss=0.85,
        emission=(1.1, 1.1, 1.1) if shown else (0, 0, 0),
        picture=picture_of(wish.seed) if shown else None,
    )
    screen = flat(
        [(-0.595, 0.765, -0.0185), (0.595, 0.765, -0.0185), (0.595, 0.088, -0.0185), (-0.595, 0.088, -0.0185)], glass
    )
    feet = [tube([(x - 0.05, 0.01, -0.11), (x, 0.075, 0), (x - 0.05, 0.01, 0.11)], 0.009, frame) for x in (-0.42, 0.45)]
    return (body.named("frame"), screen.named("screen"), *feet)


def laptop(wish: Wish) -> Model:
    """An open laptop facing the viewer; parts: screen, keyboard."""
    shell = wish.body(MATERIALS["metal"])
    base = box((0.34, 0.014, 0.235), shell, bevel=0.005)
    keys = [
        box((0.0185, 0.003, 0.0165), _BLACK, (-0.143 + 0.022 * c, 0.013, 0.075 - 0.0215 * r))
        for c in range(14)
        for r in range(5)
    ]
    pad = box((0.10, 0.001, 0.062), MATERIALS["metal"].tinted("#8d9094"), (0, 0.0136, -0.078))
    lid = box((0.34, 0.225, 0.008), shell, (0, 0, 0.004), bevel=0.0035)
    glass = Material(colour=_DARK.colour, gloss=0.7, emission=(0.75, 0.78, 0.82), picture=screen_picture(wish.seed))
    screen = flat(
        [(-0.158, 0.215, -0.001), (0.158, 0.215, -0.001), (0.158, 0.012, -0.001), (-0.158, 0.012, -0.001)], glass
    )
    top = [part.turned(-14, "x").moved(0, 0.012, 0.118) for part in (lid, screen.named("screen"))]
    return (base, *(key.named("keyboard") for key in keys), pad, *top)


def computer(wish: Wish) -> Model:
    """A desktop computer: monitor, keyboard, mouse; parts: screen, keyboard."""
    dark = wish.body(_BLACK)
    body = box((0.58, 0.35, 0.03), dark, (0, 0.14, 0.08), bevel=0.008)
    glass = Material(colour=_DARK.colour, gloss=0.7, emission=(0.75, 0.78, 0.82), picture=screen_picture(wish.seed))
    screen = flat(
        [(-0.275, 0.478, 0.0635), (0.275, 0.478, 0.0635), (0.275, 0.155, 0.0635), (-0.275, 0.155, 0.0635)], glass
    )
    neck = box((0.07, 0.16, 0.02), MATERIALS["metal"], (0, 0.01, 0.11), bevel=0.004)
    plate = box((0.24, 0.012, 0.17), MATERIALS["metal"], (0, 0, 0.09), bevel=0.004)
    board = box((0.42, 0.016, 0.13), dark, (-0.03, 0, -0.15), bevel=0.004)
    caps = [
        box(
            (0.022, 0.006, 0.019),
            MATERIALS["plastic"].tinted("#3a3b42"),
            (-0.212 + 0.028 * c, 0.014, -0.105 - 0.0225 * r),
        )
        for c in range(14)
        for r in range(5)
    ]
    mouse = ellipsoid((0.03, 0.018, 0.05), dark, (0.27, 0.018, -0.15), sides=18)
    return (body, screen.named("screen"), neck, plate, board.named("keyboard"), *caps, mouse)


def telephone(wish: Wish) -> Model:
    """A telephone with a dial and a receiver on its cradle; parts: receiver, dial."""
    shell = wish.body(MATERIALS["plastic"].tinted("#9c2a22"))
    outline = [(-0.10, 0), (0.10, 0), (0.10, 0.035), (0.035, 0.105), (-0.055, 0.105), (-0.10, 0.085)]
    body = prism(outline, 0.17, shell, bevel=0.008).turned(-90)
    dial = cylinder(0.055, 0.008, wish.part("dial", MATERIALS["porcelain"])).turned(-48, "x").moved(0, 0.068, -0.070)
    holes = [
        cylinder(0.008, 0.0095, _BLACK, (0.038 * math.cos(a), 0, 0.038 * math.sin(a)), sides=12)
        .turned(-48, "x")
        .moved(0, 0.068, -0.070)
        for a in np.linspace(0.4, 5.6, 10)
    ]
    arc = [(x, 0.155 + 0.02 * (1 - (x / 0.1) ** 2), 0.035) for x in np.linspace(-0.105, 0.105, 9)]
    grip = tube(arc, 0.016, wish.part("receiver", shell))
    caps = [
        ellipsoid((0.030, 0.030, 0.030), wish.part("receiver", shell), (x, 0.140, 0.035), sides=18)
        for x in (-0.11, 0.11)
    ]
    cradle = [cylinder(0.012, 0.05, shell, (x, 0.10, 0.035)) for x in (-0.05, 0.05)]
    coil = [
        (
            -0.12 - 0.02 * math.sin(t / 9),
            0.12 - t * 0.0022 + 0.008 * math.sin(t * 1.5),
            0.035 + 0.008 * math.cos(t * 1.5),
        )
        for t in np.linspace(0, 52, 200)
    ]
    return (body, dial, *holes, grip, *caps, *cradle, tube(np.array(coil, np.float32), 0.003, _BLACK, sides=6))


MODELS: dict[str, Entry] = {
    "computer": Entry(computer, turn=-20),
    "desktop computer": Entry(computer, turn=-20),
    "laptop": Entry(laptop, turn=-22),
    "monitor": Entry(computer, turn=-20),
    "personal computer": Entry(laptop, turn=-22),
    "telephone": Entry(telephone, turn=-24),
    "television": Entry(television, turn=-18),
}
