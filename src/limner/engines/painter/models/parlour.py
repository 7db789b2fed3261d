"""Things of the parlour and the shop: a balance, playing cards, a piece of a jigsaw, an accordion, a harp."""

import math

import cv2
import numpy as np

from limner.engines.painter.models.belongings import rounded
from limner.engines.painter.models.lasts import layered
from limner.engines.painter.models.prizes import BRASS, GOLD, STEEL
from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, smooth, tube
from limner.engines.painter.solids.solid import Model, Solid, standing


def scale(wish: Wish) -> Model:
    """A balance with two pans on chains."""
    brass = wish.body(GOLD)
    parts: list[Solid] = [
        lathe(
            profile([(0, 0.0), (0, 0.085), (0.012, 0.09), (0.03, 0.05), (0.05, 0.018), (0.2, 0.012), (0.36, 0.009)]),
            brass,
        )
    ]
    parts += [ellipsoid(0.014, brass, (0, 0.372, 0)), ellipsoid((0.02, 0.026, 0.02), brass, (0, 0.22, 0))]
    beam = [(-0.20, 0.335, 0), (-0.10, 0.352, 0), (0, 0.348, 0), (0.10, 0.352, 0), (0.20, 0.335, 0)]
    parts.append(tube(beam, [0.005, 0.008, 0.012, 0.008, 0.005], brass))
    for s in (-1, 1):
        dish = lathe(profile([(0.10, 0.0), (0.102, 0.04), (0.112, 0.074), (0.122, 0.086)]), brass).moved(s * 0.20, 0, 0)
        rim = tube(
            [
                (s * 0.20 + 0.086 * math.cos(a), 0.122, 0.086 * math.sin(a))
                for a in np.linspace(0, math.tau, 33).tolist()
            ],
            0.0028,
            brass,
        )
        parts += [dish, rim, ellipsoid(0.007, brass, (s * 0.20, 0.335, 0))]
        for k in range(3):
            a = k * math.tau / 3 + 0.5
            parts.append(
                tube(
                    [(s * 0.20, 0.333, 0), (s * 0.20 + 0.085 * math.cos(a), 0.124, 0.085 * math.sin(a))],
                    0.0016,
                    brass,
                    sides=6,
                )
            )
    return standing(tuple(parts))


def _card_picture(red: bool) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """An ace: a heart or a spade in the middle and small in two corners."""
    mask = np.zeros((420, 300), np.float32)
    turn = np.linspace(0, math.tau, 60)
    shape = (
        np.stack(
            [
                16 * np.sin(turn) ** 3,
                -(13 * np.cos(turn) - 5 * np.cos(2 * turn) - 2 * np.cos(3 * turn) - np.cos(4 * turn)),
            ],
            -1,
        )
        / 17
    )
    shape = shape if red else shape * (1, -1)
    for x, y, size, flip in ((150, 210, 68, 1), (36, 74, 20, 1), (264, 346, 20, -1)):
        cv2.fillPoly(mask, [(np.array([x, y]) + flip * size * shape).astype(np.int32)], 1.0, cv2.LINE_AA)
        if not red:
            foot = np.array([(0, 0.2), (0.42, 1.25), (-0.42, 1.25)])
            cv2.fillPoly(mask, [(np.array([x, y]) + flip * size * foot).astype(np.int32)], 1.0, cv2.LINE_AA)
    for x, y, flip in ((36, 34, 1), (264, 386, -1)):
        for a, b in (((-11, 16), (0, -16)), ((11, 16), (0, -16)), ((-6, 6), (6, 6))):
            cv2.line(mask, (x + flip * a[0], y + flip * a[1]), (x + flip * b[0], y + flip * b[1]), 1.0, 5, cv2.LINE_AA)
    return layered((420, 300), [(mask.astype(np.float64), rgb("#b8161c") if red else (0.012, 0.012, 0.014), 1.0)])


def playing_card(wish: Wish) -> Model:
    """A fan of three cards, an ace in front."""
    parts: list[Solid] = []
    for k, red in enumerate((False, True, False)):
        paper = wish.body(Material(colour=rgb("#f6f3ec"), gloss=0.35))
        face = Material(colour=paper.colour, gloss=0.35, picture=_card_picture(red))
        body = prism(rounded(0.063, 0.088, 0.004), 0.0007, paper)
        print_ = flat(
            [
                (-0.0305, 0.0865, -0.00045),
                (0.0305, 0.0865, -0.00045),
                (0.0305, 0.0015, -0.00045),
                (-0.0305, 0.0015, -0.00045),
            ],
            face,
        )
        parts += [part.turned(-18.0 * (k - 1), "z").moved(0.018 * (k - 1), 0, -0.0012 * k) for part in (body, print_)]
    return standing(tuple(part.turned(12, "x") for part in parts))


