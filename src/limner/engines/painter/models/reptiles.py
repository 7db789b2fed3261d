"""Turtle, frog and snake: bodies that are no quadruped's."""

import math

import numpy as np

from limner.engines.painter.models.markings import cells
from limner.engines.painter.models.skeleton import bar, dyed, eyeball, eyes, facing, frame, mixed, swept, touch
from limner.engines.painter.models.statues import statuary
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid
from limner.engines.painter.solids.solid import Model, Solid, bounds, moved

INK = Material(colour=(0.02, 0.02, 0.015), gloss=0.3)


def _skin(code: str, size: float, gloss: float = 0.4) -> Material:
    own = rgb(code)
    return Material(colour=own, second=mixed(own, (0, 0, 0), 0.3), grain="speckle", size=size, gloss=gloss)


def _grounded(model: Model) -> Model:
    return moved(model, 0.0, -float(bounds(model)[0][1]), 0.0)


def turtle(wish: Wish) -> Model:
    """A turtle; a swimming one has its flippers spread."""
    swims = wish.has("swimming", "floating", "diving")
    skin = _skin("#7d9a55", 0.02)
    body = [
        Bone((0, 0.13, -0.2), (0, 0.17, -0.31), 0.05, 0.045),
        Bone((0, 0.18, -0.33), (0, 0.175, -0.36), 0.058, 0.045),
        Bone((0, 0.1, 0.22), (0, 0.07, 0.3), 0.03, 0.008),
    ]
    for s in (-1, 1):
        if swims:
            body += [Bone((s * 0.16, 0.11, -0.16), (s * 0.4, 0.09, -0.12), 0.055, 0.045, stretch=(1, 0.4, 1)),
                Bone((s * 0.4, 0.09, -0.12), (s * 0.5, 0.09, 0.06), 0.045, 0.015, stretch=(1, 0.4, 1)),
                     Bone((s * 0.14, 0.1, 0.19), (s * 0.24, 0.08, 0.33), 0.045, 0.04, stretch=(1, 0.4, 1))]  # fmt: skip
        else:
            body += [
                Bone((s * 0.16, 0.11, -0.16), (s * 0.23, 0.035, -0.21), 0.055, 0.042),
                Bone((s * 0.16, 0.11, 0.15), (s * 0.22, 0.035, 0.2), 0.055, 0.042),
            ]
    limbs = flesh(body, skin, blend=0.03, fine=76)
    shell = ellipsoid((0.235, 0.16, 0.275), Material(colour=(1, 1, 1), gloss=0.45), (0, 0.11, 0), sides=88)
    points = shell.points.copy()
    points[:, 1] = np.maximum(points[:, 1], 0.085 + 0.2 * (points[:, 1] - 0.085))
    first, second = cells(points[points[:, 1] > 0.05].astype(np.float64), 26, 4)
    gap = np.full(len(points), 1.0)
    gap[points[:, 1] > 0.05] = second - first
    groove = np.clip(gap / 0.022, 0, 1)[:, None]
    main, dark = np.array(rgb(wish.colour or "#6a5a30")), np.array(rgb("#33301c"))
    tints = (dark * (1 - groove) + main * groove) * (0.85 + 0.25 * np.clip(gap / 0.06, 0, 1)[:, None])
    domed = Solid(points=points, normals=shell.normals, faces=shell.faces, material=shell.material, uvs=shell.uvs,
                  tints=tints.astype(np.float32), rest=points, closed=False, part="shell")  # fmt: skip
    head = frame((0, 0.18, -0.335))
    smile = [
        touch(limbs, (0, 0.165, -0.34), np.array([math.sin(1.2 * t), 0.1 * t * t - 0.05, -math.cos(1.2 * t)]))
        for t in np.linspace(-1, 1, 9)
    ]
    return _grounded((
        limbs,
        domed,
        bar(np.array(smile), 0.003, INK, sides=6),
        *eyes(limbs, head, (0.8, 0.3, -0.6), 0.014, shut=wish.has("sleeping")),
    ))


