"""Life in the sea: a table of fish and whales, and octopus, jellyfish, crab, starfish, seahorse, seal."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.skeleton import GLINT, WET, bar, dyed, eyes, frame, hide, mixed, sheet, swept
from limner.engines.painter.models.statues import statuary
from limner.engines.painter.models.swimmers import Swimmer, swimmer
from limner.engines.painter.models.wish import Builder, Entry, Manner, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid
from limner.engines.painter.solids.solid import Model, Solid, bounds, moved

FISH = Swimmer(back="#c9782e", belly="#efd6a5", fin="#c25f2a")
WHALE = Swimmer(
    long=9.0, slim=1.0, level=True, tail=(0.17, 0.36), gloss=0.35,
    profile=(
        (0.07, 0.085, 0.0), (0.17, 0.14, 0.015), (0.32, 0.17, 0.02), (0.48, 0.15, 0.02), (0.64, 0.095, 0.03),
        (0.8, 0.048, 0.055), (0.93, 0.03, 0.09),
    ),
    back_fin=(0.62, 0.035, 0.09, 0.05), belly_fin=(0, 0, 0, 0), side_fin=(0.3, 0.2, 0.1, 0.1), eye=(0.2, -0.035, 0.011),
    iris="", back="#3d5f7c", belly="#d3d9d8", extras=("spout",), smile=0.2,
)  # fmt: skip
DOLPHIN = Swimmer(
    long=2.2, slim=0.95, level=True, tail=(0.14, 0.3), gloss=0.65,
    profile=(
        (0.02, 0.02, -0.02), (0.09, 0.03, -0.012), (0.15, 0.075, 0.01), (0.28, 0.105, 0.01), (0.45, 0.105, 0.005),
        (0.65, 0.07, 0.005), (0.82, 0.035, 0.015), (0.93, 0.022, 0.03),
    ),
    back_fin=(0.42, 0.1, 0.13, 0.1), belly_fin=(0, 0, 0, 0), side_fin=(0.29, 0.14, 0.08, 0.1), eye=(0.17, 0.0, 0.012),
    iris="",
    back="#62788c", belly="#dfe4e4", smile=0.13,
)  # fmt: skip
KINDS: dict[str, Swimmer] = {
    "fish": FISH,
    "goldfish": replace(
        FISH, long=0.12, back="#dd6f1e", belly="#f0b25a", fin="#e58a3a", tail=(0.42, 0.62),
        back_fin=(0.28, 0.2, 0.42, 0.16), gloss=0.7,
        profile=((0.06, 0.08, 0.0), (0.2, 0.18, 0.0), (0.4, 0.22, 0.0), (0.6, 0.16, 0.0), (0.76, 0.07, 0.0),
        (0.84, 0.05, 0.0)), slim=0.66,
        side_fin=(0.34, 0.2, 0.12, 0.16), eye=(0.14, 0.04, 0.036),
    ),
    "clownfish": replace(FISH, long=0.1, back="#d8651e", belly="#e58a3a", fin="#d8651e", mark="bands", ink="#f4f0ea"),
    "tropical fish": replace(FISH, long=0.16, back="#2f6fb5", belly="#e8c84a", fin="#e8c84a", mark="stripes",
    ink="#e8c84a"),
    "angelfish": replace(
        FISH, long=0.15, back="#e0ddd2", belly="#efece4", fin="#d8c98a", mark="stripes", ink="#26282e", slim=0.3,
        profile=((0.05, 0.06, 0.0), (0.22, 0.22, 0.0), (0.42, 0.3, 0.0), (0.6, 0.22, 0.0), (0.78, 0.08, 0.0),
        (0.86, 0.05, 0.0)),
        back_fin=(0.4, 0.34, 0.4, 0.3), belly_fin=(0.45, 0.34, 0.36, 0.3),
    ),
    "salmon": replace(FISH, long=0.7, back="#6a7f86", belly="#e3d3c9", fin="#5f6f74", slim=0.6),
    "trout": replace(FISH, long=0.4, back="#6f7550", belly="#e3d8b5", fin="#8a7a4a", slim=0.6),
    "koi": replace(FISH, long=0.5, back="#d8582a", belly="#f2ede4", fin="#f2ede4", slim=0.62, mark="bands",
    ink="#f2ede4"),
    "shark": Swimmer(
        long=3.6, slim=0.85, tail=(0.2, 0.4), gloss=0.4,
        profile=(
            (0.03, 0.025, 0.012), (0.12, 0.065, 0.005), (0.26, 0.1, 0.0), (0.42, 0.105, 0.0), (0.6, 0.075, 0.0),
            (0.78, 0.037, 0.0),
            (0.9, 0.022, 0.0),
        ),
        back_fin=(0.38, 0.14, 0.15, 0.12), belly_fin=(0.7, 0.04, 0.07, 0.05), side_fin=(0.33, 0.2, 0.1, 0.14),
        eye=(0.1, 0.018, 0.009), iris="",
        back="#5f7078", belly="#e6e8e6", smile=0.1,
    ),
    "whale": WHALE,
    "blue whale": replace(WHALE, long=16.0, back="#3f6f9a"),
    "orca": replace(WHALE, long=6.0, back="#17191d", belly="#f0efeb", mark="orca", ink="#f0efeb",
    back_fin=(0.4, 0.16, 0.13, 0.08), extras=()),
    "dolphin": DOLPHIN,
    "narwhal": replace(WHALE, long=4.2, back="#7d8790", belly="#dcdfdf", extras=("tusk",),
    side_fin=(0.3, 0.12, 0.08, 0.08)),
    "eel": replace(
        FISH, long=0.8, slim=0.8, back="#4f5a3a", belly="#c9c08a", fin="#4a5236", tail=(0.06, 0.09),
        eye=(0.05, 0.012, 0.009),
        profile=((0.02, 0.022, 0.0), (0.1, 0.038, 0.006), (0.3, 0.042, -0.02), (0.5, 0.04, 0.015),
        (0.7, 0.034, -0.015), (0.95, 0.012, 0.01)),
        back_fin=(0.35, 0.03, 0.6, 0.02), belly_fin=(0.5, 0.02, 0.44, 0.02), side_fin=(0.14, 0.05, 0.04, 0.05),
    ),
    "barracuda": replace(FISH, long=1.0, slim=0.6, back="#6a7880", belly="#dfe3e0", fin="#5a666c"),
}  # fmt: skip


def _skin(wish: Wish, code: str, size: float, gloss: float = 0.4) -> Material:
    own = rgb(code)
    return wish.body(
        Material(colour=own, second=mixed(own, (0, 0, 0), 0.3), grain="speckle", size=size, gloss=gloss), size=size
    )


def octopus(wish: Wish) -> Model:
    """An octopus with eight curling arms and suckers' pale undersides."""
    skin = _skin(wish, "#b5523f", 0.05, 0.5)
    bones = [Bone((0, 0.34, 0.08), (0, 0.24, 0.0), 0.15, 0.11), Bone((0, 0.16, 0.0), (0, 0.12, 0.0), 0.1, 0.1)]
    bones += [Bone((s * 0.075, 0.22, -0.075), (s * 0.075, 0.23, -0.075), 0.04) for s in (-1, 1)]
    arms = []
    for k in range(8):
        turn = (k + 0.5) * math.pi / 4
        x, z = math.sin(turn), math.cos(turn)
        curl = 0.1 * (1 if k % 2 else -1)
        path = [(0.05 * x, 0.12, 0.05 * z), (0.18 * x, 0.07, 0.18 * z),
            (0.32 * x + curl * z * 0.5, 0.035, 0.32 * z - curl * x * 0.5),
                (0.44 * x + curl * z * 1.4, 0.03, 0.44 * z - curl * x * 1.4),
                (0.43 * x + curl * z * 2.3, 0.06, 0.43 * z - curl * x * 2.3),
                (0.36 * x + curl * z * 2.2, 0.09, 0.36 * z - curl * x * 2.2)]  # fmt: skip
        arms.append(swept(path, [0.062, 0.05, 0.038, 0.027, 0.016, 0.002], skin))
    body = flesh(bones, skin, blend=0.05, fine=64)
    look = eyes(body, frame((0, 0.225, -0.04)), (0.75, 0.25, -0.75), 0.03, "#e8c04a", shut=wish.has("sleeping"))
    model = (body, *arms, *look)
    return moved(model, 0, -float(bounds(model)[0][1]), 0)