def jigsaw(wish: Wish) -> Model:
    """One piece of a jigsaw, standing: two knobs, two hollows."""
    board = wish.body(Material(colour=rgb("#2f7fc0"), gloss=0.4))
    outline: list[tuple[float, float]] = []
    bulge = [
        (0.36, 0.0),
        (0.40, 0.04),
        (0.36, 0.12),
        (0.40, 0.20),
        (0.50, 0.235),
        (0.60, 0.20),
        (0.64, 0.12),
        (0.60, 0.04),
        (0.64, 0.0),
    ]
    for side, sign in enumerate((1, -1, 1, -1)):
        edge = smooth(
            np.array([(0.0, 0.0), (0.2, 0.0), *((x, sign * y) for x, y in bulge), (0.8, 0.0), (1.0, 0.0)]), 4
        )[:-1]
        c, s = math.cos(side * math.pi / 2), math.sin(side * math.pi / 2)
        for x, y in edge.tolist():
            u, v = x - 0.5, -0.5 - y
            outline.append((0.06 * (u * c - v * s), 0.06 * (u * s + v * c)))
    piece = prism(outline, 0.010, board, bevel=0.0016)
    return standing((piece.turned(12, "z").turned(10, "x"),))


def accordion(wish: Wish) -> Model:
    """An accordion drawn open: keys at one side, buttons at the other, pleated bellows."""
    shell = wish.body(Material(colour=rgb("#9c1c22"), gloss=0.75))
    dark = Material(colour=rgb("#1b1a1c"), gloss=0.4)
    fold = []
    for k in range(13):
        fold += [(-0.12 + 0.02 * k, 0.0), (-0.11 + 0.02 * k, 0.014)]
    ridge = [(x, 0.36 - y) for x, y in fold]
    parts: list[Solid] = [prism([*fold, *reversed(ridge)], 0.17, dark)]
    for k in range(13):
        parts.append(box((0.0025, 0.362, 0.176), shell, (-0.12 + 0.02 * k, -0.001, 0)))
    parts += [box((0.075, 0.38, 0.18), shell, (s * 0.165, -0.01, 0), bevel=0.014) for s in (-1, 1)]
    for k in range(13):
        parts.append(
            box((0.052, 0.022, 0.012), MATERIALS["porcelain"], (-0.178, 0.008 + 0.0262 * k, -0.096), bevel=0.002)
        )
        if k % 7 not in (2, 6):
            parts.append(box((0.03, 0.011, 0.012), dark, (-0.166, 0.0265 + 0.0262 * k, -0.104), bevel=0.002))
    parts += [
        cylinder(0.0075, 0.010, MATERIALS["porcelain"])
        .turned(-90, "x")
        .moved(0.147 + 0.019 * c, 0.05 + 0.03 * r, -0.088)
        for c in range(3)
        for r in range(10)
    ]
    parts += [box((0.004, 0.30, 0.006), BRASS, (s * 0.127, 0.03, -0.09)) for s in (-1, 1)]
    return standing(tuple(parts))


def harp(wish: Wish) -> Model:
    """A concert harp: pillar, curved neck, sound board, strings."""
    gold = wish.body(GOLD)
    pillar = tube([(-0.36, 0.06, 0), (-0.38, 0.9, 0), (-0.40, 1.62, 0)], [0.032, 0.026, 0.030], gold)
    neck_path = [
        (-0.40, 1.62, 0),
        (-0.26, 1.66, 0),
        (-0.10, 1.48, 0),
        (0.08, 1.36, 0),
        (0.26, 1.44, 0),
        (0.36, 1.38, 0),
    ]
    neck = tube(neck_path, [0.040, 0.036, 0.032, 0.032, 0.036, 0.045], gold)
    chest = tube(
        [(-0.30, 0.10, 0), (0.02, 0.72, 0), (0.36, 1.40, 0)],
        [0.105, 0.085, 0.045],
        wish.part("board", MATERIALS["wood"]),
    )
    base = [
        box((0.34, 0.05, 0.26), gold, (-0.28, 0, 0), bevel=0.012),
        box((0.26, 0.05, 0.2), gold, (-0.29, 0.045, 0), bevel=0.012),
    ]
    crown = lathe(profile([(0, 0.03), (0.03, 0.045), (0.06, 0.04), (0.09, 0.05), (0.10, 0.0)]), gold).moved(
        -0.40, 1.60, 0
    )
    curve = smooth(np.array(neck_path), 8)
    strings: list[Solid] = []
    for x in np.linspace(-0.33, 0.28, 24).tolist():
        top = float(np.interp(x, curve[:, 0], curve[:, 1])) - 0.02
        foot = 0.16 + (x + 0.30) * 1.97
        if top - foot > 0.04:
            strings.append(
                tube(
                    [(x, top, -0.012), (x + 0.015, max(foot, 0.14), -0.07)],
                    0.0022,
                    MATERIALS["paper"] if len(strings) % 7 else STEEL,
                    sides=6,
                )
            )
    return standing((*base, pillar, neck, chest.scaled(1, 1, 0.8), crown, *strings))


MODELS: dict[str, Entry] = {
    "scale": Entry(scale, turn=-14),
    "playing card": Entry(playing_card, turn=-10),
    "jigsaw": Entry(jigsaw, turn=-16),
    "accordion": Entry(accordion, turn=-18),
    "harp": Entry(harp, turn=-22),
}