def frog(wish: Wish) -> Model:
    """A frog, sitting, ready to leap."""
    skin = _skin(wish.colour or "#5f9a2e", 0.012, 0.65)
    green, pale = (1.0, 1.0, 1.0), tuple(b / max(a, 0.02) for a, b in zip(skin.colour, rgb("#dfe0b0"), strict=True))
    light = (pale[0], pale[1], pale[2])
    bones = [Bone((0, 0.045, -0.02), (0, 0.03, 0.035), 0.032, 0.028, green, (1.15, 1, 1)),
        Bone((0, 0.058, -0.04), (0, 0.056, -0.05), 0.03, 0.026, green, (1.25, 0.85, 1)),
             Bone((0, 0.036, -0.03), (0, 0.03, 0.0), 0.028, 0.026, light, (1.1, 1, 1))]  # fmt: skip
    for s in (-1, 1):
        bones += [
            Bone((s * 0.022, 0.08, -0.04), (s * 0.022, 0.08, -0.041), 0.0125, 0.0125, green),
            Bone((s * 0.028, 0.035, 0.03), (s * 0.056, 0.04, -0.014), 0.02, 0.013, green),
            Bone((s * 0.056, 0.04, -0.014), (s * 0.05, 0.008, 0.035), 0.011, 0.008, green),
            Bone((s * 0.05, 0.007, 0.035), (s * 0.064, 0.004, -0.014), 0.0075, 0.006, green),
            Bone((s * 0.03, 0.04, -0.035), (s * 0.042, 0.022, -0.035), 0.012, 0.008, green),
            Bone((s * 0.042, 0.022, -0.035), (s * 0.036, 0.005, -0.052), 0.0075, 0.006, green),
        ]  # fmt: skip
        for k in (-1, 0, 1):
            bones.append(
                Bone((s * 0.036, 0.005, -0.052), (s * (0.036 + 0.009 * k), 0.003, -0.07), 0.004, 0.0036, green)
            )
            bones.append(
                Bone((s * 0.064, 0.004, -0.012), (s * (0.066 + 0.012 * k), 0.003, -0.034), 0.004, 0.0036, green)
            )
    body = flesh(bones, skin, blend=0.008, fine=96)
    smile = [
        touch(body, (0, 0.056, -0.045), np.array([math.sin(1.35 * t), 0.14 * t * t - 0.24, -math.cos(1.35 * t)]))
        for t in np.linspace(-1, 1, 13)
    ]
    look = []
    for s in (-1, 1):
        way = np.array([0.75 * s, 0.25, -0.62])
        look += eyeball(facing(np.array([s * 0.022, 0.08, -0.041]) + 0.0118 * way, way), 0.0085, "#d8a92e")
    return _grounded((body, bar(np.array(smile), 0.0013, INK, sides=6), *look))


def snake(wish: Wish) -> Model:
    """A snake in coils, its head raised."""
    t = np.linspace(0, 1, 22)
    turn = 2 * math.pi * 1.9 * t
    far = 0.26 - 0.1 * t
    coil = np.stack([far * np.sin(turn), 0.04 + 0.075 * t, far * np.cos(turn)], -1)
    neck = np.array([(0.02, 0.19, -0.1), (0.0, 0.28, -0.06), (0.0, 0.36, -0.11), (0.0, 0.385, -0.19)])
    path = np.concatenate([coil, neck])
    width = np.concatenate([[0.004, 0.018, 0.03], np.full(len(path) - 5, 0.042), [0.035, 0.03]])
    main, ink = np.array(rgb(wish.colour or "#5f8a3a")), np.array(rgb(wish.second or "#2f4a1e"))
    scales = Material(colour=(1, 1, 1), second=(0.75, 0.75, 0.75), grain="scales", size=0.016, gloss=0.5)
    body = swept(path, [float(w) for w in width], scales, sides=18)
    rows, around = len(body.points) // 19, np.tile(np.linspace(0, 2 * np.pi, 19), len(body.points) // 19)
    along = np.repeat(np.arange(rows), 19) / rows
    mark = np.clip(np.sin(along * 150 + 0.6 * np.cos(around * 2)) * 3 - 1.2, 0, 1)[:, None]
    body = dyed(body, main * (1 - mark) + ink * mark)
    head = flesh([Bone((0, 0.385, -0.17), (0, 0.39, -0.22), 0.034, 0.042, stretch=(1.15, 0.8, 1)),
        Bone((0, 0.388, -0.22), (0, 0.38, -0.275), 0.036, 0.022, stretch=(1.15, 0.8, 1))],
                 scales, blend=0.015, fine=44)  # fmt: skip
    tongue = [
        swept(
            [(0, 0.375, -0.285), (s * 0.004, 0.372, -0.325), (s * 0.018, 0.378, -0.35)],
            [0.004, 0.003, 0.001],
            Material(colour=rgb("#b0261f")),
            sides=6,
        )
        for s in (-1, 1)
    ]
    look = eyes(head, frame((0, 0.392, -0.22)), (0.85, 0.5, -0.5), 0.011, "#e0b02e", shut=wish.has("sleeping"))
    return _grounded((body, dyed(head, main), *tongue, *look))


MODELS: dict[str, Entry] = statuary({
    "turtle": Entry(turtle, turn=-52), "tortoise": Entry(turtle, turn=-52),
    "sea turtle": Entry(turtle, manner="swims", turn=-52),
    "frog": Entry(frog, turn=-36), "toad": Entry(frog, turn=-36), "snake": Entry(snake, turn=-24),
})  # fmt: skip
