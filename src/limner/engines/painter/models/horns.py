"""What grows from heads: horns, antlers, tusks, trunks. It knows the head's frame and measures, no other part."""

from collections.abc import Sequence

import numpy as np

from limner.engines.painter.models.beast import Beast
from limner.engines.painter.models.skeleton import bar, point, swept
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.solid import Point, Solid

BONE = Material(colour=rgb("#e6d9b8"), gloss=0.4)
DARK = Material(colour=rgb("#4a3c30"), second=rgb("#2e251e"), grain="speckle", size=0.05, gloss=0.25)
VELVET = Material(colour=rgb("#9a7a54"), second=rgb("#6b5238"), grain="speckle", size=0.05, gloss=0.15)
Curve = Sequence[Point]


def pair(beast: Beast, curve: Curve, radii: Sequence[float], material: Material) -> list[Solid]:
    """A horn and its mirror image; the curve is in the head's axes, all in skulls."""
    r = beast.kind.head.skull * beast.kind.tall
    built = []
    for side in (-1.0, 1.0):
        path = [beast.head.at(side * x * r, y * r, z * r) for x, y, z in curve]
        built.append(swept(path, [radius * r for radius in radii], material).named("horns"))
    return built


def cow(beast: Beast) -> list[Solid]:
    return pair(
        beast,
        ((0.5, 0.7, 0.2), (1.15, 0.95, 0.2), (1.5, 1.5, 0.0), (1.42, 1.95, -0.15)),
        (0.26, 0.22, 0.14, 0.01),
        BONE,
    )


def bull(beast: Beast) -> list[Solid]:
    return pair(
        beast, ((0.5, 0.6, 0.2), (1.5, 0.75, 0.1), (2.1, 1.3, -0.3), (2.0, 2.1, -0.5)), (0.32, 0.27, 0.18, 0.01), BONE
    )


def goat(beast: Beast) -> list[Solid]:
    return pair(
        beast, ((0.35, 0.7, 0.1), (0.5, 1.7, 0.4), (0.7, 2.1, 1.3), (0.95, 1.7, 2.0)), (0.26, 0.21, 0.14, 0.02), DARK
    )


def ram(beast: Beast) -> list[Solid]:
    curve = ((0.5, 0.6, 0.2), (1.0, 1.0, 0.9), (1.5, 0.2, 1.3), (1.7, -0.7, 0.6), (1.75, -0.6, -0.4), (2.0, 0.1, -0.7))
    return pair(beast, curve, (0.36, 0.34, 0.28, 0.22, 0.14, 0.02), DARK)


def giraffe(beast: Beast) -> list[Solid]:
    return pair(
        beast,
        ((0.38, 0.7, 0.2), (0.42, 1.2, 0.35), (0.45, 1.65, 0.5), (0.45, 1.72, 0.52)),
        (0.17, 0.13, 0.19, 0.02),
        DARK,
    )


def rhino(beast: Beast) -> list[Solid]:
    r, at = beast.kind.head.skull * beast.kind.tall, beast.head.at
    reach = beast.kind.head.muzzle * beast.kind.tall / r
    first = [at(0, 0.1 * r, -reach * r), at(0, 0.8 * r, -(reach + 0.2) * r), at(0, 1.6 * r, -(reach - 0.05) * r)]
    last = [at(0, 0.5 * r, -0.62 * reach * r), at(0, 1.0 * r, -0.66 * reach * r), at(0, 1.3 * r, -0.6 * reach * r)]
    return [swept(first, [0.42 * r, 0.28 * r, 0.01 * r], DARK), swept(last, [0.3 * r, 0.18 * r, 0.01 * r], DARK)]


def unicorn(beast: Beast) -> list[Solid]:
    """A twisted golden horn on the forehead."""
    r = beast.kind.head.skull * beast.kind.tall
    gold = Material(colour=(0.95, 0.78, 0.45), gloss=0.75, metal=0.7)
    t = np.linspace(0, 1, 60)
    root, way = np.array([0.0, 0.75, -0.75]), np.array([0.0, 2.5, -2.2])
    core = [beast.head.at(*((root + way * s) * r)) for s in (0, 0.5, 1.0)]
    across = np.stack([np.cos(34 * t), np.sin(34 * t) * 0.66, np.sin(34 * t) * 0.75], -1) * (0.2 * (1 - t))[:, None]
    path = [beast.head.at(*((root + way * s + c) * r)) for s, c in zip(t, across, strict=True)]
    return [
        swept(core, [0.24 * r, 0.12 * r, 0.005 * r], gold),
        bar(np.array(path), [float(0.085 * r * (1 - 0.9 * s)) for s in t], gold, sides=7),
    ]