def jellyfish(wish: Wish) -> Model:
    """A bell with frilled arms and threads."""
    film = replace(_skin(wish, "#c98ab0", 0.08, 0.75), translucent=0.6)
    t, a = np.meshgrid(np.linspace(0.001, 1, 20), np.linspace(0, 2 * np.pi, 73), indexing="ij")
    flute = 1 + 0.04 * t**3 * np.cos(12 * a)
    radius, y = 0.2 * np.sin(1.75 * t) * flute, 0.52 + 0.15 * np.cos(1.75 * t)
    pale = mixed(film.colour, (1, 1, 1), 0.4)
    built: list[Solid] = [sheet(np.stack([radius * np.sin(a), y, -radius * np.cos(a)], -1), film)]
    built.append(ellipsoid((0.11, 0.07, 0.11), replace(film, colour=pale), (0, 0.55, 0)))
    for k in range(14):
        turn, far = k * 2 * math.pi / 14, 0.185 if k % 2 else 0.07
        x, z, wave = math.sin(turn), math.cos(turn), 0.03 * math.sin(3.0 * k)
        path = [
            (far * x, 0.5, far * z),
            ((far + wave) * x, 0.36, (far - wave) * z),
            ((far - wave) * x, 0.2, (far + wave) * z),
            ((far + wave) * x, 0.02 + 0.05 * (k % 3), far * z),
        ]
        thick = 0.007 if k % 2 else 0.024
        built.append(swept(path, [thick, 1.3 * thick, 0.9 * thick, 0.002], film, sides=8))
    return moved(tuple(built), 0, -float(bounds(tuple(built))[0][1]), 0)


