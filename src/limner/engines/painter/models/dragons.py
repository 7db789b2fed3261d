"""Dragons: a long-necked, long-tailed beast with wings of skin, horns and a crest; standing, flying or curled up."""

from dataclasses import replace

import numpy as np

from limner.engines.painter.models.beast import Beast
from limner.engines.painter.models.quadruped import finished, quadruped, skin_of
from limner.engines.painter.models.skeleton import Vec, dyed, sheet, swept
from limner.engines.painter.models.species import Head, Species, Tail
from limner.engines.painter.models.statues import statuary
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.solid import Model, Solid

DRAGON = Species(
    tall=1.7, long=1.0, chest=0.22, belly=0.21, rump=0.2, narrow=0.9, arm=(0.1, 0.07, 0.05), thigh=(0.17, 0.09, 0.055),
    foot=0.06, toe=0.13, neck=(0.78, 58, 0.15, 0.085), coat="#2f7a4a", under="#d8b860", mask="#2f7a4a", sleek=0.9,
    grain=0.06,
    head=Head(
        skull=0.105, muzzle=0.26, snout=(0.09, 0.07), droop=10, wide=1.0, eye=(0.72, 0.42, -0.62, 0.024),
        iris="#e8b020", nose=0.0, ears="", pitch=-16,
    ),
    tail=Tail(length=1.75, angles=(-18, -28, -14, 4, 22, 42), radii=(0.14, 0.12, 0.09, 0.065, 0.04, 0.025, 0.004)),
)  # fmt: skip
BONE = Material(colour=rgb("#e6d9b8"), gloss=0.4)


def dragon(wish: Wish) -> Model:
    """A dragon; flying ones spread their wings wide."""
    flying = wish.has("flying", "soaring", "gliding", "breathing fire", "hovering")
    told = replace(wish, pose="running" if flying else wish.pose)
    beast = quadruped(DRAGON, told)
    asleep = beast.stance.shut
    for side in (-1.0, 1.0):
        beast.built += _wing(beast, side, spread=1.0 if flying else 0.34 if asleep else 0.62)
        beast.built.append(_horn(beast, side))
    beast.built += _crest(beast)
    if wish.has("breathing fire", "fire-breathing", "fire"):
        beast.built += _fire(beast)
    return finished(beast, skin_of(beast)[0])


def _fire(beast: Beast) -> list[Solid]:
    """A jet of flame from the mouth."""
    r, at = beast.kind.head.skull * beast.kind.tall, beast.head.at
    built = []
    for share, code, glow in ((1.0, "#e0501a", (1.6, 0.35, 0.04)), (0.6, "#ffc23a", (2.6, 1.5, 0.3))):
        flame = Material(colour=rgb(code), emission=glow, translucent=0.5)
        path = [at(0.03 * k * (-1) ** k * r, (-0.75 - 0.12 * k + 0.06 * k * k) * r,
            (-2.3 - 1.3 * k * (0.7 + 0.3 * share)) * r)
                for k in range(6)]  # fmt: skip
        built.append(swept(path, [share * w * r for w in (0.12, 0.36, 0.6, 0.66, 0.46, 0.02)], flame))
    return built


def _horn(beast: Beast, side: float) -> Solid:
    at, r = beast.head.at, beast.kind.head.skull * beast.kind.tall
    path = [
        at(side * 0.45 * r, 0.7 * r, 0.1 * r),
        at(side * 0.62 * r, 1.35 * r, 0.7 * r),
        at(side * 0.7 * r, 1.6 * r, 1.7 * r),
        at(side * 0.6 * r, 2.0 * r, 2.5 * r),
    ]
    return swept(path, [0.3 * r, 0.22 * r, 0.12 * r, 0.01 * r], BONE)