def antlers(beast: Beast) -> list[Solid]:
    """A stag's: two beams with four points each."""
    beam = ((0.35, 0.7, 0.1), (0.9, 1.6, 0.5), (1.6, 2.5, 0.6), (1.9, 3.5, 0.1), (1.7, 4.3, -0.3))
    built = pair(beast, beam, (0.16, 0.14, 0.12, 0.09, 0.02), VELVET)
    for curve in (
        ((0.55, 1.0, 0.25), (0.75, 1.4, -0.5), (0.7, 1.9, -0.9)),
        ((1.2, 2.0, 0.6), (1.25, 2.5, -0.2), (1.1, 3.0, -0.5)),
        ((1.75, 2.9, 0.45), (2.3, 3.4, 0.3), (2.5, 4.0, 0.0)),
    ):  # fmt: skip
        built += pair(beast, curve, (0.11, 0.09, 0.02), VELVET)
    return built


def palms(beast: Beast) -> list[Solid]:
    """A moose's broad antlers."""
    r, at = beast.kind.head.skull * beast.kind.tall, beast.head.at
    built = []
    for side in (-1.0, 1.0):

        def place(x: float, y: float, z: float, side: float = side) -> Point:
            return at(side * x * r, y * r, z * r)

        bones = [Bone(place(0.4, 0.6, 0.1), place(1.5, 1.0, 0.2), 0.17 * r, 0.17 * r)]
        bones += [
            Bone(place(1.5, 1.0, 0.2), place(2.3, 1.7 + 0.35 * k, 0.3 + 0.2 * k), 0.2 * r, 0.24 * r) for k in range(3)
        ]
        for x, y, z in ((2.2, 0.9, -0.7), (3.0, 1.6, -0.2), (3.2, 2.3, 0.1), (3.0, 3.0, 0.5), (2.4, 3.3, 0.9)):
            bones.append(Bone(place(0.7 * x + 0.6, 0.75 * y + 0.4, 0.7 * z + 0.1), place(x, y, z), 0.2 * r, 0.06 * r))
        built.append(flesh(bones, VELVET, blend=0.12 * r, fine=44).named("antlers"))
    return built


def tusks(beast: Beast) -> list[Solid]:
    ivory = Material(colour=rgb("#efe6d0"), gloss=0.5)
    return pair(
        beast,
        ((0.45, -0.75, -0.75), (0.62, -1.3, -1.2), (0.66, -1.45, -1.8), (0.6, -1.2, -2.3)),
        (0.14, 0.13, 0.1, 0.02),
        ivory,
    )


def trunk(beast: Beast) -> None:
    """An elephant's trunk, as bones of its body."""
    r, at = beast.kind.head.skull * beast.kind.tall, beast.head.at
    raised = beast.stance.neck < 0 or "raised" in beast.kind.extras
    curve = [
        (0.0, -0.35, -0.8),
        (0.0, -1.0, -1.25),
        (0.0, -1.8, -1.35),
        (0.0, -2.6, -1.25),
        (0.05, -3.2, -1.3),
        (0.1, -3.4, -1.7),
    ]
    if raised:
        curve = [
            (0.0, -0.35, -0.8),
            (0.0, -0.8, -1.4),
            (0.0, -0.7, -2.2),
            (0.0, 0.0, -2.8),
            (0.0, 0.9, -2.9),
            (0.0, 1.4, -2.5),
        ]
    radii = (0.52, 0.42, 0.33, 0.26, 0.2, 0.17)
    places = [np.array(at(x * r, y * r, z * r)) for x, y, z in curve]
    for place, radius in zip(places, radii, strict=True):
        place[1] = max(place[1], 1.1 * radius * r)
    for k in range(5):
        beast.bones.append(
            Bone(point(places[k]), point(places[k + 1]), radii[k] * r, radii[k + 1] * r, beast.colours.coat)
        )
        beast.spans.append(("head", 0.0, 0.0))