def crab(wish: Wish) -> Model:
    """A crab with two claws, eight legs and eyes on stalks."""
    shell = _skin(wish, "#b8432a", 0.02, 0.55)
    bones = [Bone((-0.035, 0.062, 0), (0.035, 0.062, 0), 0.05, 0.05, stretch=(1.05, 0.62, 0.95))]
    built: list[Solid] = [flesh(bones, shell, blend=0.015, fine=44)]
    for s in (-1.0, 1.0):
        for k in range(4):
            z = 0.045 - 0.028 * k
            path = [
                (s * 0.06, 0.055, z),
                (s * 0.11, 0.088, 1.5 * z),
                (s * 0.145, 0.05, 1.9 * z),
                (s * 0.165, 0.0, 2.1 * z),
            ]
            built.append(swept(path, [0.012, 0.011, 0.008, 0.002], shell, sides=8))
        arm = [
            Bone((s * 0.06, 0.06, -0.035), (s * 0.105, 0.07, -0.07), 0.013, 0.014),
            Bone((s * 0.105, 0.07, -0.07), (s * 0.085, 0.085, -0.11), 0.017, 0.026),
            Bone((s * 0.085, 0.085, -0.11), (s * 0.045, 0.1, -0.135), 0.022, 0.006),
            Bone((s * 0.09, 0.082, -0.115), (s * 0.06, 0.075, -0.15), 0.014, 0.005),
        ]
        built.append(flesh(arm, shell, blend=0.01, fine=40).named("claws"))
        built.append(
            swept(
                [(s * 0.022, 0.085, -0.04), (s * 0.026, 0.105, -0.047), (s * 0.027, 0.118, -0.05)],
                [0.005, 0.004, 0.004],
                shell,
            )
        )
        built += [
            ellipsoid(0.0095, WET, (s * 0.027, 0.121, -0.05), sides=14),
            ellipsoid(0.003, GLINT, (s * 0.027 - 0.003, 0.126, -0.057), sides=8),
        ]
    smile = [(0.018 * t, 0.05 + 0.006 * t * t, -0.0475) for t in np.linspace(-1, 1, 7)]
    built.append(bar(np.array(smile), 0.0016, WET, sides=6))
    return tuple(built)


def starfish(wish: Wish) -> Model:
    """Five arms, knobbed, lying flat."""
    skin = _skin(wish, "#c9693a", 0.015, 0.2)
    bones, knobs = [Bone((0, 0.012, 0), (0, 0.012, 0), 0.03, stretch=(1, 0.6, 1))], []
    for k in range(5):
        x, z = math.sin(k * 1.2566 + math.pi), math.cos(k * 1.2566 + math.pi)
        bones.append(Bone((0, 0.012, 0), (0.1 * x, 0.006, 0.1 * z), 0.022, 0.007))
        knobs += [
            ellipsoid(0.0042, skin.tinted("#e6b58a"), (r * x, 0.0355 - 0.19 * r, r * z), sides=8)
            for r in (0.03, 0.05, 0.068, 0.084)
        ]
    model = (flesh(bones, skin, blend=0.008, fine=70), *knobs)
    return moved(model, 0, -float(bounds(model)[0][1]), 0)


