"""Small life: butterfly, bee, ladybird, dragonfly, snail, spider, caterpillar, ant. Larger than life by half."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.skeleton import GLINT, WET, Vec, bar, sheet, swept
from limner.engines.painter.models.statues import statuary
from limner.engines.painter.models.wish import Entry, Manner, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid
from limner.engines.painter.solids.solid import Model, Solid, bounds, moved

FUZZ = Material(colour=rgb("#3a2a1e"), second=rgb("#1f1610"), grain="fur", size=0.004, gloss=0.1)
CHITIN = Material(colour=rgb("#17130f"), gloss=0.7)
FILM = Material(colour=rgb("#d2e2ea"), gloss=0.8, translucent=0.65)


def _grounded(*solids: Solid) -> Model:
    return moved(solids, 0.0, -float(bounds(solids)[0][1]), 0.0)


def _dots(places: list[tuple[float, float, float]], size: float) -> list[Solid]:
    """Round shining eyes."""
    eyes = [ellipsoid(size, WET, place, sides=14) for place in places]
    return eyes + [
        ellipsoid(0.26 * size, GLINT, (x - 0.3 * size, y + 0.5 * size, z - 0.75 * size), sides=8) for x, y, z in places
    ]


def _legs(
    size: float, thick: float, material: Material, *, high: float, pairs: int = 3, reach: float = 1.0
) -> list[Solid]:
    built = []
    for side in (-1.0, 1.0):
        for k in range(pairs):
            z = (k - (pairs - 1) / 2) * 0.6 * size
            path = [
                (0.2 * side * size, high, 0.5 * z),
                (0.62 * side * size * reach, 1.25 * high, 1.2 * z),
                (0.95 * side * size * reach, 0.0, 1.7 * z),
            ]
            built.append(swept(path, [thick, 0.8 * thick, 0.4 * thick], material, sides=6))
    return built


def _wing(
    reach: float, angle: float, wide: float, lift: float, root: tuple[float, float, float], side: float, notch: float
) -> tuple[Vec, Vec, Vec]:
    """A grid for one wing, with its own coordinates: t outwards, s across."""
    t, s = np.meshgrid(np.linspace(0, 1, 31), np.linspace(-1, 1, 31), indexing="ij")
    turn = math.radians(angle)
    spread = wide * np.sin(np.pi * np.clip(0.04 + 0.9 * t, 0, 1)) ** 0.75 * (0.4 + 0.8 * t)
    edge = 1 - notch * (0.5 + 0.5 * np.cos(7 * np.pi * s)) * (t > 0.92) * 0.5
    along, across = reach * t * edge * (1 - 0.18 * s**2), spread * s
    x = along * math.cos(turn) - across * math.sin(turn)
    z = -(along * math.sin(turn) + across * math.cos(turn))
    y = lift * x
    flat = math.sqrt(1 / (1 + lift * lift))
    return np.stack([side * (root[0] + x * flat), root[1] + y * flat, root[2] + z], -1), t, s


def butterfly(wish: Wish) -> Model:
    """A butterfly with raised wings, bordered and spotted."""
    code = wish.colour or ("#d8742a", "#3f78c2", "#d8b23a", "#8a5ab0")[int(wish.rng().integers(4))]
    main, dark, pale = np.array(rgb(code)), np.array(rgb("#17120f")), np.array(rgb(wish.second or "#f2e6c8"))
    powder = Material(colour=(1, 1, 1), gloss=0.15, translucent=0.25)
    built: list[Solid] = []
    for side in (-1.0, 1.0):
        for reach, angle, wide, lift in ((0.068, 34, 0.031, 0.75), (0.052, -38, 0.029, 0.7)):
            grid, t, s = _wing(reach, angle, wide, lift, (0.003, 0.026, 0.0), side, 0.05)
            vein = np.abs(np.sin(3.5 * np.pi * s)) < 0.1
            border = (t > 0.78) | (np.abs(s) > 0.86)
            spots = (np.hypot((t - 0.87) * 11, np.sin(4.5 * np.pi * s) * 0.9) < 0.55) & border
            glow = np.clip(1.25 - 0.5 * t, 0, 1.2)[..., None]
            tints = np.where(spots[..., None], pale, np.where((border | vein)[..., None], dark, main * glow))
            built.append(sheet(grid, powder, tints.reshape(-1, 3)).named("wings"))
    body = flesh([Bone((0, 0.026, -0.012), (0, 0.026, 0.0), 0.0048, 0.0052),
        Bone((0, 0.026, 0.0), (0, 0.021, 0.034), 0.0045, 0.0022),
                  Bone((0, 0.028, -0.019), (0, 0.028, -0.019), 0.0042)], FUZZ, blend=0.003, fine=50)  # fmt: skip
    feelers = [
        swept(
            [(s * 0.002, 0.03, -0.022), (s * 0.008, 0.042, -0.034), (s * 0.013, 0.048, -0.044)],
            [0.0005, 0.0005, 0.0012],
            CHITIN,
            sides=6,
        )
        for s in (-1, 1)
    ]
    return _grounded(body, *feelers, *_dots([(-0.003, 0.029, -0.022), (0.003, 0.029, -0.022)], 0.0016), *built)


def bee(wish: Wish) -> Model:
    """A round bee with bands and clear wings."""
    gold = replace(FUZZ, colour=rgb(wish.colour or "#d8a02a"), second=rgb("#8a5f16"))
    banded = replace(gold, grain="plain")
    rear = ellipsoid((0.0105, 0.0105, 0.015), Material(colour=(1, 1, 1), gloss=0.3), (0, 0.016, 0.014), sides=40)
    stripe = (np.sin((rear.points[:, 2] - 0.001) * 2 * math.pi / 0.0085) > 0)[:, None]
    rear = rear.tinted(np.where(stripe, np.array(rgb("#1a1410")), np.array(banded.colour)).astype(np.float32))
    built = [
        rear,
        ellipsoid((0.0095, 0.0095, 0.0095), gold, (0, 0.0175, -0.002)),
        ellipsoid((0.007, 0.0068, 0.006), FUZZ, (0, 0.0165, -0.0125)),
    ]
    for side in (-1.0, 1.0):
        for reach, angle, wide in ((0.03, -18, 0.008), (0.02, -42, 0.006)):
            grid, _, _ = _wing(reach, angle, wide, 0.55, (0.003, 0.025, 0.0), side, 0.0)
            built.append(sheet(grid, FILM).named("wings"))
        built.append(
            swept(
                [(side * 0.002, 0.022, -0.017), (side * 0.005, 0.028, -0.022), (side * 0.007, 0.028, -0.027)],
                [0.0006, 0.0006, 0.001],
                CHITIN,
                sides=6,
            )
        )
    built += _dots([(-0.0048, 0.0182, -0.0155), (0.0048, 0.0182, -0.0155)], 0.0026)
    return _grounded(*built, *_legs(0.012, 0.0009, CHITIN, high=0.009, reach=0.9))


def ladybird(wish: Wish) -> Model:
    """A ladybird: a red dome with seven spots."""
    dome = ellipsoid((0.0118, 0.0098, 0.0135), Material(colour=(1, 1, 1), gloss=0.85), (0, 0.003, 0.001), sides=120)
    points = dome.points.copy()
    points[:, 1] = np.maximum(points[:, 1], 0.003 + 0.15 * (points[:, 1] - 0.003))
    dome = replace(dome, points=points)
    x, z = dome.points[:, 0], dome.points[:, 2]
    spots = [(0.0, -0.009), (0.0055, -0.004), (0.0065, 0.004), (0.0035, 0.0095)]
    black = np.abs(x) < 0.0004
    for cx, cz in spots:
        black |= np.hypot(np.abs(x) - cx, z - cz) < 0.0021
    tints = np.where(black[:, None], np.array((0.01, 0.009, 0.009)), np.array(rgb(wish.colour or "#b81f16")))
    head = ellipsoid((0.0062, 0.0042, 0.0045), CHITIN, (0, 0.0048, -0.0132))
    cheeks = [
        ellipsoid((0.002, 0.0014, 0.0012), Material(colour=(0.9, 0.88, 0.84)), (s * 0.0042, 0.0066, -0.0155), sides=10)
        for s in (-1, 1)
    ]
    return _grounded(dome.tinted(tints.astype(np.float32)), head, *cheeks, *_legs(0.0145, 0.0007, CHITIN, high=0.003))


def firefly(wish: Wish) -> Model:
    """A beetle whose tail shines."""
    glow = Material(colour=rgb("#e8f07a"), gloss=0.4, emission=(1.6, 1.9, 0.4))
    shell = wish.body(Material(colour=rgb("#3a2a1c"), gloss=0.6))
    built = [ellipsoid((0.006, 0.005, 0.0115), shell, (0, 0.009, 0)),
        ellipsoid((0.0052, 0.0046, 0.0065), glow, (0, 0.0075, 0.0105)),
             ellipsoid((0.0048, 0.004, 0.004), Material(colour=rgb("#a8442e"), gloss=0.5),
             (0, 0.0092, -0.011))]  # fmt: skip
    for side in (-1.0, 1.0):
        grid, _, _ = _wing(0.02, -22, 0.006, 0.6, (0.003, 0.013, 0.0), side, 0.0)
        built.append(sheet(grid, FILM).named("wings"))
    built += _dots([(-0.0032, 0.0105, -0.0142), (0.0032, 0.0105, -0.0142)], 0.0016)
    return _grounded(*built, *_legs(0.011, 0.0006, CHITIN, high=0.006))


def dragonfly(wish: Wish) -> Model:
    """A dragonfly on outspread wings."""
    shell = wish.body(Material(colour=rgb("#2f8a8f"), gloss=0.75))
    tail = bar(np.array([(0, 0.02 + 0.0006 * k, 0.004 + 0.0045 * k) for k in range(15)]),
               [0.0042, *[0.0026 if k % 2 else 0.0031 for k in range(13)], 0.0], shell, sides=12)  # fmt: skip
    built = [
        tail,
        ellipsoid((0.0055, 0.006, 0.0085), shell, (0, 0.021, -0.002)),
        ellipsoid((0.0042, 0.0036, 0.0032), shell, (0, 0.021, -0.0125)),
    ]
    built += _dots([(-0.0035, 0.0225, -0.0135), (0.0035, 0.0225, -0.0135)], 0.0034)
    for side in (-1.0, 1.0):
        for angle, back in ((9, -0.004), (-14, 0.002)):
            grid, _, _ = _wing(0.056, angle, 0.0085, 0.12, (0.003, 0.0255, back), side, 0.0)
            built.append(sheet(grid, FILM).named("wings"))
    return _grounded(*built, *_legs(0.009, 0.0007, CHITIN, high=0.015, reach=0.8))


def snail(wish: Wish) -> Model:
    """A snail under a coiled shell."""
    slime = Material(colour=rgb("#b59a78"), second=rgb("#8f7656"), grain="speckle", size=0.004, gloss=0.6)
    shell = wish.part("shell", wish.body(Material(colour=rgb("#a5683a"), gloss=0.6), size=0.008))
    foot = [
        Bone((0, 0.006, 0.034), (0, 0.008, -0.02), 0.0035, 0.0085, stretch=(1.1, 1, 1)),
        Bone((0, 0.008, -0.02), (0, 0.024, -0.034), 0.0085, 0.0068),
    ]
    body = flesh([*foot, Bone((0, 0.025, -0.035), (0, 0.025, -0.037), 0.0072)], slime, blend=0.005, fine=60)
    turns = np.linspace(0, 5.2 * math.pi, 90)
    far = 0.0205 * np.exp(-0.13 * turns)
    path = np.stack(
        [0.0035 * turns / (5.2 * math.pi) * 3, 0.029 - far * np.cos(turns + 0.5), 0.004 + far * np.sin(turns + 0.5)], -1
    )
    dark = (0.62 + 0.38 * np.cos(np.repeat(turns, 17) * 3.0))[:, None] * np.ones(3)
    spiral = bar(path, [float(0.64 * f) for f in far], shell, sides=16)
    coil = spiral.tinted(dark.astype(np.float32)).moved(-0.006, 0, 0)
    mirror = spiral.tinted(dark.astype(np.float32)).scaled(-1, 1, 1).moved(0.006, 0, 0)
    stalks = [
        swept(
            [(s * 0.003, 0.029, -0.038), (s * 0.006, 0.038, -0.042), (s * 0.008, 0.045, -0.044)],
            [0.0018, 0.0013, 0.0013],
            slime,
            sides=8,
        )
        for s in (-1, 1)
    ]
    eyes = _dots([(-0.008, 0.046, -0.044), (0.008, 0.046, -0.044)], 0.0022)
    return _grounded(body, coil.named("shell"), mirror.named("shell"), *stalks, *eyes)


def spider(wish: Wish) -> Model:
    """A spider on eight bent legs."""
    fur = replace(FUZZ, colour=rgb(wish.colour or "#4a3828"), size=0.006)
    built = [
        ellipsoid((0.013, 0.012, 0.016), fur, (0, 0.02, 0.014)),
        ellipsoid((0.0085, 0.007, 0.009), fur, (0, 0.017, -0.008)),
    ]
    for side in (-1.0, 1.0):
        for k in range(4):
            turn = math.radians(58 - 38 * k)
            x, z = side * math.cos(turn), -math.sin(turn)
            path = [
                (0.006 * x, 0.016, -0.008 + 0.006 * z),
                (0.022 * x, 0.038, -0.008 + 0.024 * z),
                (0.04 * x, 0.018, -0.008 + 0.044 * z),
                (0.05 * x, 0.0, -0.008 + 0.054 * z),
            ]
            built.append(swept(path, [0.0021, 0.0018, 0.0013, 0.0005], fur, sides=8))
    return _grounded(
        *built,
        *_dots([(-0.003, 0.021, -0.0162), (0.003, 0.021, -0.0162)], 0.0018),
        *_dots([(-0.0058, 0.019, -0.0145), (0.0058, 0.019, -0.0145)], 0.0011),
    )


def caterpillar(wish: Wish) -> Model:
    """A caterpillar of round rings, arched in the middle."""
    skin = wish.body(
        Material(colour=rgb("#7aa83a"), second=rgb("#5a8526"), grain="speckle", size=0.004, gloss=0.4), size=0.006
    )
    built: list[Solid] = []
    for k in range(9):
        z, y = -0.028 + 0.0085 * k, 0.0075 + 0.011 * math.exp(-(((k - 5) / 1.6) ** 2))
        ring = skin if k % 2 == 0 or wish.colour else replace(skin, colour=rgb("#c9b53a"))
        built.append(ellipsoid((0.0072, 0.0072, 0.0066), ring, (0, y, z), sides=20))
    built.append(ellipsoid(0.0085, skin, (0, 0.0125, -0.037), sides=24))
    built += [
        swept(
            [(s * 0.003, 0.02, -0.039), (s * 0.006, 0.028, -0.042), (s * 0.008, 0.031, -0.043)],
            [0.0007, 0.0006, 0.0013],
            CHITIN,
            sides=6,
        )
        for s in (-1, 1)
    ]
    smile = bar(
        np.array([(0.003 * t, 0.0098 + 0.001 * t * t, -0.0452 + 0.0004 * t * t) for t in np.linspace(-1, 1, 7)]),
        0.0004,
        CHITIN,
        sides=6,
    )
    return _grounded(*built, smile, *_dots([(-0.0036, 0.0145, -0.0442), (0.0036, 0.0145, -0.0442)], 0.0019))


def ant(wish: Wish) -> Model:
    """An ant: three shining beads on six legs."""
    shell = wish.body(Material(colour=rgb("#4a231a"), gloss=0.75))
    bones = [Bone((0, 0.009, 0.014), (0, 0.0085, 0.019), 0.0058, 0.005),
        Bone((0, 0.008, 0.006), (0, 0.008, 0.001), 0.0022, 0.003),
             Bone((0, 0.009, -0.009), (0, 0.0085, -0.012), 0.0045, 0.0036),
             Bone((0, 0.008, 0.008), (0, 0.0085, -0.008), 0.0013, 0.0013)]  # fmt: skip
    feelers = [
        swept(
            [(s * 0.002, 0.012, -0.013), (s * 0.006, 0.018, -0.016), (s * 0.007, 0.015, -0.024)],
            [0.0005, 0.0005, 0.0006],
            shell,
            sides=6,
        )
        for s in (-1, 1)
    ]
    return _grounded(
        flesh(bones, shell, blend=0.0015, fine=60),
        *feelers,
        *_legs(0.012, 0.0007, shell, high=0.008),
        *_dots([(-0.0032, 0.0105, -0.0135), (0.0032, 0.0105, -0.0135)], 0.0011),
    )


_KINDS: dict[str, tuple[Callable[[Wish], Model], Manner, float]] = {
    "butterfly": (butterfly, "flies", -30), "moth": (butterfly, "flies", -30), "bee": (bee, "flies", -50),
    "bumblebee": (bee, "flies", -50),
    "wasp": (bee, "flies", -50), "ladybird": (ladybird, "stands", -40), "ladybug": (ladybird, "stands", -40),
    "beetle": (ladybird, "stands", -40),
    "firefly": (firefly, "flies", -40), "dragonfly": (dragonfly, "flies", -40), "snail": (snail, "stands", -64),
    "spider": (spider, "stands", -24),
    "caterpillar": (caterpillar, "stands", -60), "ant": (ant, "stands", -60),
}  # fmt: skip
MODELS: dict[str, Entry] = statuary({
    noun: Entry(build, manner=manner, turn=turn) for noun, (build, manner, turn) in _KINDS.items()
})