def _crest(beast: Beast) -> list[Solid]:
    """Plates from the nape to the rump."""
    tall = beast.kind.tall
    nape, chest, rump = beast.head.origin, beast.chest, beast.rump
    root = chest + np.array([0.0, 0.13 * tall, -0.1 * tall])
    built = []
    ink = Material(colour=rgb(beast.kind.ink or "#c8902e"), gloss=0.3)
    for a, b, lift, count in ((nape, root, 0.085, 5), (root, rump + [0, 0.03 * tall, 0], 0.19, 5)):
        for k in range(count):
            t = (k + 0.5) / count
            place = a * (1 - t) + b * t
            built.append(_plate(place, b - a, lift * tall, 0.1 * tall, ink))
    return built


def _plate(place: Vec, way: Vec, lift: float, size: float, material: Material) -> Solid:
    along = way / np.linalg.norm(way)
    up = np.array([0.0, 1.0, 0.0]) - along * along[1]
    up = up / np.linalg.norm(up)
    base = place + up * lift * 0.92
    tip = base + up * size + along * 0.7 * size
    path = [base - up * 0.3 * size, base + up * 0.4 * size + along * 0.12 * size, tip]
    return swept(np.array(path), [0.4 * size, 0.24 * size, 0.0], material, sides=8)


def _wing(beast: Beast, side: float, *, spread: float) -> list[Solid]:
    """An arm, four fingers and the skin between them; `spread` 1 is wide open."""
    tall = beast.kind.tall
    root = beast.chest + np.array([side * 0.1 * tall, 0.17 * tall, 0.12 * tall])
    open_ = np.array([side * spread, 1.0, 1.0])
    wrist = root + open_ * np.array([0.62, 0.62, -0.02]) * tall
    tips = [
        root + open_ * np.array(place) * tall
        for place in ((1.75, 0.62, 0.12), (1.5, 0.12, 0.5), (1.05, -0.1, 0.78), (0.5, -0.12, 0.92))
    ]
    end = root + np.array([0.0, -0.05, 0.62]) * tall
    limb = [swept(np.array([root, (root + wrist) / 2 - [0, 0, -0.08 * tall], wrist]),
                  [0.055 * tall, 0.042 * tall, 0.034 * tall], beast.pelt)]  # fmt: skip
    bows = []
    for tip in tips:
        middle = (wrist + tip) / 2 + np.array([0, 0.1 * tall, -0.02 * tall])
        bone = swept(np.array([wrist, middle, tip]), [0.026 * tall, 0.018 * tall, 0.004 * tall], beast.pelt, sides=8)
        limb.append(bone)
        t = np.linspace(0, 1, 9)[:, None]
        bows.append((1 - t) ** 2 * wrist + 2 * t * (1 - t) * (middle + np.array([0, 0.05 * tall, 0])) + t**2 * tip)
    t = np.linspace(0, 1, 9)[:, None]
    bows.append(wrist * (1 - t) + (root * (1 - t) + end * t) * t)
    skins = [_web(a, b) for a, b in zip(bows[:-1], bows[1:], strict=True)]
    coat, lining = np.array(beast.colours.coat), np.array(beast.colours.under)
    web = replace(beast.pelt, grain="plain", translucent=0.35, gloss=0.25)
    sheets = [sheet(grid, web, 0.45 * coat + 0.55 * lining).named("wing") for grid in skins]
    return [*(dyed(solid, coat) for solid in limb), *sheets]


def _web(first: Vec, second: Vec) -> Vec:
    """Skin between two fingers, its free edge curved inwards."""
    s = np.linspace(0, 1, 9)
    inward = 1 - 0.2 * np.sin(np.pi * s)
    rows = []
    for t in np.linspace(0, 1, 9):
        cut = t * inward * 8
        low = np.clip(cut.astype(int), 0, 7)
        f = (cut - low)[:, None]
        a = first[low] * (1 - f) + first[low + 1] * f
        b = second[low] * (1 - f) + second[low + 1] * f
        rows.append(a * (1 - s[:, None]) + b * s[:, None])
    return np.array(rows)


MODELS: dict[str, Entry] = statuary({"dragon": Entry(dragon, turn=-50)})