def seahorse(wish: Wish) -> Model:
    """A seahorse, upright, its tail curled."""
    skin = replace(_skin(wish, "#d09a3a", 0.012, 0.35), grain="bands", size=0.008, bump=0.0)
    r, turns = 0.03, np.linspace(0, 5.0, 14)
    spine = [
        (0, 0.17, -0.005),
        (0, 0.145, -0.018),
        (0, 0.115, -0.022),
        (0, 0.085, -0.006),
        (0, 0.06, 0.008),
        (0, 0.04, 0.005),
    ]
    curl = [
        (0, 0.026 + 0.021 * math.sin(a) * (1 - a / 7), 0.0 - 0.016 + 0.021 * math.cos(a) * (1 - a / 7))
        for a in (0.4 - turns)
    ]
    bones = [
        Bone(a, b, w0, w1)
        for a, b, w0, w1 in zip(
            spine[:-1], spine[1:], (0.012, 0.02, 0.027, 0.02, 0.012), (0.02, 0.027, 0.02, 0.012, 0.009), strict=True
        )
    ]
    head = [Bone((0, 0.185, -0.012), (0, 0.18, -0.02), 0.017, 0.014),
        Bone((0, 0.178, -0.025), (0, 0.166, -0.058), 0.008, 0.006),
            Bone((0, 0.166, -0.058), (0, 0.165, -0.061), 0.008),
            Bone((0, 0.185, -0.012), (0, 0.165, -0.004), 0.014, 0.012)]  # fmt: skip
    body = flesh([*bones, *head], skin, blend=0.008, fine=90)
    tail = swept(curl, list(np.linspace(0.009, 0.003, 14)), skin)
    t, v = np.meshgrid(np.linspace(0, 1, 9), np.linspace(0, 1, 5), indexing="ij")
    fin = sheet(
        np.stack([0 * t, 0.135 - 0.05 * t, 0.006 + 0.028 * v * np.sin(np.pi * t)], -1), replace(skin, translucent=0.4)
    )
    crest = swept([(0, 0.2, -0.012), (0, 0.212, -0.008), (0, 0.216, 0.002)], [0.007, 0.005, 0.0], skin)
    model = (body, tail, fin, crest, *eyes(body, frame((0, 0.184, -0.016)), (1, 0.1, -0.35), 0.13 * r, "#e8d08a"))
    return moved(model, 0, -float(bounds(model)[0][1]), 0)


def seal(wish: Wish) -> Model:
    """A seal on the shore, its head raised."""
    skin = _skin(wish, "#6f7378", 0.12, 0.6)
    bones = [Bone((0, 0.3, -0.35), (0, 0.26, 0.1), 0.2, 0.25), Bone((0, 0.26, 0.1), (0, 0.14, 0.7), 0.25, 0.09),
        Bone((0, 0.3, -0.35), (0, 0.56, -0.52), 0.19, 0.13),
             Bone((0, 0.62, -0.55), (0, 0.61, -0.6), 0.135, 0.12), Bone((0, 0.58, -0.66), (0, 0.57, -0.7), 0.08, 0.065),
             Bone((0.03, 0.56, -0.74), (0.03, 0.56, -0.74), 0.045),
             Bone((-0.03, 0.56, -0.74), (-0.03, 0.56, -0.74), 0.045)]  # fmt: skip
    for s in (-1, 1):
        bones.append(Bone((s * 0.17, 0.2, -0.3), (s * 0.36, 0.03, -0.28), 0.08, 0.05, stretch=(1, 0.6, 1)))
        bones.append(Bone((s * 0.03, 0.11, 0.7), (s * 0.17, 0.06, 0.98), 0.06, 0.07, stretch=(1, 0.5, 1)))
    body = hide(bones, skin, blend=0.07, fine=96)
    head = frame((0, 0.61, -0.57), 0, 10)
    nose = ellipsoid((0.032, 0.022, 0.02), WET, (0, 0.595, -0.785), sides=14)
    model = (dyed(body, (1, 1, 1)), nose, *eyes(body, head, (0.52, 0.18, -0.85), 0.03, shut=wish.has("sleeping")))
    return moved(model, 0, -float(bounds(model)[0][1]), 0)


def _builder(kind: Swimmer) -> Builder:
    def build(wish: Wish) -> Model:
        return swimmer(kind, wish)

    return build


_OTHERS: dict[str, tuple[Callable[[Wish], Model], Manner, float]] = {
    "octopus": (octopus, "stands", -14), "jellyfish": (jellyfish, "swims", 0), "crab": (crab, "stands", -14),
    "starfish": (starfish, "lies", 10), "seahorse": (seahorse, "swims", -70), "seal": (seal, "stands", -48),
    "sea lion": (seal, "stands", -48),
}  # fmt: skip
MODELS: dict[str, Entry] = statuary({
    **{noun: Entry(_builder(kind), manner="swims", turn=-66) for noun, kind in KINDS.items()},
    **{noun: Entry(build, manner=manner, turn=turn) for noun, (build, manner, turn) in _OTHERS.items()},
})
